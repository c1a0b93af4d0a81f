// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/likeness.h"

#include "core/text/wordreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr size_t sketchSize = 64;
constexpr int runLength = 3; // words
/// Beyond so many words without a twin two texts are not the same one with slips, and pairing them would be slow.
constexpr qsizetype mostSlips = 2000;

quint64 hashOf(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    return hash;
}

/// SplitMix64's finish: neighbouring values become unrelated.
quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

quint64 runHash(quint64 first, quint64 second, quint64 third)
{
    return mixed(mixed(mixed(first) + second) + third);
}

/// Words that differ by so much are still the same word, misread or mistyped.
qsizetype slipsAllowed(qsizetype length)
{
    return length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
}

/// How many of the words can be paired with one of the others that differs by slips alone.
qsizetype pairedBySlips(const QStringList &one, QStringList other)
{
    if (one.size() > mostSlips || other.size() > mostSlips)
        return 0;
    qsizetype paired = 0;
    for (const QString &word : one) {
        const auto twin = std::ranges::find_if(other, [&](const QString &candidate) { return isSlip(word, candidate); });
        if (twin == other.end())
            continue;
        ++paired;
        std::swap(*twin, other.last());
        other.removeLast();
    }
    return paired;
}

QSet<quint64> runSet(const QStringList &words)
{
    QSet<quint64> runs;
    for (qsizetype i = runLength - 1; i < words.size(); ++i)
        runs.insert(runHash(hashOf(words[i - 2]), hashOf(words[i - 1]), hashOf(words[i])));
    return runs;
}

double sharedRuns(const QStringList &one, const QStringList &other)
{
    const QSet<quint64> a = runSet(one);
    const QSet<quint64> b = runSet(other);
    const auto &small = a.size() < b.size() ? a : b;
    const auto &large = a.size() < b.size() ? b : a;
    const auto shared = std::ranges::count_if(small, [&](quint64 run) { return large.contains(run); });
    return small.isEmpty() ? 0 : double(shared) / double(small.size());
}

} // namespace

bool isSlip(QStringView one, QStringView other)
{
    const qsizetype allowed = slipsAllowed(std::min(one.size(), other.size()));
    if (allowed == 0 || std::abs(one.size() - other.size()) > allowed)
        return false;
    std::vector<qsizetype> before(size_t(other.size()) + 1);
    std::vector<qsizetype> row(before.size());
    std::ranges::generate(before, [n = qsizetype(0)]() mutable { return n++; });
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const auto at = size_t(j);
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, before[at - 1] + (one[i - 1] != other[j - 1])});
        }
        if (*std::ranges::min_element(row) > allowed)
            return false;
        std::swap(before, row);
    }
    return before.back() <= allowed;
}

QStringList comparableWords(QStringView text)
{
    QStringList words;
    for (WordReader reader(text, WordRule::Compare); reader.next();)
        words.append(reader.word().toString());
    return words;
}

Sketch sketchOf(QStringView text)
{
    Sketch sketch;
    std::vector<quint32> smallest; // a heap, the largest first
    quint64 first = 0;
    quint64 second = 0;
    for (WordReader reader(text, WordRule::Compare); reader.next();) {
        const quint64 third = hashOf(reader.word());
        if (++sketch.words >= runLength) {
            const auto run = quint32(runHash(first, second, third) >> 32);
            const bool full = smallest.size() == sketchSize;
            if ((!full || run < smallest.front()) && std::ranges::find(smallest, run) == smallest.end()) {
                if (full) {
                    std::ranges::pop_heap(smallest);
                    smallest.pop_back();
                }
                smallest.push_back(run);
                std::ranges::push_heap(smallest);
            }
        }
        first = second;
        second = third;
    }
    std::ranges::sort_heap(smallest);
    sketch.runs = QByteArray(""); // not null: a library takes that for not yet worked out
    sketch.runs.append(reinterpret_cast<const char *>(smallest.data()), qsizetype(smallest.size() * sizeof(quint32)));
    return sketch;
}

std::vector<quint32> runsOf(const QByteArray &runs, qsizetype most)
{
    std::vector<quint32> hashes(size_t(std::min(most, runs.size() / qsizetype(sizeof(quint32)))));
    if (!hashes.empty())
        std::memcpy(hashes.data(), runs.constData(), hashes.size() * sizeof(quint32));
    return hashes;
}

double sketchLikeness(const QByteArray &one, const QByteArray &other)
{
    const std::vector<quint32> a = runsOf(one);
    const std::vector<quint32> b = runsOf(other);
    // Of the smallest of both together, those that are in both.
    size_t i = 0;
    size_t j = 0;
    size_t seen = 0;
    size_t shared = 0;
    for (; seen < sketchSize && (i < a.size() || j < b.size()); ++seen) {
        if (j == b.size() || (i < a.size() && a[i] < b[j]))
            ++i;
        else if (i == a.size() || b[j] < a[i])
            ++j;
        else {
            ++shared;
            ++i;
            ++j;
        }
    }
    return seen == 0 ? 0 : double(shared) / double(seen);
}

Likeness likeness(const QStringList &one, const QStringList &other)
{
    Likeness likeness{.same = one == other, .shorter = std::min(one.size(), other.size())};
    const auto all = double(one.size() + other.size());
    if (all == 0)
        return likeness;
    QHash<QString, qsizetype> balance;
    for (const QString &word : one)
        ++balance[word];
    for (const QString &word : other)
        --balance[word];
    QStringList left;
    QStringList right;
    for (const auto &[word, count] : balance.asKeyValueRange())
        (count > 0 ? left : right) += QStringList(std::abs(count), word);
    const double common = (all - double(left.size() + right.size())) / 2;
    left.sort(); // the hash's order is no order
    right.sort();
    likeness.words = 2 * common / all;
    likeness.tolerant = 2 * (common + double(pairedBySlips(left, right))) / all;
    likeness.order = sharedRuns(one, other);
    return likeness;
}

} // namespace Rapporteur
