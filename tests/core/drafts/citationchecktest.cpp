// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/drafts/citationcheck.h"
#include "core/drafts/composedraft.h"
#include "core/drafts/quotation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// A draft without a fault; $A to $D are keys of passages.
const QString clean = uR"(+++
title = "State of things"
style = "un"
+++
# Background

At the 12th meeting of the group (3 March 2021), Orla Fenwick noted that “the Leadership Panel needs a secretariat” [@wg-strategy-12:$A, item 1, para. 1].
It is called “the Leadership Panel”, and a letter is due by 20 March 2021 [@wg-strategy-12:$D, item 2, para. 1].

> “Tomasz Bielak asked […] pays for [that] panel.”
>
> — Tomasz Bielak (Danube Society), WG-Strategy 12, 3 March 2021 [@wg-strategy-12:$B, item 1, para. 1]

The decision of WG-Strategy 12: “It was agreed that the letter goes to the MAG” [@wg-strategy-12:$C, item 2, para. 1].

- Tomasz Bielak also suggested a letter [@wg-strategy-12, item 2, para. 1].

| who | said | where |
|-----|------|-------|
| Orla Fenwick | "the Leadership Panel needs a secretariat" | [@wg-strategy-12:$A] |
)"_s;

} // namespace

/// Whether a draft says what its sources say.
class CitationCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_made.writeThreeMeetings();
        m_made.import();
        const Connection read = m_made.read();
        m_names = knownNames(read).value();
        m_draft = clean;
        QList<CitedPassage> passages;
        for (const auto &[key, words] : {std::pair(u"$A"_s, u"Orla Fenwick noted that the Leadership Panel needs a secretariat."_s),
                 std::pair(u"$B"_s, u"Tomasz Bielak asked who pays for the panel."_s), std::pair(u"$C"_s, u"It was agreed that the letter goes to the MAG."_s),
                 std::pair(u"$D"_s, u"Tomasz will draft the letter by 20 March 2021."_s)}) {
            passages.append(cited(read, words));
            m_keys.insert(key, passages.last().key);
            m_draft.replace(key, passages.last().key);
        }
        m_record = recordOf(read, m_draft, passages).value();
        QCOMPARE(m_record.passages.size(), 4);
    }

    void aTrueDraftHasNoFault()
    {
        const CitationCheck check = checkCitations(m_draft, m_record, m_names);
        QCOMPARE(told(check), QStringList());
        QCOMPARE(check.quotes, 5);
        QCOMPARE(check.borneOut, 5);
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("becomes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place"); // the words that are marked; empty: all of a citation
        QTest::addColumn<QString>("replacement");
        const auto row = [](const char *name, const QString &was, const QString &becomes, const QString &code, const QString &place = {}, const QString &replacement = {}) {
            QTest::newRow(name) << was << becomes << code << place << replacement;
        };
        row("a word changed", u"needs a secretariat” ["_s, u"has a secretariat” ["_s, u"quote-differs"_s, u"the Leadership Panel has a secretariat"_s);
        row("a word left out", u"goes to the MAG”"_s, u"goes to MAG”"_s, u"quote-differs"_s, u"It was agreed that the letter goes to MAG"_s,
            u"It was agreed that the letter goes to the MAG."_s);
        row("half a word", u"goes to the MAG”"_s, u"goes to the M”"_s, u"quote-differs"_s, u"It was agreed that the letter goes to the M"_s,
            u"It was agreed that the letter goes to the MAG."_s);
        row("another order around […]", u"Tomasz Bielak asked […] pays for"_s, u"Tomasz Bielak pays […] asked for"_s, u"quote-differs"_s,
            u"Tomasz Bielak pays […] asked for [that] panel."_s);
        row("capitals", u"“the Leadership Panel needs"_s, u"“The leadership panel needs"_s, u"quote-differs"_s, u"The leadership panel needs a secretariat"_s);
        row("in a table", u"\"the Leadership Panel needs a secretariat\""_s, u"\"the Leadership Panel wants a secretariat\""_s, u"quote-differs"_s,
            u"the Leadership Panel wants a secretariat"_s);
        row("words from elsewhere", u"“It was agreed that the letter goes to the MAG”"_s, u"“asked who pays for the panel”"_s, u"quote-elsewhere"_s,
            u"asked who pays for the panel"_s);
        row("another speaker", u"Orla Fenwick noted"_s, u"Tomasz Bielak noted"_s, u"wrong-speaker"_s, u"Tomasz Bielak"_s, u"Orla Fenwick"_s);
        row("another speaker in the attribution", u"— Tomasz Bielak (Danube"_s, u"— Mere Tuala (Danube"_s, u"wrong-speaker"_s, u"Mere Tuala"_s, u"Tomasz Bielak"_s);
        row("two speakers", u"Orla Fenwick noted"_s, u"Orla Fenwick and Mere Tuala noted"_s, u"wrong-speaker"_s, u"Mere Tuala"_s, u"Orla Fenwick"_s);
        row("nobody was named", u"The decision of WG-Strategy 12:"_s, u"Orla Fenwick said:"_s, u"unnamed-speaker-named"_s, u"Orla Fenwick"_s, u"A participant"_s);
        row("another date", u"(3 March 2021)"_s, u"(4 March 2021)"_s, u"wrong-date"_s, u"4 March 2021"_s, u"3 March 2021"_s);
        row("another date in the attribution", u"12, 3 March 2021 ["_s, u"12, 3 May 2021 ["_s, u"wrong-date"_s, u"3 May 2021"_s, u"3 March 2021"_s);
        row("another ordinal", u"At the 12th meeting"_s, u"At the 14th meeting"_s, u"wrong-number"_s, u"14th"_s, u"12th"_s);
        row("another number", u"decision of WG-Strategy 12"_s, u"decision of WG-Strategy 21"_s, u"wrong-number"_s, u"21"_s, u"12"_s);
        row("no such page", u"[@wg-strategy-12, item 2, para. 1]"_s, u"[@wg-strategy-12, p. 4]"_s, u"missing-page"_s);
        row("no such paragraph", u"[@wg-strategy-12, item 2, para. 1]"_s, u"[@wg-strategy-12, item 2, para. 9]"_s, u"missing-paragraph"_s);
        row("no such item", u"[@wg-strategy-12, item 2, para. 1]"_s, u"[@wg-strategy-12, item 7]"_s, u"missing-item"_s);
        row("passage is elsewhere", u"$B, item 1, para. 1"_s, u"$B, item 2, para. 1"_s, u"locator-differs"_s, {}, u"[@wg-strategy-12:$B, item 1, para. 1]"_s);
        row("no such paragraph of a passage", u"$B, item 1, para. 1"_s, u"$B, item 1, para. 8"_s, u"missing-paragraph"_s, {}, u"[@wg-strategy-12:$B, item 1, para. 1]"_s);
        row("unknown report", u"[@wg-strategy-12, item"_s, u"[@wg-strategy-99, item"_s, u"unknown-report-key"_s);
        row("unknown report of a known passage", u"[@wg-strategy-12:$C"_s, u"[@wg-strategy-99:$C"_s, u"unknown-report-key"_s, {},
            u"[@wg-strategy-12:$C, item 2, para. 1]"_s);
        row("unknown passage", u"[@wg-strategy-12, item"_s, u"[@wg-strategy-12:zzzzzzz, item"_s, u"unknown-passage-key"_s);
        row("never closed", u"[@wg-strategy-12, item 2, para. 1]"_s, u"[@wg-strategy-12, item 2, para. 1"_s, u"malformed-citation"_s, u"[@wg-strategy-12, item 2, para. 1."_s);
        row("empty", u"[@wg-strategy-12, item 2, para. 1]"_s, u"[@]"_s, u"malformed-citation"_s, u"[@]"_s);
        row("block quote without citation", u"| who |"_s, u"> Nobody knows it\n\n| who |"_s, u"quote-without-citation"_s, u"Nobody knows it"_s);
        row("long quotation without citation", u"| who |"_s, u"“One two three four five six seven eight nine ten” it is.\n\n| who |"_s, u"quote-without-citation"_s,
            u"One two three four five six seven eight nine ten"_s);
        row("claim of somebody absent", u"Tomasz Bielak also suggested"_s, u"Mere Tuala also suggested"_s, u"claim-without-record"_s, u"Mere Tuala"_s);
        row("name where nobody is named", u"style = \"un\""_s, u"attributed = false"_s, u"name-in-unattributed"_s, u"Orla Fenwick"_s, u"\\[a participant\\]"_s);
    }

    void faultsAreFound()
    {
        QFETCH(QString, was);
        QFETCH(QString, becomes);
        QFETCH(QString, place);
        QFETCH(QString, replacement);
        for (auto key = m_keys.cbegin(); key != m_keys.cend(); ++key) {
            was.replace(key.key(), key.value());
            becomes.replace(key.key(), key.value());
            replacement.replace(key.key(), key.value());
        }
        QCOMPARE(m_draft.count(was), 1);
        const QString draft = QString(m_draft).replace(was, becomes);
        const CitationCheck check = checkCitations(draft, m_record, m_names);
        QVERIFY(!check.faults.isEmpty());
        QTEST(check.faults.first().code, "code");
        const QString marked = draft.sliced(check.faults.first().start, check.faults.first().length);
        if (place.isEmpty())
            QVERIFY2(marked.startsWith(u"[@"_s) && marked.endsWith(u']'), qPrintable(marked));
        else
            QCOMPARE(marked, place);
        if (replacement.isEmpty() && check.faults.first().code != u"quote-differs"_s)
            QCOMPARE(check.faults.first().replacement, QString());
        else if (!replacement.isEmpty())
            QCOMPARE(check.faults.first().replacement, replacement);
        QVERIFY(!check.faults.first().message.isEmpty());
        if (check.faults.first().code != u"name-in-unattributed"_s)
            QVERIFY2(told(check).size() == 1, qPrintable(told(check).join(u'\n')));
    }

    void whatPutsItRightDoes()
    {
        const QString draft = QString(m_draft).replace(u"Orla Fenwick noted"_s, u"Tomasz Bielak noted"_s).replace(u"(3 March"_s, u"(4 March"_s)
                                  .replace(u"At the 12th"_s, u"At the 21st"_s).replace(u"item 1, para. 1]\n\nThe"_s, u"item 2, para. 1]\n\nThe"_s);
        QString right = draft;
        const CitationCheck check = checkCitations(draft, m_record, m_names);
        QCOMPARE(check.faults.size(), 4);
        for (auto fault = check.faults.crbegin(); fault != check.faults.crend(); ++fault)
            right.replace(fault->start, fault->length, fault->replacement);
        QCOMPARE(right, m_draft);
    }

    void whatBecameOfSourcesIsTold_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"report-gone", "passage-gone", "passage-changed", "annotation-gone"})
            QTest::newRow(code) << QString::fromUtf8(code);
    }

    void whatBecameOfSourcesIsTold()
    {
        QFETCH(QString, code);
        CitedRecord record = m_record;
        PlacedPassage &placed = record.passages[m_keys.value(u"$C"_s)];
        if (code == u"passage-gone"_s)
            placed.place = {};
        else if (code == u"passage-changed"_s)
            placed.place.state = AnchorState::Changed;
        else if (code == u"annotation-gone"_s)
            placed.annotationIsGone = true;
        else
            placed.passage.report = 77;
        QString draft = m_draft;
        if (code == u"report-gone"_s) // neither by the passage nor by its key
            draft.replace(u"@wg-strategy-12:"_s + m_keys.value(u"$C"_s), u"@wg-strategy-99:"_s + m_keys.value(u"$C"_s));
        const CitationCheck check = checkCitations(draft, record, m_names);
        QCOMPARE(check.faults.size(), 1);
        QCOMPARE(check.faults.first().code, code);
        const QString marked = draft.sliced(check.faults.first().start, check.faults.first().length);
        QVERIFY(marked.contains(m_keys.value(u"$C"_s)));
    }

    void settingIsForgiven_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::newRow("straight marks") << u"\"the Leadership Panel needs a secretariat\""_s;
        QTest::newRow("guillemets") << u"« the Leadership Panel needs a secretariat »"_s;
        QTest::newRow("blanks and line ends") << u"“the  Leadership\nPanel needs a secretariat”"_s;
        QTest::newRow("hyphen") << u"“the Leader-ship Panel needs a secretariat”"_s;
        QTest::newRow("full stop inside") << u"“the Leadership Panel needs a secretariat.”"_s;
        QTest::newRow("emphasis") << u"“the *Leadership* Panel needs a secretariat”"_s;
        QTest::newRow("letter changed in brackets") << u"“[T]he Leadership Panel needs a secretariat”"_s;
        QTest::newRow("put in") << u"“the [new] Leadership Panel needs a secretariat”"_s;
        QTest::newRow("left out") << u"“the Leadership Panel […] secretariat”"_s;
        QTest::newRow("dots") << u"“the Leadership Panel [...] secretariat”"_s;
    }

    void settingIsForgiven()
    {
        QFETCH(QString, quote);
        const QString draft = quote + u" [@wg-strategy-12:%1]"_s.arg(m_keys.value(u"$A"_s));
        const CitationCheck check = checkCitations(draft, m_record, m_names);
        QCOMPARE(told(check), QStringList());
        QCOMPARE(check.borneOut, 1);
    }

    void nothingIsWrongWithoutCitations()
    {
        QCOMPARE(told(checkCitations(u"# A\n\nOrla Fenwick said “yes” on 1 May 2020. `[@x` \\[@y\n"_s, m_record, m_names)), QStringList());
        QCOMPARE(told(checkCitations({}, {}, {})), QStringList());
        // A mark without its fellow.
        QCOMPARE(told(checkCitations(u"\"a [@wg-strategy-12] b\" and “c [@wg-strategy-12] d” “e"_s, m_record, m_names)), QStringList());
    }

    void theFootCountsTheExtracts()
    {
        const QString draft = QString(m_draft).replace(u"style = \"un\""_s, u"counts-extracts = true"_s).replace(u"needs a secretariat” ["_s, u"has a secretariat” ["_s);
        QCOMPARE(composeDraft(draft, m_record).foot, u"Extracts checked against source: 4 of 5"_s);
    }

private:
    /// The passage that is exactly these words.
    CitedPassage cited(const Connection &read, const QString &words)
    {
        for (qint64 id = 1; id <= 3; ++id) {
            const StoredReport stored = report(read, id).value();
            const qsizetype at = stored.document.text.indexOf(words);
            if (at >= 0)
                return citedPassage(stored, {at, at + words.size()}, CitedKind::Statement);
        }
        qFatal("no such words");
    }
    static QStringList told(const CitationCheck &check)
    {
        QStringList lines;
        for (const CitationFault &fault : check.faults)
            lines.append(fault.code + u" "_s + QString::number(fault.start) + u": "_s + fault.message);
        return lines;
    }

    MadeLibrary m_made;
    QStringList m_names;
    QString m_draft;
    QHash<QString, QString> m_keys;
    CitedRecord m_record;
};

QTEST_GUILESS_MAIN(CitationCheckTest)
#include "citationchecktest.moc"
