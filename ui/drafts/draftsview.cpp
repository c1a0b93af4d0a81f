// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draftsview.h"

#include "core/library/queries/drafts.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftfindbar.h"
#include "ui/drafts/draftlist.h"
#include "ui/drafts/drafttask.h"
#include "ui/drafts/faultslist.h"
#include "ui/drafts/marksdrawer.h"
#include "ui/drafts/opendraft.h"
#include "ui/drafts/paperview.h"
#include "ui/drafts/proof.h"
#include "ui/drafts/spelling.h"
#include "ui/models/draftsmodel.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/shell/segments.h"

#include <QComboBox>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int wordsAMinute = 230; ///< that people read
}

DraftsView::DraftsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_model(new DraftsModel(this))
    , m_list(new DraftList(context, m_model, this))
    , m_editor(new DraftEditor(this))
    , m_open(new OpenDraft(context, m_editor, this))
    , m_proofs(new Proofs(context, this))
    , m_spelling(new Spelling(m_editor))
    , m_find(new DraftFindBar(m_editor, this))
    , m_faults(new FaultsList(this))
    , m_paper(new PaperView(this))
    , m_marks(new MarksDrawer(context, this))
    , m_outline(new QListWidget(this))
    , m_side(new Segments(tr("Beside the text"), {tr("Preview"), tr("Marks"), tr("Headings")}, this))
    , m_sides(nullptr)
    , m_title(new QLabel(this))
    , m_saved(new Caption({}, this))
    , m_state(new QComboBox(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_count(new Caption({}, this))
    , m_caption(new Caption({}, this))
    , m_columns(new QSplitter(this))
    , m_nothing(new EmptyState(tr("No draft yet. What you write here can quote every report, and knows where its words are from."), tr("Begin a draft"), this))
    , m_noneOpen(new EmptyState(tr("Choose a draft to go on with it."), {}, this))
    , m_pages(new QStackedLayout(this))
    , m_middles(nullptr)
    , m_writing(nullptr)
    , m_task(new DraftTask(context, this))
{
    setObjectName(u"draftsView"_s);
    m_nothing->setObjectName(u"noDrafts"_s);
    assemble();
    makeShortcuts();
    connectList();
    connectEditor();
    connectProofs();
    connectTask();
    arrange();
}

DraftsView::~DraftsView()
{
    delete m_open; // saves what the editor holds
    // Parts that go still scroll and tell of changes, and there is no view any more to hear it.
    for (QObject *part : std::initializer_list<QObject *>{m_editor, m_editor->document(), m_paper, m_list, m_proofs, m_spelling})
        part->disconnect(this);
}

void DraftsView::setFilter(const Filter &filter)
{
    // Drafts are the same whatever the record is narrowed to; new ones are made from that.
    View::setFilter(filter);
}

void DraftsView::refresh()
{
    m_proofs->forget();
    refreshDrafts();
    refreshAnnotations();
    if (m_open->isRead())
        m_proofs->want();
}

void DraftsView::refreshAnnotations()
{
    m_marks->refresh();
}

void DraftsView::refreshDrafts()
{
    askList();
    m_open->refresh();
}

void DraftsView::show(const Place &place)
{
    m_wanted = place.id;
    refresh();
}

void DraftsView::askList()
{
    context().queries.ask<QList<Draft>>(m_list, [](const Connection &connection) { return Rapporteur::drafts(connection); }, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return emit said(drafts.error().sentence);
        takeList(*drafts);
    });
}

void DraftsView::takeList(const QList<Draft> &drafts)
{
    m_model->set(drafts);
    m_isListed = true;
    m_caption->setText(tr("%Ln draft(s)", nullptr, int(drafts.size())));
    const qint64 wanted = std::exchange(m_wanted, 0);
    if (wanted && m_model->draft(wanted))
        openDraft(wanted);
    else if (!m_open->id() && !drafts.isEmpty())
        openDraft(drafts.first().id);
    else
        m_list->choose(m_open->id());
    draftChanged();
    arrange();
}

void DraftsView::openDraft(qint64 id)
{
    if (id != m_open->id()) {
        m_find->close();
        m_proofs->stop();
        m_faults->set({});
    }
    m_open->open(id);
    m_list->choose(id);
    emit inspect(Place::draft(id));
}

void DraftsView::draftOpened()
{
    m_spelling->setLanguage(m_open->draft().language);
    m_proofs->want(true);
    arrange();
}

void DraftsView::draftChanged()
{
    // The list is newer where the title was changed by a save.
    const Draft *listed = m_model->draft(m_open->id());
    const Draft &draft = listed ? *listed : m_open->draft();
    m_title->setText(DraftsModel::titleOf(draft));
    m_state->setCurrentIndex(int(draft.state));
    m_saved->setText(m_open->isSaved() ? tr("Saved") : tr("Saving…"));
    if (m_open->isRead())
        m_spelling->setLanguage(draft.language);
}

void DraftsView::draftGone()
{
    m_proofs->stop();
    m_open->open(0);
    arrange();
    askList();
}

void DraftsView::arrange()
{
    m_pages->setCurrentWidget(m_isListed && m_model->drafts().isEmpty() ? m_nothing : static_cast<QWidget *>(m_columns));
    m_middles->setCurrentWidget(m_open->id() ? m_writing : static_cast<QWidget *>(m_noneOpen));
}

void DraftsView::setSide(Side side)
{
    m_side->setCurrent(side);
    m_sides->setCurrentIndex(side);
    if (side == MarksSide)
        m_marks->focusList();
    else if (side == OutlineSide)
        m_outline->setFocus(Qt::ShortcutFocusReason);
}

void DraftsView::takeProof()
{
    const auto proof = m_proofs->proof();
    m_paper->setPaper(proof->paper);
    const bool isCurrent = proof->text == m_editor->text(); // else its places are others by now, and a newer one comes
    if (isCurrent) {
        m_faults->set(proof->check);
        m_editor->setFaults(proof->check.faults);
    }
    m_spelling->setNames(proof->names);
    m_outline->clear();
    for (const Proof::Heading &heading : proof->outline) {
        auto *item = new QListWidgetItem(QString((heading.level - 1) * 4, u' ') + heading.words, m_outline);
        item->setData(Qt::UserRole, heading.line);
        item->setData(Qt::AccessibleTextRole, tr("%1, level %2").arg(heading.words, QLocale().toString(heading.level)));
    }
    say();
}

void DraftsView::say()
{
    const auto proof = m_proofs->proof();
    if (!proof)
        return m_count->setText({});
    const int words = proof->words;
    QStringList parts{tr("%Ln word(s)", nullptr, words), tr("%Ln minute(s) to read", nullptr, qMax(1, (words + wordsAMinute / 2) / wordsAMinute))};
    if (const QTextCursor cursor = m_editor->textCursor(); cursor.hasSelection())
        parts.append(tr("%Ln selected", nullptr, countWords(cursor.selectedText())));
    const CitationCheck &check = proof->check;
    if (check.quotes > 0)
        parts.append(tr("%1 of %2 quotations exact").arg(QLocale().toString(check.borneOut), QLocale().toString(check.quotes)));
    m_count->setText(parts.join(u" · "_s));
    m_count->setToolTip(m_count->text());
}

bool DraftsView::undoTyping(bool again)
{
    const QTextDocument *document = m_editor->document();
    if (window()->focusWidget() != m_editor || !(again ? document->isRedoAvailable() : document->isUndoAvailable()))
        return false;
    if (again)
        m_editor->redo();
    else
        m_editor->undo();
    return true;
}

void DraftsView::hideEvent(QHideEvent *event)
{
    View::hideEvent(event);
    m_open->save();
}

void DraftsView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    if (m_pages->currentWidget() == m_columns)
        m_editor->setFocus(event->reason());
}

} // namespace Rapporteur
