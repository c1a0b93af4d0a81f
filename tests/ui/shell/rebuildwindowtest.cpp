// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/ownlexicon.h"
#include "core/library/importer.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// A library derived anew in the window, and by a lexicon that was edited there.
class RebuildWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { QDir(ownLexiconFolder()).removeRecursively(); }
    void menu_derivesAnew();
    void libraryOfAnotherLexicon_offersARebuild();
    void lexicon_isEditedAndTheLibraryFollows();

private:
    void open(const Lexicon &lexicon);
    [[nodiscard]] QString work() const { return m_window->findChild<QLabel *>(u"work"_s)->text(); }
    void trigger(const QString &action) const { m_window->findChild<QAction *>(action)->trigger(); }

    QTemporaryDir m_folder;
    ExtractorPool m_extractors{1};
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

void RebuildWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(ownLexiconFolder()).removeRecursively();
    QFile report(m_folder.filePath(u"a.txt"_s));
    QVERIFY(report.open(QFile::WriteOnly));
    report.write("Harbour Circle\nMeeting 1\n3 May 2021 at 14:00 UTC\n\n1. Reefs\n\nLena Okoro asked who looks after the coral reefs.\n");
    report.close();
    m_library = std::make_unique<Library>(*Library::open(m_folder.filePath(u"a.rapporteur"_s)));
    const auto done = importFiles(*m_library, m_extractors, shippedLexicon(), {.paths = {report.fileName()}});
    QVERIFY(done && done->count(ImportOutcome::New) == 1);
}

void RebuildWindowTest::open(const Lexicon &lexicon)
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_library, lexicon, m_extractors);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor([this] { return m_window->queries().isIdle(); }, 10'000));
}

void RebuildWindowTest::menu_derivesAnew()
{
    open(shippedLexicon());
    QVERIFY(work().isEmpty()); // nothing is offered where all is up to date
    trigger(u"rebuildLibrary"_s);
    QTRY_VERIFY_WITH_TIMEOUT(work().contains(u"1"_s) && !m_window->findChild<QWidget *>(u"workBar"_s)->isVisible(), 20'000);
    QVERIFY2(work().contains(u"anew"_s), qPrintable(work()));
}

void RebuildWindowTest::libraryOfAnotherLexicon_offersARebuild()
{
    Lexicon lexicon = shippedLexicon();
    lexicon.topics.append({.id = u"Reefs"_s, .name = u"Coral reefs"_s});
    open(lexicon);
    QTRY_VERIFY2(work().contains(u"older version"_s), qPrintable(work()));
    auto *label = m_window->findChild<QLabel *>(u"work"_s);
    emit label->linkActivated(u"show"_s);
    QTRY_VERIFY_WITH_TIMEOUT(work().contains(u"anew"_s), 20'000);
    open(lexicon);
    QTest::qWait(200);
    QVERIFY2(work().isEmpty(), qPrintable(work()));
}

void RebuildWindowTest::lexicon_isEditedAndTheLibraryFollows()
{
    open(shippedLexicon());
    m_window->goTo(Place::topic(u"GDC"_s));
    trigger(u"editLexicon"_s);
    auto *editor = m_window->findChild<LexiconWindow *>();
    QVERIFY(editor && editor->isVisible());
    QVERIFY(editor->draft().put({}, Topic{.id = u"Corals"_s, .name = u"Coral reefs"_s}));
    QTest::mouseClick(editor->findChild<QPushButton *>(u"saveLexicon"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(work().contains(u"anew"_s), 20'000);
    QVERIFY(lexiconWith(ownLexiconFolder())->topic(u"Corals"_s));
    QCOMPARE(m_window->session().place, Place::topic(u"GDC"_s)); // what was shown is shown still
    QVERIFY(editor->isVisible());
}

QTEST_MAIN(RebuildWindowTest)
#include "rebuildwindowtest.moc"
