// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reportsmodel.h"
#include "ui/shell/diffpage.h"
#include "ui/shell/factsheet.h"
#include "ui/shell/filesection.h"
#include "ui/shell/importpreview.h"
#include "ui/shell/importpreviewmodel.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/twindialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QString meeting = u"WG-Harbour 12, 3 March 2021"_s;

QList<ImportedFile> planned()
{
    return {{.path = u"/in/new.pdf"_s, .outcome = ImportOutcome::New, .report = -1, .title = u"WG-Harbour 13, 7 April 2021"_s},
        {.path = u"/in/same.pdf"_s, .outcome = ImportOutcome::Unchanged, .report = 1, .title = meeting},
        {.path = u"/in/scan.pdf"_s, .outcome = ImportOutcome::Added, .report = 1, .title = meeting, .reason = u"The same meeting, and 96 % of its words are those of minutes.docx."_s},
        {.path = u"/in/final.docx"_s, .outcome = ImportOutcome::Changed, .report = 1, .title = meeting, .reason = u"The file was changed since it was imported."_s, .added = 12, .removed = 3},
        {.path = u"/in/broken.pdf"_s, .outcome = ImportOutcome::Failed, .error = {ErrorCode::Damaged, u"The file is damaged."_s}}};
}

TextDiff diff()
{
    return compareTexts(u"The panel met on Monday.\nNothing was said of reefs.\nIt was late.\nThe host left.\nThe end.",
        u"The panel met on Tuesday.\nNothing was said of reefs.\nIt was late.\nThe host left.\nThe very end.");
}

} // namespace

/// A meeting's files in the window: the preview of an import, the list of files, changes between versions.
class MeetingFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void previewTellsWhatEachWillBe();
    void filesCanBeLeftOutAndTakenOtherwise();
    void previewImportsWhatIsTicked();
    void nothingToImportIsSaid();
    void requestsAreLinks();
    void filesAreListed();
    void changesAreWalkedThrough();
    void twinsAreChosen();
    void reportsSayHowManyFiles();
};

void MeetingFilesTest::previewTellsWhatEachWillBe()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(planned().mid(0, 2));
    model.append(planned().mid(2));
    QStringList told;
    for (int row = 0; row < model.rowCount(); ++row)
        told.append(model.index(row, ImportPreviewModel::WillBe).data().toString());
    QCOMPARE(told,
        (QStringList{u"New: WG-Harbour 13, 7 April 2021"_s, u"In the library already: %1"_s.arg(meeting), u"Another file of %1"_s.arg(meeting),
            u"New version of %1 (+12 −3 words)"_s.arg(meeting), u"Not readable"_s}));
    QCOMPARE(model.index(4, ImportPreviewModel::Why).data().toString(), u"The file is damaged."_s);
    QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.index(4, 0).data(Qt::CheckStateRole).isValid());
}

void MeetingFilesTest::filesCanBeLeftOutAndTakenOtherwise()
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model);
    model.append(planned());
    QCOMPARE(model.chosenPaths(), (QStringList{u"/in/new.pdf"_s, u"/in/scan.pdf"_s, u"/in/final.docx"_s}));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(4, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosenPaths(), (QStringList{u"/in/scan.pdf"_s, u"/in/final.docx"_s}));
    QVERIFY(!model.hasChoice(0));
    QVERIFY(model.hasChoice(2));
    model.setWish(2, FileWish::OwnMeeting);
    model.setWish(3, FileWish::Rendition);
    QCOMPARE(model.wishes().value(u"/in/scan.pdf"_s), FileWish::OwnMeeting);
    QCOMPARE(model.index(3, ImportPreviewModel::WillBe).data().toString(), u"Another file of %1"_s.arg(meeting));
}

void MeetingFilesTest::previewImportsWhatIsTicked()
{
    ImportPreview preview;
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    preview.show();
    auto *yes = preview.findChild<QPushButton *>(u"importPlanned"_s);
    auto *wish = preview.findChild<QComboBox *>(u"fileWish"_s);
    auto *list = preview.findChild<QTreeView *>();
    preview.addFiles(planned().mid(0, 3));
    QVERIFY(!yes->isEnabled()); // not all was looked at
    preview.setPlan({.files = planned(), .kept = {}});
    QCOMPARE(list->model()->rowCount(), 5);
    QVERIFY(yes->isEnabled());
    QVERIFY(!wish->isEnabled()); // a new file has no choice
    list->setCurrentIndex(list->model()->index(2, 0));
    QVERIFY(wish->isEnabled());
    wish->setCurrentIndex(wish->findData(int(FileWish::OwnMeeting)));
    emit wish->activated(wish->currentIndex());
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    const QSignalSpy wanted(&preview, &ImportPreview::importWanted);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toStringList(), (QStringList{u"/in/scan.pdf"_s, u"/in/final.docx"_s}));
    QVERIFY(!preview.isVisible());
}

void MeetingFilesTest::nothingToImportIsSaid()
{
    ImportPreview preview;
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    preview.setPlan({});
    QVERIFY(!preview.findChild<QPushButton *>(u"importPlanned"_s)->isEnabled());
    QVERIFY(!preview.findChild<QLabel *>(u"planSum"_s)->text().isEmpty());
}

void MeetingFilesTest::requestsAreLinks()
{
    for (const auto kind : {FileRequest::Kind::ReadInstead, FileRequest::Kind::SetApart, FileRequest::Kind::Open, FileRequest::Kind::ShowChanges}) {
        const FileRequest request{kind, 42, 3};
        QCOMPARE(fileRequestOf(href(request)), request);
    }
    for (const auto &other : {u"narrow"_s, u"file-"_s, u"file-eat/1/2"_s, u"file-open/1"_s})
        QCOMPARE(fileRequestOf(other), std::nullopt);
}

void MeetingFilesTest::filesAreListed()
{
    FactSheet sheet(u"Meeting"_s, meeting);
    Renditions files{.reason = ReadingReason::Structure};
    files.files.append({.id = 1, .fileName = u"minutes.docx"_s, .mediaType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        .isRead = true, .bytes = 24'000, .versions = {{2, QDateTime::currentDateTime(), 24'000}, {1, QDateTime::currentDateTime(), 23'000}}});
    files.files.append({.id = 2, .fileName = u"scan.pdf"_s, .mediaType = u"application/pdf"_s, .scanned = true, .bytes = 900'000});
    addFiles(&sheet, 7, files, sheet.palette());
    QString html;
    for (const LinkLabel *label : sheet.findChildren<LinkLabel *>())
        html += label->html();
    QVERIFY(html.contains(link(Place::report(7), u"minutes.docx"_s)));
    QVERIFY(!html.contains(href({FileRequest::Kind::ReadInstead, 1})));
    for (const FileRequest &request : {FileRequest{FileRequest::Kind::ReadInstead, 2}, {FileRequest::Kind::SetApart, 2}, {FileRequest::Kind::Open, 1},
             {FileRequest::Kind::ShowChanges, 1, 2}})
        QVERIFY2(html.contains(href(request)), qPrintable(href(request)));
    QVERIFY(!html.contains(href({FileRequest::Kind::ShowChanges, 1, 1})));
}

void MeetingFilesTest::changesAreWalkedThrough()
{
    DiffPage page(u"What version 2 changed"_s, diff());
    page.setAttribute(Qt::WA_DeleteOnClose, false);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const auto *text = page.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(u"Monday. Tuesday."));
    QVERIFY(text->toPlainText().contains(u"…")); // what is far from a change is folded
    QVERIFY(!text->toPlainText().contains(u"It was late."));
    QCOMPARE(page.changeCount(), 2);
    QCOMPARE(page.current(), 0);
    QTest::keyClick(&page, Qt::Key_F3);
    QCOMPARE(page.current(), 1);
    page.findChild<QPushButton *>(u"nextChange"_s)->click();
    QCOMPARE(page.current(), 0);
    QTest::keyClick(&page, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(page.current(), 1);
    QTextCursor cursor(text->document()->find(u"Tuesday"_s));
    QVERIFY(cursor.charFormat().fontUnderline());
    cursor = text->document()->find(u"Monday"_s);
    QVERIFY(cursor.charFormat().fontStrikeOut());
    const DiffPage none(u"Nothing"_s, compareTexts(u"Same.", u"Same."));
    QCOMPARE(none.current(), -1);
}

void MeetingFilesTest::twinsAreChosen()
{
    const QList<ReportRow> rows{{.id = 1, .label = u"WG-Harbour 12"_s, .when = {.date = QDate(2021, 3, 3)}},
        {.id = 2, .label = u"WG-Harbour 30"_s, .when = {.date = QDate(2023, 3, 3)}}, {.id = 3, .label = u"Notes"_s, .when = {.date = QDate(2021, 3, 4)}}};
    TwinDialog dialog(rows, 1);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(u"Notes")); // the nearest in time
    dialog.findChild<QLineEdit *>()->setText(u"harbour"_s);
    QVERIFY(list->item(0)->isHidden());
    const QSignalSpy chosen(&dialog, &TwinDialog::chosen);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toLongLong(), 2);
}

void MeetingFilesTest::reportsSayHowManyFiles()
{
    QCOMPARE(ReportsModel::format({.fileName = u"a.pdf"_s, .mediaType = u"application/pdf"_s}), u"PDF"_s);
    const QString several = ReportsModel::format({.fileName = u"a.pdf"_s, .mediaType = u"application/pdf"_s, .files = 3});
    QVERIFY2(several.startsWith(u"PDF") && several.contains(u'3'), qPrintable(several));
}

QTEST_MAIN(MeetingFilesTest)
#include "meetingfilestest.moc"
