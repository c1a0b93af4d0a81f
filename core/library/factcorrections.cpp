// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/factcorrections.h"

#include "core/library/preparedquery.h"
#include "core/report/reportjson.h"
#include "core/text/anchoredtext.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QStringList parts(const QString &value)
{
    QStringList all;
    for (const QString &part : value.split(u';')) {
        if (const QString clean = part.simplified(); !clean.isEmpty())
            all.append(clean);
    }
    return all;
}

/// Sets a value, and gives what it was.
template<typename Value> Value put(Value &value, const Value &wanted)
{
    return std::exchange(value, wanted);
}

Meeting &meetingOf(Report &report)
{
    if (!report.meeting)
        report.meeting = Meeting{};
    return *report.meeting;
}

std::optional<QString> applyToReport(Report &report, const QString &fact, const QString &value)
{
    if (fact == "title"_L1)
        return put(report.title, value);
    if (fact == "series"_L1)
        return put(report.series, value);
    if (fact == "kind"_L1)
        return kindName(put(report.kind, kindNamed(value)));
    if (fact == "number"_L1) {
        Meeting &meeting = meetingOf(report);
        const auto before = put(meeting.number, value.isEmpty() ? std::nullopt : std::optional(value.toInt()));
        meeting.otherNumber.reset();
        return before ? QString::number(*before) : QString();
    }
    if (fact == "date"_L1) {
        Moment &when = meetingOf(report).when;
        const QDate before = put(when.date, QDate::fromString(value, Qt::ISODate));
        when.dateTo = {};
        when.approximate = when.yearInferred = false;
        return before.toString(Qt::ISODate);
    }
    return std::nullopt;
}

/// A paragraph bears the topics of its statements.
void moveTopics(Report &report, const Statement &statement, const QStringList &before)
{
    if (statement.paragraph < 0 || statement.paragraph >= report.paragraphs.size())
        return;
    QStringList &topics = report.paragraphs[statement.paragraph].topics;
    for (const QString &gone : before) {
        const bool stays = std::ranges::any_of(report.statements,
            [&](const Statement &other) { return other.paragraph == statement.paragraph && other.topics.contains(gone); });
        if (!stays)
            topics.removeAll(gone);
    }
    for (const QString &come : statement.topics) {
        if (!topics.contains(come))
            topics.append(come);
    }
}

std::optional<QString> applyToStatement(Report &report, Statement &statement, const QString &fact, const QString &value)
{
    if (fact == "speaker"_L1) {
        statement.attribution = Attribution::Named;
        return put(statement.speaker, value);
    }
    if (fact == "topics"_L1) {
        const QStringList before = put(statement.topics, parts(value));
        moveTopics(report, statement, before);
        return before.join(u"; "_s);
    }
    if (fact == "section"_L1) {
        const auto section = std::ranges::find(report.sections, value, &Section::heading);
        if (section == report.sections.end())
            return std::nullopt;
        const int before = put(statement.section, int(section - report.sections.begin()));
        return before < 0 ? QString() : report.sections.at(before).heading;
    }
    return std::nullopt;
}

std::optional<QString> applyToAction(Action &action, const QString &fact, const QString &value)
{
    if (fact == "owners"_L1)
        return put(action.owners, parts(value)).join(u"; "_s);
    if (fact == "state"_L1)
        return actionStateName(put(action.state, actionStateNamed(value)));
    if (fact == "due"_L1)
        return put(action.due, Moment{.date = QDate::fromString(value, Qt::ISODate)}).date.toString(Qt::ISODate);
    return std::nullopt;
}

} // namespace

Result<QList<FactCorrection>> factCorrections(const Connection &connection, qint64 report)
{
    PreparedQuery query(connection,
        u"SELECT id, fact, span_start, span_end, page, quote, before, after, paragraph, value, author, made_at FROM fact_corrections WHERE report = ? ORDER BY id"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    QList<FactCorrection> corrections;
    while (query.next()) {
        QDateTime madeAt = QDateTime::fromString(query.text(11), Qt::ISODateWithMs);
        madeAt.setTimeZone(QTimeZone::UTC);
        corrections.append({query.integer(0), query.text(1),
            {.span = query.span(2), .quote = query.text(5), .before = query.text(6), .after = query.text(7), .paragraph = query.integer(8), .page = int(query.integer(4))},
            query.text(9), query.text(10), madeAt});
    }
    return query.ended().transform([&] { return corrections; });
}

Result<void> addFactCorrection(const Connection &connection, qint64 report, const FactCorrection &c)
{
    PreparedQuery query(connection,
        u"INSERT INTO fact_corrections (report, fact, span_start, span_end, page, quote, before, after, paragraph, value, author, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return query.run(report, c.fact, c.anchor.span.start, c.anchor.span.end, c.anchor.page, c.anchor.quote, c.anchor.before, c.anchor.after,
        c.anchor.paragraph, c.value, c.author, c.madeAt.toUTC().toString(Qt::ISODateWithMs));
}

Result<void> removeFactCorrection(const Connection &connection, qint64 correction)
{
    PreparedQuery query(connection, u"DELETE FROM fact_corrections WHERE id = ?"_s);
    return query.run(correction);
}

void applyFactCorrections(Report &report, const TextDocument &extracted, const CorrectedDocument &overlaid, const QList<FactCorrection> &corrections)
{
    const AnchoredText text(extracted);
    for (const FactCorrection &correction : corrections) {
        const auto note = [&](const std::optional<QString> &read, Span span) {
            if (read)
                report.corrected.append({correction.id, correction.fact, span, *read, correction.value, correction.author});
        };
        if (correction.anchor.quote.isEmpty()) {
            note(applyToReport(report, correction.fact, correction.value), {});
            continue;
        }
        const Span place = overlaid.toCorrected(text.place(correction.anchor).span);
        if (place.isEmpty())
            continue;
        for (qsizetype i = 0; i < report.statements.size(); ++i) {
            if (report.statements.at(i).span.overlaps(place))
                note(applyToStatement(report, report.statements[i], correction.fact, correction.value), report.statements.at(i).span);
        }
        for (Action &action : report.actions) {
            if (action.span.overlaps(place))
                note(applyToAction(action, correction.fact, correction.value), action.span);
        }
    }
}

} // namespace Rapporteur
