// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/reportwriter.h"

#include "core/lexicon/acronyms.h"
#include "core/library/answers.h"
#include "core/library/annotationplaces.h"
#include "core/library/generation.h"
#include "core/library/preparedwrite.h"
#include "core/library/readingdetails.h"
#include "core/library/readingremoval.h"
#include "core/report/reportjson.h"

#include <QFileInfo>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestBeside = 2000; // characters
constexpr int besideParagraphs = -1; // position of text that is no paragraph

QString insertInto(const QString &table, int columns)
{
    return u"INSERT INTO "_s + table + u" VALUES ("_s + QStringList(columns, u"?"_s).join(u',') + u')';
}

/// Topics by how many statements bear them, most first.
QStringList topicsByWeight(const QMap<QString, int> &counts)
{
    QStringList topics = counts.keys();
    std::ranges::stable_sort(topics, std::greater(), [&](const QString &topic) { return counts[topic]; });
    return topics;
}

QMap<QString, int> countTopics(const Report &report)
{
    QMap<QString, int> counts;
    for (const Statement &statement : report.statements) {
        for (const QString &topic : statement.topics)
            ++counts[topic];
    }
    return counts;
}

/// The text that is no paragraph of the report: its head, headings, agenda and participants, each run of it as one.
QList<Span> textBeside(const QList<Paragraph> &paragraphs, const TextDocument &document)
{
    QList<Span> beside;
    auto paragraph = paragraphs.begin();
    bool joins = false;
    for (const Block &block : document.blocks) {
        if (block.span.isEmpty())
            continue;
        while (paragraph != paragraphs.end() && paragraph->span.end <= block.span.start)
            ++paragraph;
        const bool covered = paragraph != paragraphs.end() && paragraph->span.overlaps(block.span);
        if (!covered && joins && block.span.end - beside.last().start < longestBeside)
            beside.last().end = block.span.end;
        else if (!covered)
            beside.append(block.span);
        joins = !covered;
    }
    return beside;
}

qsizetype countSpeakers(const Report &report)
{
    QSet<QString> speakers;
    for (const Statement &statement : report.statements) {
        if (!statement.speaker.isEmpty())
            speakers.insert(statement.speaker);
    }
    return speakers.size();
}

} // namespace

struct ReportWriter::Statements {
    explicit Statements(const Connection &c)
        : findName(c, u"SELECT id, spoke FROM names WHERE text = ? AND series = ?"_s)
        , document(c, u"INSERT OR REPLACE INTO documents VALUES (?, ?)"_s)
        , reading(c, insertInto(u"readings"_s, 18))
        , section(c, insertInto(u"sections"_s, 8))
        , paragraph(c,
              insertInto(u"paragraphs (report, position, section, page, span_start, span_end, topics, text)"_s, 8))
        , paragraphText(c, insertInto(u"paragraph_text (rowid, text)"_s, 2))
        , paragraphTopic(c, insertInto(u"paragraph_topics"_s, 2))
        , name(c, insertInto(u"names (text, series, spoke)"_s, 3))
        , nameSpoke(c, u"UPDATE names SET spoke = 1 WHERE id = ?"_s)
        , statement(c,
              insertInto(u"statements (report, position, section, paragraph, page, name, as_written, verb, attribution, "
                         "span_start, span_end, speaker_start, speaker_end, topics, fingerprint, text)"_s,
                  16))
        , statementTopic(c, insertInto(u"statement_topics"_s, 2))
        , reportTopic(c, insertInto(u"report_topics"_s, 3))
        , reportName(c, insertInto(u"report_names"_s, 3))
        , participant(c, insertInto(u"participants"_s, 7))
        , officer(c, insertInto(u"officers"_s, 4))
        , action(c,
              insertInto(u"actions (report, position, paragraph, page, text, state, due, due_to, span_start, span_end)"_s, 10))
        , owner(c, insertInto(u"action_owners"_s, 3))
        , decision(c, insertInto(u"decisions"_s, 7))
        , warning(c, insertInto(u"warnings"_s, 8))
        , acronym(c, insertInto(u"report_acronyms"_s, 3))
        , derivation(c, u"INSERT OR REPLACE INTO derivations VALUES (?, ?)"_s)
    {
    }

    PreparedQuery findName;
    PreparedWrite document, reading, section, paragraph, paragraphText,
        paragraphTopic, name, nameSpoke, statement, statementTopic, reportTopic, reportName, participant,
        officer, action, owner, decision, warning, acronym, derivation;
};

ReportWriter::ReportWriter(const Connection &connection, const Lexicon &lexicon)
    : m_connection(connection)
    , m_lexicon(lexicon)
    , m_generation(generationOf(lexicon))
    , m_statements(std::make_unique<Statements>(connection))
{
}

ReportWriter::~ReportWriter() = default;

Result<void> ReportWriter::rewrite(qint64 id, const ReadReport &read)
{
    return removeReading(m_connection, id).and_then([&] { return write(id, read); }).and_then([&] { return placeAnnotations(m_connection, id); });
}

Result<void> ReportWriter::write(qint64 id, const ReadReport &read)
{
    return m_statements->document.run(id, read.cbor)
        .and_then([&] { return writeReading(id, read); })
        .and_then([&] { return writeParagraphs(id, read); })
        .and_then([&] { return writeStatements(id, read); })
        .and_then([&] { return writePeople(id, read.report); })
        .and_then([&] { return writeActions(id, read.report); })
        .and_then([&] { return writeLists(id, read); })
        .and_then([&] { return m_statements->derivation.run(id, m_generation); });
}

Result<void> ReportWriter::writeReading(qint64 id, const ReadReport &read)
{
    const Report &report = read.report;
    const Meeting meeting = report.meeting.value_or(Meeting{});
    const Moment &when = meeting.when;
    const QMap<QString, int> topics = countTopics(report);
    for (const auto &[topic, count] : topics.asKeyValueRange()) {
        if (const auto done = m_statements->reportTopic.run(topic, id, count); !done)
            return done;
    }
    return m_statements->reading.run(id, kindName(report.kind),
        reportLabel(report, m_lexicon, QFileInfo(read.path).fileName()), report.title, report.series, meeting.number,
        meeting.otherNumber, when.date, when.dateTo, when.approximate,
        when.startTime.isValid() ? std::optional(when.startTime.toString(u"HH:mm"_s)) : std::nullopt, when.timeZone,
        read.document.pages.size(), report.statements.size(), countSpeakers(report), report.warnings.size(),
        topicsByWeight(topics), QString::fromUtf8(readingDetails(report, read.document.text)));
}

Result<void> ReportWriter::writeParagraphs(qint64 id, const ReadReport &read)
{
    Statements &s = *m_statements;
    m_paragraphs.clear();
    int position = 0;
    for (const Paragraph &paragraph : read.report.paragraphs) {
        const QString text = paragraph.span.of(read.document.text).toString();
        if (const auto done = s.paragraph.run(id, position++, paragraph.section, paragraph.page, paragraph.span.start,
                paragraph.span.end, paragraph.topics, text);
            !done)
            return done;
        const qint64 row = s.paragraph.lastId();
        m_paragraphs.append(row);
        if (const auto done = s.paragraphText.run(row, text); !done)
            return done;
        for (const QString &topic : paragraph.topics) {
            if (const auto done = s.paragraphTopic.run(topic, row); !done)
                return done;
        }
    }
    for (const Span other : textBeside(read.report.paragraphs, read.document)) {
        const QString text = other.of(read.document.text).toString();
        const auto done = s.paragraph.run(id, besideParagraphs, -1, read.document.pageAt(other.start), other.start, other.end, QString(), text)
                              .and_then([&] { return s.paragraphText.run(s.paragraph.lastId(), text); });
        if (!done)
            return done;
    }
    return {};
}

std::optional<qint64> ReportWriter::paragraphId(int paragraph) const
{
    return paragraph >= 0 && paragraph < m_paragraphs.size() ? std::optional(m_paragraphs[paragraph]) : std::nullopt;
}

Result<void> ReportWriter::writeStatements(qint64 id, const ReadReport &read)
{
    Statements &s = *m_statements;
    const Report &report = read.report;
    QMap<qint64, int> perName;
    int position = 0;
    for (const Statement &statement : report.statements) {
        std::optional<qint64> name;
        if (!statement.speaker.isEmpty()) {
            const auto found = nameId(statement.speaker, report.series, true);
            if (!found)
                return std::unexpected(found.error());
            name = *found;
            ++perName[*found];
        }
        const QStringView words = statement.span.of(read.document.text);
        const bool inParagraph = paragraphId(statement.paragraph).has_value()
            && report.paragraphs[statement.paragraph].span.contains(statement.span);
        const auto done = s.statement.run(id, position++, statement.section,
            inParagraph ? paragraphId(statement.paragraph) : std::nullopt, statement.page, name, statement.asWritten,
            statement.verb, int(statement.attribution), statement.span.start, statement.span.end,
            statement.speakerSpan.start, statement.speakerSpan.end, statement.topics, qint64(fingerprint(words)),
            inParagraph ? std::nullopt : std::optional(words.toString()));
        if (!done)
            return done;
        const qint64 row = s.statement.lastId();
        for (const QString &topic : statement.topics) {
            if (const auto written = s.statementTopic.run(topic, row); !written)
                return written;
        }
    }
    for (const auto &[name, count] : perName.asKeyValueRange()) {
        if (const auto done = s.reportName.run(id, name, count); !done)
            return done;
    }
    return {};
}

Result<void> ReportWriter::writePeople(qint64 id, const Report &report)
{
    int position = 0;
    for (const Participant &participant : report.participants) {
        const auto name = nameId(participant.name, report.series, true);
        if (!name)
            return std::unexpected(name.error());
        const auto done = m_statements->participant.run(id, position++, *name, participant.affiliation,
            participant.roles, participant.span.start, participant.span.end);
        if (!done)
            return done;
    }
    if (!report.meeting)
        return {};
    position = 0;
    const auto writeOfficers = [&](const QStringList &people, const QString &role) -> Result<void> {
        for (const QString &person : people) {
            const auto name = nameId(person, report.series, true);
            if (!name)
                return std::unexpected(name.error());
            if (const auto done = m_statements->officer.run(id, position++, *name, role); !done)
                return done;
        }
        return {};
    };
    return writeOfficers(report.meeting->moderators, u"moderator"_s).and_then([&] {
        return writeOfficers(report.meeting->chairs, u"chair"_s);
    });
}

Result<void> ReportWriter::writeActions(qint64 id, const Report &report)
{
    int position = 0;
    for (const Action &action : report.actions) {
        const auto done = m_statements->action.run(id, position++, paragraphId(action.paragraph), action.page,
            action.text, int(action.state), action.due.date, action.due.dateTo, action.span.start, action.span.end);
        if (!done)
            return done;
        const qint64 row = m_statements->action.lastId();
        int rank = 0;
        for (const QString &owner : action.owners) {
            const auto name = nameId(owner, report.series, false);
            if (!name)
                return std::unexpected(name.error());
            if (const auto written = m_statements->owner.run(row, rank++, *name); !written)
                return written;
        }
    }
    return {};
}

Result<void> ReportWriter::writeLists(qint64 id, const ReadReport &read)
{
    const Report &report = read.report;
    int position = 0;
    for (const Section &section : report.sections) {
        if (const auto done = m_statements->section.run(id, position++, section.heading, section.level,
                section.agendaLabel, section.page, section.span.start, section.span.end);
            !done)
            return done;
    }
    position = 0;
    for (const Decision &decision : report.decisions) {
        if (const auto done = m_statements->decision.run(id, position++, paragraphId(decision.paragraph),
                decision.page, decision.text, decision.span.start, decision.span.end);
            !done)
            return done;
    }
    position = 0;
    for (const Warning &warning : report.warnings) {
        if (const auto done = m_statements->warning.run(
                id, position++, warning.code, warning.message, warning.span.start, warning.span.end, storedChoices(warning.choices), wordsOf(warning, read.document.text));
            !done)
            return done;
    }
    for (const Acronym &acronym : report.acronyms) {
        if (const auto done = m_statements->acronym.run(id, acronym.shortForm, acronym.longForm); !done)
            return done;
    }
    return {};
}

Result<qint64> ReportWriter::nameId(const QString &name, const QString &series, bool spoke)
{
    Statements &s = *m_statements;
    const std::pair key(name, series);
    auto known = m_names.find(key);
    if (known == m_names.end()) {
        if (const auto asked = s.findName.run(name, series); !asked)
            return std::unexpected(asked.error());
        if (s.findName.next()) {
            known = m_names.insert(key, {s.findName.integer(0), s.findName.integer(1) != 0});
        } else {
            if (const auto done = s.name.run(name, series, spoke); !done)
                return std::unexpected(done.error());
            known = m_names.insert(key, {s.name.lastId(), spoke});
        }
    }
    if (spoke && !known->second) {
        if (const auto done = s.nameSpoke.run(known->first); !done)
            return std::unexpected(done.error());
        known->second = true;
    }
    return known->first;
}

QString reportLabel(const Report &report, const Lexicon &lexicon, const QString &fileName)
{
    const Series *series = lexicon.seriesNamed(report.series);
    const QString body = series ? series->shortName : shortFormOf(report.series, report.acronyms).value_or(report.series);
    if (report.meeting && report.meeting->number && !body.isEmpty())
        return body + u' ' + QString::number(*report.meeting->number);
    if (report.meeting && report.meeting->when.isKnown() && !body.isEmpty())
        return body + u", "_s + report.meeting->when.date.toString(Qt::ISODate);
    const QString label = report.title.simplified();
    if (label.isEmpty())
        return fileName;
    return label.size() > longestLabel ? label.left(longestLabel - 1) + u'…' : label;
}

} // namespace Rapporteur
