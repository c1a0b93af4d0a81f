// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/extractor.h"
#include "core/text/extractorpool.h"
#include "core/text/textdocumentcbor.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Result<TextDocument> read(const QString &path)
{
    return extractText(bytesOf(path), path);
}

/// The words of all blocks, with quotation marks as typewriters have them.
QStringList wordsOf(const TextDocument &document)
{
    QString text = document.text;
    text.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'“', u'"').replace(u'”', u'"');
    return text.simplified().split(u' ');
}

/// The part of words that two texts share, in order: 1 where they are the same.
double likeness(const QStringList &a, const QStringList &b)
{
    QList<int> before(b.size() + 1, 0), now(b.size() + 1, 0);
    for (const QString &word : a) {
        for (qsizetype j = 0; j < b.size(); ++j)
            now[j + 1] = word == b.at(j) ? before.at(j) + 1 : std::max(before.at(j + 1), now.at(j));
        before = now;
    }
    return 2.0 * before.last() / double(a.size() + b.size());
}

QString sample(const QString &name)
{
    return QDir::cleanPath(QStringLiteral(RAPPORTEUR_TEST_DATA) + u"/../../resources/sample/"_s + name);
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFormat_data();
    void readsEveryFormat();
    void wordsOfAPageHaveRectangles();
    void drawsAPage();
    void refusesDamaged_data();
    void refusesDamaged();
    void sameReportSameWords_data();
    void sameReportSameWords();
    void scanHasNoTextLayer();
    void survivesHostileFiles();
    void readsEveryMinute();
};

void FormatsTest::readsEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<bool>("paged");
    QTest::newRow("PDF") << u"wg-forum-2021-09-16.pdf"_s << u"application/pdf"_s << true;
    QTest::newRow("DOCX") << u"wg-forum-2022-06-09.docx"_s << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s << false;
    QTest::newRow("ODT") << u"advisory-circle-2023-10-08.odt"_s << u"application/vnd.oasis.opendocument.text-web"_s << false;
    QTest::newRow("PPTX") << u"wg-forum-overview-2022.pptx"_s << u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s << true;
    QTest::newRow("HTML") << u"wg-forum-2021-03-25.html"_s << u"text/html"_s << false;
    QTest::newRow("Markdown") << u"wg-forum-2023-02-16.md"_s << u"text/markdown"_s << false;
    QTest::newRow("plain text") << u"wg-forum-2020-06-18.txt"_s << u"text/plain"_s << false;
}

void FormatsTest::readsEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(bool, paged);
    const Result<TextDocument> document = read(sample(name));
    QVERIFY2(document, document ? "" : qPrintable(document.error().sentence + document.error().cause));
    QTEST(document->mediaType, "mediaType");
    QVERIFY(document->blocks.size() > 5);
    QCOMPARE(!document->pages.isEmpty(), paged);
    for (const Block &block : document->blocks) {
        QVERIFY(!block.span.isEmpty());
        QCOMPARE(block.page > 0, paged);
        QVERIFY(!block.span.of(document->text).contains(u'\n'));
    }
    QVERIFY(textDocumentFromCbor(toCbor(*document)));
}

void FormatsTest::wordsOfAPageHaveRectangles()
{
    const Result<TextDocument> document = read(sample(u"wg-forum-2021-09-16.pdf"_s));
    QVERIFY(document);
    QVERIFY(!document->origins.isEmpty());
    for (const Origin &origin : document->origins) {
        QVERIFY(origin.page >= 1 && origin.page <= document->pages.size());
        const QSizeF size = document->pages.at(origin.page - 1).size;
        QVERIFY(QRectF(QPointF(-1, -1), size + QSizeF(2, 2)).contains(origin.rectangle));
    }
    QVERIFY(!document->rectangles(document->blocks.first().span, 1).isEmpty());
}

void FormatsTest::drawsAPage()
{
    const QByteArray pdf = bytesOf(sample(u"wg-forum-2021-09-16.pdf"_s));
    ExtractorPool pool(1);
    const Result<QByteArray> picture = pool.pagePicture(pdf, 1, 0.5);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().sentence + picture.error().cause));
    QVERIFY(picture->size() > 500);
    const Result<QByteArray> absent = pool.pagePicture(pdf, 900, 0.5);
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
    const Result<QByteArray> huge = pool.pagePicture(pdf, 1, 1e6);
    QVERIFY(!huge);
    QCOMPARE(huge.error().code, ErrorCode::TooLarge);
    QCOMPARE(pool.statistics().faults, 0);
}

void FormatsTest::refusesDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("a PDF's head") << QByteArray("%PDF-1.7\nnothing follows") << ErrorCode::Damaged;
    QTest::newRow("half a DOCX") << bytesOf(sample(u"wg-forum-2022-06-09.docx"_s)).left(3000) << ErrorCode::Damaged;
    QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(512, '\0');
    QTest::newRow("an old Office file") << ole << ErrorCode::UnknownFormat;
    for (const char c : QByteArray("EncryptedPackage"))
        ole.append(c).append('\0');
    QTest::newRow("a locked Office file") << ole << ErrorCode::Encrypted;
}

void FormatsTest::refusesDamaged()
{
    QFETCH(QByteArray, bytes);
    const Result<TextDocument> document = extractText(bytes, u"file"_s);
    QVERIFY(!document);
    QTEST(document.error().code, "code");
}

void FormatsTest::sameReportSameWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    for (const QString &ending : {u"docx"_s, u"pdf"_s})
        QTest::addRow("2020 %s", qPrintable(ending)) << u"2020-07-02.txt"_s << QString(u"2020-07-02." + ending);
    for (const QString &ending : {u"docx"_s, u"pdf"_s, u"odt"_s, u"html"_s})
        QTest::addRow("2022 %s", qPrintable(ending)) << u"2022-05-26.txt"_s << QString(u"2022-05-26." + ending);
    QTest::newRow("deck pdf") << u"overview-2022.txt"_s << u"overview-2022.pdf"_s;
}

void FormatsTest::sameReportSameWords()
{
    const QString reports = Test::corpus(u"reports"_s), formats = Test::corpus(u"formats"_s);
    if (reports.isEmpty() || formats.isEmpty())
        QSKIP("the real reports are not here");
    QFETCH(QString, text);
    QFETCH(QString, other);
    const Result<TextDocument> a = read(reports + u"/wg-strategy-"_s + text), b = read(formats + u"/wg-strategy-"_s + other);
    QVERIFY(a && b);
    const double found = likeness(wordsOf(*a), wordsOf(*b));
    QVERIFY2(found > 0.995, qPrintable(QString::number(found)));
}

void FormatsTest::scanHasNoTextLayer()
{
    const QString formats = Test::corpus(u"formats"_s);
    if (formats.isEmpty())
        QSKIP("the real reports are not here");
    const Result<TextDocument> document = read(formats + u"/wg-strategy-2021-06-17-scan.pdf"_s);
    QVERIFY(document);
    QVERIFY(document->text.isEmpty());
    QCOMPARE(document->pages.size(), 3);
    QVERIFY(std::ranges::none_of(document->pages, &Page::hasTextLayer));
}

void FormatsTest::survivesHostileFiles()
{
    const QString folder = Test::corpus(u"hostile"_s);
    if (folder.isEmpty())
        QSKIP("the awkward PDFs are not here");
    QStringList files;
    for (QDirIterator it(folder, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    std::ranges::sort(files);
    ExtractorLimits limits;
    limits.time = std::chrono::seconds(20);
    ExtractorPool pool(2, {}, limits);
    std::atomic<qsizetype> next = 0, good = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 2; ++t) {
            threads.emplace_back([&] {
                for (qsizetype i = next++; i < files.size(); i = next++) {
                    QElapsedTimer timer;
                    timer.start();
                    const Result<TextDocument> document = pool.extract(bytesOf(files.at(i)), files.at(i));
                    good += document ? 1 : 0;
                    if (!document)
                        qInfo() << QFileInfo(files.at(i)).fileName() << int(document.error().code) << document.error().sentence << document.error().cause << timer.elapsed();
                    if (timer.elapsed() > 22000)
                        qFatal("%s took %lld ms", qPrintable(files.at(i)), timer.elapsed());
                }
            });
        }
    }
    qInfo() << "read" << good.load() << "of" << files.size() << "; faults" << pool.statistics().faults;
    QVERIFY(good * 10 > files.size() * 8);
    QVERIFY(pool.statistics().faults <= 5);
}

void FormatsTest::readsEveryMinute()
{
    const QString folder = Test::corpus(u"minutes"_s);
    if (folder.isEmpty())
        QSKIP("the real minutes are not here");
    QStringList files;
    for (QDirIterator it(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    std::ranges::sort(files);
    int failed = 0;
    // In-process, so that the sanitizers look on; every seventh, since they make it slow.
    for (qsizetype i = 0; i < files.size(); i += 7) {
        const Result<TextDocument> document = read(files.at(i));
        const bool sound = document && textDocumentFromCbor(toCbor(*document));
        failed += sound ? 0 : 1;
        if (!sound)
            qInfo() << files.at(i) << (document ? u"unsound"_s : document.error().sentence);
    }
    QCOMPARE(failed, 0);
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "formatstest.moc"
