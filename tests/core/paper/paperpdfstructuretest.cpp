// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperformat.h"
#include "madepaper.h"

#include <QTest>
#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

using Handle = QPDFObjectHandle;

/// Finds what is marked on a page, and whether anything is painted that is neither marked nor furniture.
class Contents : public QPDFObjectHandle::ParserCallbacks
{
public:
    void handleObject(Handle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        static const std::set<std::string> paints{"Tj", "TJ", "'", "\"", "f", "f*", "F", "S", "s", "B", "b", "B*", "b*", "Do", "sh"};
        if (name == "BMC" || name == "BDC") {
            if (m_open.empty())
                open();
            m_open.push_back(m_operands.front().getName());
        } else if (name == "EMC") {
            balanced = balanced && !m_open.empty();
            if (!m_open.empty())
                m_open.pop_back();
        } else if (paints.contains(name) && m_open.empty()) {
            unmarked.append(QString::fromStdString(name));
        }
        m_operands.clear();
    }
    void handleEOF() override { balanced = balanced && m_open.empty(); }

    std::vector<int> ids;
    QStringList unmarked;
    bool balanced = true;

private:
    void open()
    {
        if (m_operands.size() == 2 && m_operands.back().isDictionary() && m_operands.back().hasKey("/MCID"))
            ids.push_back(m_operands.back().getKey("/MCID").getIntValueAsInt());
    }

    std::vector<Handle> m_operands;
    std::vector<std::string> m_open;
};

using ContentId = std::pair<QPDFObjGen, int>; ///< page and MCID

} // namespace

/// Reads documents back with libqpdf: whether what is tagged is tagged well, and what archives ask for is there. veraPDF would say
/// more; it is not in Debian.
class PaperPdfStructureTest : public QObject
{
    Q_OBJECT

private:
    static void open(QPDF &pdf, QByteArray &bytes, const Paper &paper)
    {
        bytes = paperAsPdf(paper, {}).value_or(QByteArray());
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("paper.pdf", bytes.constData(), size_t(bytes.size()));
    }

    struct Walk {
        std::multiset<ContentId> contents;
        std::set<QPDFObjGen> annotations;
        QStringList types;
        QStringList problems;
    };

    static void walk(Handle element, Walk &found, QPDFObjGen page)
    {
        found.types.append(QString::fromStdString(element.getKey("/S").getName()));
        if (element.hasKey("/Pg"))
            page = element.getKey("/Pg").getObjGen();
        if (!element.getKey("/K").isArray())
            found.problems.append(u"no kids: "_s + found.types.last());
        for (Handle kid : element.getKey("/K").getArrayAsVector()) {
            if (kid.isInteger()) {
                found.contents.insert({page, kid.getIntValueAsInt()});
            } else if (kid.hasKey("/MCID")) {
                found.contents.insert({kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValueAsInt()});
            } else if (kid.hasKey("/Obj")) {
                found.annotations.insert(kid.getKey("/Obj").getObjGen());
            } else {
                if (kid.getKey("/P").getObjGen() != element.getObjGen())
                    found.problems.append(u"wrong parent: "_s + QString::fromStdString(kid.getKey("/S").getName()));
                walk(kid, found, page);
            }
        }
    }

    static Walk walkOf(QPDF &pdf)
    {
        Walk found;
        walk(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K").getArrayItem(0), found, {});
        return found;
    }

    static std::map<long long, Handle> parentsOf(QPDF &pdf)
    {
        std::map<long long, Handle> parents;
        Handle numbers = pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            parents[numbers.getArrayItem(i).getIntValue()] = numbers.getArrayItem(i + 1);
        return parents;
    }

    static void documents()
    {
        QTest::addColumn<Paper>("paper");
        QTest::newRow("note") << madeNote();
        QTest::newRow("dossier") << madeDossier(6);
        QTest::newRow("arabic") << madeArabicNote();
        QTest::newRow("chinese") << madeChineseNote();
        QTest::newRow("table") << madeTable(5, 90);
        QTest::newRow("nothing") << Paper{};
        Paper mute;
        mute.blocks = {{.kind = PaperKind::Figure, .figure = {{{100, 50}, {DrawnBox{{0, 0, 50, 20}, Qt::darkBlue}, DrawnText{.text = {}}}}, {}, u"A box."_s}}};
        QTest::newRow("figure without words") << mute;
        Paper blank{.title = u" "_s, .fields = {{u" "_s, QString()}}, .language = u"en"_s, .notes = {{}, {{.text = u" "_s}}}};
        const QString nothing(u" \u200b\u00a0\u2060"_s);
        blank.blocks = {{.text = {{.text = u"a"_s, .target = u"#b"_s}, {.text = u" "_s}, {.text = u"b"_s, .target = u"https://example.org"_s}, {.text = nothing}, {.note = 1}, {.note = 2}}, .anchor = u"b"_s},
            {.text = {{.text = nothing, .target = u"#b"_s}, {.text = nothing}}}, {.kind = PaperKind::Table, .table = {.rows = {{{}, {{.text = nothing}}}}}}, madeHeading(1, nothing),
            {.kind = PaperKind::ListItem, .level = 3}, {.kind = PaperKind::Code, .text = {{.text = u"\n\n"_s}}}, {.kind = PaperKind::Figure}, {.kind = PaperKind::Table}};
        QTest::newRow("blanks") << blank;
        Paper odd{.title = u"\U0001F642 \uE000"_s, .language = u"not a language"_s};
        odd.blocks = {madeParagraph(u"\U0001F642\u200D\U0001F642 \uE000 \U00020000 \uFFFF"_s + QChar(0xD800) + QChar(0) + u"\b\r\n\t x\u0301\u0301 e\u2028\u2029\u2800\u3164 ﷽ हिन्दी ไทย"_s),
            madeParagraph(u"\U0001F642"_s), madeParagraph(u"עברית and العربية in English"_s), {.kind = PaperKind::ListItem, .level = 99, .number = 123456, .text = {{.text = u"deep"_s}}}};
        QTest::newRow("odd letters") << odd;
    }

private slots:
    void marksEverythingOnce_data() { documents(); }

    void marksEverythingOnce()
    {
        QFETCH(Paper, paper);
        QPDF pdf;
        QByteArray bytes;
        open(pdf, bytes, paper);
        QVERIFY(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        Walk found = walkOf(pdf);
        QCOMPARE(found.problems, QStringList());
        const auto parents = parentsOf(pdf);
        size_t marked = 0;
        size_t annotations = 0;
        for (Handle page : pdf.getAllPages()) {
            Contents contents;
            QPDFPageObjectHelper(page).parseContents(&contents);
            QVERIFY(contents.balanced);
            QVERIFY2(contents.unmarked.isEmpty(), qPrintable(contents.unmarked.join(u' ')));
            Handle owners = parents.at(page.getKey("/StructParents").getIntValue());
            QCOMPARE(owners.getArrayNItems(), int(contents.ids.size()));
            for (const int id : contents.ids)
                QCOMPARE(found.contents.count({page.getObjGen(), id}), size_t(1));
            marked += contents.ids.size();
            for (Handle annotation : page.getKey("/Annots").getArrayAsVector()) {
                QVERIFY(found.annotations.contains(annotation.getObjGen()));
                QCOMPARE(parents.at(annotation.getKey("/StructParent").getIntValue()).getKey("/S").getName(), std::string("/Link"));
                ++annotations;
            }
        }
        QCOMPARE(found.contents.size(), marked);
        QCOMPARE(found.annotations.size(), annotations);
    }

    void tagsWhatThingsAre()
    {
        QPDF pdf;
        QByteArray bytes;
        open(pdf, bytes, madeNote());
        const QStringList types = walkOf(pdf).types;
        QCOMPARE(types.count(u"/Title"_s), 1);
        QCOMPARE(types.count(u"/H1"_s), 8);
        QCOMPARE(types.count(u"/H2"_s), 1);
        QCOMPARE(types.count(u"/L"_s), 6); // messages with a list inside, dates, actions, doubts, sources
        QCOMPARE(types.count(u"/LI"_s), types.count(u"/LBody"_s));
        QCOMPARE(types.count(u"/Note"_s), 7);
        QCOMPARE(types.count(u"/Table"_s), 1);
        QCOMPARE(types.count(u"/TH"_s), 3);
        QCOMPARE(types.count(u"/TD"_s), 9);
        QCOMPARE(types.count(u"/Figure"_s), 1);
        QCOMPARE(types.count(u"/Caption"_s), 1);
        QCOMPARE(types.count(u"/BlockQuote"_s), 1);
        QCOMPARE(types.count(u"/Code"_s), 1);
        const qsizetype mark = types.indexOf(u"/Reference"_s);
        QCOMPARE(types.mid(mark, 4), QStringList({u"/Reference"_s, u"/Link"_s, u"/Note"_s, u"/Lbl"_s}));
    }

    void tagsItsContents()
    {
        QPDF pdf;
        QByteArray bytes;
        open(pdf, bytes, madeDossier(3));
        const QStringList types = walkOf(pdf).types;
        QCOMPARE(types.count(u"/TOC"_s), 1);
        QCOMPARE(types.count(u"/TOCI"_s), 12);
    }

    void saysWhatAPictureShows()
    {
        QPDF pdf;
        QByteArray bytes;
        open(pdf, bytes, madeNote());
        int figures = 0;
        for (Handle &object : pdf.getAllObjects()) {
            if (!object.isDictionaryOfType("/StructElem") || object.getKey("/S").getName() != "/Figure")
                continue;
            ++figures;
            QVERIFY(object.getKey("/Alt").getUTF8Value().starts_with("The ferry compact was spoken of"));
            QCOMPARE(object.getKey("/A").getKey("/BBox").getArrayNItems(), 4);
        }
        QCOMPARE(figures, 1);
    }

    void hasWhatArchivesAskFor_data() { documents(); }

    void hasWhatArchivesAskFor()
    {
        QFETCH(Paper, paper);
        QPDF pdf;
        QByteArray bytes;
        open(pdf, bytes, paper);
        Handle root = pdf.getRoot();
        QVERIFY(pdf.getTrailer().getKey("/ID").isArray());
        QVERIFY(!pdf.getTrailer().hasKey("/Encrypt"));
        QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QVERIFY(root.getKey("/PageLabels").getKey("/Nums").isArray());
        QCOMPARE(root.getKey("/Lang").isString(), !paper.language.isEmpty() && !paper.language.contains(u' '));
        Handle intent = root.getKey("/OutputIntents").getArrayItem(0);
        QCOMPARE(intent.getKey("/S").getName(), std::string("/GTS_PDFA1"));
        const auto profile = intent.getKey("/DestOutputProfile").getStreamData();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(profile->getBuffer()) + 36, 4), "acsp");
        QCOMPARE(intent.getKey("/DestOutputProfile").getDict().getKey("/N").getIntValue(), 3);
        for (Handle &font : pdf.getAllObjects()) {
            if (font.isDictionaryOfType("/Font", "/CIDFontType2"))
                QCOMPARE(font.getKey("/CIDToGIDMap").getName(), std::string("/Identity"));
            if (font.isDictionaryOfType("/Font") && !font.getKey("/Subtype").getName().starts_with("/CIDFont"))
                QVERIFY(font.hasKey("/ToUnicode"));
            if (font.isDictionaryOfType("/FontDescriptor"))
                QVERIFY(font.hasKey("/FontFile2") || font.hasKey("/FontFile3"));
        }
    }

    void claimsOnlyWhatItHas()
    {
        for (const QString &language : {u"en"_s, QString()}) {
            Paper paper = madeNote();
            paper.language = language;
            QPDF pdf;
            QByteArray bytes;
            open(pdf, bytes, paper);
            const auto packet = pdf.getRoot().getKey("/Metadata").getStreamData();
            QXmlStreamReader xml(QByteArray(reinterpret_cast<const char *>(packet->getBuffer()), qsizetype(packet->getSize())));
            QHash<QString, QString> said;
            QString last;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() != u"li"_s && xml.name() != u"Alt"_s && xml.name() != u"Seq"_s)
                    last = xml.name().toString();
                if (xml.isCharacters() && !xml.isWhitespace())
                    said[last] += xml.text().toString();
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QCOMPARE(said[u"part"_s], u"3"_s);
            QCOMPARE(said[u"conformance"_s], language.isEmpty() ? u"U"_s : u"A"_s);
            QCOMPARE(said[u"title"_s], paper.title);
            QCOMPARE(said[u"creator"_s], paper.author);
            QCOMPARE(said[u"CreateDate"_s], u"2026-11-20T00:00:00Z"_s);
            Handle info = pdf.getTrailer().getKey("/Info");
            QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), said[u"title"_s]);
            QCOMPARE(QString::fromStdString(info.getKey("/Producer").getUTF8Value()), said[u"Producer"_s]);
            QCOMPARE(info.getKey("/CreationDate").getUTF8Value(), std::string("D:20261120000000Z"));
        }
    }

    void associatesItsAttachments()
    {
        QPDF pdf;
        QByteArray bytes;
        open(pdf, bytes, madeNote());
        Handle files = pdf.getRoot().getKey("/AF");
        QCOMPARE(files.getArrayNItems(), 2);
        QCOMPARE(files.getArrayItem(0).getKey("/AFRelationship").getName(), std::string("/Source"));
        QCOMPARE(files.getArrayItem(1).getKey("/AFRelationship").getName(), std::string("/Data"));
        QCOMPARE(files.getArrayItem(0).getKey("/Desc").getUTF8Value(), std::string("The draft"));
        Handle stream = files.getArrayItem(1).getKey("/EF").getKey("/F");
        QCOMPARE(stream.getDict().getKey("/Subtype").getName(), std::string("/application/json"));
        QVERIFY(stream.getDict().getKey("/Params").getKey("/ModDate").isString());
    }

    void isSoundToTheLastObject_data() { documents(); }

    void isSoundToTheLastObject()
    {
        QFETCH(Paper, paper);
        QPDF pdf;
        QByteArray bytes;
        open(pdf, bytes, paper);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDecodeLevel(qpdf_dl_all); // every stream is read
        writer.write();
        const std::vector<QPDFExc> warnings = pdf.getWarnings();
        QVERIFY2(warnings.empty(), warnings.empty() ? "" : warnings.front().what());
    }
};

QTEST_GUILESS_MAIN(PaperPdfStructureTest)
#include "paperpdfstructuretest.moc"
