// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/initials.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype fewest = 2; ///< letters; one is no name
constexpr qsizetype most = 3;
constexpr qsizetype longestName = 60;

/// Whose surname it is, of the people on the roll with these initials; the surname itself where nobody is.
QString bearerOf(const QString &surname, const QString &initials, const Report &report)
{
    const auto found = std::ranges::find_if(report.participants, [&](const Participant &participant) {
        return participant.name.endsWith(u' ' + surname) && initialsOf(participant.name) == initials;
    });
    return found == report.participants.end() ? surname : found->name;
}

/// "BW: …" where one person on the roll alone has these initials.
QHash<QString, QString> labelsOf(const TextDocument &document, const Report &report)
{
    static const QSet<QString> otherwise{u"AI"_s, u"AP"_s, u"PR"_s, u"NB"_s, u"PS"_s, u"QA"_s, u"ID"_s, u"OK"_s, u"UN"_s, u"EU"_s, u"US"_s, u"UK"_s,
        u"RE"_s, u"FYI"_s, u"TBD"_s, u"TBA"_s, u"URL"_s, u"API"_s, u"MAG"_s, u"IGF"_s, u"WG"_s, u"TSC"_s};
    QHash<QString, QStringList> bearers;
    for (const Participant &participant : report.participants) {
        const QString letters = initialsOf(participant.name);
        if (letters.size() >= fewest && letters.size() <= most && !otherwise.contains(letters))
            bearers[letters].append(participant.name);
    }
    QHash<QString, QString> labels;
    const QStringView text = document.text;
    for (qsizetype colon = bearers.isEmpty() ? -1 : text.indexOf(u':'); colon > 0; colon = text.indexOf(u':', colon + 1)) {
        qsizetype from = colon;
        while (from > 0 && colon - from < most && text[from - 1].isUpper())
            --from;
        const bool begins = from == 0 || !text[from - 1].isLetterOrNumber();
        const auto names = begins && colon - from >= fewest ? bearers.constFind(text.sliced(from, colon - from).toString()) : bearers.cend();
        if (names != bearers.cend() && names->size() == 1)
            labels.insert(names.key(), names->first());
    }
    return labels;
}

} // namespace

QString initialsOf(QStringView name)
{
    QString letters;
    for (const QStringView word : QStringTokenizer(name, u' ', Qt::SkipEmptyParts)) {
        if (word.front().isUpper())
            letters += word.front();
    }
    return letters;
}

QHash<QString, QString> definedInitials(const TextDocument &document, const Report &report)
{
    static const QRegularExpression nameBefore(u"(?:\\b(?<title>Mr|Ms|Mrs|Dr|Prof|Amb)\\.? )?(?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}’'-]+){0,3})$"_s);
    QHash<QString, QString> defined = labelsOf(document, report);
    const QStringView text = document.text;
    for (qsizetype open = text.indexOf(u'('); open > 0; open = text.indexOf(u'(', open + 1)) {
        const qsizetype close = text.indexOf(u')', open);
        const QString letters = close < 0 || close - open - 1 > most ? QString() : text.sliced(open + 1, close - open - 1).toString();
        if (letters.size() < fewest || !std::ranges::all_of(letters, [](QChar c) { return c.isUpper(); }))
            continue;
        const qsizetype from = std::max<qsizetype>(0, open - longestName);
        const auto name = nameBefore.matchView(text.sliced(from, open - from).trimmed());
        if (!name.hasMatch())
            continue;
        const QString words = name.captured(u"name"_s);
        if (initialsOf(words) == letters && isFullName(words)
            && std::ranges::any_of(report.participants, [&](const Participant &p) { return p.name == words; }))
            defined.insert(letters, words); // a body's acronym is made the same way: only who is on the roll
        else if (name.hasCaptured(u"title"_s) && !words.contains(u' ') && words.front() == letters.back())
            defined.insert(letters, bearerOf(words, letters, report));
    }
    return defined;
}

std::optional<NameMatch> nameOrInitialsAt(QStringView text, qsizetype at, qsizetype end, const QSet<QString> &known)
{
    if (auto name = nameAt(text, at, end))
        return name;
    qsizetype last = at;
    while (last < end && last - at <= most && text[last].isUpper())
        ++last;
    const bool whole = last == end || !text[last].isLetterOrNumber();
    if (last - at < fewest || last - at > most || !whole || !known.contains(text.sliced(at, last - at).toString().toLower()))
        return std::nullopt;
    NameMatch match;
    match.name = {at, last};
    match.words = 1;
    match.end = last;
    return match;
}

} // namespace Rapporteur
