// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoredtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

TextDocument documentOf(const QString &text)
{
    TextDocument document{.mediaType = u"text/plain"_s, .text = text};
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        document.blocks.append({.span = {start, start + line.size()}});
        start += line.size() + 1;
    }
    return document;
}

Anchor anchorIn(const QString &text, const QString &quote, int nth = 0)
{
    qsizetype at = text.indexOf(quote);
    for (; nth > 0; --nth)
        at = text.indexOf(quote, at + 1);
    return anchorOf(documentOf(text), {at, at + quote.size()});
}

const QString record = u"Harbour Round Table, third meeting\n"
                       "Opening\n"
                       "Orla Fenwick opened the meeting and thanked the hosts for the room with a view of the cranes.\n"
                       "Letters\n"
                       "Ann agreed to draft the letter by 3 May. She asked for help with the figures on dredging.\n"
                       "Bo agreed to draft the letter by 9 June. He has the addresses of the fishing co-operatives already.\n"
                       "It was noted that “the pilots’ fees” have not been raised since 2009 — a difficulty for small craft.\n"
                       "Any other business\n"
                       "Tomasz Bielak asked whether the minutes could be shorter. Nobody answered.\n"
                       "Nobody answered the question on parking either, and the chair closed the meeting at noon."_s;

} // namespace

/// Passages that are looked for in a text that has changed.
class AnchorTest : public QObject
{
    Q_OBJECT

private slots:
    void isFound_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("now");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &quote, const QString &now, AnchorState state, const QString &words) {
            QTest::newRow(name) << quote << now << state << words;
        };
        const auto with = [](const QString &before, const QString &after) { return QString(record).replace(before, after); };
        const QString ann = u"Ann agreed to draft the letter by 3 May."_s;
        row("where it was", ann, record, AnchorState::Held, ann);
        row("what is around it is another", ann, with(u"Letters"_s, u"Posting"_s), AnchorState::Held, ann);
        row("further down", ann, u"A new head\n"_s + record, AnchorState::Moved, ann);
        row("broken lines", ann, with(u"draft the letter by 3"_s, u"draft\nthe let-\nter by\n3"_s), AnchorState::Moved, u"Ann agreed to draft\nthe let-\nter by\n3 May."_s);
        row("soft hyphens", u"addresses of the fishing"_s, with(u"addresses"_s, u"ad\u00addres\u00adses"_s), AnchorState::Moved, u"ad\u00addres\u00adses of the fishing"_s);
        row("without its hyphen", u"fishing co-operatives"_s, with(u"co-op"_s, u"coop"_s), AnchorState::Moved, u"fishing cooperatives"_s);
        row("ligatures", u"figures on dredging"_s, with(u"figures"_s, u"\ufb01gures"_s), AnchorState::Moved, u"\ufb01gures on dredging"_s);
        row("typewriter's signs", u"“the pilots’ fees”"_s, with(u"“the pilots’ fees”"_s, u"\"the pilots' fees\""_s), AnchorState::Moved, u"\"the pilots' fees\""_s);
        row("capitals", u"Any other business"_s, with(u"Any other business"_s, u"ANY OTHER BUSINESS"_s), AnchorState::Moved, u"ANY OTHER BUSINESS"_s);
        row("a slip mended", u"addresses of the fishing"_s, with(u"addresses"_s, u"adresses"_s), AnchorState::Changed, u"adresses of the fishing"_s);
        row("a word put in", ann, with(u"to draft the"_s, u"to draft the long"_s), AnchorState::Changed, u"Ann agreed to draft the long letter by 3 May."_s);
        row("misread", u"Orla Fenwick opened the meeting and thanked the hosts"_s,
            with(u"Fenwick opened the meeting and thanked"_s, u"Fenwlck opcned thc rneeting and tbanked"_s), AnchorState::Changed, u"Orla Fenwlck opcned thc rneeting and tbanked the hosts"_s);
        row("words torn apart and run together", u"thanked the hosts for the room with a view"_s, with(u"thanked the hosts for the"_s, u"tha nked the hosts forthe"_s),
            AnchorState::Moved, u"tha nked the hosts forthe room with a view"_s);
        row("another date, certain from what is around it", ann, with(u"3 May"_s, u"4 May"_s), AnchorState::Changed, u"Ann agreed to draft the letter by 4 May."_s);
        row("part of a word", u"operativ"_s, u"New\n"_s + record, AnchorState::Moved, u"operativ"_s);
        row("a word, of which there are two", u"letter"_s, u"New\n"_s + record, AnchorState::Moved, u"letter"_s);
        row("moved to the end", u"It was noted that “the pilots’ fees” have not been raised since 2009"_s,
            with(u"It was noted that “the pilots’ fees” have not been raised since 2009 — a difficulty for small craft.\n"_s, QString())
                + u"\nIt was noted that “the pilots’ fees” have not been raised since 2009 — a difficulty for small craft."_s,
            AnchorState::Moved, u"It was noted that “the pilots’ fees” have not been raised since 2009"_s);
        row("signs alone", u" — "_s, u"New\n"_s + record, AnchorState::Moved, u" — "_s);
        row("across paragraphs", u"figures on dredging.\nBo agreed"_s, u"New\n"_s + record, AnchorState::Moved, u"figures on dredging.\nBo agreed"_s);
    }

    void isFound()
    {
        QFETCH(QString, quote);
        QFETCH(QString, now);
        const TextDocument document = documentOf(now);
        const Placement place = AnchoredText(document).place(anchorIn(record, quote));
        QTEST(place.span.of(now).toString(), "words");
        QTEST(place.state, "state");
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("now");
        const auto with = [](const QString &before, const QString &after) { return QString(record).replace(before, after); };
        const QString ann = u"Ann agreed to draft the letter by 3 May."_s;
        const QString line = ann + u" She asked for help with the figures on dredging.\n"_s;
        QTest::newRow("gone, and one that looks alike stays") << ann << with(line, QString());
        QTest::newRow("gone with what was around it") << ann << u"A note on something else.\nBo agreed to draft the letter by 9 June. He left."_s;
        QTest::newRow("a word of which another one stays") << u"figures"_s << u"The figures of the choir are good.\nNothing else was said of it."_s;
        QTest::newRow("the same words, other surroundings") << u"Nobody answered"_s << u"A poem:\nNobody answered the bell, and nobody came down the stairs."_s;
        QTest::newRow("nothing is left") << ann << QString();
        QTest::newRow("another text") << ann << u"The choir sang in tune for once, and the conductor bowed to the gallery."_s;
        QTest::newRow("signs alone, elsewhere") << u" — "_s << u"One — two — three"_s;
        QTest::newRow("one of two is gone") << u"Nobody answered."_s << with(u" Nobody answered.\n"_s, u"\n"_s);
    }

    void isRefused()
    {
        QFETCH(QString, quote);
        QFETCH(QString, now);
        const TextDocument document = documentOf(now);
        const Placement place = AnchoredText(document).place(anchorIn(record, quote));
        QCOMPARE(place.span.of(now).toString(), QString());
        QCOMPARE(place.state, AnchorState::Orphaned);
    }

    void ofTwoTheOneIsFoundThatIsMeant()
    {
        const QString now = u"A preface of some words.\n"_s + record;
        const TextDocument document = documentOf(now);
        const AnchoredText text(document);
        for (int nth = 0; nth < 2; ++nth) {
            for (const QString &quote : {u"agreed to draft the letter by"_s, u"Nobody answered"_s, u"the meeting"_s}) {
                const Anchor anchor = anchorIn(record, quote, nth);
                QCOMPARE(text.place(anchor), (Placement{AnchorState::Moved, {anchor.span.start + 25, anchor.span.end + 25}}));
            }
        }
    }

    void aLongPassageIsHeldByItsEnds()
    {
        QString longer;
        for (int i = 0; i < 40; ++i)
            longer += u"Item %1: the berth %2 was let to the boat of captain %3 for a year.\n"_s.arg(i).arg(i * 7 % 41).arg(i * 3 % 43);
        const QString text = record + u'\n' + longer + record.toUpper();
        const Anchor anchor = anchorIn(text, longer.sliced(300, 1500));
        const QString now = u"New.\n"_s + QString(text).replace(u"Item 20:"_s, u"This stands between.\nItem 20:"_s);
        const TextDocument document = documentOf(now);
        const Placement place = AnchoredText(document).place(anchor);
        QCOMPARE(place.state, AnchorState::Changed);
        QCOMPARE(place.span.of(now).first(40), QStringView(anchor.quote).first(40));
        QCOMPARE(place.span.of(now).last(40), QStringView(anchor.quote).last(40));
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "anchortest.moc"
