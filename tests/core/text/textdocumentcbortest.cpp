// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textdocumentcbor.h"

#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

TextDocument sample()
{
    TextDocument d;
    d.mediaType = u"application/pdf"_s;
    d.title = u"Título 報告"_s;
    d.text = u"Opening\nAda noted it."_s;
    d.pages = {{{595.28, 841.89}, {0, 21}, true}, {{595, 842}, {21, 21}, false}};
    d.blocks = {{BlockKind::Heading, 1, {0, 7}, u"1."_s, 1, {72, 72.25, 100.5, 14}, true}, {BlockKind::Paragraph, 0, {8, 21}, {}, 1}};
    d.links = {{u"https://example.org"_s, {8, 11}, 1}, {u"https://example.org/2"_s, {}, 2}};
    d.origins = {{{0, 7}, 1, {72, 72.25, 100.5, 14}}, {{8, 11}, 1, {72, 100, 20, 14}, 5}};
    d.furniture = {u"Page 1"_s};
    return d;
}

} // namespace

class TextDocumentCborTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void keepsWhatOcrSays();
    void refusesCutBytes();
    void survivesEveryWrongByte();
    void refusesLies_data();
    void refusesLies();
};

void TextDocumentCborTest::comesBack()
{
    const TextDocument before = sample();
    const Result<TextDocument> after = textDocumentFromCbor(toCbor(before));
    QVERIFY2(after, after ? "" : qPrintable(after.error().cause));
    QCOMPARE(toJson(*after), toJson(before));
    QCOMPARE(after->origins.size(), 2);
    QCOMPARE(after->origins.at(1).span, (Span{8, 11}));
    QCOMPARE(after->origins.at(1).source, 5);
    QCOMPARE(after->origins.at(0).rectangle, QRectF(72, 72.25, 100.5, 14));
    QVERIFY(!after->links.at(1).span.isValid());
    QVERIFY(textDocumentFromCbor(toCbor(TextDocument())));
}

void TextDocumentCborTest::keepsWhatOcrSays()
{
    TextDocument before = sample();
    QCOMPARE(toCbor(before).at(1), char(1)); // as libraries hold them that know no OCR
    before.pages[0].ocrLanguages = u"eng+fra"_s;
    before.pages[0].ocrConfidence = 93;
    before.origins[0].confidence = 41;
    before.origins[1].confidence = 99;
    const Result<TextDocument> after = textDocumentFromCbor(toCbor(before));
    QVERIFY2(after, after ? "" : qPrintable(after.error().cause));
    QCOMPARE(after->pages.at(0).ocrLanguages, u"eng+fra"_s);
    QCOMPARE(after->pages.at(0).ocrConfidence, 93);
    QVERIFY(!after->pages.at(1).isReadByOcr());
    QCOMPARE(after->origins.at(0).confidence, 41);
    QCOMPARE(after->origins.at(1).confidence, 99);
    const QByteArray bytes = toCbor(before);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!textDocumentFromCbor(bytes.first(size)), qPrintable(QString::number(size)));
}

void TextDocumentCborTest::refusesCutBytes()
{
    const QByteArray bytes = toCbor(sample());
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!textDocumentFromCbor(bytes.first(size)), qPrintable(QString::number(size)));
}

void TextDocumentCborTest::survivesEveryWrongByte()
{
    const QByteArray bytes = toCbor(sample());
    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int change : {0x01, 0x20, 0x80, 0xFF}) {
            QByteArray wrong = bytes;
            wrong[at] = char(wrong.at(at) ^ change);
            const Result<TextDocument> document = textDocumentFromCbor(wrong);
            refused += document ? 0 : 1;
            if (!document)
                continue;
            for (const Origin &origin : document->origins)
                QVERIFY(origin.span.isValid() && origin.span.end <= document->text.size());
        }
    }
    QVERIFY2(refused > bytes.size(), qPrintable(QString::number(refused)));
}

void TextDocumentCborTest::refusesLies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::function<void(TextDocument &)> &change) {
        TextDocument d = sample();
        change(d);
        QTest::newRow(name) << toCbor(d);
    };
    row("a block beyond the text", [](TextDocument &d) { d.blocks[1].span.end = 900; });
    row("blocks that overlap", [](TextDocument &d) { d.blocks[1].span.start = 3; });
    row("a gap between blocks", [](TextDocument &d) { d.blocks[1].span.start = 9; });
    row("text that no block holds", [](TextDocument &d) { d.text += u"\nMore"_s; });
    row("a page that is not there", [](TextDocument &d) { d.blocks[0].page = 3; });
    row("a link beyond the text", [](TextDocument &d) { d.links[0].span.end = 22; });
    row("an origin inside out", [](TextDocument &d) { d.origins[0].span = {7, 0}; });
    row("origins out of order", [](TextDocument &d) { d.origins.swapItemsAt(0, 1); });
    row("a rectangle inside out", [](TextDocument &d) { d.blocks[0].rectangle.setWidth(-4); });
    row("a rectangle far away", [](TextDocument &d) { d.blocks[0].rectangle.moveLeft(1e9); });
    row("a level beyond reason", [](TextDocument &d) { d.blocks[0].level = 1000; });
}

void TextDocumentCborTest::refusesLies()
{
    QFETCH(QByteArray, bytes);
    const Result<TextDocument> document = textDocumentFromCbor(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TextDocumentCborTest)
#include "textdocumentcbortest.moc"
