// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/searchquery.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// A piece of the query up to a space outside quotes.
struct Token {
    QString field; ///< "speaker" of speaker:"ben wallis", else empty
    QString text;
    bool quoted = false;
    bool excluded = false;
};

constexpr bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    Token token;
    bool inside = false;
    const auto finish = [&] {
        if (!token.text.isEmpty() || !token.field.isEmpty())
            tokens.append(token);
        token = {};
    };
    for (const QChar c : text) {
        if (isQuote(c)) {
            inside = !inside;
            token.quoted = true;
        } else if (inside) {
            token.text += c;
        } else if (c.isSpace()) {
            finish();
        } else if (c == u':' && token.field.isEmpty() && !token.text.isEmpty() && !token.quoted) {
            token.field = token.text.toLower();
            token.text.clear();
        } else if (c == u'-' && token.text.isEmpty() && token.field.isEmpty() && !token.quoted) {
            token.excluded = true;
        } else {
            token.text += c;
        }
    }
    finish();
    return tokens;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString ended = text + u' ';
    for (const QChar c : ended) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c.category() == QChar::Other_PrivateUse) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

/// "2022", "2020..2022", "2020-2022", "2020..", "..2022".
std::optional<std::pair<QDate, QDate>> yearsOf(QString text)
{
    text.replace(u"–"_s, u".."_s).replace(u"-"_s, u".."_s);
    const QStringList ends = text.split(u".."_s);
    if (ends.size() > 2)
        return std::nullopt;
    const auto year = [](const QString &word) { return word.size() == 4 ? word.toInt() : 0; };
    const int from = year(ends.first());
    const int to = year(ends.last());
    if ((from == 0 && !ends.first().isEmpty()) || (to == 0 && !ends.last().isEmpty()) || (from == 0 && to == 0))
        return std::nullopt;
    return std::pair(from ? QDate(from, 1, 1) : QDate(), to ? QDate(to, 12, 31) : QDate());
}

/// Whether the token was one of our fields.
bool takeField(const Token &token, SearchQuery &query)
{
    if (token.field == u"speaker" || token.field == u"by") {
        query.speakers.append(token.text);
    } else if (token.field == u"topic") {
        query.topics.append(token.text);
    } else if (token.field == u"series") {
        query.series.append(token.text);
    } else if (token.field == u"year") {
        const auto years = yearsOf(token.text);
        if (years)
            std::tie(query.from, query.to) = *years;
        else
            query.ignored.append(u"year:"_s + token.text);
    } else {
        return false;
    }
    // "topic:" with nothing behind it is being typed.
    query.speakers.removeAll(QString());
    query.topics.removeAll(QString());
    query.series.removeAll(QString());
    query.ignored.removeAll(u"year:"_s);
    return true;
}

} // namespace

SearchQuery parseSearchQuery(const QString &text)
{
    SearchQuery query;
    bool orBefore = false;
    for (const Token &token : tokensOf(text)) {
        if (!token.field.isEmpty() && takeField(token, query))
            continue;
        if (!token.quoted && token.field.isEmpty() && (token.text == u"OR" || token.text == u"AND")) {
            orBefore = token.text == u"OR" && !query.terms.isEmpty();
            continue;
        }
        // A word with inner signs ("WSIS+20", "multi-year") is a phrase of its parts, as it stands in the index.
        SearchTerm term{.words = wordsOf(token.field + u' ' + token.text), .excluded = token.excluded, .orBefore = orBefore};
        term.prefix = !token.quoted && token.text.endsWith(u'*');
        if (!term.words.isEmpty())
            query.terms.append(term);
        orBefore = false;
    }
    if (!query.terms.isEmpty() && !text.isEmpty() && text.back().isLetterOrNumber()) {
        SearchTerm &last = query.terms.last();
        last.prefix = last.prefix || (!last.excluded && last.words.last().size() >= 2);
    }
    return query;
}

} // namespace Rapporteur
