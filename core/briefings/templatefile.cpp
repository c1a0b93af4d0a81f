// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/templatefile.h"

#include "core/briefings/templatewords.h"
#include "core/drafts/frontmatter.h"

#include <QSet>

#include <algorithm>

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1 // the packaged library, whose CMake target is not linked, is built with exceptions
#include <toml++/toml.hpp>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString text(const toml::table &table, std::string_view key)
{
    return text(table[key].value<std::string_view>().value_or(std::string_view()));
}

QStringList list(const toml::table &table, std::string_view key)
{
    QStringList strings;
    if (const toml::array *array = table[key].as_array()) {
        for (const toml::node &node : *array)
            strings.append(text(node.value<std::string_view>().value_or(std::string_view())));
    } else if (const QString one = text(table, key); !one.isEmpty()) {
        strings.append(one);
    }
    return strings;
}

/// A day may be written as one, or as a text.
QString day(const toml::table &table, std::string_view key)
{
    if (const auto value = table[key].value<toml::date>())
        return QDate(value->year, value->month, value->day).toString(Qt::ISODate);
    return text(table, key);
}

QList<TemplateField> fieldsOf(const toml::table &own)
{
    QList<TemplateField> fields;
    if (const toml::array *array = own["fields"].as_array()) {
        for (const toml::node &node : *array) {
            const toml::table *field = node.as_table();
            if (!field || text(*field, "id").isEmpty())
                continue;
            const QString id = text(*field, "id");
            const QString label = text(*field, "label");
            fields.append({.id = id, .label = label.isEmpty() ? id : label, .hint = text(*field, "hint"), .standard = text(*field, "standard"),
                .isLong = (*field)["long"].value_or(false)});
        }
    }
    return fields;
}

TemplateQuery queryOf(const QString &name, const toml::table &table)
{
    return {.name = name, .of = text(table, "of"), .topics = list(table, "topics"), .series = text(table, "series"), .from = day(table, "from"),
        .to = day(table, "to"), .since = day(table, "since"), .tag = text(table, "tag"), .state = text(table, "state"), .person = text(table, "person"),
        .organisation = text(table, "organisation"), .item = text(table, "item"), .text = text(table, "text"), .needs = text(table, "needs"), .by = text(table, "by"),
        .order = text(table, "order"), .limit = table["limit"].value_or(0), .line = int(table.source().begin.line) + 1};
}

/// What is wrong with a query's keys; empty where nothing is.
QString problemOf(const TemplateQuery &query, const toml::table &table)
{
    static const QSet<QString> kinds{u"statements"_s, u"decisions"_s, u"actions"_s, u"annotations"_s, u"meetings"_s, u"positions"_s, u"people"_s,
        u"topics"_s, u"doubts"_s, u"missing"_s, u"milestones"_s, u"agenda"_s};
    static const QSet<QString> keys{u"of"_s, u"topics"_s, u"series"_s, u"from"_s, u"to"_s, u"since"_s, u"tag"_s, u"state"_s, u"person"_s, u"organisation"_s,
        u"item"_s, u"text"_s, u"needs"_s, u"by"_s, u"order"_s, u"limit"_s};
    static const QSet<QString> groups{QString(), u"year"_s, u"meeting"_s, u"topic"_s, u"group"_s, u"person"_s, u"state"_s, u"tag"_s};
    static const QSet<QString> orders{QString(), u"oldest"_s, u"newest"_s, u"weight"_s};
    if (!kinds.contains(query.of))
        return TemplateWords::tr("The query “%1” asks for “%2”, which there is not.").arg(query.name, query.of);
    for (const auto &[key, value] : table) {
        if (!keys.contains(text(key.str())))
            return TemplateWords::tr("The query “%1” has “%2”, which means nothing.").arg(query.name, text(key.str()));
    }
    if (!groups.contains(query.by))
        return TemplateWords::tr("The query “%1” groups by “%2”, which there is not.").arg(query.name, query.by);
    if (!orders.contains(query.order))
        return TemplateWords::tr("The query “%1” is ordered by “%2”, which there is not.").arg(query.name, query.order);
    return {};
}

/// The first "@name" of a query that is neither the request's nor a field.
QString unknownReference(const TemplateQuery &query, const QList<TemplateField> &fields)
{
    static const QStringList own{u"@since"_s, u"@from"_s, u"@to"_s};
    for (const QString &value : {query.series, query.from, query.to, query.since, query.tag, query.state, query.person, query.organisation, query.item, query.text}) {
        const bool isField = std::ranges::any_of(fields, [&](const TemplateField &field) { return value == QString(u'@' + field.id); });
        if (value.startsWith(u'@') && !own.contains(value) && !isField)
            return TemplateWords::tr("The query “%1” takes “%2”, which is no field.").arg(query.name, value);
    }
    return {};
}

QString inLine(int line, const QString &problem)
{
    return TemplateWords::tr("Line %1: %2").arg(line).arg(problem);
}

void readOwn(const toml::table &own, TemplateFile &file)
{
    file.form.name = text(own, "name");
    file.form.description = text(own, "description");
    file.form.fields = fieldsOf(own);
    file.isNumbered = own["numbered"].value_or(false);
    if (const toml::table *queries = own["queries"].as_table()) {
        for (const auto &[name, node] : *queries) {
            const toml::table *table = node.as_table();
            if (!table)
                continue;
            file.queries.append(queryOf(text(name.str()), *table));
            QString problem = problemOf(file.queries.constLast(), *table);
            if (problem.isEmpty())
                problem = unknownReference(file.queries.constLast(), file.form.fields);
            if (!problem.isEmpty() && file.form.problem.isEmpty())
                file.form.problem = inLine(file.queries.constLast().line, problem);
        }
    }
}

} // namespace

TemplateFile readTemplate(const QString &id, const QString &wholeText)
{
    const FrontedText fronted = frontOf(wholeText);
    TemplateFile file{.form = {.id = id, .name = id, .isAttributed = fronted.front.isAttributed, .text = wholeText, .problem = fronted.problem},
        .front = fronted.front, .body = wholeText.mid(fronted.body), .bodyLine = fronted.bodyLine};
    const FrontPlace place = frontPlaceIn(wholeText);
    const QByteArray toml = place.toml.of(wholeText).toUtf8();
    const toml::parse_result parsed = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
    if (!parsed)
        return file; // frontOf() has said why
    if (const toml::table *own = parsed.table()["template"].as_table())
        readOwn(*own, file);
    else if (file.form.problem.isEmpty())
        file.form.problem = inLine(1, TemplateWords::tr("There is no table [template] between lines of “+++”."));
    if (file.form.name.isEmpty())
        file.form.name = id;
    return file;
}

} // namespace Rapporteur
