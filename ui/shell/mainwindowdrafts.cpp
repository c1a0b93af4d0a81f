// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in drafts: what is chosen in a view is put into one, and what they are written as.

#include "core/drafts/draftfront.h"
#include "core/drafts/quotation.h"
#include "core/library/queries/drafts.h"
#include "ui/briefings/briefingdialog.h"
#include "ui/drafts/draftsview.h"
#include "ui/drafts/dropdrag.h"
#include "ui/models/draftsmodel.h"
#include "ui/models/drops.h"
#include "ui/reader/readerview.h"
#include "ui/reader/readingtext.h"
#include "ui/record/recordpage.h"
#include "ui/shell/author.h"
#include "ui/shell/librarywork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/placelink.h"
#include "ui/shell/statusline.h"
#include "ui/shell/viewstack.h"

#include <QAbstractItemView>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Lists of passages, promises, marks and meetings, by their names.
const QStringList dropLists{u"searchHits"_s, u"actionsTable"_s, u"marks"_s, u"reportsTable"_s};

/// A reader's selected words.
QList<DropSource> selectedIn(const QWidget *view)
{
    const auto readers = view->findChildren<ReaderView *>();
    for (const ReaderView *reader : readers) {
        const auto *text = reader->findChild<ReadingText *>();
        if (!reader->isVisible() || !text)
            continue;
        if (const Span span = text->selectedSpan(); !span.isEmpty())
            return {{.kind = CitedKind::Passage, .report = reader->reportId(), .shown = span}};
    }
    return {};
}

/// What a person chose in a view: rows of a list that has the keys, or is the only one; words of a report; else what the inspector tells of.
QList<DropSource> chosenIn(const QWidget *view, const QWidget *focus, const Place &inspected)
{
    if (QList<DropSource> words = selectedIn(view); !words.isEmpty())
        return words;
    for (const QWidget *at = focus; at; at = at->parentWidget()) {
        if (const auto *page = qobject_cast<const RecordPage *>(at)) { // the link that the mouse or Tab is at
            const auto place = placeOf(page->currentTarget());
            if (place && place->kind == Place::Kind::Report)
                return {dropAt(*place)};
        }
        const auto *list = qobject_cast<const QAbstractItemView *>(at);
        if (!list || !list->selectionModel())
            continue;
        QModelIndexList rows = list->selectionModel()->selectedIndexes();
        rows.removeIf([&](const QModelIndex &row) { return row.column() != 0; });
        if (rows.isEmpty() && list->currentIndex().isValid())
            rows = {list->currentIndex()};
        if (QList<DropSource> drops = dropsOf(rows); !drops.isEmpty())
            return drops;
    }
    if (inspected.kind != Place::Kind::Report)
        return {};
    return {dropAt(inspected)};
}

/// Rows of a view's lists can be dragged, and put into a draft by their menus; so can statements of pages.
void offerDrops(QWidget *view, QAction *addToDraft)
{
    const auto lists = view->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists) {
        if (!dropLists.contains(list->objectName()))
            continue;
        new DropDrag(list);
        list->addAction(addToDraft);
        if (list->contextMenuPolicy() == Qt::DefaultContextMenu)
            list->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    const auto pages = view->findChildren<RecordPage *>();
    for (RecordPage *page : pages) {
        page->addAction(addToDraft);
        page->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::MainWindow)
};

/// The draft as it is after the drops: the one asked for, else the one written last, else a new one.
Result<Draft> dropInto(const Connection &connection, qint64 wanted, const QList<DropSource> &drops, const QString &author)
{
    auto into = draft(connection, wanted);
    if (!into) {
        const auto known = drafts(connection);
        if (!known)
            return std::unexpected(known.error());
        into = known->isEmpty() ? Result<Draft>(Draft{.author = author}) : draft(connection, known->first().id);
    }
    return into.and_then([&](Draft now) -> Result<Draft> {
        const auto dropped = quoted(connection, drops, DropForm::Quote, frontOf(now.text).front.isAttributed);
        if (!dropped)
            return std::unexpected(dropped.error());
        now.text = now.text.trimmed().isEmpty() ? dropped->markdown : QString(now.text.trimmed() + u"\n\n"_s + dropped->markdown);
        now.title = titleOfDraft(now.text);
        if (now.id)
            return saveDraft(connection, now.id, now.text, now.title, dropped->cited).transform([&] { return now; });
        now.title = Words::tr("Collected passages");
        now.text = u"# "_s + now.title + u"\n\n"_s + now.text;
        return addDraft(connection, now, dropped->cited).transform([&](qint64 id) {
            now.id = id;
            return now;
        });
    });
}

} // namespace

void MainWindow::addToDraft()
{
    if (auto *view = qobject_cast<DraftsView *>(m_views->currentWidget()))
        return view->dropChosen();
    const QList<DropSource> drops = chosenIn(m_views->currentWidget(), focusWidget(), m_inspected);
    if (drops.isEmpty())
        return m_work->say(tr("Choose a passage, a mark or a meeting first."), {}, {});
    m_edits->run([this, wanted = m_draft, drops, author = Author::name()](const Connection &connection) {
        // The window waits for its edits before it goes.
        return dropInto(connection, wanted, drops, author).transform([this](const Draft &into) {
            QMetaObject::invokeMethod(this, [this, into] {
                m_draft = into.id;
                m_work->say(tr("Added to “%1”").arg(DraftsModel::titleOf(into)), tr("Open"), [this, id = into.id] { goTo(Place::draft(id)); });
            });
            return Edited({}, EditScope::Drafts);
        });
    });
}

void MainWindow::beginBriefing()
{
    auto *dialog = new BriefingDialog(m_library, *m_context, m_filter, this);
    connect(dialog, &BriefingDialog::keepWanted, this, [this](const FilledTemplate &filled) {
        keepDraft({.title = filled.title, .text = filled.text, .author = Author::name()}, filled.cited);
    });
    connect(dialog, &BriefingDialog::sourceWanted, this, [this](const QUrl &target) {
        if (target.scheme().startsWith(u"http"))
            QDesktopServices::openUrl(target);
    });
    dialog->show();
}

void MainWindow::keepDraft(const Draft &draft, const DraftCitations &cited)
{
    m_edits->run([this, draft, cited](const Connection &connection) {
        // The window waits for its edits before it goes.
        return addDraft(connection, draft, cited).transform([this](qint64 id) {
            QMetaObject::invokeMethod(this, [this, id] {
                m_draft = id;
                goTo(Place::draft(id));
            });
            return Edited({}, EditScope::Drafts);
        });
    });
}

void MainWindow::connectDrafts()
{
    connect(m_views, &ViewStack::inspect, this, [this](const Place &place) {
        if (place.kind == Place::Kind::Drafts)
            m_draft = place.id;
    });
    connect(m_views, &ViewStack::viewMade, this, [this](View *made) {
        auto *view = qobject_cast<DraftsView *>(made);
        if (!view)
            return offerDrops(made, (*m_actions)[ActionId::AddToDraft]);
        connect(m_status, &StatusLine::cancelWanted, view, &DraftsView::cancelWork);
        connect(view, &DraftsView::said, this, [this](const QString &sentence) { m_work->say(sentence, {}, {}); });
        connect(view, &DraftsView::workBegan, this, [this](const QString &what) {
            if (!m_work->isBusy())
                m_status->beginWork(what);
        });
        connect(view, &DraftsView::workProgressed, this, [this](const Progress &progress) {
            if (!m_work->isBusy())
                m_status->setProgress(progress);
        });
        connect(view, &DraftsView::written, this, [this](const QString &path) {
            m_work->say(tr("Written to %1").arg(QFileInfo(path).fileName()), tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        });
    });
}

} // namespace Rapporteur
