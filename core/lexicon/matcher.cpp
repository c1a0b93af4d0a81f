// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/matcher.h"

#include "core/lexicon/topicpattern.h"

#include <QHash>

#include <queue>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int longestAlphabet = 250;

/// The letter without case and diacritics; all white space is one.
char16_t foldedUnit(QChar c)
{
    if (c.isSpace())
        return u' ';
    const QString parts = c.decomposition();
    return (parts.isEmpty() || c.decompositionTag() != QChar::Canonical ? c : parts[0]).toLower().unicode();
}

bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber();
}

bool onlyCapitals(const QString &text)
{
    return text == text.toUpper() && text != text.toLower();
}

/// The topic of each name and alias, in lower case; where two share one, the first. An acronym that a topic's pattern
/// finds is that topic's own affair: the pattern may say where it does not count.
QHash<QString, int> topicNames(const Lexicon &lexicon)
{
    QHash<QString, int> names;
    for (int i = 0; i < lexicon.topics.size(); ++i) {
        for (const QString &name : QStringList{lexicon.topics[i].name} + lexicon.topics[i].aliases)
            names.insert(name.toLower(), names.value(name.toLower(), i));
        for (const QString &pattern : lexicon.topics[i].patterns) {
            const auto expression = compiledPattern(pattern);
            for (const Acronym &acronym : lexicon.acronyms) {
                if (expression && expression->match(acronym.shortForm).hasMatch())
                    names.insert(acronym.shortForm.toLower(), names.value(acronym.shortForm.toLower(), i));
            }
        }
    }
    return names;
}

QList<Matcher::Term> termsOf(const Lexicon &lexicon, const QHash<QString, int> &names)
{
    QList<Matcher::Term> terms;
    for (int i = 0; i < lexicon.topics.size(); ++i) {
        terms.append({lexicon.topics[i].name, i});
        for (const QString &alias : lexicon.topics[i].aliases)
            terms.append({alias, i});
    }
    for (const Acronym &acronym : lexicon.acronyms) {
        if (const auto topic = names.find(acronym.longForm.toLower()); topic != names.end() && !names.contains(acronym.shortForm.toLower()))
            terms.append({acronym.shortForm, *topic});
    }
    return terms;
}

bool hasWord(QStringView text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordUnit(text[at - 1])) && (end == text.size() || !isWordUnit(text[end])))
            return true;
    }
    return false;
}

} // namespace

Matcher::Matcher(const QList<Term> &terms)
    : m_class(0x10000, 0)
{
    QHash<char16_t, quint8> classes;
    for (const Term &term : terms) {
        for (const QChar c : term.text) {
            const char16_t unit = foldedUnit(c);
            if (!classes.contains(unit) && classes.size() < longestAlphabet)
                classes.insert(unit, quint8(m_classes++));
        }
    }
    for (char32_t unit = 0; unit < 0x10000; ++unit)
        m_class[unit] = classes.value(foldedUnit(QChar(char16_t(unit))), 0);
    m_steps.assign(size_t(m_classes), -1);
    m_ends.emplace_back();
    for (const Term &term : terms)
        add(term);
    link();
}

void Matcher::add(const Term &term)
{
    const QString text = term.text.simplified();
    if (text.isEmpty())
        return;
    int state = 0;
    for (const QChar c : text) {
        const int unit = m_class[c.unicode()];
        if (step(state, unit) < 0) {
            step(state, unit) = int(m_ends.size());
            m_ends.emplace_back();
            m_steps.resize(m_steps.size() + size_t(m_classes), -1);
        }
        state = step(state, unit);
    }
    m_ends[size_t(state)].append(int(m_entries.size()));
    m_entries.append({onlyCapitals(text) ? text : QString(), text.size(), term.id});
}

void Matcher::link()
{
    std::vector<int> fallback(m_ends.size(), 0);
    std::queue<int> states;
    for (int unit = 0; unit < m_classes; ++unit) {
        int &next = step(0, unit);
        if (next < 0)
            next = 0;
        else
            states.push(next);
    }
    while (!states.empty()) {
        const int state = states.front();
        states.pop();
        m_ends[size_t(state)] += m_ends[size_t(fallback[size_t(state)])];
        for (int unit = 0; unit < m_classes; ++unit) {
            const int behind = step(fallback[size_t(state)], unit);
            int &next = step(state, unit);
            if (next < 0) {
                next = behind;
            } else {
                fallback[size_t(next)] = behind;
                states.push(next);
            }
        }
    }
}

QList<Matcher::Match> Matcher::find(QStringView text) const
{
    QList<Match> matches;
    size_t state = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        state = size_t(m_steps[state * size_t(m_classes) + m_class[text[i].unicode()]]);
        for (const int index : m_ends[state]) {
            const Entry &entry = m_entries[index];
            const Span span{i + 1 - entry.length, i + 1};
            const bool begins = span.start == 0 || !isWordUnit(text[span.start - 1]) || !isWordUnit(text[span.start]);
            const bool ends = span.end == text.size() || !isWordUnit(text[span.end]) || !isWordUnit(text[i]);
            if (begins && ends && (entry.text.isEmpty() || span.of(text) == entry.text))
                matches.append({entry.id, span});
        }
    }
    return matches;
}

TopicTagger::TopicTagger(const Lexicon &lexicon)
    : m_names(topicNames(lexicon))
    , m_matcher(termsOf(lexicon, m_names))
{
    for (const Topic &topic : lexicon.topics) {
        for (const QString &pattern : topic.patterns) {
            if (auto expression = compiledPattern(pattern)) {
                expression->optimize();
                m_patterns.append({int(m_ids.size()), std::move(*expression)});
            }
        }
        m_ids.append(topic.id);
    }
}

QList<TopicTagger::ShortForm> TopicTagger::taughtBy(const QList<Acronym> &acronyms) const
{
    QList<ShortForm> taught;
    for (const Acronym &acronym : acronyms) {
        const auto topic = m_names.constFind(acronym.longForm.toLower());
        if (topic != m_names.cend() && !m_names.contains(acronym.shortForm.toLower()))
            taught.append({acronym.shortForm, *topic});
    }
    return taught;
}

QStringList TopicTagger::topicsIn(QStringView text, const QList<ShortForm> &taught) const
{
    QList<int> found;
    for (const Matcher::Match &match : m_matcher.find(text)) {
        if (!found.contains(match.id))
            found.append(match.id);
    }
    for (const Pattern &pattern : m_patterns) {
        if (!found.contains(pattern.topic) && pattern.expression.matchView(text).hasMatch())
            found.append(pattern.topic);
    }
    for (const ShortForm &word : taught) {
        if (!found.contains(word.topic) && hasWord(text, word.text))
            found.append(word.topic);
    }
    std::ranges::sort(found);
    QStringList ids;
    for (const int id : std::as_const(found))
        ids.append(m_ids[id]);
    return ids;
}

} // namespace Rapporteur
