// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedlibrary.h"

#include "core/annotations/webannotation.h"
#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/journal.h"
#include "core/library/queries/review.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// JSON, written with apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class WebAnnotationTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostOnTheWay()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        const AnnotationBundle read = fromWebAnnotations(toWebAnnotations(from.bundle())).value();
        const AnnotationImport done = importAnnotations(to.edit(), read, u"x.jsonld"_s).value();
        QCOMPARE(done.added, MarkedLibrary::annotations);
        QCOMPARE(done.orphaned, 1);
        QCOMPARE(done.links, 3);
        QVERIFY(done.homeless.isEmpty());
        const auto all = from.all();
        QCOMPARE(to.all().keys(), all.keys());
        for (const Annotation &annotation : to.all())
            QCOMPARE(described(annotation), described(all.value(annotation.uid)));
        QCOMPARE(to.links(), from.links());
        QCOMPARE(to.bundle().colors, from.bundle().colors);
    }

    void twiceIsOnceAndOneStepIsUndone()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        const AnnotationBundle read = fromWebAnnotations(toWebAnnotations(from.bundle())).value();
        QVERIFY(importAnnotations(to.edit(), read, u"x.jsonld"_s));
        const AnnotationImport again = importAnnotations(to.edit(), read, u"x.jsonld"_s).value();
        QCOMPARE(again.same, MarkedLibrary::annotations);
        QCOMPARE(again.added + again.changed + again.links, 0);
        QCOMPARE(steps(to.edit()).value().size(), 2); // the reports, the annotations; nothing to undo where nothing was done
        QVERIFY(undoLast(to.edit(), shippedLexicon()));
        QVERIFY(to.all().isEmpty());
        QVERIFY(to.links().isEmpty());
    }

    void theNewerWins()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        AnnotationBundle bundle = from.bundle();
        Annotation &one = bundle.annotations[0].annotation;
        one.note = u"Newer"_s;
        one.modifiedAt = one.modifiedAt.addSecs(1);
        bundle.annotations[1].annotation.note = u"Older"_s;
        bundle.annotations[1].annotation.modifiedAt = bundle.annotations[1].annotation.modifiedAt.addSecs(-1);
        const AnnotationImport done = importAnnotations(from.edit(), fromWebAnnotations(toWebAnnotations(bundle)).value(), u"x"_s).value();
        QCOMPARE(done.changed, 1);
        QCOMPARE(done.same, MarkedLibrary::annotations - 1);
        QCOMPARE(from.all().value(one.uid).note, u"Newer"_s);
        QVERIFY(from.all().value(bundle.annotations[1].annotation.uid).note != u"Older"_s);
    }

    void privateOnesStay()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const QByteArray bytes = toWebAnnotations(from.bundle({}));
        QVERIFY(!QString::fromUtf8(bytes).contains(MarkedLibrary::secret));
        const AnnotationBundle read = fromWebAnnotations(bytes).value();
        QCOMPARE(read.annotations.size(), MarkedLibrary::annotations - MarkedLibrary::privateOnes);
        QCOMPARE(read.links.size(), 2);
    }

    void itIsOfTheForm()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const AnnotationBundle bundle = from.bundle();
        const QJsonObject root = QJsonDocument::fromJson(toWebAnnotations(bundle)).object();
        QCOMPARE(root.value(u"@context"_s)[0].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        QCOMPARE(root.value(u"type"_s).toString(), u"AnnotationCollection"_s);
        const QJsonArray items = root.value(u"first"_s)[u"items"_s].toArray();
        QCOMPARE(items.size(), root.value(u"total"_s).toInt());
        int positions = 0;
        for (const QJsonValue &item : items) {
            QCOMPARE(item[u"type"_s].toString(), u"Annotation"_s);
            QVERIFY(item[u"id"_s].toString().startsWith(u"urn:uuid:"_s));
            QVERIFY(!item[u"target"_s].isUndefined());
            const QJsonArray selectors = item[u"target"_s][u"selector"_s].toArray();
            for (const QJsonValue &selector : selectors) {
                if (selector[u"type"_s] != u"TextPositionSelector"_s)
                    continue;
                // Counted in code points, as the model wants it.
                const BundleReport *report = nullptr;
                const QJsonValue source = item[u"target"_s][u"source"_s]; // whole the first time, then its name
                for (const BundleReport &one : bundle.reports) {
                    if (source.toString(source[u"id"_s].toString()) == u"urn:sha256:"_s + one.sha256)
                        report = &one;
                }
                QVERIFY(report);
                const auto text = report->document.text.toUcs4();
                const int start = selector[u"start"_s].toInt(), end = selector[u"end"_s].toInt();
                QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + start, end - start), selectors[0][u"exact"_s].toString());
                ++positions;
            }
        }
        QCOMPARE(positions, 6);
    }

    void anothersFileFindsItsPlace()
    {
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        // As the API of a web service gives it: ids of its own, a title, and quotes. The repeated words are told apart by what follows.
        const QByteArray file = json("{'total': 4, 'rows': [ "
            "{'id': 'AbC-1', 'created': '2024-05-06T07:08:09.123456+00:00', 'updated': '2024-05-06T07:08:10+02:00', 'user': 'acct:lena@web.example', "
            "'uri': 'https://web.example/files/wide.txt', 'text': 'A *note*', 'tags': ['b / c', 'a'], 'hidden': false, 'links': {'x': 1}, "
            "'permissions': {'read': ['group:__world__']}, 'document': {'title': ['Elsewhere']}, "
            "'target': [{'source': 'https://web.example/files/wide.txt', 'selector': [ "
            "{'type': 'RangeSelector', 'startContainer': '/p[1]'}, {'type': 'TextPositionSelector', 'start': 9000, 'end': 9010}, "
            "{'type': 'TextQuoteSelector', 'exact': 'it is all the same', 'prefix': 'Bo Chen said that ', 'suffix': '.'}]}]}, "
            "{'id': 'AbC-2', 'user': 'acct:lena@web.example', 'text': 'mine', 'permissions': {'read': ['acct:lena@web.example']}, "
            "'target': [{'source': 'https://web.example/files/wide.txt'}]}, "
            "{'id': 'AbC-3', 'target': [{'source': 'https://web.example/files/wide.txt', 'selector': [ "
            "{'type': 'TextQuoteSelector', 'exact': 'words that stand nowhere', 'prefix': '', 'suffix': ''}]}]}, "
            "{'id': 'AbC-4', 'text': 'lost', 'document': {'title': ['Unknown page']}, 'target': [{'source': 'https://web.example/unknown.html', 'selector': [ "
            "{'type': 'TextQuoteSelector', 'exact': 'anything'}]}]}]}");
        const AnnotationBundle read = fromWebAnnotations(file).value();
        const AnnotationImport done = importAnnotations(to.edit(), read, u"x"_s).value();
        QCOMPARE(done.added, 3);
        QCOMPARE(done.orphaned, 1);
        QCOMPARE(done.homeless.size(), 1);
        QCOMPARE(done.homeless.first().report, u"Unknown page"_s);
        QCOMPARE(done.homeless.first().quote, u"anything"_s);
        const auto all = to.all();
        const Annotation one = all.value(read.annotations[0].annotation.uid);
        QCOMPARE(one.author, u"lena"_s);
        QCOMPARE(one.note, u"A *note*"_s);
        QCOMPARE(one.tags, (QStringList{u"a"_s, u"b/c"_s}));
        QCOMPARE(one.place.state, AnchorState::Held);
        QVERIFY(one.anchor.before.endsWith(u"Bo Chen said that "_s));
        QVERIFY(one.anchor.paragraph != 0);
        QCOMPARE(one.createdAt.toString(Qt::ISODate), u"2024-05-06T07:08:09Z"_s);
        QCOMPARE(one.modifiedAt.toString(Qt::ISODate), u"2024-05-06T05:08:10Z"_s);
        QVERIFY(!one.isPrivate);
        QVERIFY(all.value(read.annotations[1].annotation.uid).isPrivate);
        QCOMPARE(all.value(read.annotations[1].annotation.uid).target, AnnotationTarget::Report);
        QCOMPARE(all.value(read.annotations[2].annotation.uid).place.state, AnchorState::Orphaned);
        QCOMPARE(importAnnotations(to.edit(), read, u"x"_s).value().added, 0);
    }

    void doubtfulWordsAreNotPlaced()
    {
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        const auto stateOf = [&](const QByteArray &id, const QByteArray &selector) {
            const QByteArray file = json("{'id': 'urn:x:") + id + json("', 'type': 'Annotation', 'target': {'source': 'https://a/wide.txt', 'selector':") + selector + "}}";
            const AnnotationBundle read = fromWebAnnotations(file).value();
            if (!importAnnotations(to.edit(), read, u"x"_s))
                return AnchorState::Changed;
            return to.all().value(read.annotations[0].annotation.uid).place.state;
        };
        QCOMPARE(stateOf("1", json("{'type': 'TextQuoteSelector', 'exact': 'it is all the same'}")), AnchorState::Orphaned); // twice, and nothing tells which
        QCOMPARE(stateOf("2", json("{'type': 'TextQuoteSelector', 'exact': 'signs', 'prefix': 'road ', 'suffix': ' and lights'}")), AnchorState::Orphaned);
        QCOMPARE(stateOf("3", json("{'type': 'FragmentSelector', 'value': 'page=1', 'refinedBy': {'type': 'TextQuoteSelector', 'exact': 'noted that'}}")), AnchorState::Held);
        QCOMPARE(stateOf("4", json("{'type': 'TextQuoteSelector', 'exact': ''}")), AnchorState::Orphaned);
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("cut off") << QByteArray(json("{'first': {'items': ["));
        QTest::newRow("something else") << QByteArray(json("{'a': 1}"));
        QTest::newRow("deep") << QByteArray("[").repeated(100'000);
    }

    void damagedFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        const auto read = fromWebAnnotations(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Damaged);
    }

    void oddMembersDoNoHarm()
    {
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        const auto read = fromWebAnnotations(json("[7, null, {'target': 5, 'creator': [], 'body': [[], {'value': {}}], 'motivation': {}, 'stylesheet': 'x{color:#GGGGGG}'}, "
            "{'id': 'a', 'target': [{'source': 'x/wide.txt', 'selector': {'type': 'TextQuoteSelector', 'exact': 'noted'}, 'rapporteur:anchor': {'start': -5, 'end': 1e300, 'paragraph': '9'}}], "
            "'rapporteur:color': '#12', 'modified': 'tomorrow'}]"));
        QVERIFY(read);
        QCOMPARE(importAnnotations(to.edit(), *read, u"x"_s).value().added, 1);
        QCOMPARE(to.all().first().color, QString());
    }
};

QTEST_GUILESS_MAIN(WebAnnotationTest)
#include "webannotationtest.moc"
