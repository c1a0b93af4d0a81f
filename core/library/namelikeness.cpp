// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/namelikeness.h"

#include "core/library/fulltext.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype shortestSlip = 4; ///< letters; in shorter words one letter makes another name
constexpr qsizetype longWord = 8; ///< letters, from which two edits may be a slip

/// A word as a scan may misread it, so that what looks alike is equal.
QString lookalike(QString word)
{
    word.replace(u"rn"_s, u"m"_s).replace(u"vv"_s, u"w"_s);
    for (QChar &c : word) {
        if (c == u'l' || c == u'1' || c == u'j' || c == u't')
            c = u'i';
        else if (c == u'0' || c == u'c' || c == u'e')
            c = u'o';
    }
    return word;
}

QStringList withoutInitials(const QStringList &words)
{
    QStringList whole;
    std::ranges::copy_if(words, std::back_inserter(whole), [](const QString &word) { return word.size() > 1; });
    return whole;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

bool isSlip(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < shortestSlip)
        return false;
    return editDistance(a, b, 2) <= (shorter >= longWord ? 2 : 1) || (a.size() > 5 && lookalike(a) == lookalike(b));
}

/// Whether all of `few` stand in `many` in their order, its first and its last word among them or its first two.
bool isPartOf(const QStringList &few, const QStringList &many)
{
    if (few.size() < 2 || few.first() != many.first())
        return false;
    qsizetype at = 0;
    for (const QString &word : many)
        at += at < few.size() && few[at] == word;
    return at == few.size();
}

bool isInitialOf(const QStringList &words, const QStringList &whole)
{
    return words.size() == 2 && whole.size() >= 2 && words.first().size() == 1 && whole.first().size() > 1
        && whole.first().startsWith(words.first()) && whole.last() == words.last();
}

} // namespace

QStringList nameWords(const QString &name)
{
    QString plain = folded(name);
    plain.remove(u'.').remove(u'\'').remove(u'’');
    plain.replace(u'-', u' ').replace(u'‑', u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before(size_t(b.size()) + 1);
    std::vector<int> last(before.size());
    std::vector<int> row(before.size());
    for (size_t j = 0; j < last.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, last[at - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last.back(), most + 1);
}

NameLikeness nameLikeness(const QStringList &words, const QStringList &others)
{
    if (sorted(words) == sorted(others))
        return NameLikeness::Same;
    const QStringList a = withoutInitials(words);
    const QStringList b = withoutInitials(others);
    const bool bothHaveInitials = a.size() < words.size() && b.size() < others.size();
    if (bothHaveInitials)
        return NameLikeness::None; // and they differ
    if (a.size() >= 2 && sorted(a) == sorted(b))
        return NameLikeness::Same;
    if (a.size() >= 2 && a.size() == b.size()) {
        int differing = 0;
        bool slips = true;
        for (qsizetype i = 0; i < a.size(); ++i) {
            differing += a[i] != b[i];
            slips = slips && (a[i] == b[i] || isSlip(a[i], b[i]));
        }
        return slips && differing == 1 ? NameLikeness::Slip : NameLikeness::None;
    }
    const bool similar = isPartOf(a, b) || isPartOf(b, a) || isInitialOf(words, others) || isInitialOf(others, words);
    return similar ? NameLikeness::Similar : NameLikeness::None;
}

QList<LikePair> likePairs(const QStringList &names)
{
    QList<QStringList> words;
    QHash<QString, QList<qsizetype>> bearers;
    for (qsizetype i = 0; i < names.size(); ++i) {
        words.append(nameWords(names[i]));
        if (words.last().size() < 2)
            continue; // a single name is nobody's for certain
        for (const QString &word : QSet<QString>(words.last().begin(), words.last().end())) {
            if (word.size() > 1)
                bearers[word].append(i);
        }
    }
    std::vector<std::pair<qsizetype, qsizetype>> near;
    for (const QList<qsizetype> &same : std::as_const(bearers)) {
        for (qsizetype i = 0; i < same.size(); ++i) {
            for (qsizetype j = i + 1; j < same.size(); ++j)
                near.emplace_back(same[i], same[j]);
        }
    }
    std::ranges::sort(near);
    const auto repeated = std::ranges::unique(near);
    near.erase(repeated.begin(), repeated.end());
    QList<LikePair> pairs;
    for (const auto &[first, second] : near) {
        if (const NameLikeness how = nameLikeness(words[first], words[second]); how != NameLikeness::None)
            pairs.append({first, second, how});
    }
    return pairs;
}

} // namespace Rapporteur
