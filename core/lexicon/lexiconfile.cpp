// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconfile.h"

#include "core/lexicon/lexiconcheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Words {
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
    } else if (const QString one = text(table, key); !one.isEmpty()) {
        strings.append(one); // succeeds = "MHLB"
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
        .aliases = list(table, "aliases"), .patterns = list(table, "patterns"), .succeeds = list(table, "succeeds"),
        .succeededOn = day(table, "succeeded_on"), .colour = text(table, "colour"), .note = text(table, "note"), .source = text(table, "source")};
}

Milestone milestoneOf(const toml::table &table)
{
    return {.title = text(table, "title"), .from = day(table, "from"), .to = day(table, "to"),
        .topics = list(table, "topics"), .source = text(table, "source")};
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
    readAll(root, "acronym", lexicon.acronyms,
        [](const toml::table &t) { return Acronym{text(t, "short"), text(t, "long"), text(t, "source")}; });
    return lexicon;
}

} // namespace

LexiconText readLexicon(const QByteArray &toml)
{
    const toml::parse_result parsed = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
    if (!parsed) {
        const auto &error = parsed.error();
        return {.lexicon = {}, .problems = {{int(error.source().begin.line), int(error.source().begin.column),
            QString::fromUtf8(error.description().data(), qsizetype(error.description().size()))}}};
    }
    LexiconText read{.lexicon = {}, .problems = lexiconProblems(parsed.table())};
    if (read.problems.isEmpty())
        read.lexicon = lexiconOf(parsed.table());
    return read;
}

Result<Lexicon> parseLexicon(const QByteArray &toml, const QString &name)
{
    LexiconText read = readLexicon(toml);
    if (read.problems.isEmpty())
        return std::move(read.lexicon);
    const LexiconProblem &first = read.problems.first();
    return failure(ErrorCode::BadLexicon, Words::tr("The lexicon %1 has a mistake: %2").arg(name, first.reason),
        Words::tr("line %1, column %2").arg(first.line).arg(first.column));
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
            return failure(ErrorCode::NotReadable, Words::tr("The lexicon %1 cannot be opened.").arg(file.fileName()), file.errorString());
        const auto read = parseLexicon(file.readAll(), file.fileName());
        if (!read)
            return read;
        lexicon = merged(std::move(lexicon), *read);
    }
    return lexicon;
}

} // namespace Rapporteur
