// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/drafts/citationsyntax.h"
#include "core/drafts/markdownblocks.h"
#include "core/drafts/quotation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What is dropped into a draft.
class QuotationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_made.writeThreeMeetings();
        m_made.import();
        const Connection read = m_made.read();
        for (qint64 id = 1; id <= 3; ++id) {
            const StoredReport stored = report(read, id).value();
            m_reports.insert(stored.row.label, stored);
        }
        QVERIFY2(m_reports.contains(u"WG-Strategy 12"_s), qPrintable(m_reports.keys().join(u'|')));
    }

    void aStatementIsQuoted()
    {
        const Dropped dropped = drop(u"asked who pays"_s, CitedKind::Statement, DropForm::Quote);
        QCOMPARE(withoutKeys(dropped.markdown), u"> “Tomasz Bielak asked who pays for the panel.”\n>\n> — Tomasz Bielak (Danube Society), WG-Strategy 12 "
                                                "[@wg-strategy-12:…, item 1, para. 1]"_s);
        QCOMPARE(dropped.cited.passages.size(), 1);
        QCOMPARE(dropped.cited.passages.first().speaker, u"Tomasz Bielak"_s);
        QCOMPARE(dropped.cited.keys.value(wg().row.id), u"wg-strategy-12"_s);
        const QList<CitationMark> marks = citationsIn(dropped.markdown);
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().refs.first().passage, dropped.cited.passages.first().key);
    }

    void aStatementIsReported()
    {
        QCOMPARE(withoutKeys(drop(u"Orla Fenwick noted"_s, CitedKind::Statement, DropForm::Mention).markdown),
            u"Orla Fenwick (Harbour Foundation) noted that “the Leadership Panel needs a secretariat” [@wg-strategy-12:…, item 1, para. 1]."_s);
        QCOMPARE(withoutKeys(drop(u"Tomasz Bielak suggested"_s, CitedKind::Statement, DropForm::Mention, false).markdown),
            u"A participant suggested “a letter on the Global Digital Compact” [@wg-strategy-12:…, item 2, para. 1]."_s);
        QCOMPARE(withoutKeys(drop(u"Orla said"_s, CitedKind::Statement, DropForm::Citation).markdown), u"[@wg-strategy-12:…, item 1, para. 1]"_s);
    }

    void decisionsAndActionsSayWhatTheyAre()
    {
        QCOMPARE(withoutKeys(drop(u"It was agreed"_s, CitedKind::Decision, DropForm::Quote).markdown),
            u"> “It was agreed that the letter goes to the MAG.”\n>\n> — decision, WG-Strategy 12 [@wg-strategy-12:…, item 2, para. 1]"_s);
        QCOMPARE(withoutKeys(drop(u"Tomasz will draft"_s, CitedKind::Action, DropForm::Mention).markdown),
            u"Action from WG-Strategy 12: “Tomasz will draft the letter by 20 March 2021” (Tomasz Bielak, due 20 March 2021) "
            "[@wg-strategy-12:…, item 2, para. 1]."_s);
    }

    void aMeetingIsNamed()
    {
        const StoredReport &stored = wg();
        QCOMPARE(quoted(stored, u"wg-strategy-12"_s, {.report = stored.row.id}, DropForm::Mention).markdown,
            u"12th meeting of MAG Working Group on IGF Strengthening and Strategy (3 March 2021) [@wg-strategy-12]"_s);
        QCOMPARE(quoted(stored, u"wg-strategy-12"_s, {.report = stored.row.id}, DropForm::Citation).markdown, u"[@wg-strategy-12]"_s);
    }

    void aNoteComesAlong()
    {
        DropSource source{.kind = CitedKind::Passage, .report = wg().row.id, .shown = spanOf(u"a secretariat"_s), .annotation = u"u1"_s, .note = u"Ask *Orla*.\n"_s};
        const Dropped dropped = quoted(wg(), u"wg-strategy-12"_s, source, DropForm::Quote);
        QVERIFY(dropped.markdown.endsWith(u"\n\nAsk *Orla*."_s));
        QCOMPARE(dropped.cited.passages.first().annotation, u"u1"_s);
        QVERIFY(!quoted(wg(), u"wg-strategy-12"_s, source, DropForm::Quote, false).markdown.contains(u"Orla"_s));
    }

    void nobodyIsNamedWhereNobodyShallBe()
    {
        QStringList names = knownNames(m_made.read()).value();
        QVERIFY(names.size() >= 4);
        for (const StoredReport &stored : std::as_const(m_reports)) {
            for (const DropForm form : {DropForm::Quote, DropForm::Mention}) {
                for (const Statement &said : stored.report.statements) {
                    const QString text = quoted(stored, u"k"_s, {CitedKind::Statement, stored.row.id, said.span}, form, false).markdown;
                    for (const QString &name : std::as_const(names))
                        QVERIFY2(!text.contains(name), qPrintable(text));
                }
            }
        }
    }

    void wordsComeOutAsTheyAre_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"plain", "a *b* _c_ **d**", "[x](y) ![z](w) [@a] [^1] <b> <a@b.c>", "`code` ~~gone~~ a|b", "R&D &amp; &#38; AT&T;", "back\\slash \\* end\\",
                 "1. no list", "- none", "# no heading", "$x$ http://a.example/b_c_d (e)"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void wordsComeOutAsTheyAre()
    {
        QFETCH(QString, words);
        const QList<MarkdownBlock> blocks = markdownBlocks(u"> “"_s + markdownEscaped(words) + u"”"_s).blocks;
        QCOMPARE(blocks.size(), 1);
        QString text;
        for (const MarkdownRun &run : runsOf(blocks.first()))
            text += run.text;
        QCOMPARE(text, u'“' + words + u'”');
    }

    void severalAreDroppedAtOnce()
    {
        const Connection read = m_made.read();
        const qint64 one = wg().row.id;
        const Dropped dropped = quoted(read, {{CitedKind::Statement, one, spanOf(u"Orla said"_s)}, {.report = one}, {.report = 1}}, DropForm::Quote).value();
        QCOMPARE(dropped.markdown.count(u"\n\n"_s), 2);
        QCOMPARE(dropped.cited.passages.size(), 1);
        QCOMPARE(quoted(read, {{.report = 99}}, DropForm::Quote).error().code, ErrorCode::NotFound);
    }

private:
    [[nodiscard]] const StoredReport &wg() const { return *m_reports.constFind(u"WG-Strategy 12"_s); }
    /// The statement, action or decision that holds the words; else the words.
    [[nodiscard]] Span spanOf(const QString &words) const
    {
        const qsizetype at = wg().document.text.indexOf(words);
        for (const Statement &said : wg().report.statements) {
            if (said.span.contains(at) && words != u"a secretariat"_s)
                return said.span;
        }
        return {at, at + words.size()};
    }
    [[nodiscard]] Dropped drop(const QString &words, CitedKind kind, DropForm form, bool isAttributed = true) const
    {
        return quoted(wg(), u"wg-strategy-12"_s, {kind, wg().row.id, spanOf(words)}, form, isAttributed);
    }
    static QString withoutKeys(QString markdown)
    {
        static const QRegularExpression key(u"(@[a-z0-9-]+):[a-z0-9]{7}"_s);
        return markdown.replace(key, u"\\1:…"_s);
    }

    MadeLibrary m_made;
    QHash<QString, StoredReport> m_reports;
};

QTEST_GUILESS_MAIN(QuotationTest)
#include "quotationtest.moc"
