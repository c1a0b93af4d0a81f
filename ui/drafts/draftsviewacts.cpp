// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with a draft: naming it, putting things of the record into it, following its citations, writing it out.

#include "core/drafts/draftfile.h"
#include "core/drafts/draftfront.h"
#include "core/drafts/references.h"
#include "ui/drafts/drafteditor.h"
#include "ui/drafts/draftlist.h"
#include "ui/drafts/draftsview.h"
#include "ui/drafts/drafttask.h"
#include "ui/drafts/exportdraft.h"
#include "ui/drafts/marksdrawer.h"
#include "ui/drafts/opendraft.h"
#include "ui/drafts/proof.h"
#include "ui/drafts/snapshotsdialog.h"
#include "ui/drafts/templatedialog.h"
#include "ui/models/draftsmodel.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/placelink.h"

#include <QDesktopServices>
#include <QInputDialog>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void DraftsView::drop(const QList<DropSource> &drops, int position)
{
    if (!m_open->isRead() || drops.isEmpty())
        return;
    QTextCursor place(m_editor->document()); // moves along with what is typed meanwhile
    place.setPosition(position);
    const bool isAttributed = frontOf(m_editor->text()).front.isAttributed;
    auto *asked = new QObject(this); // each drop is a question of its own
    context().queries.ask<Dropped>(
        asked, [drops, form = m_marks->form(), isAttributed](const Connection &connection) { return quoted(connection, drops, form, isAttributed); },
        [this, asked, place, draft = m_open->id()](const Result<Dropped> &dropped) {
            asked->deleteLater();
            if (!dropped)
                return emit said(dropped.error().sentence);
            if (draft != m_open->id())
                return;
            m_open->hold(dropped->cited);
            m_editor->insertBlocks(dropped->markdown, place.position());
        });
}

void DraftsView::dropChosen()
{
    const QList<DropSource> drops = m_marks->chosen();
    if (drops.isEmpty())
        setSide(MarksSide);
    else
        drop(drops, m_editor->textCursor().position());
}

void DraftsView::askTitle()
{
    if (!m_open->isRead())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"titleDialog"_s);
    dialog->setWindowTitle(tr("Title of the draft"));
    dialog->setLabelText(tr("It stands in the text, and is changed there:"));
    dialog->setTextValue(titleOfDraft(m_editor->text()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &wanted) {
        static const QRegularExpression heading(uR"(^#[ \t]+.*$)"_s, QRegularExpression::MultilineOption);
        const QString title = wanted.simplified();
        const QString text = m_editor->text();
        const FrontedText fronted = frontOf(text);
        if (!fronted.problem.isEmpty())
            return emit said(fronted.problem);
        if (const auto match = heading.match(text, fronted.body); fronted.front.title.isEmpty() && match.hasMatch())
            return m_editor->replace({match.capturedStart(), match.capturedEnd()}, u"# "_s + title);
        DraftFront front = fronted.front;
        front.title = title;
        m_editor->replace({0, fronted.body}, frontText(front));
    });
    dialog->open();
}

void DraftsView::askTemplate(const DraftTemplate &form)
{
    const Filter &now = filter();
    const TemplateRequest about{.topics = now.topics, .people = now.people, .series = now.series, .from = now.from, .to = now.to, .madeOn = QDate::currentDate()};
    auto *dialog = new TemplateDialog(form, about, this);
    connect(dialog, &TemplateDialog::chosen, this, &DraftsView::begin);
    dialog->open();
}

void DraftsView::begin(const DraftTemplate &form, const TemplateRequest &request)
{
    emit said(tr("Filling “%1”…").arg(form.name));
    context().queries.ask<FilledTemplate>(
        m_task, [form, request, &lexicon = context().lexicon](const Connection &connection) { return fillTemplate(connection, lexicon, form, request); },
        [this](const Result<FilledTemplate> &filled) {
            if (!filled)
                return emit said(filled.error().sentence);
            emit said({});
            m_list->begin({.title = filled->title, .text = filled->text}, filled->cited);
        });
}

void DraftsView::openFile()
{
    const QString path = Dialogs::openDraft(this, tr("Open a draft"));
    if (path.isEmpty())
        return;
    context().queries.ask<FiledDraft>(
        m_task, [path, &extractors = context().extractors](const Connection &connection) { return draftFromFile(connection, extractors, path); },
        [this](const Result<FiledDraft> &filed) {
            if (filed)
                m_list->begin(filed->draft, filed->cited);
            else
                emit said(filed.error().sentence);
        });
}

void DraftsView::exportReferences(const QString &suffix)
{
    const auto proof = m_proofs->proof();
    if (!proof || proof->record->reports.isEmpty())
        return emit said(tr("This draft cites nothing yet."));
    const QString name = m_title->text().isEmpty() ? tr("References") : QString(m_title->text()).replace(u'/', u'-');
    const QString path = Dialogs::saveFile(this, tr("Export references"), name + u'.' + suffix, suffix == "bib"_L1 ? tr("BibTeX") : tr("CSL-JSON"), suffix);
    if (path.isEmpty())
        return;
    if (const auto written = writeReferences(*proof->record, path); written)
        emit this->written(path);
    else
        emit said(written.error().sentence);
}

void DraftsView::followAt(int position)
{
    const auto proof = m_proofs->proof();
    const CitationMark *mark = proof ? proof->markAt(position) : nullptr;
    if (!mark)
        return;
    // Of several sources the one under the cursor, else the first that is there.
    const QString before = proof->text.sliced(mark->start, qBound(qsizetype(0), position - mark->start, mark->length));
    const qsizetype first = qMin(before.count(u';'), mark->refs.size() - 1);
    for (qsizetype i = 0; i < mark->refs.size(); ++i) {
        if (const auto place = proof->placeOf(mark->refs.at((first + i) % mark->refs.size()))) {
            emit goTo(*place);
            return;
        }
    }
    emit said(tr("What is cited here is not in this library."));
}

void DraftsView::follow(const QUrl &target)
{
    if (const auto place = placeOf(target.toString()))
        return emit goTo(*place);
    if (target.scheme() == "https"_L1 || target.scheme() == "http"_L1 || target.scheme() == "mailto"_L1)
        QDesktopServices::openUrl(target);
}

void DraftsView::putRight(const CitationFault &fault)
{
    const auto proof = m_proofs->proof();
    if (!proof || proof->text != m_editor->text())
        return; // a newer list is on its way
    m_editor->replace({fault.start, fault.start + fault.length}, fault.replacement);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DraftsView::showSnapshots()
{
    if (!m_open->isRead())
        return;
    m_open->save();
    auto *dialog = new SnapshotsDialog(context(), m_open->id(), [this] { return m_editor->text(); }, this);
    connect(dialog, &SnapshotsDialog::saveWanted, m_open, &OpenDraft::save);
    dialog->open();
}

void DraftsView::setLanguage(const QString &language)
{
    context().edits.run([id = m_open->id(), language](const Connection &connection) {
        return changeDrafts(connection, {id}, {.language = language}).transform([] { return Edited({}, EditScope::Drafts); });
    });
}

void DraftsView::exportDraft()
{
    if (!m_open->isRead() || m_task->isRunning())
        return;
    auto *dialog = new ExportDraft(m_title->text(), this);
    connect(dialog, &ExportDraft::chosen, this, [this](const PaperFormat *format, PaperSize size, const QString &path) {
        emit workBegan(tr("Exporting"));
        m_task->start({.text = m_editor->text(), .held = m_open->held().passages, .format = format, .size = size, .path = path});
    });
    dialog->open();
}

void DraftsView::printDraft()
{
    if (!m_open->isRead() || m_task->isRunning())
        return;
    emit workBegan(tr("Setting the pages"));
    m_task->start({.text = m_editor->text(), .held = m_open->held().passages, .size = usualPaper()});
}

void DraftsView::printPages(const QList<QByteArray> &pages)
{
    emit said({});
    auto *dialog = new QPrintPreviewDialog(this);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print “%1”").arg(m_title->text()));
    dialog->printer()->setDocName(m_title->text());
    dialog->printer()->setFullPage(true);
    dialog->printer()->setPageSize(QPageSize(usualPaper() == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this, [pages](QPrinter *printer) {
        QPainter painter(printer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                printer->newPage();
            painter.drawImage(QRectF(printer->paperRect(QPrinter::DevicePixel)), QImage::fromData(pages.at(i), "PNG"));
        }
    });
    dialog->open();
}

void DraftsView::cancelWork()
{
    m_task->cancel();
}

} // namespace Rapporteur
