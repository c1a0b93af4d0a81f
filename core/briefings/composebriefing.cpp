// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/briefing.h"

#include "core/briefings/citation.h"
#include "core/briefings/doubts.h"
#include "core/briefings/words.h"

#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool meet(const QStringList &wanted, const QStringList &given)
{
    return wanted.isEmpty() || std::ranges::any_of(given, [&](const QString &id) { return wanted.contains(id); });
}

/// Gathers from one report after the other, oldest first, and gives each that is cited a number.
class Composer
{
public:
    Composer(const BriefingRequest &request, Briefing &briefing)
        : m_request(request)
        , m_briefing(briefing)
    {
    }

    void add(const StoredReport &stored);
    void add(const ActionRow &action);
    /// Orders the speakers; what nobody is credited with comes last.
    void finish();
    [[nodiscard]] const QList<const StoredReport *> &cited() const { return m_cited; }

private:
    struct Stay {
        QString affiliation;
        int first = 0;
        int last = 0;
    };

    int number(const StoredReport &stored);
    void addStatements(const StoredReport &stored);
    void addDecisions(const StoredReport &stored);
    void note(const QString &speaker, const StoredReport &stored);
    [[nodiscard]] bool wants(const Statement &statement, qint64 person) const;
    [[nodiscard]] QString staysOf(const QString &speaker) const;

    const BriefingRequest &m_request;
    Briefing &m_briefing;
    QList<const StoredReport *> m_cited;
    QHash<qint64, int> m_numbers;
    QHash<QString, qsizetype> m_positions;
    QHash<QString, QList<Stay>> m_stays;
};

int Composer::number(const StoredReport &stored)
{
    int &number = m_numbers[stored.row.id];
    if (number == 0) {
        number = int(m_briefing.sources.size()) + 1;
        m_briefing.sources.append({number, stored.row.id, citationOf(stored), stored.report.accessCondition});
        m_cited.append(&stored);
    }
    return number;
}

bool Composer::wants(const Statement &statement, qint64 person) const
{
    return meet(m_request.topics, statement.topics) && (m_request.people.isEmpty() || m_request.people.contains(person));
}

void Composer::note(const QString &speaker, const StoredReport &stored)
{
    const auto found = std::ranges::find(stored.report.participants, speaker, &Participant::name);
    if (found == stored.report.participants.end() || found->affiliation.isEmpty() || !stored.row.when.isKnown())
        return;
    const int year = stored.row.when.date.year();
    QList<Stay> &stays = m_stays[speaker];
    if (stays.isEmpty() || stays.constLast().affiliation != found->affiliation)
        stays.append({found->affiliation, year, year});
    stays.last().last = year;
}

void Composer::addStatements(const StoredReport &stored)
{
    const Report &report = stored.report;
    QSet<QString> seen;
    for (const Statement &statement : report.statements) {
        const qint64 person = stored.people.value(statement.speaker);
        if (!wants(statement, person))
            continue;
        const Section section = report.sections.value(statement.section);
        const StatementRow row{.report = stored.row.id, .reportLabel = stored.row.label, .date = stored.row.when.date,
            .page = statement.page, .section = section.heading, .agendaLabel = section.agendaLabel, .person = person,
            .speaker = statement.speaker, .asWritten = statement.asWritten, .verb = statement.verb,
            .attribution = statement.attribution, .span = statement.span,
            .text = statement.span.of(stored.document.text).toString().simplified(), .topics = statement.topics};
        const int source = number(stored);
        if (!m_positions.contains(statement.speaker)) {
            m_positions.insert(statement.speaker, m_briefing.positions.size());
            m_briefing.positions.append({.speaker = statement.speaker});
        }
        m_briefing.positions[m_positions.value(statement.speaker)].statements.append({row, source, placeIn(source, section.agendaLabel, statement.page)});
        if (!statement.speaker.isEmpty() && !seen.contains(statement.speaker)) {
            seen.insert(statement.speaker);
            note(statement.speaker, stored);
        }
    }
}

void Composer::addDecisions(const StoredReport &stored)
{
    if (!m_request.people.isEmpty())
        return; // a decision is everybody's
    const Report &report = stored.report;
    for (const Decision &decision : report.decisions) {
        if (!meet(m_request.topics, report.paragraphs.value(decision.paragraph).topics))
            continue;
        m_briefing.decisions.append({DecisionRow{.report = stored.row.id, .reportLabel = stored.row.label,
                                         .date = stored.row.when.date, .page = decision.page, .span = decision.span,
                                         .text = decision.text.simplified()},
            number(stored)});
    }
}

void Composer::add(const StoredReport &stored)
{
    addStatements(stored);
    addDecisions(stored);
}

void Composer::add(const ActionRow &action)
{
    int &number = m_numbers[action.report];
    if (number == 0) {
        number = int(m_briefing.sources.size()) + 1;
        const QString when = action.date.isValid() ? u", "_s + BriefingWords::date(action.date) : QString();
        m_briefing.sources.append({number, action.report, action.reportLabel + when});
    }
    m_briefing.openActions.append({action, number});
}

QString Composer::staysOf(const QString &speaker) const
{
    const QList<Stay> stays = m_stays.value(speaker);
    if (stays.size() < 2)
        return stays.isEmpty() ? QString() : stays.constFirst().affiliation;
    QStringList parts;
    for (const Stay &stay : stays) {
        const QString years = stay.first == stay.last ? QString::number(stay.first)
                                                      : QString(QString::number(stay.first) + u"–"_s + QString::number(stay.last));
        parts.append(stay.affiliation + u" ("_s + years + u')');
    }
    return parts.join(u", "_s);
}

void Composer::finish()
{
    for (SpeakerPosition &position : m_briefing.positions)
        position.affiliation = staysOf(position.speaker);
    std::ranges::stable_sort(m_briefing.positions, [](const SpeakerPosition &a, const SpeakerPosition &b) {
        if (a.speaker.isEmpty() != b.speaker.isEmpty())
            return b.speaker.isEmpty();
        if (a.statements.size() != b.statements.size())
            return a.statements.size() > b.statements.size();
        return a.speaker.localeAwareCompare(b.speaker) < 0;
    });
}

QString titleOf(const BriefingRequest &request, const Lexicon &lexicon, const QList<SpeakerPosition> &positions)
{
    if (!request.title.isEmpty())
        return request.title;
    QStringList names;
    for (const QString &id : request.topics) {
        const Topic *topic = lexicon.topic(id);
        names.append(topic && !topic->name.isEmpty() ? topic->name : id);
    }
    if (names.isEmpty() && !request.people.isEmpty()) {
        for (const SpeakerPosition &position : positions)
            names.append(position.speaker);
    }
    if (names.isEmpty() && !request.series.isEmpty())
        names.append(request.series);
    return names.isEmpty() ? BriefingWords::tr("The record of the meetings") : BriefingWords::locale().createSeparatedList(names);
}

QString periodOf(const BriefingRequest &request, const QList<const StoredReport *> &cited)
{
    QDate first = request.from;
    QDate last = request.to;
    for (const StoredReport *stored : cited) {
        const QDate date = stored->row.when.date;
        if (date.isValid() && !request.from.isValid() && (!first.isValid() || date < first))
            first = date;
        if (date.isValid() && !request.to.isValid() && (!last.isValid() || date > last))
            last = date;
    }
    if (!first.isValid() || !last.isValid())
        return {};
    const QLocale locale = BriefingWords::locale();
    const QString from = locale.toString(first, u"MMMM yyyy"_s);
    const QString to = locale.toString(last, u"MMMM yyyy"_s);
    return from == to ? from : from + u" – "_s + to;
}

} // namespace

Briefing composeBriefing(const BriefingMaterial &material, const Lexicon &lexicon, const BriefingRequest &request)
{
    Briefing briefing;
    briefing.request = request;
    briefing.language = BriefingWords::language();

    QList<const StoredReport *> reports;
    for (const StoredReport &stored : material.reports)
        reports.append(&stored);
    std::ranges::stable_sort(reports, [](const StoredReport *a, const StoredReport *b) {
        const QDate first = a->row.when.date;
        const QDate second = b->row.when.date;
        return first.isValid() != second.isValid() ? first.isValid() : first < second;
    });
    Composer composer(request, briefing);
    for (const StoredReport *stored : reports)
        composer.add(*stored);
    for (const ActionRow &action : material.actions) {
        if (action.state != ActionState::Done)
            composer.add(action);
    }
    composer.finish();

    briefing.timeline = material.timeline;
    if (!request.topics.isEmpty())
        briefing.timeline.lanes.removeIf([&](const TimelineLane &lane) { return !request.topics.contains(lane.topic); });
    briefing.title = titleOf(request, lexicon, briefing.positions);
    briefing.period = periodOf(request, composer.cited());
    briefing.summary = summaryOf(briefing);
    briefing.doubts = doubtsOf(briefing, composer.cited(), material.coverage);
    return briefing;
}

Result<Briefing> composeBriefing(const Connection &connection, const Lexicon &lexicon, const BriefingRequest &request)
{
    const Filter filter{request.topics, request.people, request.series, request.from, request.to};
    const auto rows = reports(connection, filter);
    if (!rows)
        return std::unexpected(rows.error());
    BriefingMaterial material;
    for (const ReportRow &row : *rows) {
        auto stored = report(connection, row.id);
        if (!stored)
            return std::unexpected(stored.error());
        material.reports.append(std::move(*stored));
    }
    auto promised = actions(connection, filter);
    auto drawn = promised ? timeline(connection, lexicon, filter) : Result<Timeline>(std::unexpected(promised.error()));
    // What is missing from the library does not depend on what was spoken of.
    auto all = drawn ? timeline(connection, lexicon, {.series = request.series, .from = request.from, .to = request.to})
                     : drawn;
    if (!all)
        return std::unexpected(all.error());
    material.actions = std::move(*promised);
    material.timeline = std::move(*drawn);
    material.coverage = std::move(all->coverage);
    return composeBriefing(material, lexicon, request);
}

} // namespace Rapporteur
