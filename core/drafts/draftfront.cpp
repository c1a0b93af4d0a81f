// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/draftfront.h"

#include "core/drafts/frontmatter.h"
#include "core/drafts/markdownblocks.h"
#include "core/paper/words.h"

// Errors come as values, and so not from the packaged library, which is built with exceptions.
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include <toml++/toml.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FrontWords {
    Q_DECLARE_TR_FUNCTIONS(DraftFront)
};

struct NamedStyle {
    CitationStyle style;
    QLatin1StringView name;
};
constexpr std::array styles{NamedStyle{CitationStyle::Un, "un"_L1}, NamedStyle{CitationStyle::Short, "short"_L1},
    NamedStyle{CitationStyle::AuthorDate, "author-date"_L1}, NamedStyle{CitationStyle::Numbered, "numbered"_L1}};

constexpr qsizetype longestTitle = 80;

/// Takes the values out of a table; the first that is of another type than it should be is remembered.
class FrontReader
{
public:
    explicit FrontReader(const toml::table &table)
        : m_table(table)
    {
    }

    [[nodiscard]] QString problem() const { return m_problem; }

    void read(std::string_view key, QString &value)
    {
        if (const toml::node *node = m_table.get(key))
            value = text(*node, key);
    }
    void read(std::string_view key, bool &value)
    {
        const toml::node *node = m_table.get(key);
        if (node && !node->is_boolean())
            refuse(*node, key, FrontWords::tr("true or false"));
        else if (node)
            value = node->as_boolean()->get();
    }
    void read(std::string_view key, QDate &value)
    {
        const toml::node *node = m_table.get(key);
        if (node && !node->is_date())
            refuse(*node, key, FrontWords::tr("a date like 2026-11-20, without quotation marks"));
        else if (node)
            value = dateOf(*node);
    }
    void read(std::string_view key, QStringList &value);
    void read(std::string_view key, CitationStyle &value);
    /// "Printed" dates may be written as one.
    void readPrintedDate(std::string_view key, QString &value)
    {
        const toml::node *node = m_table.get(key);
        if (node && node->is_date())
            value = PaperWords::date(dateOf(*node));
        else
            read(key, value);
    }
    void readFields(std::string_view key, QList<std::pair<QString, QString>> &fields);

private:
    static QDate dateOf(const toml::node &node)
    {
        const toml::date date = node.as_date()->get();
        return {date.year, date.month, date.day};
    }
    QString text(const toml::node &node, std::string_view key)
    {
        if (const auto *string = node.as_string())
            return QString::fromUtf8(string->get().data(), qsizetype(string->get().size()));
        refuse(node, key, FrontWords::tr("words in quotation marks"));
        return {};
    }
    void refuse(const toml::node &node, std::string_view key, const QString &wanted)
    {
        if (m_problem.isEmpty())
            // The line of "+++" is the first.
            m_problem = FrontWords::tr("Line %1: “%2” must be %3.").arg(node.source().begin.line + 1)
                            .arg(QString::fromUtf8(key.data(), qsizetype(key.size())), wanted);
    }

    const toml::table &m_table;
    QString m_problem;
};

void FrontReader::read(std::string_view key, QStringList &value)
{
    const toml::node *node = m_table.get(key);
    if (!node)
        return;
    const toml::array *array = node->as_array();
    if (!array)
        return refuse(*node, key, FrontWords::tr("a list like [\"one\", \"two\"]"));
    for (const toml::node &one : *array)
        value.append(text(one, key));
}

void FrontReader::read(std::string_view key, CitationStyle &value)
{
    const toml::node *node = m_table.get(key);
    if (!node)
        return;
    const auto style = node->is_string() ? citationStyleNamed(text(*node, key)) : std::nullopt;
    if (style)
        value = *style;
    else
        refuse(*node, key, FrontWords::tr("one of “un”, “short”, “author-date” and “numbered”"));
}

void FrontReader::readFields(std::string_view key, QList<std::pair<QString, QString>> &fields)
{
    const toml::node *node = m_table.get(key);
    if (!node)
        return;
    if (!node->is_table())
        return refuse(*node, key, FrontWords::tr("a table: a line [fields] with lines like For = \"The co-chairs\" below"));
    struct Line {
        toml::source_position at;
        std::pair<QString, QString> field;
    };
    QList<Line> lines; // toml++ keeps a table by its keys
    for (const auto &[name, value] : *node->as_table())
        lines.append({name.source().begin, {QString::fromUtf8(name.str().data(), qsizetype(name.str().size())), text(value, name.str())}});
    std::ranges::stable_sort(lines, {}, [](const Line &one) { return std::pair(one.at.line, one.at.column); });
    for (const Line &one : std::as_const(lines))
        fields.append(one.field);
}

void readKeys(FrontReader &reader, const toml::table &table, DraftFront &front)
{
    reader.read("title", front.title);
    reader.read("subtitle", front.subtitle);
    reader.read("kind", front.kind);
    reader.read("classification", front.classification);
    reader.readFields("fields", front.fields);
    reader.readPrintedDate("date", front.date);
    reader.read("made-on", front.madeOn);
    reader.read("language", front.language);
    reader.read("author", front.author);
    reader.read("subject", front.subject);
    reader.read("keywords", front.keywords);
    reader.read("style", front.style);
    reader.read("contents", front.hasContents);
    reader.read("references", front.hasReferences);
    reader.read("attributed", front.isAttributed);
    reader.read("counts-extracts", front.countsExtracts);
    // A template describes itself in a table of that name.
    if (const toml::node *made = table.get("template"); made && !made->is_table())
        reader.read("template", front.madeFrom);
}

/// As TOML writes words: in quotation marks, what needs it escaped.
QString quotedWords(const QString &words)
{
    QString out = u"\""_s;
    for (const QChar c : words) {
        if (c == u'"' || c == u'\\')
            out += QStringView(u"\\") + c;
        else if (c == u'\n')
            out += u"\\n";
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

QString quotedList(const QStringList &all)
{
    QStringList parts;
    for (const QString &one : all)
        parts.append(quotedWords(one));
    return u'[' + parts.join(u", "_s) + u']';
}

} // namespace

QString styleName(CitationStyle style)
{
    return std::ranges::find(styles, style, &NamedStyle::style)->name;
}

std::optional<CitationStyle> citationStyleNamed(const QString &name)
{
    const auto found = std::ranges::find_if(styles, [&](const NamedStyle &one) { return one.name == name; });
    return found == styles.end() ? std::nullopt : std::optional(found->style);
}

FrontedText frontOf(const QString &markdown)
{
    const FrontPlace place = frontPlaceIn(markdown);
    FrontedText fronted{.body = place.body, .bodyLine = int(QStringView(markdown).first(place.body).count(u'\n'))};
    if (place.isOpen)
        fronted.problem = FrontWords::tr("Line 1: the front matter begins here and never ends. Put a line of +++ behind it.");
    if (!place.toml.isValid())
        return fronted;
    const QByteArray toml = place.toml.of(markdown).toUtf8();
    const toml::parse_result parsed = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
    if (!parsed) {
        const auto &error = parsed.error();
        fronted.problem = FrontWords::tr("Line %1: %2").arg(error.source().begin.line + 1)
                              .arg(QString::fromUtf8(error.description().data(), qsizetype(error.description().size())));
        return fronted;
    }
    FrontReader reader(parsed.table());
    readKeys(reader, parsed.table(), fronted.front);
    fronted.problem = reader.problem();
    if (!fronted.problem.isEmpty())
        fronted.front = {};
    return fronted;
}

QString frontText(const DraftFront &front)
{
    QStringList lines;
    const auto words = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            lines.append(key + u" = "_s + quotedWords(value));
    };
    const auto flag = [&](const QString &key, bool value, bool standard) {
        if (value != standard)
            lines.append(key + (value ? u" = true"_s : u" = false"_s));
    };
    words(u"title"_s, front.title);
    words(u"subtitle"_s, front.subtitle);
    words(u"kind"_s, front.kind);
    words(u"classification"_s, front.classification);
    words(u"date"_s, front.date);
    if (front.madeOn.isValid())
        lines.append(u"made-on = "_s + front.madeOn.toString(Qt::ISODate));
    words(u"language"_s, front.language);
    words(u"author"_s, front.author);
    words(u"subject"_s, front.subject);
    if (!front.keywords.isEmpty())
        lines.append(u"keywords = "_s + quotedList(front.keywords));
    if (front.style != CitationStyle::Un)
        words(u"style"_s, styleName(front.style));
    flag(u"contents"_s, front.hasContents, false);
    flag(u"references"_s, front.hasReferences, false);
    flag(u"attributed"_s, front.isAttributed, true);
    flag(u"counts-extracts"_s, front.countsExtracts, false);
    words(u"template"_s, front.madeFrom);
    if (!front.fields.isEmpty())
        lines.append(u"\n[fields]"_s);
    for (const auto &[name, value] : front.fields)
        lines.append(quotedWords(name) + u" = "_s + quotedWords(value));
    return lines.isEmpty() ? QString() : u"+++\n"_s + lines.join(u'\n') + u"\n+++\n"_s;
}

QString titleOfDraft(const QString &markdown)
{
    if (const QString title = frontOf(markdown).front.title.simplified(); !title.isEmpty())
        return title;
    const QList<MarkdownBlock> blocks = markdownBlocks(markdown).blocks;
    const auto wordsOf = [](const MarkdownBlock &block) {
        QString words;
        for (const MarkdownRun &run : runsOf(block))
            words += run.text;
        return words.simplified();
    };
    for (const MarkdownBlock &block : blocks) {
        if (block.kind == PaperKind::Heading && !wordsOf(block).isEmpty())
            return wordsOf(block);
    }
    for (const MarkdownBlock &block : blocks) {
        const QString words = wordsOf(block);
        if (words.size() <= longestTitle && !words.isEmpty())
            return words;
        if (!words.isEmpty())
            return words.left(std::max<qsizetype>(words.lastIndexOf(u' ', longestTitle), longestTitle / 2)) + u'…';
    }
    return {};
}

} // namespace Rapporteur
