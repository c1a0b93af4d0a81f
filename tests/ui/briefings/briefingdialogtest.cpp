// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "ui/briefings/briefingdialog.h"
#include "ui/briefings/briefingparts.h"
#include "ui/drafts/paperview.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// A briefing chosen, seen and arranged.
class BriefingDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->writeThreeMeetings();
        m_made->import();
    }
    void cleanup() { m_dialog.reset(); }

    void itStartsFromWhatTheWindowIsNarrowedTo()
    {
        open({.topics = {u"GDC"_s}, .from = QDate(2022, 1, 1)});
        QCOMPARE(m_dialog->request().topics, QStringList{u"GDC"_s});
        QCOMPARE(topics()->item(0)->checkState(), Qt::Checked); // what is ticked stands on top
        QTRY_COMPARE(m_dialog->request().from, QDate(2022, 1, 1));
        QVERIFY(!m_dialog->request().to.isValid());
        QVERIFY(m_dialog->request().madeOn.isValid());
    }

    void whatIsTickedIsSeenAtOnce()
    {
        open({});
        compose();
        const QString before = preview()->toPlainText();
        QVERIFY(!before.isEmpty());
        tick(u"Leadership Panel"_s);
        QTRY_VERIFY(preview()->toPlainText() != before);
        QVERIFY(m_dialog->filled().title.contains(u"Leadership Panel"_s));
        QVERIFY(!m_dialog->filled().cited.passages.isEmpty());
        QVERIFY(parts()->topLevelItemCount() > 1);
    }

    void aPartIsLeftOut()
    {
        open({.topics = {u"Leadership Panel"_s}});
        compose();
        QTreeWidgetItem *part = parts()->topLevelItem(1);
        const QString key = part->data(0, Qt::UserRole).toString();
        const QString title = part->text(0).section(u" ("_s, 0, 0);
        QVERIFY(m_dialog->filled().text.contains(title));
        part->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY(!m_dialog->filled().text.contains(u"# "_s + title));
        QCOMPARE(m_dialog->request().leftOut, QStringList{key});
        QCOMPARE(parts()->topLevelItem(1)->checkState(0), Qt::Unchecked); // stays to be ticked again
        parts()->topLevelItem(1)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY(m_dialog->filled().text.contains(title));
    }

    void aPartIsMovedByKeys()
    {
        open({.topics = {u"Leadership Panel"_s}});
        compose();
        const QString first = parts()->topLevelItem(0)->data(0, Qt::UserRole).toString();
        parts()->setCurrentItem(parts()->topLevelItem(0));
        parts()->setFocus();
        QTest::keyClick(parts(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(m_dialog->filled().parts.value(1).key, first);
        QCOMPARE(parts()->topLevelItem(1)->data(0, Qt::UserRole).toString(), first);
        QCOMPARE(parts()->currentItem(), parts()->topLevelItem(1));
        QTest::keyClick(parts(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(m_dialog->filled().parts.value(0).key, first);
    }

    void itIsKeptAsItIsSeen()
    {
        open({.topics = {u"Leadership Panel"_s}});
        compose();
        QSignalSpy kept(m_dialog.get(), &BriefingDialog::keepWanted);
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"keepBriefing"_s), Qt::LeftButton);
        QCOMPARE(kept.size(), 1);
        QVERIFY(kept.first().first().value<FilledTemplate>().text.contains(u"[@"_s));
        QVERIFY(!m_dialog->isVisible());
    }

    void eachTemplateCanBeChosen()
    {
        open({.topics = {u"Leadership Panel"_s}});
        compose();
        auto *templates = m_dialog->findChild<QComboBox *>(u"briefingTemplate"_s);
        QVERIFY(templates->count() >= 9);
        QStringList seen;
        for (int i = 0; i < templates->count(); ++i) {
            const QString before = m_dialog->filled().text;
            templates->setCurrentIndex(i);
            if (i != templates->currentIndex() || before.isEmpty())
                continue;
            QTRY_VERIFY2(m_dialog->filled().text != before || seen.isEmpty(), qPrintable(templates->currentText()));
            seen.append(templates->currentText());
        }
    }

private:
    void open(const Filter &filter)
    {
        m_library = Library::open(m_made->path()).value();
        m_queries = std::make_unique<QueryRunner>(*m_library);
        m_edits = std::make_unique<EditRunner>(*m_library);
        m_dialog = std::make_unique<BriefingDialog>(*m_library, ViewContext{*m_queries, *m_edits, shippedLexicon(), m_extractors}, filter);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void compose() { QTRY_VERIFY(!m_dialog->filled().text.isEmpty()); }
    void tick(const QString &topic)
    {
        for (int row = 0; row < topics()->count(); ++row) {
            if (topics()->item(row)->data(Qt::UserRole).toString() == topic)
                topics()->item(row)->setCheckState(Qt::Checked);
        }
    }
    [[nodiscard]] QListWidget *topics() const { return m_dialog->findChild<QListWidget *>(u"briefingTopics"_s); }
    [[nodiscard]] BriefingParts *parts() const { return m_dialog->findChild<BriefingParts *>(u"briefingParts"_s); }
    [[nodiscard]] PaperView *preview() const { return m_dialog->findChild<PaperView *>(); }

    ExtractorPool m_extractors{1};
    std::unique_ptr<MadeLibrary> m_made;
    std::optional<Library> m_library;
    std::unique_ptr<QueryRunner> m_queries;
    std::unique_ptr<EditRunner> m_edits;
    std::unique_ptr<BriefingDialog> m_dialog;
};

QTEST_MAIN(BriefingDialogTest)
#include "briefingdialogtest.moc"
