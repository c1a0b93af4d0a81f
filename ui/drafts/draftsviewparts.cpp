// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Drafts view is made of, and how its parts speak to each other.

#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftfindbar.h"
#include "ui/drafts/draftlist.h"
#include "ui/drafts/draftsview.h"
#include "ui/drafts/drafttask.h"
#include "ui/drafts/faultslist.h"
#include "ui/drafts/marksdrawer.h"
#include "ui/drafts/opendraft.h"
#include "ui/drafts/paperview.h"
#include "ui/drafts/proof.h"
#include "ui/drafts/spelling.h"
#include "ui/models/draftsmodel.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/shell/segments.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int listWidth = 210;
constexpr int sideWidth = 400;
constexpr QLatin1StringView noteTarget("#note-"); ///< see setForScreen()
} // namespace

void DraftsView::assemble()
{
    m_columns->setObjectName(u"draftColumns"_s);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeMiddle());
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_columns->setSizes({listWidth, sideWidth + 120, sideWidth});
    m_pages->addWidget(m_columns);
    m_pages->addWidget(m_nothing);
}

QWidget *DraftsView::makeLeft()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(150);
    auto *names = new QVBoxLayout;
    names->setContentsMargins(Look::gapHuge, 0, 0, 0);
    names->setSpacing(4);
    m_caption->setObjectName(u"draftsCaption"_s);
    names->addWidget(new ViewTitle(tr("Drafts"), this));
    names->addWidget(m_caption);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, Look::gapLarge, Look::gapSmall, Look::gapSmall);
    column->setSpacing(Look::gap);
    column->addLayout(names);
    column->addWidget(m_list, 1);
    return left;
}

QLayout *DraftsView::makeHead()
{
    m_title->setObjectName(u"draftTitle"_s);
    m_title->setFont(Look::strong(font()));
    m_title->setMinimumWidth(40);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_saved->setObjectName(u"draftSaved"_s);
    m_state->setObjectName(u"draftState"_s);
    m_state->setAccessibleName(tr("State of the draft"));
    m_state->setFocusPolicy(Qt::TabFocus);
    for (const DraftState state : {DraftState::Draft, DraftState::Circulated, DraftState::Final})
        m_state->addItem(DraftsModel::nameOf(state));
    m_more->setObjectName(u"draftMore"_s);
    m_more->setIcon(Icons::line(u"menu"_s));
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More to do with this draft"));
    m_more->setToolTip(tr("Export, print, snapshots, language…"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Look::gapLarge, Look::gapLarge, Look::gapSmall, Look::gapSmall);
    head->setSpacing(Look::gapSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_saved);
    head->addWidget(m_state);
    head->addWidget(m_more);
    return head;
}

QWidget *DraftsView::makeMiddle()
{
    auto *middle = new QWidget(this);
    middle->setMinimumWidth(280);
    m_writing = new QWidget(middle);
    m_count->setObjectName(u"draftCount"_s);
    m_count->setContentsMargins(Look::gapLarge, 6, Look::gapSmall, 6);
    m_count->setMinimumWidth(40);
    auto *column = new QVBoxLayout(m_writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addWidget(m_find);
    column->addWidget(m_editor, 1);
    column->addWidget(m_faults);
    column->addWidget(m_count);
    m_middles = new QStackedLayout(middle);
    m_middles->addWidget(m_writing);
    m_middles->addWidget(m_noneOpen);
    return middle;
}

QWidget *DraftsView::makeRight()
{
    auto *right = new QWidget(this);
    right->setMinimumWidth(240);
    m_side->setObjectName(u"draftSide"_s);
    m_outline->setObjectName(u"draftOutline"_s);
    m_outline->setAccessibleName(tr("Headings"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_sides = new QStackedLayout;
    m_sides->addWidget(m_paper);
    m_sides->addWidget(m_marks);
    m_sides->addWidget(m_outline);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Look::gapLarge, Look::gapLarge, Look::gapLarge, Look::gapSmall);
    head->addWidget(m_side);
    head->addStretch(1);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_sides, 1);
    m_side->setCurrent(PreviewSide);
    m_side->setHint(PreviewSide, tr("Alt+1"));
    m_side->setHint(MarksSide, tr("Alt+2"));
    m_side->setHint(OutlineSide, tr("Alt+3"));
    connect(m_side, &Segments::changed, this, [this](int side) { setSide(Side(side)); });
    return right;
}

void DraftsView::makeShortcuts()
{
    const auto key = [this](const QString &keys, auto &&act) {
        connect(new QShortcut(QKeySequence::fromString(keys, QKeySequence::PortableText), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    key(u"Ctrl+F"_s, [this] {
        if (m_editor->isVisible())
            m_find->open(false);
        else
            m_list->focusWords();
    });
    key(u"Ctrl+H"_s, [this] { m_find->open(true); });
    key(u"F3"_s, [this] { m_find->step(1); });
    key(u"Shift+F3"_s, [this] { m_find->step(-1); });
    key(u"Ctrl+Shift+N"_s, [this] { m_list->beginEmpty(); });
    key(u"Ctrl+Shift+S"_s, [this] { showSnapshots(); });
    key(u"Ctrl+Shift+P"_s, [this] { exportDraft(); });
    key(u"Ctrl+P"_s, [this] { printDraft(); });
    key(u"Alt+1"_s, [this] { setSide(PreviewSide); });
    key(u"Alt+2"_s, [this] { setSide(MarksSide); });
    key(u"Alt+3"_s, [this] { setSide(OutlineSide); });
    key(u"F6"_s, [this] {
        if (m_editor->hasFocus())
            m_list->focusList();
        else
            m_editor->setFocus(Qt::ShortcutFocusReason);
    });
}

void DraftsView::fillMenu()
{
    m_menu->clear();
    const auto add = [this](QMenu *menu, const QString &name, const QString &words, const QString &keys, auto &&act) {
        QAction *action = menu->addAction(words, this, act);
        action->setObjectName(name);
        if (!keys.isEmpty())
            action->setText(words + u'\t' + QKeySequence::fromString(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText));
        return action;
    };
    add(m_menu, u"exportDraft"_s, tr("Export…"), u"Ctrl+Shift+P"_s, [this] { exportDraft(); })->setIcon(Icons::line(u"export"_s));
    add(m_menu, u"printDraft"_s, tr("Print…"), u"Ctrl+P"_s, [this] { printDraft(); });
    QMenu *references = m_menu->addMenu(tr("Export references"));
    add(references, u"referencesCsl"_s, tr("For Zotero and pandoc (CSL-JSON)…"), {}, [this] { exportReferences(u"json"_s); });
    add(references, u"referencesBib"_s, tr("For LaTeX (BibTeX)…"), {}, [this] { exportReferences(u"bib"_s); });
    m_menu->addSeparator();
    add(m_menu, u"draftSnapshots"_s, tr("Snapshots…"), u"Ctrl+Shift+S"_s, [this] { showSnapshots(); });
    add(m_menu, u"draftTitleAction"_s, tr("Title…"), u"F2"_s, [this] { askTitle(); });
    m_menu->addSeparator();
    add(m_menu, u"draftFindAction"_s, tr("Find…"), u"Ctrl+F"_s, [this] { m_find->open(false); });
    add(m_menu, u"draftReplaceAction"_s, tr("Replace…"), u"Ctrl+H"_s, [this] { m_find->open(true); });
    QMenu *languages = m_menu->addMenu(tr("Language of the draft"));
    languages->setObjectName(u"draftLanguages"_s);
    const QString now = m_open->draft().language;
    QStringList offered = m_languages;
    if (!now.isEmpty() && !offered.contains(now))
        offered.append(now);
    offered.prepend(QString());
    for (const QString &language : std::as_const(offered)) {
        const QString name = language.isEmpty() ? tr("As the program’s") : QLocale(language).nativeLanguageName() + u" ("_s + language + u')';
        QAction *action = add(languages, u"language"_s + language, name, {}, [this, language] { setLanguage(language); });
        action->setCheckable(true);
        action->setChecked(language == now);
    }
}

void DraftsView::connectList()
{
    connect(m_list, &DraftList::opened, this, [this](qint64 id) {
        openDraft(id);
        if (!m_model->draft(id)) { // begun just now: a person wants to write
            m_wanted = id;
            m_editor->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_list, &DraftList::writeWanted, this, [this] { m_editor->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &DraftList::titleWanted, this, &DraftsView::askTitle);
    connect(m_list, &DraftList::templateWanted, this, &DraftsView::askTemplate);
    connect(m_list, &DraftList::fileWanted, this, &DraftsView::openFile);
    connect(m_list, &DraftList::leaving, m_open, &OpenDraft::save);
    connect(m_nothing, &EmptyState::wanted, m_list, &DraftList::beginEmpty);
    connect(m_menu, &QMenu::aboutToShow, this, &DraftsView::fillMenu);
    connect(m_state, &QComboBox::activated, this, [this](int state) { m_list->setState({m_open->id()}, DraftState(state)); });
    connect(m_open, &OpenDraft::opened, this, &DraftsView::draftOpened);
    connect(m_open, &OpenDraft::changed, this, &DraftsView::draftChanged);
    connect(m_open, &OpenDraft::gone, this, &DraftsView::draftGone);
}

void DraftsView::connectEditor()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_open->isRead())
            m_proofs->want();
    });
    connect(m_editor, &QPlainTextEdit::selectionChanged, this, &DraftsView::say);
    connect(m_editor, &DraftEditor::followWanted, this, &DraftsView::followAt);
    connect(m_editor, &DraftEditor::dropped, this, &DraftsView::drop);
    connect(m_editor, &DraftEditor::menuWanted, this, [this](QMenu *menu, int position) {
        const auto proof = m_proofs->proof();
        if (proof && proof->markAt(position)) {
            auto *open = new QAction(tr("Open source"), menu);
            open->setObjectName(u"openSource"_s);
            connect(open, &QAction::triggered, this, [this, position] { followAt(position); });
            menu->insertAction(menu->actions().value(0), open);
        }
        m_spelling->addTo(menu, position);
    });
    m_editor->setHints([this](int position) {
        const auto proof = m_proofs->proof();
        const CitationMark *mark = proof ? proof->markAt(position) : nullptr;
        return mark ? proof->hintOf(*mark) : QString();
    });
    connect(m_marks, &MarksDrawer::dropWanted, this, [this](const QList<DropSource> &drops) { drop(drops, m_editor->textCursor().position()); });
    connect(m_faults, &FaultsList::showWanted, this, [this](const CitationFault &fault) {
        m_editor->select({fault.start, fault.start + fault.length});
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_faults, &FaultsList::putRightWanted, this, &DraftsView::putRight);
    connect(m_outline, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QTextBlock block = m_editor->document()->findBlockByNumber(item->data(Qt::UserRole).toInt());
        m_editor->setTopLine(block.blockNumber());
        m_editor->select({block.position(), block.position()});
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_spelling, &Spelling::languagesKnown, this, [this](const QStringList &languages) { m_languages = languages; });
    connect(m_spelling, &Spelling::missing, this, [this](const QString &language) {
        emit said(tr("There is no dictionary for %1: spelling is not checked.").arg(QLocale(language).nativeLanguageName()));
    });
}

void DraftsView::connectProofs()
{
    m_proofs->setSources([this] { return m_editor->text(); }, [this] { return m_open->held(); }, [this] { return m_paper->style(); });
    connect(m_proofs, &Proofs::made, this, &DraftsView::takeProof);
    connect(m_proofs, &Proofs::failed, this, [this](const Error &error) { emit said(error.sentence); });
    connect(m_paper, &PaperView::styleChanged, this, [this] {
        if (m_open->isRead())
            m_proofs->want();
    });
    connect(m_paper, &PaperView::followed, this, &DraftsView::follow);
    connect(m_paper, &PaperView::targetHovered, this, [this](const QString &target) {
        const auto proof = m_proofs->proof();
        const auto note = proof ? proof->notes.constFind(target.mid(noteTarget.size()).toInt()) : QHash<int, CitationMark>::const_iterator();
        const bool isCited = proof && target.startsWith(noteTarget) && note != proof->notes.cend();
        QToolTip::showText(QCursor::pos(), isCited ? proof->hintOf(*note) : QString(), m_paper);
    });
    // Whichever side a person scrolls, the other follows.
    connect(m_editor, &DraftEditor::scrolled, this, [this] {
        if (std::exchange(m_scrolling, true))
            return;
        m_paper->setTopLine(m_editor->topLine());
        m_scrolling = false;
    });
    connect(m_paper, &PaperView::lineScrolled, this, [this](double line) {
        if (std::exchange(m_scrolling, true))
            return;
        m_editor->setTopLine(line);
        m_scrolling = false;
    });
}

void DraftsView::connectTask()
{
    connect(m_task, &DraftTask::progressed, this, &DraftsView::workProgressed);
    connect(m_task, &DraftTask::written, this, &DraftsView::written);
    connect(m_task, &DraftTask::failed, this, [this](const Error &error) { emit said(error.sentence); });
    connect(m_task, &DraftTask::pagesMade, this, &DraftsView::printPages);
}

} // namespace Rapporteur
