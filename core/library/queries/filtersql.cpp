// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/filtersql.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int longestSpan = 2; ///< years
} // namespace

void FilterSql::add(const QString &condition, const QVariantList &more)
{
    where += u" AND "_s + condition;
    values += more;
}

FilterSql periodConditions(const Filter &filter)
{
    FilterSql sql{u"1"_s, {}};
    if (!filter.series.isEmpty())
        sql.add(u"readings.series = ?"_s, {filter.series});
    if (filter.from.isValid()) {
        sql.add(u"coalesce(readings.date_to, readings.date) >= ?"_s, {filter.from.toString(Qt::ISODate)});
        // No meeting lasts so long, nor is it dated so roughly: a bound that the index of dates can use.
        sql.add(u"readings.date >= ?"_s, {filter.from.addYears(-longestSpan).toString(Qt::ISODate)});
    }
    if (filter.to.isValid())
        sql.add(u"readings.date <= ?"_s, {filter.to.toString(Qt::ISODate)});
    return sql;
}

FilterSql reportConditions(const Filter &filter)
{
    FilterSql sql = periodConditions(filter);
    if (!filter.topics.isEmpty()) {
        sql.add(u"readings.report IN (SELECT report FROM report_topics WHERE topic IN (%1))"_s.arg(
                    questionMarks(filter.topics.size())),
            asValues(filter.topics));
    }
    if (!filter.people.isEmpty()) {
        sql.add(u"readings.report IN (SELECT report_names.report FROM names JOIN report_names "
                "ON report_names.name = names.id WHERE names.person IN (%1))"_s.arg(questionMarks(filter.people.size())),
            asValues(filter.people));
    }
    return sql;
}

FilterSql statementConditions(const Filter &filter)
{
    FilterSql sql = periodConditions(filter);
    if (!filter.topics.isEmpty()) {
        sql.add(u"statements.id IN (SELECT statement FROM statement_topics WHERE topic IN (%1))"_s.arg(
                    questionMarks(filter.topics.size())),
            asValues(filter.topics));
    }
    if (!filter.people.isEmpty()) {
        sql.add(u"statements.name IN (SELECT id FROM names WHERE person IN (%1))"_s.arg(questionMarks(filter.people.size())),
            asValues(filter.people));
    }
    return sql;
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

} // namespace Rapporteur
