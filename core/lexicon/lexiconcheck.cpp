// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconcheck.h"

#include "core/lexicon/topicpattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LexiconText)
};

enum class Kind { Text, List, TextOrList, Patterns, Colour, Day };

struct Key {
    std::string_view name;
    Kind kind;
    bool needed = false;
};

struct Table {
    std::string_view name;
    std::vector<Key> keys;
};

/// The tables of docs/lexicon.md.
const std::vector<Table> &tables()
{
    static const std::vector<Table> all{
        {"topic", {{"id", Kind::Text, true}, {"name", Kind::Text, true}, {"aliases", Kind::List}, {"patterns", Kind::Patterns}, {"parent", Kind::Text},
                      {"succeeds", Kind::TextOrList}, {"succeeded_on", Kind::Day}, {"colour", Kind::Colour}, {"note", Kind::Text}, {"source", Kind::Text}}},
        {"person", {{"name", Kind::Text, true}, {"aliases", Kind::List}}},
        {"organisation", {{"name", Kind::Text, true}, {"aliases", Kind::List}}},
        {"series", {{"name", Kind::Text, true}, {"short", Kind::Text}, {"aliases", Kind::List}}},
        {"milestone", {{"title", Kind::Text, true}, {"from", Kind::Day, true}, {"to", Kind::Day}, {"topics", Kind::List}, {"source", Kind::Text}}},
        {"acronym", {{"short", Kind::Text, true}, {"long", Kind::Text, true}, {"source", Kind::Text}}},
    };
    return all;
}

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isOfKind(const toml::node &node, Kind kind)
{
    const bool isList = kind == Kind::List || kind == Kind::Patterns || kind == Kind::TextOrList;
    if (const toml::array *array = isList ? node.as_array() : nullptr)
        return array->empty() || array->is_homogeneous(toml::node_type::string);
    const bool isText = kind == Kind::Text || kind == Kind::Colour || kind == Kind::TextOrList;
    return (isText && node.is_string()) || (kind == Kind::Day && node.is_date());
}

QString expected(const Key &key)
{
    const QString name = word(key.name);
    switch (key.kind) {
    case Kind::Text:
        return Words::tr("“%1” must be text in quotation marks.").arg(name);
    case Kind::List:
        return Words::tr("“%1” must be a list of texts in square brackets.").arg(name);
    case Kind::TextOrList:
        return Words::tr("“%1” must be text in quotation marks, or a list of them in square brackets.").arg(name);
    case Kind::Patterns:
        return Words::tr("“%1” must be a list of regular expressions in square brackets.").arg(name);
    case Kind::Colour:
        return Words::tr("“%1” must be a colour such as \"#0072b2\".").arg(name);
    case Kind::Day:
        return Words::tr("“%1” must be a date such as 2024-09-22, without quotation marks.").arg(name);
    }
    return {};
}

bool isColour(const QString &text)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    return text.isEmpty() || colour.match(text).hasMatch();
}

/// Gathers the problems of a file.
class Check
{
public:
    QList<LexiconProblem> problems;

    void root(const toml::table &root)
    {
        for (const auto &[name, value] : root) {
            const auto table = std::ranges::find(tables(), name.str(), &Table::name);
            const toml::array *entries = value.as_array();
            if (table == tables().end())
                add(name.source(), Words::tr("“%1” is no table of a lexicon.").arg(word(name.str())));
            else if (!entries)
                add(name.source(), brackets(*table));
            else
                for (const toml::node &node : *entries)
                    entry(*table, node);
        }
    }

private:
    static QString brackets(const Table &table)
    {
        return Words::tr("Write [[%1]] with two square brackets.").arg(word(table.name));
    }

    void add(const toml::source_region &where, const QString &reason)
    {
        problems.append({int(where.begin.line), int(where.begin.column), reason});
    }

    void entry(const Table &table, const toml::node &node)
    {
        const toml::table *entry = node.as_table();
        if (!entry)
            return add(node.source(), brackets(table));
        for (const auto &[name, node] : *entry) {
            const auto key = std::ranges::find(table.keys, name.str(), &Key::name);
            if (key == table.keys.end())
                add(name.source(), Words::tr("A [[%1]] has no “%2”.").arg(word(table.name), word(name.str())));
            else
                value(*key, node);
        }
        for (const Key &key : table.keys) {
            if (key.needed && !entry->contains(key.name))
                add(entry->source(), Words::tr("This [[%1]] needs a “%2”.").arg(word(table.name), word(key.name)));
        }
    }

    void value(const Key &key, const toml::node &node)
    {
        if (!isOfKind(node, key.kind))
            return add(node.source(), expected(key));
        const QString text = word(node.value_or(std::string_view()));
        if (key.needed && node.is_string() && text.trimmed().isEmpty())
            add(node.source(), Words::tr("“%1” is empty.").arg(word(key.name)));
        if (key.kind == Kind::Colour && !isColour(text))
            add(node.source(), expected(key));
        if (key.kind != Kind::Patterns)
            return;
        for (const toml::node &pattern : *node.as_array()) {
            if (const auto compiled = compiledPattern(word(pattern.value_or(std::string_view()))); !compiled)
                add(pattern.source(), compiled.error().sentence);
        }
    }
};

} // namespace

QList<LexiconProblem> lexiconProblems(const toml::table &root)
{
    Check check;
    check.root(root);
    std::ranges::stable_sort(check.problems, {}, [](const LexiconProblem &p) { return std::pair(p.line, p.column); });
    return check.problems;
}

} // namespace Rapporteur
