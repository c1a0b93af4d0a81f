// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draftlist.h"

#include "ui/drafts/draftdelegate.h"
#include "ui/models/draftsmodel.h"
#include "ui/shell/author.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

DraftList::DraftList(const ViewContext &context, DraftsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_words(new QLineEdit(this))
    , m_new(new QToolButton(this))
    , m_newMenu(new QMenu(this))
    , m_list(new QListView(this))
{
    setObjectName(u"draftList"_s);
    m_words->setObjectName(u"draftWords"_s);
    m_words->setPlaceholderText(tr("Find a draft…"));
    m_words->setAccessibleName(tr("Find a draft"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_new->setObjectName(u"newDraft"_s);
    m_new->setIcon(Icons::line(u"add"_s));
    m_new->setAutoRaise(true);
    m_new->setAccessibleName(tr("New draft"));
    m_new->setToolTip(tr("New draft (%1)").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText)));
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setMenu(m_newMenu);
    m_newMenu->setObjectName(u"newDraftMenu"_s);
    connect(m_newMenu, &QMenu::aboutToShow, this, &DraftList::fillNew);
    makeList();
    makeActions();
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_words, 1);
    head->addWidget(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, 0, 0, 0);
    column->setSpacing(Look::gapSmall);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, m_model, &DraftsModel::setWords);
}

void DraftList::makeList()
{
    m_list->setObjectName(u"drafts"_s);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DraftDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setMouseTracking(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const qint64 id = now.data(DraftsModel::DraftRole).toLongLong();
        if (m_isRestoring || !id || id == m_current)
            return;
        m_current = id;
        emit opened(id);
    });
    connect(m_list, &QListView::activated, this, &DraftList::writeWanted);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DraftList::restore);
}

QAction *DraftList::addAction(const QString &name, const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, m_list);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    m_list->addAction(action);
    return action;
}

void DraftList::makeActions()
{
    addAction(u"renameDraft"_s, tr("Title…"), QKeySequence(Qt::Key_F2), [this] { emit titleWanted(); });
    addAction(u"moveDraft"_s, tr("Move to a folder…"), QKeySequence(Qt::Key_M), [this] { askFolder(); });
    auto *states = new QMenu(tr("State"), m_list);
    for (const DraftState state : {DraftState::Draft, DraftState::Circulated, DraftState::Final}) {
        auto *action = states->addAction(DraftsModel::nameOf(state), this, [this, state] { setState(chosen(), state); });
        action->setObjectName(u"state"_s + stateName(state));
    }
    m_list->addAction(states->menuAction());
    addAction(u"deleteDraft"_s, tr("Delete"), QKeySequence::Delete, [this] {
        const QList<qint64> ids = chosen();
        emit leaving();
        m_context.edits.run([ids](const Connection &connection) {
            return removeDrafts(connection, ids).transform([&] { return Edited(tr("%Ln draft(s) deleted. Undo brings them back.", nullptr, int(ids.size())), EditScope::Drafts); });
        });
    })->setIcon(Icons::line(u"delete"_s));
}

void DraftList::fillNew()
{
    m_newMenu->clear();
    auto *empty = m_newMenu->addAction(tr("Empty draft"), this, &DraftList::beginEmpty);
    empty->setObjectName(u"newEmptyDraft"_s);
    auto *file = m_newMenu->addAction(tr("From a PDF or Markdown…"), this, &DraftList::fileWanted);
    file->setObjectName(u"newDraftFromFile"_s);
    file->setToolTip(tr("A PDF that was made from a draft holds it, with its sources"));
    const QList<DraftTemplate> forms = draftTemplates(ownTemplateFolder());
    if (!forms.isEmpty())
        m_newMenu->addSeparator();
    for (const DraftTemplate &form : forms) {
        auto *action = m_newMenu->addAction(form.name, this, [this, form] { emit templateWanted(form); });
        action->setToolTip(form.problem.isEmpty() ? form.description : form.problem);
        action->setEnabled(form.problem.isEmpty());
    }
    m_newMenu->setToolTipsVisible(true);
}

void DraftList::beginEmpty()
{
    const Draft *beside = m_model->draft(m_current);
    begin({.folder = beside ? beside->folder : QString()});
}

void DraftList::begin(const Draft &draft, const DraftCitations &cited)
{
    Draft wanted = draft;
    wanted.author = Author::name();
    m_context.edits.run([alive = QPointer<DraftList>(this), wanted, cited](const Connection &connection) {
        return addDraft(connection, wanted, cited).transform([&](qint64 id) {
            QMetaObject::invokeMethod(qApp, [alive, id] {
                if (!alive)
                    return;
                alive->m_current = id;
                emit alive->opened(id);
            });
            return Edited({}, EditScope::Drafts);
        });
    });
}

void DraftList::choose(qint64 id)
{
    m_current = id;
    restore();
}

void DraftList::restore()
{
    const QModelIndex index = m_model->indexOf(m_current);
    if (!index.isValid())
        return;
    m_isRestoring = true;
    m_list->setCurrentIndex(index);
    m_isRestoring = false;
}

QList<qint64> DraftList::chosen() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows) {
        if (const qint64 id = row.data(DraftsModel::DraftRole).toLongLong())
            ids.append(id);
    }
    return ids;
}

void DraftList::change(const DraftChange &change)
{
    m_context.edits.run([ids = chosen(), change](const Connection &connection) {
        return changeDrafts(connection, ids, change).transform([] { return Edited({}, EditScope::Drafts); });
    });
}

void DraftList::setState(const QList<qint64> &ids, DraftState state)
{
    emit leaving();
    m_context.edits.run([ids, state, author = Author::name()](const Connection &connection) -> Result<Edited> {
        for (const qint64 id : state == DraftState::Draft ? QList<qint64>() : ids) {
            if (const auto kept = takeSnapshot(connection, id, DraftsModel::nameOf(state), author); !kept)
                return std::unexpected(kept.error());
        }
        return changeDrafts(connection, ids, {.state = state}).transform([] { return Edited({}, EditScope::Drafts); });
    });
}

void DraftList::askFolder()
{
    if (chosen().isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setWindowTitle(tr("Move to a folder"));
    dialog->setLabelText(tr("Folder; “/” parts folders in folders, nothing takes the draft out:"));
    dialog->setComboBoxItems(QStringList{QString()} + m_model->folders());
    dialog->setComboBoxEditable(true);
    const Draft *draft = m_model->draft(chosen().first());
    dialog->setTextValue(draft ? draft->folder : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &folder) {
        QStringList parts = folder.split(u'/');
        for (QString &part : parts)
            part = part.simplified();
        parts.removeAll(QString());
        change({.folder = parts.join(u'/')});
    });
    dialog->open();
}

void DraftList::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void DraftList::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool DraftList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_words->clear();
    if (key != Qt::Key_Escape && key != Qt::Key_Down && key != Qt::Key_Return)
        return false;
    m_list->setFocus(Qt::TabFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1));
    return true;
}

} // namespace Rapporteur
