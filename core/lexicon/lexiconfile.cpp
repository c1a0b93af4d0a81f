// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// Errors come as values, so that nothing is thrown across a folder.
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1 // the packaged library, whose CMake target is not linked, is built with exceptions
#include <toml++/toml.hpp>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct LexiconText {
    Q_DECLARE_TR_FUNCTIONS(LexiconText)
};

QString text(const toml::table &table, std::string_view key)
{
    const auto value = table[key].value<std::string_view>();
    return value ? QString::fromUtf8(value->data(), qsizetype(value->size())) : QString();
}

QStringList list(const toml::table &table, std::string_view key)
{
    QStringList strings;
    if (const toml::array *array = table[key].as_array()) {
        for (const toml::node &node : *array) {
            if (const auto value = node.value<std::string_view>())
                strings.append(QString::fromUtf8(value->data(), qsizetype(value->size())));
        }
    }
    return strings;
}

QDate day(const toml::table &table, std::string_view key)
{
    const auto value = table[key].value<toml::date>();
    return value ? QDate(value->year, value->month, value->day) : QDate();
}

Topic topicOf(const toml::table &table)
{
    return {.id = text(table, "id"), .name = text(table, "name"), .parent = text(table, "parent"),
        .aliases = list(table, "aliases"), .succeeds = text(table, "succeeds"), .colour = text(table, "colour"),
        .note = text(table, "note"), .source = text(table, "source")};
}

Milestone milestoneOf(const toml::table &table)
{
    return {.title = text(table, "title"), .from = day(table, "from"), .to = day(table, "to"),
        .topics = list(table, "topics"), .source = text(table, "source")};
}

enum class Kind { Text, List, Day };

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
        {"topic", {{"id", Kind::Text, true}, {"name", Kind::Text, true}, {"aliases", Kind::List}, {"parent", Kind::Text}, {"succeeds", Kind::Text},
                      {"colour", Kind::Text}, {"note", Kind::Text}, {"source", Kind::Text}}},
        {"person", {{"name", Kind::Text, true}, {"aliases", Kind::List}}},
        {"organisation", {{"name", Kind::Text, true}, {"aliases", Kind::List}}},
        {"series", {{"name", Kind::Text, true}, {"short", Kind::Text}, {"aliases", Kind::List}}},
        {"milestone", {{"title", Kind::Text, true}, {"from", Kind::Day, true}, {"to", Kind::Day}, {"topics", Kind::List}, {"source", Kind::Text}}},
    };
    return all;
}

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::unexpected<Error> mistake(const QString &sentence, const toml::source_region &where)
{
    return failure(ErrorCode::BadLexicon, sentence, LexiconText::tr("line %1, column %2").arg(where.begin.line).arg(where.begin.column));
}

bool isOfKind(const toml::node &node, Kind kind)
{
    if (const toml::array *array = kind == Kind::List ? node.as_array() : nullptr)
        return array->empty() || array->is_homogeneous(toml::node_type::string);
    return (kind == Kind::Text && node.is_string()) || (kind == Kind::Day && node.is_date());
}

QString expected(const Key &key)
{
    switch (key.kind) {
    case Kind::Text:
        return LexiconText::tr("“%1” must be text in quotation marks.").arg(word(key.name));
    case Kind::List:
        return LexiconText::tr("“%1” must be a list of texts in square brackets.").arg(word(key.name));
    case Kind::Day:
        return LexiconText::tr("“%1” must be a date such as 2024-09-22, without quotation marks.").arg(word(key.name));
    }
    return {};
}

Result<void> checkEntry(const Table &table, const toml::node &node)
{
    const toml::table *entry = node.as_table();
    if (!entry)
        return mistake(LexiconText::tr("Write [[%1]] with two square brackets.").arg(word(table.name)), node.source());
    for (const auto &[name, value] : *entry) {
        const auto key = std::ranges::find(table.keys, name.str(), &Key::name);
        if (key == table.keys.end())
            return mistake(LexiconText::tr("A [[%1]] has no “%2”.").arg(word(table.name), word(name.str())), name.source());
        if (!isOfKind(value, key->kind))
            return mistake(expected(*key), value.source());
    }
    for (const Key &key : table.keys) {
        if (key.needed && !entry->contains(key.name))
            return mistake(LexiconText::tr("This [[%1]] needs a “%2”.").arg(word(table.name), word(key.name)), entry->source());
    }
    return {};
}

/// Every word of the file is one that docs/lexicon.md knows, with a value of its kind.
Result<void> check(const toml::table &root)
{
    for (const auto &[name, value] : root) {
        const auto table = std::ranges::find(tables(), name.str(), &Table::name);
        if (table == tables().end())
            return mistake(LexiconText::tr("“%1” is no table of a lexicon.").arg(word(name.str())), name.source());
        const toml::array *entries = value.as_array();
        if (!entries)
            return mistake(LexiconText::tr("Write [[%1]] with two square brackets.").arg(word(name.str())), name.source());
        for (const toml::node &entry : *entries) {
            if (const auto good = checkEntry(*table, entry); !good)
                return good;
        }
    }
    return {};
}

template<typename Entry, typename Read>
void readAll(const toml::table &root, std::string_view key, QList<Entry> &entries, Read read)
{
    if (const toml::array *array = root[key].as_array()) {
        for (const toml::node &node : *array)
            entries.append(read(*node.as_table()));
    }
}

Lexicon lexiconOf(const toml::table &root)
{
    Lexicon lexicon;
    readAll(root, "topic", lexicon.topics, topicOf);
    readAll(root, "person", lexicon.people, [](const toml::table &t) { return LexiconPerson{text(t, "name"), list(t, "aliases")}; });
    readAll(root, "organisation", lexicon.organisations, [](const toml::table &t) { return Organisation{text(t, "name"), list(t, "aliases")}; });
    readAll(root, "series", lexicon.series, [](const toml::table &t) { return Series{text(t, "name"), text(t, "short"), list(t, "aliases")}; });
    readAll(root, "milestone", lexicon.milestones, milestoneOf);
    return lexicon;
}

} // namespace

Result<Lexicon> parseLexicon(const QByteArray &toml, const QString &name)
{
    const toml::parse_result parsed = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
    if (!parsed) {
        const auto &error = parsed.error();
        return failure(ErrorCode::BadLexicon, LexiconText::tr("The lexicon %1 has a mistake.").arg(name),
            LexiconText::tr("line %1, column %2: %3")
                .arg(error.source().begin.line)
                .arg(error.source().begin.column)
                .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))));
    }
    if (auto good = check(parsed.table()); !good) {
        good.error().sentence = name + u": "_s + good.error().sentence;
        return std::unexpected(good.error());
    }
    return lexiconOf(parsed.table());
}

const Lexicon &shippedLexicon()
{
    static const Lexicon lexicon = [] {
        Lexicon all;
        const QDir folder(u":/rapporteur/lexicon"_s);
        for (const QString &name : folder.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QFile::ReadOnly))
                all = merged(std::move(all), parseLexicon(file.readAll(), name).value_or(Lexicon{}));
        }
        return all;
    }();
    return lexicon;
}

Result<Lexicon> lexiconWith(const QString &folder)
{
    Lexicon lexicon = shippedLexicon();
    const QDir own(folder);
    for (const QString &name : own.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        QFile file(own.filePath(name));
        if (!file.open(QFile::ReadOnly))
            return failure(ErrorCode::NotReadable, LexiconText::tr("The lexicon %1 cannot be opened.").arg(file.fileName()), file.errorString());
        const auto read = parseLexicon(file.readAll(), file.fileName());
        if (!read)
            return read;
        lexicon = merged(std::move(lexicon), *read);
    }
    return lexicon;
}

} // namespace Rapporteur
