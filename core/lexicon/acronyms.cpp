// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/acronyms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype shortest = 2; ///< letters of a short form
constexpr qsizetype longest = 12;

/// Capitals, perhaps with digits, a plural s or parts behind hyphens: "BPF", "BPFs", "WG-Forum", "IGF+".
bool isShortForm(QStringView text)
{
    if (text.size() < shortest || text.size() > longest || !text.front().isUpper())
        return false;
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'+' || c == u'&'; };
    return std::ranges::all_of(text, fits) && std::ranges::count_if(text, [](QChar c) { return c.isUpper(); }) >= 2;
}

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Where the long form begins in the words before the bracket; -1 where the letters do not fit.
qsizetype longFormStart(QStringView words, QStringView letters)
{
    qsizetype at = words.size();
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        if (!letters[i].isLetterOrNumber())
            continue;
        const QChar wanted = letters[i].toLower();
        do {
            --at;
        } while (at >= 0 && (words[at].toLower() != wanted || (i == 0 && !beginsWord(words, at))));
        if (at < 0)
            return -1;
    }
    return at;
}

/// No more words than the short form can stand for (Schwartz and Hearst's limit), of the same sentence.
QStringView wordsBefore(QStringView text, qsizetype bracket, qsizetype letters)
{
    const qsizetype most = std::min(letters + 5, letters * 2);
    qsizetype from = bracket;
    for (qsizetype words = 0; from > 0; --from) {
        const QChar c = text[from - 1];
        if (u".;:()[]\n\u2029!?"_s.contains(c))
            break;
        if (c.isSpace() && from < bracket && ++words >= most)
            break;
    }
    return text.sliced(from, bracket - from);
}

/// The long form of letters in a bracket; empty where there is none.
QString longFormOf(QStringView before, QStringView letters)
{
    const QStringView words = before.trimmed();
    qsizetype start = longFormStart(words, letters);
    // "BPFs": the s of the plural may be no letter of the words.
    if (start < 0 && letters.endsWith(u's'))
        start = longFormStart(words, letters.chopped(1));
    if (start < 0)
        return {};
    const QString found = words.sliced(start).toString().simplified();
    const bool isOneWord = !found.contains(u' ') && !found.contains(u'-');
    return isOneWord || found.size() <= letters.size() || found.contains(letters) ? QString() : found;
}

} // namespace

QList<Acronym> definedAcronyms(QStringView text)
{
    QList<Acronym> found;
    for (qsizetype open = text.indexOf(u'('); open > 0; open = text.indexOf(u'(', open + 1)) {
        qsizetype close = open + 1;
        while (close < text.size() && close - open <= longest && text[close] != u')')
            ++close;
        if (close == text.size() || text[close] != u')')
            continue;
        const QStringView letters = text.sliced(open + 1, close - open - 1);
        if (!isShortForm(letters) || std::ranges::contains(found, letters, &Acronym::shortForm))
            continue;
        if (const QString words = longFormOf(wordsBefore(text, open, letters.size()), letters); !words.isEmpty())
            found.append({letters.toString(), words});
    }
    return found;
}

std::optional<QString> shortFormOf(const QString &longForm, const QList<Acronym> &acronyms)
{
    const auto found = std::ranges::find_if(
        acronyms, [&](const Acronym &acronym) { return acronym.longForm.compare(longForm, Qt::CaseInsensitive) == 0; });
    return found == acronyms.end() ? std::nullopt : std::optional(found->shortForm);
}

} // namespace Rapporteur
