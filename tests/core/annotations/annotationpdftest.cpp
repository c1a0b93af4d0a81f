// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedlibrary.h"

#include "core/annotations/annotationpdf.h"
#include "core/library/annotationedits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class AnnotationPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_from = std::make_unique<MarkedLibrary>(MarkedLibrary::Marks::All);
        QVERIFY(m_folder.isValid());
    }

    void marksComeBackFromThePdf()
    {
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        const ExportSummary done = exportTo(m_folder.filePath(u"marked.pdf"_s));
        QCOMPARE(done.annotations, 3);
        const AnnotationBundle read = readAnnotations(m_pool, done.written.first()).value();
        QCOMPARE(read.annotations.size(), 3);
        const AnnotationImport taken = importAnnotations(to.edit(), read, u"marked.pdf"_s).value();
        QCOMPARE(taken.added, 3);
        QCOMPARE(taken.orphaned, 0);
        QVERIFY(taken.homeless.isEmpty()); // found by the words, the bytes are others
        const auto all = m_from->all();
        for (const Annotation &there : to.all()) {
            const Annotation here = all.value(there.uid);
            QCOMPARE(there.target, here.target);
            QCOMPARE(there.report, here.report);
            QCOMPARE(there.note, here.note);
            QCOMPARE(there.tags, here.tags);
            QCOMPARE(there.author, here.author);
            QCOMPARE(there.createdAt.toSecsSinceEpoch(), here.createdAt.toSecsSinceEpoch());
            if (here.target != AnnotationTarget::Passage)
                continue;
            QCOMPARE(there.color, here.color);
            // To whole words: a PDF knows no less.
            QVERIFY2(there.anchor.quote.contains(here.anchor.quote.trimmed()), qPrintable(described(there) + u'\n' + described(here)));
            QCOMPARE_LE(there.anchor.span.length(), here.anchor.span.length() + 30);
            QCOMPARE(there.place.state, AnchorState::Held);
        }
        QCOMPARE(importAnnotations(to.edit(), read, u"again"_s).value().same, 3);
        QCOMPARE(importAnnotations(m_from->edit(), read, u"at home"_s).value().same, 3); // nothing is coarser for having been away
    }

    void theWordsOfThePdfStayTheSame()
    {
        const BundleReport report = m_from->bundle({.report = pdf()}).reports.first();
        const ExportSummary done = exportTo(m_folder.filePath(u"same.pdf"_s));
        QFile file(done.written.first());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(m_pool.extract(file.readAll(), u"x.pdf"_s).value().text, report.document.text);
        QCOMPARE(m_pool.statistics().faults, 0);
    }

    void aNoteThatWasChangedElsewhereIsTaken()
    {
        const MarkedLibrary home(MarkedLibrary::Marks::All);
        const AnnotationBundle bundle = home.bundle({.report = home.reportNamed(MarkedLibrary::pdfName)});
        auto marks = toPdfMarks(bundle, bundle.reports.first());
        const auto one = std::ranges::find_if(marks, [](const PdfMark &mark) { return mark.contents.startsWith(u"Over"_s); });
        one->contents = u"Another word\n\nTags: positions/for"_s;
        one->modifiedAt = one->modifiedAt.addDays(1);
        const AnnotationImport done = importAnnotations(home.edit(), fromPdfMarks(marks, bundle.reports.first()), u"x"_s).value();
        QCOMPARE(done.changed, 1);
        const Annotation now = home.all().value(one->name);
        QCOMPARE(now.note, u"Another word"_s);
        QCOMPARE(now.anchor.span, bundle.annotations.at(one - marks.begin()).annotation.anchor.span);
        QCOMPARE(now.tags, QStringList{u"positions/for"_s});
    }

    void anothersHighlightsFindTheirWords()
    {
        const MarkedLibrary to(MarkedLibrary::Marks::None);
        BundleReport report = m_from->bundle({.report = pdf()}).reports.first();
        const Span words{200, 260};
        const int page = report.document.pageAt(words.start);
        PdfMark highlight{.color = u"#00ff00"_s, .contents = u"Seen"_s, .author = u"Lena"_s};
        for (const QRectF &rectangle : report.document.rectangles(words, page))
            highlight.areas.append({page, rectangle.adjusted(-1, -2, 1, 2)});
        const PdfMark empty{.areas = {{page, {5, 5, 10, 10}}}, .color = u"#00ff00"_s};
        const PdfMark note{.areas = {{1, {20, 20, 24, 24}}}, .isHighlight = false, .contents = u"Of it all"_s};
        const QByteArray bytes = m_pool.markPdf(original(), {highlight, empty, note}).value();
        QFile file(m_folder.filePath(u"another name.pdf"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const AnnotationBundle read = readAnnotations(m_pool, file.fileName()).value();
        const AnnotationImport done = importAnnotations(to.edit(), read, u"x"_s).value();
        QCOMPARE(done.added, 3);
        QCOMPARE(done.orphaned, 1); // a highlight over nothing
        int seen = 0;
        for (const Annotation &annotation : to.all()) {
            if (annotation.note == u"Seen") {
                QVERIFY(annotation.anchor.quote.contains(words.of(report.document.text).toString().trimmed()));
                QCOMPARE(annotation.color, u"#00ff00"_s);
                QCOMPARE(annotation.author, u"Lena"_s);
                QCOMPARE(annotation.place.state, AnchorState::Held);
                ++seen;
            } else if (annotation.note == u"Of it all") {
                QCOMPARE(annotation.target, AnnotationTarget::Report);
                ++seen;
            }
        }
        QCOMPARE(seen, 2);
        QCOMPARE(importAnnotations(to.edit(), readAnnotations(m_pool, file.fileName()).value(), u"x"_s).value().added, 0);
    }

    void privateOnesStay()
    {
        const MarkedLibrary from(MarkedLibrary::Marks::All);
        const AnnotationBundle bundle = from.bundle({.report = from.reportNamed(MarkedLibrary::pdfName)});
        const Annotation one = std::ranges::find(bundle.annotations, u"Of the meeting"_s, [](const AnnotationRow &row) { return row.annotation.note; })->annotation;
        QVERIFY(changeAnnotations(from.edit(), {one.id}, {.isPrivate = true}));
        const auto noted = [&](bool withPrivate) {
            const auto done = exportAnnotations(from.edit(), m_pool,
                {.format = ExchangeFormat::Pdf, .what = {.report = from.reportNamed(MarkedLibrary::pdfName), .withPrivate = withPrivate}, .path = m_folder.filePath(u"private.pdf"_s)});
            const AnnotationBundle read = readAnnotations(m_pool, done.value().written.first()).value();
            return std::ranges::contains(read.annotations, one.note, [](const AnnotationRow &row) { return row.annotation.note; });
        };
        QVERIFY(!noted(false));
        QVERIFY(noted(true));
    }

    void aFolderTakesThePdfsOfAll()
    {
        const QString folder = m_folder.filePath(u"pdfs"_s);
        const ExportSummary done = exportAnnotations(m_from->edit(), m_pool, {.format = ExchangeFormat::Pdf, .path = folder}).value();
        QCOMPARE(done.written.size(), 1);
        QCOMPARE(done.passedOver.size(), 1); // the text has no pages to mark
        const auto none = exportAnnotations(m_from->edit(), m_pool, {.format = ExchangeFormat::Pdf, .what = {.report = m_from->reportNamed(u"wide.txt"_s)}, .path = folder});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    void everyFormatIsWrittenAndReadAgain()
    {
        for (const ExchangeFormatSpec &spec : exchangeFormats()) {
            const QString path = m_folder.filePath(u"every."_s + QString::fromLatin1(spec.name));
            const ExportSummary done = exportAnnotations(m_from->edit(), m_pool, {.format = spec.format, .path = path}).value();
            QCOMPARE(done.annotations, MarkedLibrary::annotations - MarkedLibrary::privateOnes);
            QVERIFY(!done.written.isEmpty());
            if (spec.format == ExchangeFormat::WebAnnotations || spec.format == ExchangeFormat::RefiProject)
                QCOMPARE(readAnnotations(m_pool, path).value().annotations.size(), done.annotations);
        }
        const auto none = readAnnotations(m_pool, m_folder.filePath(u"every.csv"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::UnknownFormat);
        QVERIFY(!exportAnnotations(m_from->edit(), m_pool, {.format = ExchangeFormat::Html, .what = {.tag = u"none such"_s}, .path = m_folder.filePath(u"x"_s)}));
        QVERIFY(!exportAnnotations(m_from->edit(), m_pool, {.format = ExchangeFormat::Html, .path = m_folder.filePath(u"no/such/folder/x.html"_s)}));
    }

    void whatIsNoPdfIsRefused()
    {
        const auto marked = m_pool.markPdf("no PDF", {});
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, ErrorCode::Damaged);
        QVERIFY(!m_pool.pdfMarks("%PDF-1.4 nothing"));
        QVERIFY(!pdfMarksFromCbor("nonsense"));
        QVERIFY(!pdfMarksFromCbor(toCbor({{.areas = {{0, {0, 0, 1, 1}}}}})));
        QVERIFY(!pdfMarksFromCbor(toCbor({{.areas = {{1, {qQNaN(), 0, 1, 1}}}}})));
        QCOMPARE(m_pool.statistics().faults, 0);
    }

private:
    [[nodiscard]] qint64 pdf() const { return m_from->reportNamed(MarkedLibrary::pdfName); }
    [[nodiscard]] QByteArray original() const { return m_from->bundle({.report = pdf(), .withOriginals = true}).reports.first().original; }
    ExportSummary exportTo(const QString &path)
    {
        return exportAnnotations(m_from->edit(), m_pool, {.format = ExchangeFormat::Pdf, .what = {.report = pdf()}, .path = path}).value();
    }

    std::unique_ptr<MarkedLibrary> m_from;
    ExtractorPool m_pool{1};
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(AnnotationPdfTest)
#include "annotationpdftest.moc"
