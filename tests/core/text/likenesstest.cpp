// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/likeness.h"
#include "core/text/textdiff.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// Some words of an invented report, the same for the same seed.
QString prose(int words, quint32 seed)
{
    static const QStringList vocabulary{u"harbour"_s, u"members"_s, u"noted"_s, u"budget"_s, u"secretariat"_s, u"lagoon"_s, u"proposal"_s,
        u"welcomed"_s, u"draft"_s, u"letter"_s, u"consultation"_s, u"asked"_s, u"whether"_s, u"timeline"_s, u"reef"_s, u"panel"_s,
        u"agreed"_s, u"circulate"_s, u"comments"_s, u"deadline"_s, u"observers"_s, u"session"_s, u"workshop"_s, u"community"_s};
    QStringList text;
    for (int i = 0; i < words; ++i) {
        seed = seed * 1664525 + 1013904223;
        text.append(vocabulary[(seed >> 16) % vocabulary.size()]);
    }
    return text.join(u' ');
}

/// "+word", "-word", " word" for each piece; paragraphs parted by " | ".
QString told(const TextDiff &diff)
{
    QStringList paragraphs;
    for (const DiffParagraph &paragraph : diff.paragraphs) {
        QStringList pieces;
        for (const DiffPiece &piece : paragraph.pieces)
            pieces.append((piece.change == Change::Added ? u"+"_s : piece.change == Change::Removed ? u"-"_s : u"="_s) + piece.text);
        paragraphs.append(pieces.join(u' '));
    }
    return paragraphs.join(u" | "_s);
}

} // namespace

/// How alike texts are, and what changed between them.
class LikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreComparedWithoutTheirDress_data();
    void wordsAreComparedWithoutTheirDress();
    void sketchesEstimate();
    void slipsAreTolerated();
    void otherTextsAreOther();
    void diffs_data();
    void diffs();
    void bothSidesCanBePutTogetherAgain_data();
    void bothSidesCanBePutTogetherAgain();
};

void LikenessTest::wordsAreComparedWithoutTheirDress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("case and points") << u"The MAG, (online)."_s << QStringList{u"the"_s, u"mag"_s, u"online"_s};
    QTest::newRow("marks") << u"São Tomé"_s << QStringList{u"sao"_s, u"tome"_s};
    QTest::newRow("ligatures") << u"o\uFB03ce \uFB01le"_s << QStringList{u"office"_s, u"file"_s};
    QTest::newRow("a word cut by a line") << u"infor-\nmation co-chair soft\u00ADware"_s << QStringList{u"information"_s, u"cochair"_s, u"software"_s};
    QTest::newRow("a dash is no hyphen") << u"pre- and post – war"_s << QStringList{u"pre"_s, u"and"_s, u"post"_s, u"war"_s};
    QTest::newRow("addresses") << u"see https://example.org/a-b?c and www.example.org."_s << QStringList{u"see"_s, u"and"_s};
    QTest::newRow("nothing") << u" – … "_s << QStringList{};
}

void LikenessTest::wordsAreComparedWithoutTheirDress()
{
    QFETCH(QString, text);
    QTEST(comparableWords(text), "words");
}

void LikenessTest::sketchesEstimate()
{
    const QString text = prose(600, 1);
    const Sketch sketch = sketchOf(text);
    QCOMPARE(sketch.words, 600);
    QCOMPARE(sketchLikeness(sketch.runs, sketchOf(text.toUpper()).runs), 1.0);
    QCOMPARE_LT(sketchLikeness(sketch.runs, sketchOf(prose(600, 2)).runs), 0.2);
    const QString half = text.left(text.size() / 2) + u' ' + prose(300, 3);
    const double likeness = sketchLikeness(sketch.runs, sketchOf(half).runs);
    QVERIFY2(likeness > 0.15 && likeness < 0.6, qPrintable(QString::number(likeness)));
    QVERIFY(sketchOf(u"two words").runs.isEmpty() && !sketchOf(u"two words").runs.isNull());
    QCOMPARE(sketchLikeness({}, {}), 0.0);
}

void LikenessTest::slipsAreTolerated()
{
    const QStringList words = comparableWords(prose(500, 4));
    QStringList scanned = words;
    for (qsizetype i = 0; i < scanned.size(); i += 12)
        scanned[i].replace(2, 1, u"i"_s).replace(u"m"_s, u"rn"_s);
    const Likeness alike = likeness(words, scanned);
    QVERIFY(!alike.same);
    QCOMPARE_LT(alike.words, 0.95);
    QCOMPARE_GT(alike.tolerant, 0.97);
    QCOMPARE_GT(alike.order, 0.5);
}

void LikenessTest::otherTextsAreOther()
{
    const Likeness other = likeness({u"one"_s, u"two"_s, u"three"_s}, {u"red"_s, u"green"_s, u"blue"_s});
    QCOMPARE(other.words, 0.0);
    QCOMPARE(other.tolerant, 0.0);
    QVERIFY(likeness({}, {}).same);
    QCOMPARE(likeness({}, {u"one"_s}).words, 0.0);
}

void LikenessTest::diffs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("removed");
    QTest::newRow("nothing") << u"A b c.\nD."_s << u"A b c.\nD."_s << u"=A b c. | =D."_s << 0 << 0;
    QTest::newRow("a word") << u"The panel met on Monday.\nIt rose."_s << u"The panel met on Tuesday.\nIt rose."_s
                            << u"=The panel met on -Monday. +Tuesday. | =It rose."_s << 1 << 1;
    QTest::newRow("a paragraph more") << u"One.\nThree."_s << u"One.\nTwo words.\nThree."_s << u"=One. | +Two words. | =Three."_s << 2 << 0;
    QTest::newRow("a paragraph less") << u"One.\nTwo words.\nThree."_s << u"One.\nThree."_s << u"=One. | -Two words. | =Three."_s << 0 << 2;
    QTest::newRow("paragraphs run together") << u"One two.\nThree."_s << u"One two. Three."_s << u"=One two. -¶ =Three."_s << 0 << 0;
    QTest::newRow("from nothing") << QString() << u"One."_s << u"+One."_s << 1 << 0;
    QTest::newRow("to nothing") << u"One."_s << QString() << u"-One."_s << 0 << 1;
    QTest::newRow("blanks are no change") << u"A  b"_s << u"A b"_s << u"=A b"_s << 0 << 0;
}

void LikenessTest::diffs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextDiff diff = compareTexts(before, after);
    QTEST(told(diff), "diff");
    QTEST(diff.added, "added");
    QTEST(diff.removed, "removed");
}

void LikenessTest::bothSidesCanBePutTogetherAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QString edited = prose(900, 5);
    edited.replace(400, 30, u" words put in here "_s).remove(2000, 90);
    QTest::newRow("edited") << prose(900, 5) << edited;
    QTest::newRow("unlike") << prose(3000, 6) << prose(3000, 7);
    QString lines = prose(700, 8);
    QTest::newRow("in lines") << QString(lines).replace(u" panel "_s, u" panel\n"_s) << QString(lines).replace(u" reef "_s, u" reef\n"_s);
}

void LikenessTest::bothSidesCanBePutTogetherAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QStringList removed;
    QStringList added;
    const TextDiff diff = compareTexts(before, after);
    for (const DiffParagraph &paragraph : diff.paragraphs) {
        for (const DiffPiece &piece : paragraph.pieces) {
            const QStringList words = piece.text.split(u' ').filter(QRegularExpression(u"[^¶]"_s));
            if (piece.change != Change::Added)
                removed += words;
            if (piece.change != Change::Removed)
                added += words;
        }
    }
    QCOMPARE(removed.join(u' '), before.simplified());
    QCOMPARE(added.join(u' '), after.simplified());
}

QTEST_GUILESS_MAIN(LikenessTest)
#include "likenesstest.moc"
