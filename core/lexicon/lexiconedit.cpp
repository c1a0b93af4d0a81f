// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexiconedit.h"

#include "core/lexicon/lexiconcheck.h"
#include "core/lexicon/lexiconfile.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LexiconEdit)
};

QString quoted(const QString &text)
{
    QString written = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            written += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            written += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            written += c;
    }
    return written + u'"';
}

/// In single quotation marks where that spares doubling backslashes.
QString quotedPattern(const QString &text)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return c == u'\'' || c.unicode() < 0x20; });
    return isPlain ? u'\'' + text + u'\'' : quoted(text);
}

QString list(const QStringList &texts, QString (*write)(const QString &) = quoted)
{
    QStringList written;
    for (const QString &text : texts)
        written.append(write(text));
    return written.isEmpty() ? QString() : u'[' + written.join(u", "_s) + u']';
}

QString text(const QString &text)
{
    return text.isEmpty() ? QString() : quoted(text);
}

/// A key with its value as TOML; empty: it is left out.
using Field = std::pair<QString, QString>;

struct Fields {
    QList<Field> operator()(const Topic &t) const
    {
        return {{u"id"_s, text(t.id)}, {u"name"_s, text(t.name)}, {u"aliases"_s, list(t.aliases)},
            {u"patterns"_s, list(t.patterns, quotedPattern)}, {u"parent"_s, text(t.parent)},
            {u"succeeds"_s, t.succeeds.size() == 1 ? text(t.succeeds.first()) : list(t.succeeds)},
            {u"succeeded_on"_s, t.succeededOn.toString(Qt::ISODate)}, {u"colour"_s, text(t.colour)}, {u"note"_s, text(t.note)},
            {u"source"_s, text(t.source)}};
    }
    QList<Field> operator()(const LexiconPerson &p) const { return {{u"name"_s, text(p.name)}, {u"aliases"_s, list(p.aliases)}}; }
    QList<Field> operator()(const Organisation &o) const { return {{u"name"_s, text(o.name)}, {u"aliases"_s, list(o.aliases)}}; }
    QList<Field> operator()(const Series &s) const
    {
        return {{u"name"_s, text(s.name)}, {u"short"_s, text(s.shortName)}, {u"aliases"_s, list(s.aliases)}};
    }
    QList<Field> operator()(const Acronym &a) const
    {
        return {{u"short"_s, text(a.shortForm)}, {u"long"_s, text(a.longForm)}, {u"source"_s, text(a.source)}};
    }
    QList<Field> operator()(const Milestone &m) const
    {
        return {{u"title"_s, text(m.title)}, {u"from"_s, m.from.toString(Qt::ISODate)}, {u"to"_s, m.to.toString(Qt::ISODate)},
            {u"topics"_s, list(m.topics)}, {u"source"_s, text(m.source)}};
    }
};

QString tableName(EntryKind kind)
{
    static const std::array names{u"topic"_s, u"person"_s, u"organisation"_s, u"series"_s, u"acronym"_s, u"milestone"_s};
    return names.at(size_t(kind));
}

/// Where toml++'s lines and columns (of characters, from 1) are in the text.
class Places
{
public:
    explicit Places(const QString &text)
        : m_text(text)
    {
        for (qsizetype at = 0; at >= 0; at = text.indexOf(u'\n', at) + 1) {
            m_lines.append(at);
            if (text.indexOf(u'\n', at) < 0)
                break;
        }
    }

    [[nodiscard]] qsizetype at(const toml::source_position &position) const
    {
        qsizetype at = m_lines.value(qsizetype(position.line) - 1, m_text.size());
        for (toml::source_index column = 1; column < position.column && at < m_text.size(); ++column)
            at += m_text[at].isHighSurrogate() ? 2 : 1;
        return at;
    }
    [[nodiscard]] Span of(const toml::source_region &region) const { return {at(region.begin), at(region.end)}; }
    [[nodiscard]] qsizetype lineStart(qsizetype at) const { return at == 0 ? 0 : m_text.lastIndexOf(u'\n', at - 1) + 1; }
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end;
    }

private:
    QString m_text;
    QList<qsizetype> m_lines; ///< where each begins
};

/// An entry as it is written.
struct Written {
    LexiconEntry entry;
    Span span; ///< from its [[…]] to the end of its last line
    QHash<QString, Span> keys;
    QHash<QString, Span> values;
};

/// Nothing where the text has no such entry.
Result<std::optional<Written>> find(const QString &toml, EntryKind kind, const QString &key)
{
    const QByteArray bytes = toml.toUtf8();
    const LexiconText read = readLexicon(bytes);
    if (!read.problems.isEmpty()) {
        const LexiconProblem &first = read.problems.first();
        return failure(ErrorCode::BadLexicon, Words::tr("The text has a mistake in line %1: mend it first.").arg(first.line), first.reason);
    }
    int index = -1; // of its table; where two have one key the last is used
    int last = -1;
    for (const LexiconEntry &entry : entriesOf(read.lexicon)) {
        if (kindOf(entry) != kind)
            continue;
        ++last;
        index = keyOf(entry) == key ? last : index;
    }
    if (index < 0)
        return std::nullopt;
    const toml::parse_result parsed = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    const QByteArray name = tableName(kind).toUtf8();
    const toml::table &table = *parsed.table()[std::string_view(name.constData(), size_t(name.size()))].as_array()->get(size_t(index))->as_table();
    if (table.is_inline())
        return failure(ErrorCode::BadLexicon, Words::tr("“%1” is written in a form that only you can change, in the text.").arg(key));
    const Places places(toml);
    Written written{.entry = *entryOf(read.lexicon, kind, key), .span = {}, .keys = {}, .values = {}};
    const qsizetype begin = places.lineStart(places.at(table.source().begin));
    qsizetype end = places.lineEnd(begin);
    for (const auto &[field, value] : table) {
        const QString fieldName = QString::fromUtf8(field.str().data(), qsizetype(field.str().size()));
        written.keys[fieldName] = places.of(field.source());
        written.values[fieldName] = places.of(value.source());
        end = std::max(end, places.lineEnd(written.values[fieldName].end));
    }
    written.span = {begin, end};
    return written;
}

QString newEntry(const LexiconEntry &entry)
{
    QString text = u"[[%1]]\n"_s.arg(tableName(kindOf(entry)));
    for (const auto &[key, value] : std::visit(Fields{}, entry)) {
        if (!value.isEmpty())
            text += key + u" = "_s + value + u'\n';
    }
    return text;
}

TextEdit append(const QString &toml, const LexiconEntry &entry)
{
    const QString gap = toml.isEmpty() ? QString() : toml.endsWith(u"\n\n"_s) ? QString() : toml.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    return {{toml.size(), toml.size()}, gap + newEntry(entry)};
}

/// One field put right, as an edit of the whole text; nothing where it is as it was.
std::optional<TextEdit> editOf(const QString &toml, const Written &written, const Field &before, const Field &now)
{
    const auto &[key, value] = now;
    if (before.second == value)
        return std::nullopt;
    const Places places(toml);
    if (!written.values.contains(key))
        return TextEdit{{written.span.end, written.span.end}, u'\n' + key + u" = "_s + value};
    if (!value.isEmpty())
        return TextEdit{written.values[key], value};
    // With the line end before it, so that the entry's end stays where new keys come.
    return TextEdit{{places.lineStart(written.keys[key].start) - 1, places.lineEnd(written.values[key].end)}, {}};
}

} // namespace

Result<TextEdit> putEntry(const QString &toml, const QString &key, const LexiconEntry &entry)
{
    const auto found = find(toml, kindOf(entry), key);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return append(toml, entry);
    const Written &written = **found;
    const QList<Field> before = std::visit(Fields{}, written.entry);
    const QList<Field> now = std::visit(Fields{}, entry);
    QList<TextEdit> edits;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (const auto edit = editOf(toml, written, before[i], now[i]))
            edits.append(*edit);
    }
    // From the last on, so that the places of the others stay. New keys come at one place, in their order.
    std::ranges::stable_sort(edits, std::greater(), [](const TextEdit &edit) { return edit.span.start; });
    QString text = written.span.of(toml).toString();
    qsizetype inserted = 0;
    for (const TextEdit &edit : std::as_const(edits)) {
        const bool isNew = edit.span.start == written.span.end;
        text.replace(edit.span.start - written.span.start + (isNew ? inserted : 0), edit.span.length(), edit.text);
        inserted += isNew ? edit.text.size() : 0;
    }
    return TextEdit{written.span, text};
}

Result<TextEdit> removeEntry(const QString &toml, EntryKind kind, const QString &key)
{
    const auto found = find(toml, kind, key);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return TextEdit{};
    Span span = (*found)->span;
    while (span.end < toml.size() && toml[span.end] == u'\n')
        ++span.end; // and the empty lines below it
    return TextEdit{span, {}};
}

std::optional<Span> entrySpan(const QString &toml, EntryKind kind, const QString &key)
{
    const auto found = find(toml, kind, key);
    return found && *found ? std::optional((*found)->span) : std::nullopt;
}

} // namespace Rapporteur
