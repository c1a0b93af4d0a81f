// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/briefings/draftpaper.h"
#include "core/briefings/drafttemplate.h"
#include "core/drafts/citationcheck.h"
#include "core/drafts/citationsyntax.h"
#include "core/drafts/composedraft.h"
#include "core/drafts/draftfront.h"
#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/queries/citedrecord.h"
#include "core/library/queries/speakers.h"
#include "core/library/samplefolder.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Templates: what they make of a library, and what is said where one has a mistake.
class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shippedOnesAreSound();
    void fillOnNothing_data() { eachTemplate(); }
    void fillOnNothing();
    void fillOnTheSample_data() { eachTemplate(); }
    void fillOnTheSample();
    void areAsTheyWere_data() { eachTemplate(); }
    void areAsTheyWere();
    void theOrderOfQueriesChangesNothing();
    void unattributedOnesNameNobody_data();
    void unattributedOnesNameNobody();
    void partsAreLeftOutAndMoved();
    void extractsAreLeftOutAndMoved();
    void whatIsNotCitedIsNotKept();
    void privateNotesStayOut();
    void ledgerHasItsColumnsFromTags();
    void agendaFindsWhatWasSaid();
    void aSinceLeavesTheOldOut();
    void whatNobodyAskedForIsNotMadeUp();
    void usersOwnTakesThePlace();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void canBeStopped();
    void aDraftIsPaperWithItsFigures();
    void anUnattributedPaperHasNoSources();

private:
    static void eachTemplate();
    [[nodiscard]] FilledTemplate filled(const MadeLibrary &library, const QString &id, TemplateRequest request) const;
    [[nodiscard]] static DraftTemplate own(const QString &queries, const QString &body);

    QList<DraftTemplate> m_templates = draftTemplates();
    MadeLibrary m_empty;
    MadeLibrary m_made;
    MadeLibrary m_sample;
};

namespace {

TemplateRequest onCompact()
{
    return {.topics = {u"GDC"_s}, .madeOn = QDate(2026, 11, 20)};
}

QStringList titles(const FilledTemplate &filled)
{
    QStringList all;
    for (const FilledPart &part : filled.parts)
        all.append(part.title);
    return all;
}

const FilledPart &part(const FilledTemplate &filled, const QString &key)
{
    return *std::ranges::find(filled.parts, key, &FilledPart::key);
}

} // namespace

void TemplatesTest::initTestCase()
{
    m_empty.import();
    m_made.writeThreeMeetings();
    m_made.import();
    m_sample.import({sampleFolder()});
    const Connection edit = Library::open(m_made.path()).value().connect(Connection::Mode::Edit).value();
    const auto annotate = [&](const QString &words, const Annotation &what) {
        const QList<ReportRow> rows = reports(edit, {}).value();
        for (const ReportRow &row : rows) {
            const qsizetype start = report(edit, row.id)->document.text.indexOf(words);
            if (start >= 0)
                return annotatePassage(edit, row.id, {start, start + words.size()}, what).has_value();
        }
        return false;
    };
    QVERIFY(annotate(u"suggested a letter"_s, {.uid = u"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"_s, .note = u"Ask for | costs"_s, .tags = {u"category/outreach"_s, u"letters"_s, u"status/agreed"_s}}));
    QVERIFY(annotate(u"nobody knows"_s, {.note = u"Mine alone"_s, .isPrivate = true}));
}

void TemplatesTest::eachTemplate()
{
    QTest::addColumn<QString>("id");
    const QList<DraftTemplate> all = draftTemplates();
    for (const DraftTemplate &one : all)
        QTest::newRow(qPrintable(one.id)) << one.id;
}

FilledTemplate TemplatesTest::filled(const MadeLibrary &library, const QString &id, TemplateRequest request) const
{
    const auto made = fillTemplate(library.read(), shippedLexicon(), *templateNamed(m_templates, id), request);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return *made;
}

DraftTemplate TemplatesTest::own(const QString &queries, const QString &body)
{
    return {.id = u"own"_s, .name = u"Own"_s, .text = u"+++\ntitle = \"Own\"\n\n[template]\nname = \"Own\"\n"_s + queries + u"+++\n"_s + body};
}

void TemplatesTest::shippedOnesAreSound()
{
    QVERIFY(m_templates.size() >= 11);
    QCOMPARE(m_templates.first().id, u"briefing-note"_s);
    for (const DraftTemplate &one : std::as_const(m_templates)) {
        QVERIFY2(one.problem.isEmpty(), qPrintable(one.id + u": "_s + one.problem));
        QVERIFY2(one.description.endsWith(u'.'), qPrintable(one.id));
        QCOMPARE(one.isAttributed, !one.id.endsWith(u"-unattributed"));
        QVERIFY(!one.isUsers);
    }
}

void TemplatesTest::fillOnNothing()
{
    QFETCH(QString, id);
    const FilledTemplate empty = filled(m_empty, id, onCompact());
    QVERIFY(empty.cited.passages.isEmpty());
    QVERIFY(citationsIn(empty.text).isEmpty());
    const FrontedText fronted = frontOf(empty.text);
    QCOMPARE(fronted.problem, QString());
    QCOMPARE(fronted.front.madeFrom, id);
    QVERIFY2(!empty.text.contains(u"{{") && !empty.text.contains(u"{%"), qPrintable(empty.text));
    QVERIFY2(!empty.text.contains(u"\n|---|\n"), "a table of nothing");
}

void TemplatesTest::fillOnTheSample()
{
    QFETCH(QString, id);
    TemplateRequest request = onCompact();
    request.people = id == u"dossier-person" ? QList<qint64>{speakers(m_sample.read(), {}).value().first().id} : QList<qint64>();
    request.fields = {{u"agenda"_s, u"1. Global Digital Compact\n2. Leadership Panel"_s}, {u"organisation"_s, u"Envoy"_s}};
    const FilledTemplate made = filled(m_sample, id, request);
    const QList<CitationMark> marks = citationsIn(made.text);
    QVERIFY(!marks.isEmpty());
    QSet<QString> passages;
    for (const CitedPassage &passage : made.cited.passages)
        passages.insert(passage.key);
    for (const CitationMark &mark : marks) {
        for (const CitationRef &ref : mark.refs) {
            QVERIFY2(std::ranges::find(made.cited.keys, ref.report) != made.cited.keys.end(), qPrintable(ref.report));
            QVERIFY2(ref.passage.isEmpty() || passages.contains(ref.passage), qPrintable(ref.passage));
        }
    }
    // What was composed stands in its sources, word for word.
    const Connection library = m_sample.read();
    const auto record = recordOf(library, made.text, made.cited.passages).value();
    const CitationCheck check = checkCitations(made.text, record, knownNames(library).value());
    QStringList faults;
    for (const CitationFault &fault : check.faults) {
        if (fault.code == u"quote-differs" || fault.code == u"passage-gone" || fault.code == u"report-unknown")
            faults.append(fault.code + u": "_s + made.text.mid(fault.start, fault.length));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(check.borneOut, check.quotes);
}

void TemplatesTest::areAsTheyWere()
{
    QFETCH(QString, id);
    TemplateRequest request = onCompact();
    request.people = id == u"dossier-person" ? QList<qint64>{speakers(m_made.read(), {}).value().first().id} : QList<qint64>();
    request.fields = {{u"agenda"_s, u"1. Welcome\n2. Global Digital Compact"_s}, {u"organisation"_s, u"Danube"_s}, {u"for"_s, u"The co-chairs"_s}};
    const FilledTemplate made = filled(m_made, id, request);
    QJsonArray parts;
    for (const FilledPart &one : made.parts)
        parts.append(QString(one.title + u": "_s + QString::number(one.extracts.size())));
    const QString difference = Test::compareWithGolden({{u"text"_s, QJsonArray::fromStringList(made.text.split(u'\n'))}, {u"parts"_s, parts}},
        u"briefings/"_s + id + u".filled.json"_s);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QCOMPARE(filled(m_made, id, request).text, made.text);
}

void TemplatesTest::theOrderOfQueriesChangesNothing()
{
    const QString first = u"[template.queries.a]\nof = \"statements\"\n"_s;
    const QString second = u"[template.queries.b]\nof = \"positions\"\n"_s;
    const QString body = u"{% for s in a %}{{ s.cite }}{% endfor %}{% for p in b %}{{ p.cite }}{% endfor %}"_s;
    const auto one = fillTemplate(m_made.read(), shippedLexicon(), own(first + second, body), onCompact());
    const auto other = fillTemplate(m_made.read(), shippedLexicon(), own(second + first, body), onCompact());
    QVERIFY(one && other);
    QCOMPARE(one->text, other->text);
}

void TemplatesTest::unattributedOnesNameNobody_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("topics");
    for (const DraftTemplate &one : std::as_const(m_templates)) {
        if (one.isAttributed)
            continue;
        QTest::newRow(qPrintable(one.id)) << one.id << QStringList{u"GDC"_s};
        QTest::newRow(qPrintable(one.id + u", everything"_s)) << one.id << QStringList();
    }
}

void TemplatesTest::unattributedOnesNameNobody()
{
    QFETCH(QString, id);
    QFETCH(QStringList, topics);
    TemplateRequest request = onCompact();
    request.topics = topics;
    request.fields = {{u"line"_s, u"Thank Mei-Ling Chowdhary."_s}};
    const FilledTemplate made = filled(m_sample, id, request);
    QString all = made.text;
    for (const FilledPart &one : made.parts) {
        for (const FilledPart::Extract &extract : one.extracts)
            all += u'\n' + extract.label + u'\n' + extract.words;
    }
    const QStringList names = knownNames(m_sample.read()).value();
    QVERIFY(names.size() > 20);
    for (const QString &name : names) {
        const QRegularExpression whole(u"(?<![\\w-])"_s + QRegularExpression::escape(name) + u"(?![\\w-])"_s, QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(!whole.match(all).hasMatch(), qPrintable(name + u" in "_s + all.mid(std::max<qsizetype>(0, all.indexOf(name) - 60), 160)));
    }
    QVERIFY(made.text.contains(u"a participant"));
    QVERIFY(!frontOf(made.text).front.isAttributed);
}

void TemplatesTest::partsAreLeftOutAndMoved()
{
    const FilledTemplate whole = filled(m_sample, u"briefing-note"_s, onCompact());
    QVERIFY(titles(whole).contains(u"Suggested line"_s));
    TemplateRequest request = onCompact();
    request.leftOut = {u"Suggested line"_s};
    request.order = {u"Positions"_s, u"Background"_s};
    const FilledTemplate less = filled(m_sample, u"briefing-note"_s, request);
    QVERIFY2(titles(less).contains(u"Suggested line"_s), "it can be ticked in again");
    QVERIFY(!less.text.contains(u"Suggested line"));
    QCOMPARE(titles(less).indexOf(u"Positions"_s), titles(whole).indexOf(u"Background"_s));
    QCOMPARE(titles(less).indexOf(u"Background"_s), titles(whole).indexOf(u"Positions"_s));
    QVERIFY2(less.text.contains(u"\n# 3. Positions\n"), "numbers follow the order");
    QVERIFY(less.text.contains(u"\n# 7. Doubts and gaps\n"));
    QVERIFY(less.text.contains(u"<!-- pagebreak -->\n\n# Annex"));
}

void TemplatesTest::extractsAreLeftOutAndMoved()
{
    const FilledTemplate whole = filled(m_sample, u"topic-dossier"_s, onCompact());
    const QList<FilledPart::Extract> extracts = part(whole, u"2022"_s).extracts;
    QVERIFY(extracts.size() >= 3);
    QVERIFY(!extracts[0].words.isEmpty() && !extracts[0].label.isEmpty());
    TemplateRequest request = onCompact();
    request.leftOut = {extracts[0].key};
    request.order = {extracts[2].key, extracts[1].key};
    const FilledTemplate less = filled(m_sample, u"topic-dossier"_s, request);
    QVERIFY(!less.text.contains(extracts[0].key));
    QVERIFY(!less.text.contains(extracts[0].words));
    QVERIFY(less.text.indexOf(extracts[2].key) < less.text.indexOf(extracts[1].key));
    const QList<FilledPart::Extract> left = part(less, u"2022"_s).extracts;
    QCOMPARE(left.size(), extracts.size());
    QVERIFY2(std::ranges::find(less.cited.passages, extracts[0].key, &CitedPassage::key) == less.cited.passages.end(), "it is not kept either");
}

void TemplatesTest::whatIsNotCitedIsNotKept()
{
    const auto made = fillTemplate(m_made.read(), shippedLexicon(),
        own(u"[template.queries.a]\nof = \"statements\"\n"_s, u"{% for s in a %}{% if forloop.first %}{{ s.cite }}{% endif %}{% endfor %}"_s), onCompact());
    QVERIFY(made);
    QCOMPARE(made->cited.passages.size(), 1);
    QCOMPARE(made->cited.keys.size(), 1);
}

void TemplatesTest::privateNotesStayOut()
{
    for (const QString &id : {u"ledger"_s, u"update-open-consultation"_s, u"prepare-meeting"_s}) {
        const QString text = filled(m_made, id, {.tags = {}, .fields = {{u"agenda"_s, u"Leadership Panel"_s}}}).text;
        QVERIFY2(!text.contains(u"Mine alone"), qPrintable(id));
    }
}

void TemplatesTest::ledgerHasItsColumnsFromTags()
{
    const QString text = filled(m_made, u"ledger"_s, {.tags = {u"letters"_s}}).text;
    const QRegularExpression row(uR"(\n\| suggested a letter \| outreach \| letters \| \[@[^|]*\] \|  \|  \|  \| agreed \| Ask for \\\| costs \|)"_s);
    QVERIFY2(row.match(text).hasMatch(), qPrintable(text));
    QVERIFY(!filled(m_made, u"ledger"_s, {.tags = {u"other"_s}}).text.contains(u"suggested a letter"));
}

void TemplatesTest::agendaFindsWhatWasSaid()
{
    const FilledTemplate made = filled(m_made, u"prepare-meeting"_s, {.fields = {{u"agenda"_s, u"1. Welcome\n- b) Global Digital Compact\n\nSea levels"_s}}});
    QCOMPARE(titles(made), QStringList({u"1. Welcome"_s, u"b. Global Digital Compact"_s, u"3. Sea levels"_s, u"All that is open"_s}));
    QVERIFY(made.text.contains(u"letter on the Global Digital Compact"));
    QCOMPARE(part(made, u"1. Welcome"_s).extracts.size(), 0);
    QVERIFY(part(made, u"b. Global Digital Compact"_s).extracts.size() >= 3);
    QVERIFY2(made.text.contains(u"Ask for"), "own notes come along");
}

void TemplatesTest::aSinceLeavesTheOldOut()
{
    TemplateRequest request = onCompact();
    request.since = QDate(2021, 12, 31);
    const QString after = filled(m_made, u"changed-since"_s, request).text;
    QVERIFY(after.contains(u"first draft"));
    QVERIFY(!after.contains(u"a letter on the Global Digital Compact"));
    request.fields = {{u"until"_s, u"2022-01-31"_s}};
    QVERIFY(!filled(m_made, u"changed-since"_s, request).text.contains(u"first draft"));
}

void TemplatesTest::whatNobodyAskedForIsNotMadeUp()
{
    const QString person = filled(m_made, u"dossier-person"_s, onCompact()).text;
    QVERIFY(person.contains(u"Choose a speaker"));
    QVERIFY(!person.contains(u"Orla"));
    QVERIFY(filled(m_made, u"dossier-organisation"_s, onCompact()).text.contains(u"Say which organisation"));
    const QString note = filled(m_made, u"briefing-note"_s, onCompact()).text;
    QVERIFY2(note.contains(u"| not stated | Tomasz Bielak"), "no group is guessed");
    QVERIFY(note.contains(u"**Divergence.** The record does not tell who is against."));
    QVERIFY(note.contains(u"In favour: Tomasz Bielak"));
}

void TemplatesTest::usersOwnTakesThePlace()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    };
    write(u"ledger.md"_s, "+++\n[template]\nname = \"My ledger\"\n+++\nMine\n");
    write(u"short-note.md"_s, "+++\n[template]\nname = \"Short\"\n[template.queries.x]\nof = \"wishes\"\n+++\n");
    const QList<DraftTemplate> all = draftTemplates(folder.path());
    QCOMPARE(all.size(), m_templates.size() + 1);
    QCOMPARE(templateNamed(all, u"ledger"_s)->name, u"My ledger"_s);
    QVERIFY(templateNamed(all, u"ledger"_s)->isUsers);
    QVERIFY2(templateNamed(all, u"short-note"_s)->problem.contains(u"wishes"), qPrintable(templateNamed(all, u"short-note"_s)->problem));
    QVERIFY(!templateNamed(all, u"nothing"_s));
    QCOMPARE(fillTemplate(m_made.read(), shippedLexicon(), *templateNamed(all, u"ledger"_s), {})->text, u"+++\ntemplate = \"ledger\"\n+++\n\nMine\n"_s);
}

void TemplatesTest::mistakesAreTold_data()
{
    QTest::addColumn<QString>("queries");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("told");
    QTest::addColumn<int>("line");
    const QString query = u"[template.queries.said]\nof = \"statements\"\n"_s;
    QTest::newRow("a loop without end") << query << u"One\n\n{% for s in said %}\n"_s << u"for"_s << 11;
    QTest::newRow("a tag there is not") << QString() << u"{% fro x %}"_s << u"fro"_s << 7;
    QTest::newRow("a filter there is not") << QString() << u"\n{{ title|shout }}"_s << u"shout"_s << 8;
    QTest::newRow("a name there is not") << QString() << u"\n{{ tilte }}"_s << u"tilte"_s << 8;
    QTest::newRow("a list there is not") << query << u"{% for s in siad %}{{ s.words }}{% endfor %}"_s << u"siad"_s << 9;
    QTest::newRow("a query of nothing") << u"[template.queries.x]\nof = \"wishes\"\n"_s << QString() << u"wishes"_s << 6;
    QTest::newRow("a key there is not") << u"[template.queries.x]\nof = \"topics\"\nuntil = \"2022\"\n"_s << QString() << u"until"_s << 6;
    QTest::newRow("a group there is not") << u"[template.queries.x]\nof = \"topics\"\nby = \"colour\"\n"_s << QString() << u"colour"_s << 6;
    QTest::newRow("a field there is not") << u"[template.queries.x]\nof = \"agenda\"\ntext = \"@agneda\"\n"_s << QString() << u"@agneda"_s << 6;
    QTest::newRow("no TOML") << u"[template.queries\n"_s << QString() << QString() << 6;
}

void TemplatesTest::mistakesAreTold()
{
    QFETCH(QString, queries);
    QFETCH(QString, body);
    QFETCH(QString, told);
    QFETCH(int, line);
    const auto made = fillTemplate(m_made.read(), shippedLexicon(), own(queries, body), onCompact());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::BadQuery);
    QVERIFY2(made.error().cause.contains(told), qPrintable(made.error().cause));
    QVERIFY2(made.error().cause.contains(u"ine "_s + QString::number(line)), qPrintable(made.error().cause));
    QVERIFY(made.error().sentence.contains(u"own", Qt::CaseInsensitive));
}

void TemplatesTest::canBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto made = fillTemplate(m_sample.read(), shippedLexicon(), *templateNamed(m_templates, u"topic-dossier"_s), onCompact(), {}, stop.get_token());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

void TemplatesTest::aDraftIsPaperWithItsFigures()
{
    const FilledTemplate made = filled(m_sample, u"topic-dossier"_s, onCompact());
    const auto paper = draftPaper(m_sample.read(), shippedLexicon(), made.text, made.cited.passages);
    QVERIFY(paper);
    QCOMPARE(paper->title, u"Global Digital Compact"_s);
    QCOMPARE(paper->keywords, QStringList{u"GDC"_s});
    QVERIFY(paper->hasContents);
    int figures = 0;
    for (const PaperBlock &block : paper->blocks) {
        if (block.kind != PaperKind::Figure)
            continue;
        ++figures;
        QVERIFY(!block.figure.drawing.shapes.isEmpty());
        QVERIFY(!block.figure.alternative.isEmpty());
        QVERIFY(!block.figure.caption.isEmpty());
    }
    QCOMPARE(figures, 3);
    QStringList attached;
    for (const PaperAttachment &one : paper->attachments)
        attached.append(one.name);
    QCOMPARE(attached, QStringList({u"draft.md"_s, u"sources.json"_s}));
    QCOMPARE(QString::fromUtf8(paper->attachments[0].bytes), made.text);
}

void TemplatesTest::anUnattributedPaperHasNoSources()
{
    const FilledTemplate made = filled(m_sample, u"topic-dossier-unattributed"_s, onCompact());
    const auto paper = draftPaper(m_sample.read(), shippedLexicon(), made.text, made.cited.passages);
    QVERIFY(paper);
    QCOMPARE(paper->attachments.size(), 1);
    QCOMPARE(paper->attachments[0].name, u"draft.md"_s);
}

QTEST_GUILESS_MAIN(TemplatesTest)
#include "templatestest.moc"
