// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/answers.h"

#include "core/library/preparedquery.h"
#include "core/report/agenda.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const std::array kindNames{u"same"_s, u"apart"_s, u"is"_s, u"named"_s, u"own"_s};

/// Two people are a pair in either order.
PersonAnswer ordered(PersonAnswer answer)
{
    if ((answer.kind == PersonAnswer::Same || answer.kind == PersonAnswer::Apart) && answer.other < answer.name)
        std::swap(answer.name, answer.other);
    return answer;
}

/// Which earlier answers a new one takes the place of: those to the same question.
Result<void> removeEarlier(const Connection &connection, const PersonAnswer &answer)
{
    const bool isPair = answer.kind == PersonAnswer::Same || answer.kind == PersonAnswer::Apart;
    if (isPair) {
        PreparedQuery remove(connection, u"DELETE FROM person_answers WHERE kind IN ('same', 'apart') AND name = ? AND other = ?"_s);
        return remove.run(answer.name, answer.other);
    }
    const bool isNamed = answer.kind == PersonAnswer::Named;
    PreparedQuery remove(connection,
        isNamed ? u"DELETE FROM person_answers WHERE kind = 'named' AND name = ? AND series = ?"_s
                : u"DELETE FROM person_answers WHERE kind IN ('is', 'own') AND name = ? AND series = ?"_s);
    return remove.run(answer.name, answer.series);
}

void place(Report &report, QStringView text, const ReportAnswer &answer)
{
    if (answer.doubt == u"meeting-number-conflict" && report.meeting) {
        report.meeting->number = answer.value.toInt();
        report.meeting->otherNumber.reset();
    } else if (answer.doubt == u"date-conflict" && report.meeting) {
        const QDate date = QDate::fromString(answer.value, Qt::ISODate);
        if (date.isValid() && date != report.meeting->when.date) {
            report.meeting->when.date = date;
            report.meeting->when.dateTo = {};
        }
    } else if (answer.doubt == u"ambiguous-name") {
        for (Statement &statement : report.statements) {
            if (statement.speaker == answer.words)
                statement.speaker = answer.value;
        }
        for (Action &action : report.actions)
            action.owners.replaceInStrings(QRegularExpression(u'^' + QRegularExpression::escape(answer.words) + u'$'), answer.value);
    } else if (answer.doubt == u"section-not-on-agenda") {
        for (Section &section : report.sections) {
            if (section.span.of(text).toString().simplified() == answer.words)
                section.agendaLabel = answer.value;
        }
    }
}

} // namespace

Result<QList<PersonAnswer>> personAnswers(const Connection &connection)
{
    PreparedQuery query(connection, u"SELECT kind, name, series, other FROM person_answers ORDER BY id"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QList<PersonAnswer> answers;
    while (query.next()) {
        const auto kind = std::ranges::find(kindNames, query.text(0));
        if (kind != kindNames.end())
            answers.append({PersonAnswer::Kind(kind - kindNames.begin()), query.text(1), query.text(2), query.text(3)});
    }
    return query.ended().transform([&] { return answers; });
}

Result<QList<ReportAnswer>> reportAnswers(const Connection &connection, qint64 report)
{
    PreparedQuery query(connection, u"SELECT doubt, words, value FROM report_answers WHERE report = ? ORDER BY id"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    QList<ReportAnswer> answers;
    while (query.next())
        answers.append({query.text(0), query.text(1), query.text(2)});
    return query.ended().transform([&] { return answers; });
}

Result<QList<TextCorrection>> textCorrections(const Connection &connection, qint64 report)
{
    PreparedQuery query(connection,
        u"SELECT id, span_start, span_end, words, before, after, replacement FROM text_corrections WHERE report = ? ORDER BY span_start"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    QList<TextCorrection> corrections;
    while (query.next())
        corrections.append({query.integer(0), query.span(1), query.text(3), query.text(4), query.text(5), query.text(6)});
    return query.ended().transform([&] { return corrections; });
}

Result<QSet<qint64>> reportsWithAnswers(const Connection &connection)
{
    PreparedQuery query(connection, u"SELECT report FROM report_answers UNION SELECT report FROM text_corrections UNION SELECT report FROM fact_corrections"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QSet<qint64> reports;
    while (query.next())
        reports.insert(query.integer(0));
    return query.ended().transform([&] { return reports; });
}

Result<void> addAnswer(const Connection &connection, const PersonAnswer &given)
{
    const PersonAnswer answer = ordered(given);
    return removeEarlier(connection, answer).and_then([&] {
        PreparedQuery add(connection, u"INSERT INTO person_answers (kind, name, series, other) VALUES (?, ?, ?, ?)"_s);
        return add.run(kindNames[size_t(answer.kind)], answer.name, answer.series, answer.other);
    });
}

Result<void> addAnswer(const Connection &connection, qint64 report, const ReportAnswer &answer)
{
    PreparedQuery remove(connection, u"DELETE FROM report_answers WHERE report = ? AND doubt = ? AND words = ?"_s);
    PreparedQuery add(connection, u"INSERT INTO report_answers (report, doubt, words, value) VALUES (?, ?, ?, ?)"_s);
    return remove.run(report, answer.doubt, answer.words).and_then([&] {
        return add.run(report, answer.doubt, answer.words, answer.value);
    });
}

Result<void> addCorrection(const Connection &connection, qint64 report, const TextCorrection &correction)
{
    PreparedQuery add(connection,
        u"INSERT INTO text_corrections (report, span_start, span_end, words, before, after, replacement) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    return add.run(report, correction.span.start, correction.span.end, correction.words, correction.before, correction.after, correction.replacement);
}

Result<void> removeCorrection(const Connection &connection, qint64 correction)
{
    PreparedQuery remove(connection, u"DELETE FROM text_corrections WHERE id = ?"_s);
    return remove.run(correction);
}

Result<void> moveAnswers(const Connection &connection, qint64 report, qint64 into)
{
    Result<void> done;
    for (const auto &table : {u"report_answers"_s, u"text_corrections"_s, u"fact_corrections"_s, u"annotations"_s}) {
        done = done.and_then([&] {
            PreparedQuery move(connection, u"UPDATE %1 SET report = ? WHERE report = ?"_s.arg(table));
            return move.run(into, report);
        });
    }
    return done;
}

QString wordsOf(const Warning &warning, QStringView text)
{
    return warning.span.of(text).toString().simplified();
}

void applyAnswers(Report &report, QStringView text, const QList<ReportAnswer> &answers)
{
    for (const ReportAnswer &answer : answers) {
        const auto settled = [&](const Warning &warning) { return warning.code == answer.doubt && wordsOf(warning, text) == answer.words; };
        if (std::ranges::none_of(report.warnings, settled))
            continue; // the text says something else now
        if (!answer.value.isEmpty())
            place(report, text, answer);
        Span item;
        for (const AgendaPlace &place : placesOf(report.agenda)) {
            if (answer.doubt == u"section-not-on-agenda" && place.label == answer.value)
                item = place.item->span;
        }
        report.warnings.removeIf([&](const Warning &warning) {
            return settled(warning) || (item.isValid() && warning.code == u"agenda-item-not-discussed" && warning.span == item);
        });
    }
}

} // namespace Rapporteur
