// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/turns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isDoubted(const Statement &statement, const QList<Warning> &warnings)
{
    return std::ranges::any_of(warnings, [&](const Warning &warning) {
        return warning.code == "ambiguous-name"_L1 && warning.span.isValid()
            && warning.span.overlaps(statement.speakerSpan.isValid() ? statement.speakerSpan : statement.span);
    });
}

} // namespace

QList<MarginTurn> turnsOf(const StoredReport &stored)
{
    QList<MarginTurn> turns;
    int section = -2;
    const QList<Statement> &statements = stored.report.statements;
    for (int i = 0; i < statements.size(); ++i) {
        const Statement &statement = statements.at(i);
        if (statement.speaker.isEmpty())
            continue;
        const bool goesOn = !turns.isEmpty() && turns.last().speaker == statement.speaker && section == statement.section;
        section = statement.section;
        if (goesOn) {
            turns.last().span.end = statement.span.end;
            continue;
        }
        const qint64 person = stored.people.value(statement.speaker, 0);
        turns.append({statement.span, statement.speaker, person,
            person == 0 || isDoubted(statement, stored.report.warnings), i});
    }
    return turns;
}

int nextStatementOfSpeaker(const Report &report, int from, bool forward)
{
    if (from < 0 || from >= report.statements.size())
        return -1;
    const QString speaker = report.statements.at(from).speaker;
    const int step = forward ? 1 : -1;
    for (int i = from + step; i >= 0 && i < report.statements.size(); i += step) {
        if (report.statements.at(i).speaker == speaker)
            return i;
    }
    return -1;
}

int statementFrom(const Report &report, qsizetype offset)
{
    for (int i = 0; i < report.statements.size(); ++i) {
        if (report.statements.at(i).span.end > offset && !report.statements.at(i).speaker.isEmpty())
            return i;
    }
    return -1;
}

} // namespace Rapporteur
