// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperformat.h"
#include "madepaper.h"

#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QTest>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Reads documents back with Poppler's eyes. RAPPORTEUR_PAPERS=FOLDER keeps them there, to be looked at.
class PaperPdfTest : public QObject
{
    Q_OBJECT

private:
    using Document = std::unique_ptr<Poppler::Document>;

    static QByteArray bytesOf(const Paper &paper, PaperSize size = PaperSize::A4)
    {
        const auto pdf = paperAsPdf(paper, {.size = size});
        if (!pdf)
            qWarning("%s", qPrintable(pdf.error().sentence + u' ' + pdf.error().cause));
        return pdf.value_or(QByteArray());
    }

    static Document read(const Paper &paper, PaperSize size = PaperSize::A4) { return Poppler::Document::loadFromData(bytesOf(paper, size)); }

    static QStringList pagesOf(const Poppler::Document &document)
    {
        QStringList pages;
        for (int i = 0; i < document.numPages(); ++i)
            pages.append(document.page(i)->text(QRectF()).simplified());
        return pages;
    }

    /// The one page that holds some words; -1: none, or more than one.
    static int pageWith(const QStringList &pages, const QString &words)
    {
        int found = -1;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (!pages[i].contains(words))
                continue;
            if (found >= 0)
                return -1;
            found = int(i);
        }
        return found;
    }

    static void keep(const QByteArray &pdf, const QString &name)
    {
        const QString folder = qEnvironmentVariable("RAPPORTEUR_PAPERS");
        if (folder.isEmpty())
            return;
        QFile file(QDir(folder).filePath(name + u".pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    }

private slots:
    void setsEveryKindOfDocument_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QStringList>("words");
        const QStringList note{u"BRIEFING NOTE"_s, u"UNCLASSIFIED"_s, u"First open consultation"_s, u"Page 1 of 3"_s, u"Extracts checked against source: 27 of 27"_s, u"affiliation"_s,
            u"rapporteur brief --topic ferry"_s, u"summary report of the 27th meeting"_s, u"River gauges"_s, u"A disc is a meeting"_s};
        QTest::newRow("note") << madeNote() << PaperSize::A4 << note;
        QTest::newRow("letter") << madeNote() << PaperSize::Letter << note;
        QTest::newRow("dossier") << madeDossier(12) << PaperSize::A4 << QStringList{u"Contents"_s, u"DOSSIER"_s};
        QTest::newRow("arabic") << madeArabicNote() << PaperSize::A4 << QStringList{u"المشاورة المفتوحة"_s, u"المدن العليا"_s, u"Ferry Fund"_s};
        QTest::newRow("chinese") << madeChineseNote() << PaperSize::A4 << QStringList{u"渡轮公约：讨论现状"_s, u"三个集团中有两个希望只有一份公约"_s, u"第二十二次会议"_s};
        QTest::newRow("wide-table") << madeTable(9, 60) << PaperSize::A4 << QStringList{u"row 60"_s, u"Head 9"_s};
        QTest::newRow("short contents") << madeDossier(1) << PaperSize::A4 << QStringList{u"Contents"_s};
        QTest::newRow("nothing") << Paper{} << PaperSize::A4 << QStringList{u"Page 1 of 1"_s};
        QTest::newRow("only a title") << Paper{.title = u"Only a title"_s} << PaperSize::Letter << QStringList{u"Only a title"_s};
    }

    void setsEveryKindOfDocument()
    {
        QFETCH(Paper, paper);
        QFETCH(PaperSize, size);
        QFETCH(QStringList, words);
        const QByteArray pdf = bytesOf(paper, size);
        keep(pdf, QString::fromLatin1(QTest::currentDataTag()));
        const Document document = Poppler::Document::loadFromData(pdf);
        QVERIFY(document);
        QCOMPARE(document->page(0)->pageSize(), size == PaperSize::A4 ? QSize(595, 842) : QSize(612, 792));
        const QString text = pagesOf(*document).join(u' ').remove(QRegularExpression(u"[\u202a-\u202e\u2066-\u2069]"_s));
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in "_s + text));
        for (const Poppler::FontInfo &font : document->fonts())
            QVERIFY2(font.isEmbedded() && font.isSubset(), qPrintable(font.name()));
    }

    void describesItself()
    {
        const Document document = read(madeNote());
        QCOMPARE(document->info(u"Title"_s), u"The ferry compact: state of the discussion in the Circle"_s);
        QCOMPARE(document->info(u"Author"_s), u"Secretariat"_s);
        QCOMPARE(document->info(u"Subject"_s), u"Ferry compact"_s);
        QCOMPARE(document->info(u"Keywords"_s), u"ferry compact, tolls"_s);
        QCOMPARE(document->date(u"CreationDate"_s), QDateTime(QDate(2026, 11, 20), QTime(0, 0), QTimeZone::UTC));
        QCOMPARE(document->page(1)->label(), u"2"_s);
    }

    void givesTheSameBytesTwice()
    {
        const QByteArray first = bytesOf(madeDossier(3));
        QHashSeed::setDeterministicGlobalSeed(); // another process would hash in another order
        const QByteArray second = bytesOf(madeDossier(3));
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(!first.isEmpty());
        QVERIFY(first == second);
        Paper other = madeDossier(3);
        other.notes.last().first().text += u'!';
        QVERIFY(bytesOf(other) != first);
    }

    void givesBackItsAttachments()
    {
        const Paper paper = madeNote();
        const Document document = read(paper);
        QCOMPARE(document->embeddedFiles().size(), paper.attachments.size());
        for (const PaperAttachment &attachment : paper.attachments) {
            const auto files = document->embeddedFiles();
            const auto found = std::ranges::find(files, attachment.name, &Poppler::EmbeddedFile::name);
            QVERIFY2(found != files.end(), qPrintable(attachment.name));
            QCOMPARE((*found)->data(), attachment.bytes);
            QCOMPARE((*found)->mimeType(), attachment.mediaType);
        }
    }

    void outlinesItsHeadings()
    {
        const Paper paper = madeDossier(4);
        const Document document = read(paper);
        const QStringList pages = pagesOf(*document);
        QStringList titles;
        const auto check = [&](const QList<Poppler::OutlineItem> &items) {
            for (const Poppler::OutlineItem &item : items) {
                titles.append(item.name());
                QVERIFY2(pages.value(item.destination()->pageNumber() - 1).contains(item.name().simplified()), qPrintable(item.name()));
            }
        };
        for (const Poppler::OutlineItem &item : document->outline()) {
            check({item});
            check(item.children());
        }
        QStringList headings;
        for (const PaperBlock &block : paper.blocks) {
            if (block.kind == PaperKind::Heading)
                headings.append(plainText(block.text).simplified());
        }
        QCOMPARE(titles, headings);
    }

    void saysThePagesOfItsContents()
    {
        const Document document = read(madeDossier(4));
        const QString contents = document->page(0)->text(QRectF());
        for (const Poppler::OutlineItem &item : document->outline()) {
            const QRegularExpression line(QRegularExpression::escape(item.name().simplified()) + u"[ .]*\\s+"_s + QString::number(item.destination()->pageNumber()) + u"\\b"_s);
            QVERIFY2(contents.simplified().contains(line), qPrintable(item.name() + u" is not in "_s + contents));
        }
    }

    void linksNotesAndTheirMarks()
    {
        Paper paper{.language = u"en"_s};
        for (int i = 1; i <= 60; ++i) {
            paper.notes.append({{.text = u"Proof "_s + QString::number(i) + u'x'}, {.text = u" on paper"_s, .target = u"https://example.org/%20"_s + QString::number(i)}});
            paper.blocks.append(madeParagraph(madeWords(70, i) + u" Mark"_s + QString::number(i) + u'x', i));
        }
        const Document document = read(paper);
        const QStringList pages = pagesOf(*document);
        QVERIFY(pages.size() > 3);
        for (int i = 1; i <= 60; ++i) {
            const int page = pageWith(pages, u"Mark"_s + QString::number(i) + u'x');
            QVERIFY(page >= 0);
            QCOMPARE(pageWith(pages, u"Proof "_s + QString::number(i) + u'x'), page);
        }
        for (int i = 0; i < document->numPages(); ++i) {
            int forward = 0;
            int back = 0;
            for (const auto &link : document->page(i)->links()) {
                if (link->linkType() != Poppler::Link::Goto)
                    continue;
                const auto *jump = static_cast<const Poppler::LinkGoto *>(link.get());
                QCOMPARE(jump->destination().pageNumber(), i + 1);
                (jump->destination().top() > link->linkArea().normalized().top() ? forward : back) += 1;
            }
            QVERIFY(forward > 0);
            QCOMPARE(forward, back);
        }
    }

    void followsLinksInsideAndOutside()
    {
        Paper paper{.language = u"en"_s};
        PaperBlock target = madeHeading(1, u"There"_s);
        target.anchor = u"there"_s;
        paper.blocks = {{.text = {{.text = u"there"_s, .target = u"#there"_s}, {.text = u" and "_s}, {.text = u"web"_s, .target = u"https://example.org/ä b"_s}, {.text = u" nowhere"_s, .target = u"#nowhere"_s},
                            {.text = u" runs"_s, .target = u"javascript:alert(1)"_s}}},
            {.kind = PaperKind::PageBreak}, target, madeParagraph(u"Text."_s)};
        const Document document = read(paper);
        QCOMPARE(document->numPages(), 2);
        const auto links = document->page(0)->links();
        QCOMPARE(links.size(), size_t(2));
        QStringList targets;
        for (const auto &link : links) {
            if (link->linkType() == Poppler::Link::Goto)
                targets.append(QString::number(static_cast<const Poppler::LinkGoto *>(link.get())->destination().pageNumber()));
            else
                targets.append(static_cast<const Poppler::LinkBrowse *>(link.get())->url());
        }
        targets.sort();
        QCOMPARE(targets, QStringList({u"2"_s, u"https://example.org/%C3%A4%20b"_s}));
    }

    void repeatsTheHeadOfATable()
    {
        const Document document = read(madeTable(5, 150));
        const QStringList pages = pagesOf(*document);
        QVERIFY(pages.size() > 3);
        for (const QString &page : pages)
            QVERIFY2(page.contains(u"Head 1"_s) && page.contains(u"Head 5"_s), qPrintable(page));
        for (int row = 1; row <= 150; ++row)
            QVERIFY2(pageWith(pages, u"row "_s + QString::number(row) + u' ') >= 0, qPrintable(QString::number(row)));
    }

    void setsWhatIsGiant_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("last");
        Paper note{.notes = {{{.text = madeWords(4000) + u" Endnote."_s}}}};
        note.blocks = {madeParagraph(u"One line."_s, 1), madeParagraph(u"And then."_s)};
        QTest::newRow("note") << note << 4 << u"Endnote."_s;
        QTest::newRow("word") << Paper{.blocks = {madeParagraph(QString(20000, u'm') + u" end"_s)}} << 5 << u"end"_s;
        Paper cell = madeTable(2, 3);
        cell.blocks.last().table.rows[2][1] = {{.text = madeWords(2500) + u" Endcell."_s}};
        QTest::newRow("row") << cell << 3 << u"Endcell."_s;
        QTest::newRow("table") << madeTable(6, 600) << 25 << u"row 600"_s;
        Paper figure;
        figure.blocks = {madeHeading(1, u"Heading"_s), {.kind = PaperKind::Figure, .figure = {{{3000, 9000}, {DrawnText{{10, 8990}, {}, u"lowest"_s, 200}}}, u"Caption"_s, {}}}};
        QTest::newRow("figure") << figure << 1 << u"lowest"_s;
        Paper pages;
        for (int i = 1; i <= 400; ++i) {
            pages.blocks += {madeHeading(1, u"Chapter "_s + QString::number(i)), madeParagraph(madeWords(20, i), i), {.kind = PaperKind::PageBreak}};
            pages.notes.append({{.text = u"A proof."_s}});
        }
        QTest::newRow("number of pages") << pages << 400 << u"Chapter 400"_s;
        Paper marks{.blocks = {madeParagraph(u"Marks"_s)}};
        for (int i = 1; i <= 300; ++i) {
            marks.blocks[0].text.append({.note = i});
            marks.notes.append({{.text = u"Note of "_s + QString::number(i) + u'.'}});
        }
        QTest::newRow("many notes on a line") << marks << 4 << u"Note of 300."_s;
    }

    void setsWhatIsGiant()
    {
        QFETCH(Paper, paper);
        QFETCH(int, pages);
        QFETCH(QString, last);
        const Document document = read(paper);
        QVERIFY(document);
        QVERIFY2(document->numPages() >= pages, qPrintable(QString::number(document->numPages())));
        QVERIFY(document->numPages() <= pages * 2);
        QVERIFY2(pagesOf(*document).join(u' ').contains(last), qPrintable(last));
    }

    void canBeStopped()
    {
        std::stop_source stop;
        int calls = 0;
        qint64 done = 0;
        const auto progress = [&](const Progress &at) {
            QVERIFY(at.done >= done && at.done <= at.total);
            done = at.done;
            if (++calls == 20)
                stop.request_stop();
        };
        const auto pdf = paperAsPdf(madeRecord(1000), {.progress = progress, .stop = stop.get_token()});
        QVERIFY(!pdf.has_value());
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
        QCOMPARE(calls, 20);
    }
};

QTEST_GUILESS_MAIN(PaperPdfTest)
#include "paperpdftest.moc"
