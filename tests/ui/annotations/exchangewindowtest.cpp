// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/webannotation.h"
#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "madelibrary.h"
#include "ui/annotations/exportdialog.h"
#include "ui/annotations/importreport.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Annotations out of the window and in again.
class ExchangeWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
        const Library library = Library::open(m_made->path()).value();
        const Connection edit = library.connect(Connection::Mode::Edit).value();
        QVERIFY(annotatePassage(edit, 1, {10, 30}, {.color = u"#f5c518"_s, .note = u"One"_s}));
        QVERIFY(annotatePassage(edit, 2, {10, 30}, {.note = u"Two"_s}));
        QVERIFY(annotatePassage(edit, 1, {12, 20}, {.note = u"Mine alone"_s, .isPrivate = true}));
        m_window = std::make_unique<MainWindow>(library, shippedLexicon(), m_extractors);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void whatIsShownIsExported()
    {
        m_window->goTo(Place::report(1));
        trigger(u"exportAnnotations"_s);
        auto *dialog = m_window->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *count = dialog->findChild<QLabel *>(u"exportCount"_s);
        QTRY_COMPARE(count->text(), u"1 annotation(s) leave. 1 private one(s) stay here."_s);
        dialog->findChild<QCheckBox *>(u"exportPrivate"_s)->click();
        QCOMPARE(count->text(), u"2 annotation(s) leave."_s);
        dialog->findChild<QRadioButton *>(u"exportAll"_s)->click();
        QCOMPARE(count->text(), u"3 annotation(s) leave."_s);
        dialog->findChild<QCheckBox *>(u"exportPrivate"_s)->click();
        const QString path = exportAs(dialog, u"csv"_s, u"all"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(work().contains(u"2 annotation(s) exported to all.csv"_s) && work().contains(u"Open folder"_s), qPrintable(work()), 10'000);
        const QByteArray csv = content(path + u".csv");
        QVERIFY(csv.contains("One") && csv.contains("Two"));
        QVERIFY(!csv.contains("Mine alone"));
    }

    void anImportIsOneStepAndSaysWhatItDid()
    {
        trigger(u"exportAnnotations"_s);
        const QString path = exportAs(m_window->findChild<ExportDialog *>(), u"jsonld"_s, u"x"_s) + u".jsonld";
        QTRY_VERIFY2_WITH_TIMEOUT(work().contains(u"exported"_s), qPrintable(work()), 10'000);
        AnnotationBundle bundle = fromWebAnnotations(content(path)).value();
        QCOMPARE(bundle.annotations.size(), 2);
        bundle.annotations[0].annotation.uid = u"00000000-0000-0000-0000-000000000001"_s;
        bundle.annotations[1].annotation.uid = u"00000000-0000-0000-0000-000000000002"_s;
        bundle.annotations[1].annotation.report = 9;
        bundle.reports.append({.id = 9, .title = u"Elsewhere"_s, .sha256 = u"00"_s});
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(toWebAnnotations(bundle));
        file.close();
        Dialogs::setNextPaths({path});
        trigger(u"importAnnotations"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(work().contains(u"1 new, 1 of reports that are not here"_s), qPrintable(work()), 10'000);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 4);
        emit m_window->findChild<QLabel *>(u"work"_s)->linkActivated(u"show"_s);
        auto *report = m_window->findChild<ImportReport *>();
        QVERIFY(report && report->isVisible());
        QVERIFY(report->findChild<QListWidget *>()->item(0)->text().contains(u"Elsewhere"_s));
        report->close();
        trigger(u"undo"_s);
        QTRY_COMPARE(m_made->count(u"SELECT count(*) FROM annotations"_s), 3);
    }

    void aFileThatIsNoneIsRefused()
    {
        Dialogs::setNextPaths({m_made->write(u"not.txt"_s, "nothing")});
        trigger(u"importAnnotations"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(work().contains(u"no file of annotations"_s), qPrintable(work()), 10'000);
    }

private:
    /// Without the format's ending, which is added.
    QString exportAs(ExportDialog *dialog, const QString &format, const QString &name)
    {
        const QString path = m_made->reportsFolder() + u'/' + name;
        Dialogs::setNextPaths({path});
        dialog->findChild<QRadioButton *>(format)->click();
        auto *button = dialog->findChild<QPushButton *>(u"exportAnnotationsButton"_s);
        if (QTest::qWaitFor([&] { return button->isEnabled(); }, 10'000))
            button->click();
        return path;
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString work() const { return m_window->findChild<QLabel *>(u"work"_s)->text(); }
    void trigger(const QString &action) const { m_window->findChild<QAction *>(action)->trigger(); }

    ExtractorPool m_extractors{1};
    std::unique_ptr<MadeLibrary> m_made;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(ExchangeWindowTest)
#include "exchangewindowtest.moc"
