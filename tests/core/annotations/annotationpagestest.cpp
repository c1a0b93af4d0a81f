// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The formats that are for reading: CSV, HTML and the Markdown vault.

#include "markedlibrary.h"

#include "core/annotations/annotationcsv.h"
#include "core/annotations/annotationhtml.h"
#include "core/annotations/markdownvault.h"
#include "core/annotations/vaultfolder.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// Rows of cells, as RFC 4180 has them, with the guard against formulas taken off.
QList<QStringList> parseCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes);
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    const auto end = [&] {
        rows.last().append(cell.startsWith(u'\'') ? cell.sliced(1) : cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && text.mid(i + 1, 1) == u"\"")
            cell += text[i++];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            cell += c;
        else if (c == u',')
            end();
        else if (c == u'\n') {
            cell.chop(1); // the carriage return
            end();
            rows.append(QStringList());
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QString unescaped(QString words)
{
    static const QRegularExpression escape(u"\\\\([^\\w\\s])"_s);
    return words.replace(escape, u"\\1"_s);
}

} // namespace

class AnnotationPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_from = std::make_unique<MarkedLibrary>(MarkedLibrary::Marks::All); }

    void aTableHoldsEveryWord()
    {
        const AnnotationBundle bundle = m_from->bundle();
        const QByteArray csv = toCsv(bundle);
        QVERIFY(csv.startsWith("\xef\xbb\xbfid,"));
        const QList<QStringList> rows = parseCsv(csv);
        QCOMPARE(rows.size(), bundle.annotations.size() + 1);
        for (qsizetype i = 0; i < bundle.annotations.size(); ++i) {
            const Annotation &a = bundle.annotations.at(i).annotation;
            const auto cell = [&](const QString &name) { return rows.at(i + 1).at(rows.first().indexOf(name)); };
            QCOMPARE(rows.at(i + 1).size(), rows.first().size());
            QCOMPARE(cell(u"id"_s), a.uid);
            QCOMPARE(cell(u"quote"_s), a.anchor.quote);
            QCOMPARE(cell(u"note"_s), a.note);
            QCOMPARE(cell(u"tags"_s), a.tags.join(u"; "_s));
            QCOMPARE(cell(u"colour"_s), a.color);
            QCOMPARE(cell(u"private"_s), a.isPrivate ? u"yes"_s : QString());
            QCOMPARE(cell(u"created"_s), a.createdAt.toString(Qt::ISODateWithMs));
        }
        QVERIFY(QString::fromUtf8(csv).contains(u",'= is not +,"_s)); // no spreadsheet takes it for a formula
    }

    void aFormulaIsNone_data()
    {
        QTest::addColumn<QString>("note");
        int row = 0;
        for (const char *note : {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "'quoted'", "plain", "a,b\"c\"\r\nd", "=HYPERLINK(\"http://x\",\"y\")"})
            QTest::addRow("%d", ++row) << QString::fromLatin1(note);
    }

    void aFormulaIsNone()
    {
        QFETCH(QString, note);
        const QByteArray csv = toCsv({.annotations = {{.annotation = {.uid = u"u"_s, .target = AnnotationTarget::Topic, .note = note}}}});
        QCOMPARE(parseCsv(csv).at(1).at(12), note);
        QVERIFY(!QRegularExpression(u"[,\\n]\"?[=+@\\t-]"_s).match(QString::fromUtf8(csv)).hasMatch());
    }

    void aPageIsWholeAndSafe()
    {
        AnnotationBundle bundle = m_from->bundle();
        bundle.annotations[0].annotation.note = u"<script>alert(1)</script>"_s;
        bundle.reports[0].accessCondition = u"upon request"_s;
        const QString html = QString::fromUtf8(toHtml(bundle));
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(!QRegularExpression(u"(src|href)=\"(?!#)"_s).match(html).hasMatch()); // nothing to load
        QVERIFY(html.contains(u"Access: upon request"_s));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"_s) && html.contains(u"@media print"_s));
        for (const AnnotationRow &row : bundle.annotations) {
            QVERIFY(html.contains(u"id=\"a"_s + row.annotation.uid));
            QVERIFY(html.contains(row.annotation.anchor.quote.toHtmlEscaped()));
            QVERIFY(html.contains(row.annotation.note.toHtmlEscaped()));
        }
        for (const BundleLink &link : bundle.links)
            QVERIFY(html.contains(u"href=\"#a"_s + link.target));
        // Tags are closed in their order.
        QXmlStreamReader xml(QString(html).remove(u"<!DOCTYPE html>"_s).remove(QRegularExpression(u"<meta[^>]*>"_s)).remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption)));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void aVaultLinksToItself()
    {
        AnnotationBundle bundle = m_from->bundle();
        bundle.reports[0].accessCondition = u"upon \"request\""_s;
        bundle.reports[1].label = bundle.reports[0].label.toUpper();
        bundle.reports[1].date = bundle.reports[0].date;
        const QList<VaultFile> files = toVault(bundle);
        QCOMPARE(files.size(), bundle.reports.size() + 1);
        QHash<QString, QString> fileOfBlock;
        QString all;
        for (const VaultFile &file : files) {
            const QString text = QString::fromUtf8(file.content);
            QVERIFY(!all.contains(u'\n' + file.name.toCaseFolded()));
            static const QRegularExpression block(u"\\n\\n\\^([0-9a-f-]{36})\\n\\n"_s); // alone between empty lines, as blocks of many lines want it
            for (const auto &match : block.globalMatch(text))
                fileOfBlock.insert(match.captured(1), file.name.chopped(3));
            all += u'\n' + file.name.toCaseFolded() + u'\n' + text;
        }
        QCOMPARE(fileOfBlock.size(), MarkedLibrary::annotations);
        static const QRegularExpression link(u"\\[\\[([^\\]#|]+)#\\^([0-9a-f-]{36})\\]\\]"_s);
        int links = 0;
        for (const auto &match : link.globalMatch(all)) {
            QCOMPARE(fileOfBlock.value(match.captured(2)), match.captured(1));
            ++links;
        }
        QCOMPARE(links, 3);
        const QString first = QString::fromUtf8(files.first().content);
        QVERIFY(first.startsWith(u"---\ntitle: \""_s));
        QVERIFY(first.contains(u"\naccess: \"upon \\\"request\\\"\"\n"_s));
        QVERIFY(first.contains(u"sha256: \"%1\""_s.arg(bundle.reports.first().sha256)));
        QVERIFY(all.contains(u"#positions/for "_s) || all.contains(u"#positions/for\n"_s));
        QVERIFY(all.contains(u"#a-tag--with--all-"_s));
    }

    void quotesAndNotesStandInTheirCallouts()
    {
        const AnnotationBundle bundle = m_from->bundle();
        QStringList callouts;
        for (const VaultFile &file : toVault(bundle))
            callouts += QString::fromUtf8(file.content).split(u"\n\n^"_s);
        for (const AnnotationRow &row : bundle.annotations) {
            const Annotation &a = row.annotation;
            const auto own = std::ranges::find_if(callouts, [&](const QString &one) { return one.startsWith(a.uid); });
            QVERIFY(own != callouts.begin() && own != callouts.end());
            QString callout = std::prev(own)->sliced(std::prev(own)->lastIndexOf(u"\n> [!"_s) + 1);
            for (const QString &line : callout.split(u'\n'))
                QVERIFY2(line.startsWith(u'>'), qPrintable(line));
            callout.replace(QRegularExpression(u"^> ?"_s, QRegularExpression::MultilineOption), QString());
            if (a.target == AnnotationTarget::Passage)
                QVERIFY2(unescaped(callout).contains(a.anchor.quote), qPrintable(callout));
            callout.replace(QRegularExpression(u"^> ?"_s, QRegularExpression::MultilineOption), QString());
            QVERIFY(callout.contains(a.note));
        }
    }

    void aFolderKeepsWhatItDidNotWrite()
    {
        const QTemporaryDir folder;
        const auto write = [&](const QByteArray &a, const QByteArray &b) { return writeVault({{u"a.md"_s, a}, {u"b.md"_s, b}}, folder.filePath(u"vault"_s)).value(); };
        const auto content = [&](const QString &name) {
            QFile file(folder.filePath(u"vault/"_s + name));
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("-");
        };
        const auto change = [&](const QString &name, const QByteArray &words) {
            QFile file(folder.filePath(u"vault/"_s + name));
            return file.open(QFile::WriteOnly) && file.write(words) == words.size();
        };
        QCOMPARE(write("1", "1").written.size(), 2);
        QCOMPARE(write("2", "1").written.size(), 2);
        QCOMPARE(content(u"a.md"_s), "2");
        QVERIFY(change(u"a.md"_s, "mine"));
        const VaultWriting third = write("3", "3");
        QCOMPARE(third.kept, QStringList{u"a.md"_s});
        QCOMPARE(content(u"a.md"_s), "mine");
        QCOMPARE(content(u"b.md"_s), "3");
        QVERIFY(change(u"c.md"_s, "of somebody else"));
        QCOMPARE(writeVault({{u"c.md"_s, "x"}}, folder.filePath(u"vault"_s)).value().kept, QStringList{u"c.md"_s});
        QCOMPARE(content(u"c.md"_s), "of somebody else");
        QVERIFY(!writeVault({{u"a.md"_s, "x"}}, folder.filePath(u"vault/a.md"_s)));
    }

    void namesOfFilesAreTakenEverywhere()
    {
        QCOMPARE(fileNameOf(u"  A/B: \"c\" [d]|e#f^g?  "_s), u"A B c d e f g"_s);
        QCOMPARE(fileNameOf(u"../.."_s), u"report"_s);
        QCOMPARE(fileNameOf(u"/"_s), u"report"_s);
        QCOMPARE(fileNameOf(QString(400, u'x')).size(), 100);
    }

    void privateOnesStay()
    {
        const AnnotationBundle bundle = m_from->bundle({});
        QByteArray all = toCsv(bundle) + toHtml(bundle);
        for (const VaultFile &file : toVault(bundle))
            all += file.content;
        QVERIFY(!QString::fromUtf8(all).contains(MarkedLibrary::secret));
        QVERIFY(!all.contains("secret"));
        QVERIFY(QString::fromUtf8(toCsv(m_from->bundle())).contains(MarkedLibrary::secret));
        QVERIFY(QString::fromUtf8(toHtml(m_from->bundle())).contains(MarkedLibrary::secret.toHtmlEscaped()));
    }

    void aTagOrAReportIsChosen()
    {
        QCOMPARE(m_from->bundle({.tag = u"positions"_s, .withPrivate = true}).annotations.size(), 3); // and those below it
        QCOMPARE(m_from->bundle({.tag = u"position"_s, .withPrivate = true}).annotations.size(), 0);
        const AnnotationBundle one = m_from->bundle({.report = m_from->reportNamed(MarkedLibrary::pdfName)});
        QCOMPARE(one.annotations.size(), 3);
        QCOMPARE(one.reports.size(), 1);
        QVERIFY(one.links.isEmpty()); // they lead elsewhere
    }

private:
    std::unique_ptr<MarkedLibrary> m_from;
};

QTEST_GUILESS_MAIN(AnnotationPagesTest)
#include "annotationpagestest.moc"
