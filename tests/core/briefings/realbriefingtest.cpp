// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/briefings/draftpaper.h"
#include "core/briefings/drafttemplate.h"
#include "core/lexicon/lexiconfile.h"
#include "core/library/queries/citedrecord.h"
#include "core/paper/paperformat.h"
#include "tests/support/corpus.h"

#include <QRegularExpression>
#include <QTest>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Briefings of real reports, as they come out on paper.
class RealBriefingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString folder = Test::corpus(u"reports"_s);
        if (folder.isEmpty())
            QSKIP("The real reports are not beside the checkout.");
        m_made.import({folder});
    }

    void aNoteHasTwoPagesBeforeItsAnnex()
    {
        const Paper paper = made(u"briefing-note"_s);
        const QStringList pages = pagesOf(paper);
        const auto annex = std::ranges::find_if(pages, [](const QString &page) { return page.contains(u"Annex:"); });
        QVERIFY(annex != pages.end());
        QVERIFY2(annex - pages.begin() <= 2, qPrintable(QString::number(annex - pages.begin())));
        QVERIFY(paper.notes.size() > 10);
        for (const PaperText &note : paper.notes)
            QVERIFY2(!plainText(note).contains(u'[') || plainText(note).contains(u"upon request"), qPrintable(plainText(note)));
        static const QRegularExpression all(u"(\\d+) of (\\d+)$"_s);
        const auto counted = all.match(paper.foot);
        QVERIFY2(counted.hasMatch() && counted.captured(1) == counted.captured(2), qPrintable(paper.foot));
    }

    void theSameDraftIsTheSameFile()
    {
        const Paper paper = made(u"briefing-note"_s);
        for (const PaperFormat &format : paperFormats())
            QVERIFY2(format.write(paper, {}).value() == format.write(paper, {}).value(), format.id);
    }

    void aNoteThatIsNotAttributedNamesNobody_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("note") << u"briefing-note-unattributed"_s;
        QTest::newRow("dossier") << u"topic-dossier-unattributed"_s;
    }
    void aNoteThatIsNotAttributedNamesNobody()
    {
        QFETCH(QString, id);
        const QString text = pagesOf(made(id)).join(u'\n').simplified();
        const QStringList names = knownNames(m_made.read()).value();
        QVERIFY(names.size() > 20);
        for (const QString &name : names) {
            const QRegularExpression whole(u"\\b"_s + QRegularExpression::escape(name) + u"\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
            QVERIFY2(!whole.match(text).hasMatch(), qPrintable(name));
        }
    }

private:
    [[nodiscard]] Paper made(const QString &id) const
    {
        const Connection read = m_made.read();
        const auto templates = draftTemplates();
        const auto filled = fillTemplate(read, shippedLexicon(), *templateNamed(templates, id), {.topics = {u"GDC"_s}, .madeOn = QDate(2026, 11, 20)});
        return draftPaper(read, shippedLexicon(), filled.value().text, filled->cited.passages).value();
    }

    static QStringList pagesOf(const Paper &paper)
    {
        const auto document = Poppler::Document::loadFromData(paperAsPdf(paper, {}).value());
        QStringList pages;
        for (int i = 0; i < document->numPages(); ++i)
            pages.append(document->page(i)->text({}));
        return pages;
    }

    MadeLibrary m_made;
};

QTEST_GUILESS_MAIN(RealBriefingTest)
#include "realbriefingtest.moc"
