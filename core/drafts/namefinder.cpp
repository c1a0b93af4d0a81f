// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/namefinder.h"

#include "core/report/ordinarywords.h"
#include "core/report/verbs.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Without case and marks, so that "MASANGO" and "José" are found as "Masango" and "Jose" too.
QString folded(QStringView word)
{
    QString plain;
    const QString parts = word.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Written without blanks between words, so that each sign is a word here.
bool isSign(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

bool hasCase(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isUpper() || c.isLower(); });
}

bool isCapital(QStringView word)
{
    return !word.isEmpty() && (word.front().isUpper() || word.front().isTitleCase());
}

bool isMonth(const QString &word)
{
    static const QSet<QString> months{u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s, u"july"_s, u"august"_s, u"september"_s,
        u"october"_s, u"november"_s, u"december"_s};
    return months.contains(word);
}

/// "26 May", "in May 2022", "early May".
bool isDated(const QString &before, const QString &after)
{
    static const QSet<QString> leads{u"in"_s, u"of"_s, u"by"_s, u"since"_s, u"until"_s, u"till"_s, u"early"_s, u"late"_s, u"mid"_s, u"during"_s, u"before"_s,
        u"after"_s, u"last"_s, u"next"_s, u"this"_s, u"through"_s};
    return (!before.isEmpty() && before.at(0).isDigit()) || (!after.isEmpty() && after.at(0).isDigit()) || leads.contains(before);
}

/// Parts that are nobody's own: titles and particles.
bool isNobodys(const QString &word)
{
    static const QSet<QString> words{u"mr"_s, u"mrs"_s, u"ms"_s, u"mx"_s, u"dr"_s, u"prof"_s, u"sir"_s, u"dame"_s, u"chair"_s, u"chairs"_s, u"cochair"_s,
        u"ambassador"_s, u"amb"_s, u"minister"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"del"_s, u"della"_s, u"dos"_s, u"das"_s, u"bin"_s, u"bint"_s,
        u"ibn"_s, u"the"_s, u"and"_s, u"for"_s, u"from"_s, u"de"_s, u"da"_s, u"di"_s, u"la"_s, u"le"_s, u"el"_s, u"al"_s, u"of"_s, u"jr"_s, u"junior"_s};
    return word.size() < 2 || words.contains(word);
}

/// No name stands before these but at the end of something: "Will it", "May the", "Grace be".
bool followsVerb(const QString &word)
{
    static const QSet<QString> words{u"i"_s, u"we"_s, u"you"_s, u"it"_s, u"he"_s, u"she"_s, u"they"_s, u"the"_s, u"this"_s, u"that"_s, u"there"_s, u"these"_s,
        u"those"_s, u"a"_s, u"an"_s, u"be"_s, u"not"_s, u"our"_s, u"your"_s, u"my"_s};
    return words.contains(word);
}

bool joinsName(QStringView between)
{
    return between.size() <= 3 && std::ranges::all_of(between, [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'‐' || c == u'‑' || c == u'\'' || c == u'’' || c == u'.' || c == u'·';
    });
}

/// Only blanks, or an initial, between two parts that are one person's.
bool isOnePerson(QStringView between)
{
    const QStringView inner = between.trimmed();
    if (between.size() > 5 || between.isEmpty() || between == inner)
        return between == "-"_L1;
    return inner.isEmpty() || (inner.size() <= 2 && inner.front().isUpper() && (inner.size() == 1 || inner.back() == u'.'));
}

bool beginsSentence(QStringView before)
{
    const QStringView trimmed = before.trimmed();
    return trimmed.isEmpty() || u".!?:\n“\"*_>-–—"_s.contains(trimmed.back());
}

} // namespace

QList<NameWord> nameWordsIn(QStringView text)
{
    QList<NameWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isLetter(text.at(i))) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        const bool sign = isSign(text.at(i++));
        while (!sign && i < text.size() && isLetter(text.at(i)) && !isSign(text.at(i)))
            ++i;
        words.append({{start, i}, folded(text.sliced(start, i - start))});
    }
    return words;
}

NameFinder::NameFinder(const QStringList &names)
{
    QSet<QString> parts;
    for (const QString &name : names) {
        const QList<NameWord> words = nameWordsIn(name);
        if (words.isEmpty() || (words.size() == 1 && isNobodys(words.first().folded)))
            continue;
        add(name.trimmed(), words, false);
        for (const NameWord &word : words) {
            const QStringView written = word.span.of(name);
            if (words.size() == 1 || isNobodys(word.folded) || !isCapital(written) || parts.contains(word.folded))
                continue;
            parts.insert(word.folded);
            add(written.toString(), {word}, true);
        }
    }
    for (QList<Name> &all : m_names)
        std::ranges::stable_sort(all, [](const Name &one, const Name &other) {
            return std::pair(other.words.size(), one.isPart) < std::pair(one.words.size(), other.isPart);
        });
}

void NameFinder::add(const QString &written, const QList<NameWord> &words, bool isPart)
{
    Name name{.written = written, .isPart = isPart};
    for (const NameWord &word : words)
        name.words.append(word.folded);
    m_names[name.words.first()].append(name);
}

bool NameFinder::isNameAt(const Name &name, QStringView text, const QList<NameWord> &words, qsizetype at) const
{
    if (at + name.words.size() > words.size())
        return false;
    bool capital = false;
    for (qsizetype i = 0; i < name.words.size(); ++i) {
        const Span span = words.at(at + i).span;
        if (words.at(at + i).folded != name.words.at(i))
            return false;
        if (i > 0 && !joinsName(text.sliced(words.at(at + i - 1).span.end, span.start - words.at(at + i - 1).span.end)))
            return false;
        capital = capital || isCapital(span.of(text));
    }
    const QStringView written = text.sliced(words.at(at).span.start, words.at(at + name.words.size() - 1).span.end - words.at(at).span.start);
    if (!capital && hasCase(written) && written != name.written)
        return false;
    if (name.words.size() > 1)
        return true;
    const QString before = at > 0 ? words.at(at - 1).folded : QString();
    const QString after = at + 1 < words.size() ? words.at(at + 1).folded : QString();
    if (isMonth(name.words.first()) && isDated(before, after))
        return false;
    // "Green energy" begins a sentence; "Green noted" begins one too, by a person.
    const bool isOrdinary = isMonth(name.words.first()) || isOrdinaryWord(name.words.first()) || followsVerb(after);
    return !name.isPart || !isOrdinary || !beginsSentence(text.first(words.at(at).span.start)) || isReportingVerb(after) || isAdverb(after);
}

QList<Span> NameFinder::namesIn(QStringView text) const
{
    QList<Span> found;
    const QList<NameWord> words = nameWordsIn(text);
    for (qsizetype at = 0; at < words.size();) {
        const auto names = m_names.constFind(words.at(at).folded);
        const Name *longest = nullptr;
        if (names != m_names.constEnd()) {
            const auto name = std::ranges::find_if(*names, [&](const Name &one) { return isNameAt(one, text, words, at); });
            longest = name == names->end() ? nullptr : &*name;
        }
        if (!longest) {
            ++at;
            continue;
        }
        const Span span{words.at(at).span.start, words.at(at + longest->words.size() - 1).span.end};
        at += longest->words.size();
        if (!found.isEmpty() && isOnePerson(text.sliced(found.last().end, span.start - found.last().end)))
            found.last().end = span.end;
        else
            found.append(span);
    }
    return found;
}

bool mayBeOnePerson(QStringView one, QStringView other)
{
    const auto own = [](QStringView name) {
        QSet<QString> words;
        for (const NameWord &word : nameWordsIn(name)) {
            if (!isNobodys(word.folded))
                words.insert(word.folded);
        }
        return words;
    };
    const QSet<QString> first = own(one);
    const QSet<QString> second = own(other);
    return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
}

} // namespace Rapporteur
