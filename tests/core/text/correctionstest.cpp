// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/corrections.h"

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
        document.origins.append({.span = {start, start + line.size()}, .source = start});
        start += line.size() + 1;
    }
    return document;
}

TextCorrection correctionIn(const QString &text, const QString &words, const QString &replacement)
{
    const qsizetype at = text.indexOf(words);
    return correctionOf(text, {at, at + words.size()}, replacement);
}

} // namespace

/// Words that a person mended, laid over a text.
class CorrectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void blocksAndOriginsFollow()
    {
        const QString text = u"The 22\" meeting\nwas held onlne, they say\nin May"_s;
        const auto result = corrected(documentOf(text), {correctionIn(text, u"22\""_s, u"22nd"_s), correctionIn(text, u"onlne"_s, u"online"_s)});
        QCOMPARE(result.document.text, u"The 22nd meeting\nwas held online, they say\nin May"_s);
        QCOMPARE(result.placed.size(), 2);
        QCOMPARE(result.placed[1].span.of(result.document.text), u"online"_s);
        QCOMPARE(result.document.blocks[2].span.of(result.document.text), u"in May"_s);
        for (const Origin &origin : result.document.origins) // what has a source is what stands there
            QCOMPARE(origin.span.of(result.document.text), QStringView(text).sliced(origin.source, origin.span.length()));
    }

    void spansGoThereAndBack()
    {
        const QString text = u"one two three four"_s;
        const auto result = corrected(documentOf(text), {correctionIn(text, u"two"_s, u"twenty-two"_s), correctionIn(text, u"four"_s, u"4"_s)});
        for (const QString &word : {u"one"_s, u"three"_s}) {
            const Span before{text.indexOf(word), text.indexOf(word) + word.size()};
            const Span after = result.toCorrected(before);
            QCOMPARE(after.of(result.document.text), word);
            QCOMPARE(result.toOriginal(after), before);
        }
        QCOMPARE(result.toCorrected({4, 7}).of(result.document.text), u"twenty-two"_s);
        QCOMPARE(result.toCorrected({5, 6}).of(result.document.text), u"twenty-two"_s); // inside: the whole of it
        QCOMPARE(result.toOriginal({6, 9}), (Span{4, 7}));
        QCOMPARE(result.toCorrected({}), Span{});
    }

    void findsItsPlaceInAnotherExtraction()
    {
        const QString first = u"Present: Ann. The 22\" meeting was held. The 22\" of May."_s;
        const TextCorrection correction = correctionIn(first, u"22\""_s, u"22nd"_s);
        const QString second = u"A new head.\nThe 22\" of May.  Present: Ann. The 22\" meeting was held."_s;
        QCOMPARE(placeOf(correction, second).start, second.lastIndexOf(u"22\""_s));
    }

    void refusesAPlaceThatMerelyLooksAlike()
    {
        const QString first = u"Moved to 12 June by the group in Geneva, they said then."_s;
        const TextCorrection correction = correctionIn(first, u"12"_s, u"21"_s);
        QVERIFY(!placeOf(correction, u"Nothing of it: 12 people sat down and 12 left."_s).isValid());
        QVERIFY(!placeOf(correction, u""_s).isValid());
        const auto result = corrected(documentOf(u"Nothing of it: 12 people."_s), {correction});
        QCOMPARE(result.unplaced.size(), 1);
        QCOMPARE(result.document.text, u"Nothing of it: 12 people."_s);
    }

    void overlappingOnesAreNotBothLaid()
    {
        const QString text = u"alpha beta gamma"_s;
        const auto result = corrected(documentOf(text), {correctionIn(text, u"alpha beta"_s, u"A"_s), correctionIn(text, u"beta gamma"_s, u"B"_s)});
        QCOMPARE(result.document.text, u"A gamma"_s);
        QCOMPARE(result.unplaced.size(), 1);
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "correctionstest.moc"
