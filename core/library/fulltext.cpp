// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/fulltext.h"

#include "core/library/preparedquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString expressionOf(const SearchTerm &term)
{
    const QString phrase = u'"' + term.words.join(u' ') + u'"';
    return term.prefix ? QString(phrase + u'*') : phrase;
}

/// A run of letters and digits, as the index cuts words.
struct Word {
    QString folded;
    Span span;
};

QList<Word> wordsIn(const QString &text)
{
    QList<Word> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate());
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            words.append({folded(text.mid(start, i - start)), {start, i}});
            start = -1;
        }
    }
    return words;
}

bool standsAt(const QList<Word> &words, qsizetype at, const SearchTerm &term, const QStringList &foldedTerm)
{
    if (at + foldedTerm.size() > words.size())
        return false;
    for (qsizetype i = 0; i < foldedTerm.size(); ++i) {
        const QString &word = words[at + i].folded;
        const bool last = i == foldedTerm.size() - 1;
        if (last && term.prefix ? !word.startsWith(foldedTerm[i]) : word != foldedTerm[i])
            return false;
    }
    return true;
}

} // namespace

Result<void> prepareFullText(const Connection &connection)
{
    return runSql(connection, u"INSERT INTO paragraph_text (paragraph_text, rank) VALUES ('hashsize', 33554432)"_s);
}

Result<bool> fullTextAgrees(const Connection &connection)
{
    PreparedQuery query(connection, u"INSERT INTO paragraph_text (paragraph_text, rank) VALUES ('integrity-check', 1)"_s);
    const auto done = query.run();
    if (done)
        return true;
    if (done.error().code == ErrorCode::LibraryDamaged)
        return false;
    return std::unexpected(done.error());
}

QString exclusionExpression(const SearchQuery &query)
{
    QStringList unwanted;
    for (const SearchTerm &term : query.terms) {
        if (term.excluded)
            unwanted.append(expressionOf(term));
    }
    return unwanted.join(u" OR "_s);
}

QString fullTextExpression(const SearchQuery &query)
{
    QString wanted;
    for (const SearchTerm &term : query.terms) {
        if (term.excluded)
            continue;
        if (wanted.isEmpty())
            wanted = u'(' + expressionOf(term);
        else
            wanted += (term.orBefore ? u" OR "_s : u") AND ("_s) + expressionOf(term);
    }
    if (wanted.isEmpty())
        return {};
    wanted += u')';
    const QString unwanted = exclusionExpression(query);
    return unwanted.isEmpty() ? wanted : QString(u'(' + wanted + u") NOT ("_s + unwanted + u')');
}

QString folded(const QString &word)
{
    if (std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; }))
        return word.toLower(); // most words; nothing to take apart
    QString result;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded();
}

QList<Span> marksIn(const QString &text, const SearchQuery &query)
{
    QList<Span> marks;
    const QList<Word> words = wordsIn(text);
    for (const SearchTerm &term : query.terms) {
        if (term.excluded)
            continue;
        QStringList foldedTerm;
        for (const QString &word : term.words)
            foldedTerm.append(folded(word));
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (standsAt(words, at, term, foldedTerm))
                marks.append({words[at].span.start, words[at + foldedTerm.size() - 1].span.end});
        }
    }
    std::ranges::sort(marks);
    return marks;
}

} // namespace Rapporteur
