// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/positions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestTelling = 260; ///< characters: a sentence that long is no line of a table

struct Stay {
    QString affiliation;
    int first = 0;
    int last = 0;
};

/// What one speaker says without another in between, as indices of the report's statements.
struct Turn {
    qsizetype first = 0;
    qsizetype end = 0;
};

QList<Turn> turnsOf(const Report &report)
{
    QList<Turn> turns;
    for (qsizetype i = 0; i < report.statements.size();) {
        const Statement &first = report.statements[i];
        qsizetype end = i + 1;
        while (end < report.statements.size() && report.statements[end].speaker == first.speaker && report.statements[end].section == first.section)
            ++end;
        if (!first.speaker.isEmpty())
            turns.append({i, end});
        i = end;
    }
    return turns;
}

QString yearsOf(const QList<Stay> &stays)
{
    if (stays.size() < 2)
        return stays.isEmpty() ? QString() : stays.constFirst().affiliation;
    QStringList parts;
    for (const Stay &stay : stays) {
        const QString years = stay.first == stay.last ? QString::number(stay.first) : QString(QString::number(stay.first) + u'–' + QString::number(stay.last));
        parts.append(stay.affiliation + u" ("_s + years + u')');
    }
    return parts.join(u", "_s);
}

class Gatherer
{
public:
    explicit Gatherer(const StatementWish &wish)
        : m_wish(wish)
    {
    }

    void add(const SharedReport &stored);
    [[nodiscard]] QList<Position> positions() const;

private:
    void add(const SharedReport &stored, Turn turn);
    void noteAffiliation(Position &position, const StoredReport &stored);

    const StatementWish &m_wish;
    QList<Position> m_positions;
    QHash<QString, qsizetype> m_places; ///< speaker -> index in m_positions
    QHash<QString, QList<Stay>> m_stays;
};

void Gatherer::noteAffiliation(Position &position, const StoredReport &stored)
{
    const auto found = std::ranges::find(stored.report.participants, position.speaker, &Participant::name);
    if (found == stored.report.participants.end())
        return;
    position.participant = &*found;
    if (found->affiliation.isEmpty() || !stored.row.when.isKnown())
        return;
    const int year = stored.row.when.date.year();
    QList<Stay> &stays = m_stays[position.speaker];
    if (stays.isEmpty() || stays.constLast().affiliation != found->affiliation)
        stays.append({found->affiliation, year, year});
    stays.last().last = year;
}

void Gatherer::add(const SharedReport &stored, Turn turn)
{
    const Report &report = stored->report;
    int wanted = 0;
    const Statement *newest = nullptr;
    for (qsizetype i = turn.first; i < turn.end; ++i) {
        if (m_wish(*stored, report.statements[i])) {
            ++wanted;
            newest = &report.statements[i];
        }
    }
    if (wanted == 0)
        return; // most turns: what they tell need not be read
    Stance stance = Stance::Untold;
    const Statement *telling = nullptr;
    for (qsizetype i = turn.first; i < turn.end; ++i) {
        const Statement &statement = report.statements[i];
        const Stance one = stanceOf(statement.span.of(stored->document.text).toString());
        // The shortest sentence that tells it, where all are long.
        const bool isBetter = !telling || (telling->span.length() > longestTelling && statement.span.length() < telling->span.length());
        if (one != Stance::Untold && isBetter)
            telling = &statement;
        stance = together(stance, one);
    }
    const QString speaker = report.statements[turn.first].speaker;
    const bool isNew = !m_places.contains(speaker);
    if (isNew) {
        m_places.insert(speaker, m_positions.size());
        m_positions.append({.speaker = speaker, .since = stored->row.when.date});
    }
    Position &position = m_positions[m_places.value(speaker)];
    position.statements += wanted;
    noteAffiliation(position, *stored);
    if (stance == Stance::Untold && position.stance != Stance::Untold)
        return; // what was told before holds
    if (stance != position.stance)
        position.since = stored->row.when.date;
    position.stance = stance;
    position.report = stored;
    position.words = telling ? telling->span : newest->span;
}

void Gatherer::add(const SharedReport &stored)
{
    for (const Turn turn : turnsOf(stored->report))
        add(stored, turn);
}

QList<Position> Gatherer::positions() const
{
    QList<Position> all = m_positions;
    for (Position &position : all)
        position.affiliation = yearsOf(m_stays.value(position.speaker));
    std::ranges::stable_sort(all, [](const Position &a, const Position &b) {
        if ((a.stance == Stance::Untold) != (b.stance == Stance::Untold))
            return b.stance == Stance::Untold;
        return a.statements != b.statements ? a.statements > b.statements : a.speaker < b.speaker;
    });
    return all;
}

} // namespace

QList<Position> positionsOf(const QList<SharedReport> &reports, const StatementWish &wish)
{
    Gatherer gatherer(wish);
    for (const SharedReport &stored : reports)
        gatherer.add(stored);
    return gatherer.positions();
}

} // namespace Rapporteur
