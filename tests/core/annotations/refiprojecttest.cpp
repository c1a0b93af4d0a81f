// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignproject.h"
#include "markedlibrary.h"
#include "refistructure.h"

#include "core/annotations/codepoints.h"
#include "core/annotations/refiproject.h"
#include "core/archive/ziparchive.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class RefiProjectTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostOnTheWay()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        for (const bool withOriginals : {false, true}) {
            const AnnotationBundle bundle = from.bundle({.withPrivate = true, .withOriginals = withOriginals});
            const AnnotationBundle read = fromRefiProject(toRefiProject(bundle).value()).value();
            const AnnotationImport done = importAnnotations(to.edit(), read, u"x.qdpx"_s).value();
            QCOMPARE(withOriginals ? done.same : done.added, MarkedLibrary::annotations);
            QCOMPARE(done.homeless.size(), 0);
            for (const BundleReport &report : bundle.reports)
                QCOMPARE(std::ranges::find(read.reports, report.sha256, &BundleReport::sha256)->document.text, report.document.text);
        }
        const auto all = from.all();
        QCOMPARE(to.all().keys(), all.keys());
        for (const Annotation &annotation : to.all())
            QCOMPARE(described(annotation), described(all.value(annotation.uid)));
        QCOMPARE(to.links(), from.links());
        QCOMPARE(to.bundle().colors, from.bundle().colors);
    }

    void itIsOfTheForm()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const AnnotationBundle bundle = from.bundle({.withPrivate = true, .withOriginals = true});
        const QByteArray xml = toRefiXml(bundle);
        if (qEnvironmentVariableIsSet("RAPPORTEUR_KEEP_QDE")) { // to be checked with another program
            QFile out(qEnvironmentVariable("RAPPORTEUR_KEEP_QDE"));
            QVERIFY(out.open(QFile::WriteOnly) && out.write(xml) == xml.size());
        }
        QCOMPARE(Test::refiFaults(xml), QStringList());
        QCOMPARE(Test::refiFaults(toRefiXml(from.bundle({}))), QStringList());
        QCOMPARE(Test::refiFaults(toRefiXml({.title = u"Nothing"_s, .madeAt = bundle.madeAt})), QStringList());
        QVERIFY(!Test::refiFaults(QByteArray(xml).replace("</Users>", "</Users><Sources/>")).isEmpty()); // the checker checks
        QVERIFY(!Test::refiFaults(QByteArray(xml).replace("isCodable=\"true\"", "isCodable=\"yes\"")).isEmpty());
    }

    void positionsAreCodePoints()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const AnnotationBundle bundle = from.bundle();
        const auto archive = ZipArchive::open(toRefiProject(bundle).value()).value();
        QXmlStreamReader xml(archive->file(u"project.qde"_s).value());
        QList<uint> text;
        int seen = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            const auto value = [&](QStringView name) { return xml.attributes().value(name).toString(); };
            if (xml.isStartElement() && !value(u"plainTextPath").isEmpty()) {
                const QByteArray file = archive->file(u"sources/"_s + value(u"plainTextPath").sliced(11)).value();
                QVERIFY(!file.contains('\r') && !file.startsWith("\xef\xbb\xbf"));
                text = QString::fromUtf8(file).toUcs4();
            }
            if (!xml.isStartElement() || xml.name() != u"PlainTextSelection")
                continue;
            const int start = value(u"startPosition").toInt(), end = value(u"endPosition").toInt();
            const QString words = QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + start, end - start);
            const auto row = std::ranges::find(bundle.annotations, value(u"guid"), [](const AnnotationRow &one) { return one.annotation.uid; });
            QCOMPARE(words, row->annotation.anchor.quote);
            ++seen;
        }
        QCOMPARE(seen, 6);
    }

    void codePointsAndUnits()
    {
        const QString text = u"a😀b𝒜𠀀"_s;
        const CodePoints points(text);
        QCOMPARE(points.fromUnits({0, text.size()}), (Span{0, 5}));
        QCOMPARE(points.fromUnits({3, 4}), (Span{2, 3}));
        for (qsizetype from = 0; from <= 5; ++from) {
            for (qsizetype to = from; to <= 5; ++to)
                QCOMPARE(points.fromUnits(points.toUnits({from, to})), (Span{from, to}));
        }
        QVERIFY(!points.toUnits({0, 6}).isValid());
        QVERIFY(!points.fromUnits({0, 9}).isValid());
        QVERIFY(!points.toUnits({-1, 2}).isValid());
    }

    void privateOnesStay()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const QByteArray xml = toRefiXml(from.bundle({}));
        QVERIFY(!QString::fromUtf8(xml).contains(MarkedLibrary::secret));
        QVERIFY(!xml.contains("secret"));
        QVERIFY(QString::fromUtf8(toRefiXml(from.bundle())).contains(MarkedLibrary::secret));
    }

    void anothersProjectComesIn()
    {
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        const AnnotationBundle read = fromRefiProject(foreignProject()).value();
        const AnnotationImport done = importAnnotations(to.edit(), read, u"x.qdpx"_s).value();
        QCOMPARE(done.added, 4);
        QCOMPARE(done.homeless.size(), 2); // of a source that is not here, and a note of the project
        const auto all = to.all();
        const Annotation one = all.value(u"11111111-0000-0000-0000-000000000001"_s);
        QCOMPARE(one.anchor.quote, u"𠀀 too. Bo"_s);
        QCOMPARE(one.place.state, AnchorState::Held);
        QCOMPARE(one.tags, (QStringList{u"Signs"_s, u"Signs/Wide ones"_s}));
        QCOMPARE(one.color, u"#ff8800"_s);
        QCOMPARE(one.note, u"A memo\nof two lines"_s);
        QCOMPARE(one.author, u"Lena"_s);
        const Annotation second = all.value(u"11111111-0000-0000-0000-000000000002"_s);
        QCOMPARE(second.place.state, AnchorState::Held);
        QVERIFY(second.anchor.before.endsWith(u"Bo Chen said that "_s)); // of two places with these words
        QCOMPARE(to.links().size(), 1);
        QCOMPARE(to.links().first().relation, u"belongs"_s);
        QCOMPARE(importAnnotations(to.edit(), fromRefiProject(foreignProject()).value(), u"x"_s).value().added, 0);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no zip") << QByteArray("PK nothing") << ErrorCode::Damaged;
        QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged;
        QTest::newRow("no project") << zipOf({{u"a.txt"_s, "x"}}).value() << ErrorCode::NotFound;
        QTest::newRow("no XML") << project("nothing") << ErrorCode::Damaged;
        QTest::newRow("cut off") << project("<Project><Sources>") << ErrorCode::Damaged;
        QTest::newRow("deep codes") << project("<Project><CodeBook><Codes>" + QByteArray("<Code guid='1' name='x' isCodable='true'>").repeated(100'000)) << ErrorCode::Damaged;
        QTest::newRow("deep unknown") << project("<Project>" + QByteArray("<x>").repeated(100'000)) << ErrorCode::Damaged;
        QTest::newRow("laughs") << project("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                                           "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]><Project><Notes><Note><PlainTextContent>&d;&d;&d;</PlainTextContent></Note></Notes></Project>")
                               << ErrorCode::Damaged;
        QTest::newRow("bomb") << project("<Project>" + QByteArray(64 << 20, ' ') + "</Project>") << ErrorCode::TooLarge;
        QTest::newRow("bomb of a source")
            << zipOf({{u"project.qde"_s, "<Project><Sources><TextSource guid='1' plainTextPath='internal://a.txt'/></Sources></Project>"}, {u"Sources/a.txt"_s, QByteArray(64 << 20, 'x')}}).value()
            << ErrorCode::TooLarge;
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = fromRefiProject(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void everyCutIsSurvived()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const QByteArray whole = toRefiProject(from.bundle()).value();
        for (qsizetype size = 0; size < whole.size(); size += 97)
            (void)fromRefiProject(whole.first(size));
        for (qsizetype at = 0; at < whole.size(); at += 41) {
            QByteArray other = whole;
            other[at] = char(~other[at]);
            (void)fromRefiProject(other);
        }
    }

private:
    static QByteArray project(const QByteArray &xml) { return zipOf({{u"project.qde"_s, xml}}).value(); }
};

QTEST_GUILESS_MAIN(RefiProjectTest)
#include "refiprojecttest.moc"
