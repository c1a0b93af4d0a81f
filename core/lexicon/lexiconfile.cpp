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
    Topic topic{.id = text(table, "id"), .name = text(table, "name"), .parent = text(table, "parent"),
        .aliases = list(table, "aliases"), .succeeds = text(table, "succeeds"), .colour = text(table, "colour"),
        .note = text(table, "note"), .source = text(table, "source")};
    if (topic.name.isEmpty())
        topic.name = topic.id;
    return topic;
}

Milestone milestoneOf(const toml::table &table)
{
    return {.title = text(table, "title"), .from = day(table, "from"), .to = day(table, "to"),
        .topics = list(table, "topics"), .source = text(table, "source")};
}

/// Every table of an array of tables, or the place of the first one without its name.
template<typename Entry, typename Read>
Result<void> readAll(const toml::table &root, std::string_view key, std::string_view needed, QList<Entry> &entries, Read read)
{
    const toml::array *array = root[key].as_array();
    if (!array)
        return {};
    for (const toml::node &node : *array) {
        const toml::table *table = node.as_table();
        if (!table || text(*table, needed).isEmpty()) {
            return failure(ErrorCode::BadLexicon,
                LexiconText::tr("An entry of [[%1]] has no “%2”.").arg(QString::fromUtf8(key.data(), qsizetype(key.size())), QString::fromUtf8(needed.data(), qsizetype(needed.size()))),
                LexiconText::tr("line %1").arg(node.source().begin.line));
        }
        entries.append(read(*table));
    }
    return {};
}

Result<Lexicon> lexiconOf(const toml::table &root)
{
    Lexicon lexicon;
    return readAll(root, "topic", "id", lexicon.topics, topicOf)
        .and_then([&] {
            return readAll(root, "person", "name", lexicon.people, [](const toml::table &t) {
                return LexiconPerson{text(t, "name"), list(t, "aliases")};
            });
        })
        .and_then([&] {
            return readAll(root, "organisation", "name", lexicon.organisations, [](const toml::table &t) {
                return Organisation{text(t, "name"), list(t, "aliases")};
            });
        })
        .and_then([&] {
            return readAll(root, "series", "name", lexicon.series, [](const toml::table &t) {
                return Series{text(t, "name"), text(t, "short"), list(t, "aliases")};
            });
        })
        .and_then([&] { return readAll(root, "milestone", "title", lexicon.milestones, milestoneOf); })
        .transform([&] { return std::move(lexicon); });
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
    auto lexicon = lexiconOf(parsed.table());
    if (!lexicon)
        lexicon.error().sentence = name + u": "_s + lexicon.error().sentence;
    return lexicon;
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
