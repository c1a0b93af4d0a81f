// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/turns.h"

#include "core/report/initials.h"
#include "core/report/introduced.h"
#include "core/report/names.h"
#include "core/report/ordinarywords.h"
#include "core/report/outline.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// A name that speaks only once before a colon may be a heading ("Budget: …"); two make a pattern.
constexpr int fewestTurns = 3;

/// "Speaker 0" is a name as far as a machine's transcript knows.
bool isNumberedSpeaker(QStringView name)
{
    static const QRegularExpression numbered(u"^Speaker \\d{1,2}$"_s);
    return numbered.matchView(name).hasMatch();
}

/// "CycloneDX", "OpenMap": capitals inside a word, but for "McKay", "DeWitt" and their like.
bool isBranded(QStringView name)
{
    static const QRegularExpression inside(u"\\b(?!(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)\\p{Lu})\\p{Lu}\\p{Ll}+\\p{Lu}"_s);
    return inside.matchView(name).hasMatch();
}

std::optional<Turn> turnIn(QStringView text, Span span, qsizetype block, const QSet<QString> &introduced)
{
    static const QRegularExpression caption(u"^\\s*>>\\s*(?:(?:CHAIR|CO-CHAIR|MODERATOR|THE CHAIR|HOST)\\s+(?=\\p{Lu}))?(?<name>[\\p{Lu}][\\p{L}.’'\\- ]{1,50}?)\\s*:\\s*"_s);
    static const QRegularExpression named(u"^\\s*(?<name>\\p{Lu}[\\p{L}.’'\\-]*(?: (?:\\p{Lu}[\\p{L}.’'\\-]*|van|der|de|von|bin|al|\\d{1,2})){0,4})\\s*(?:\\([^)]{1,60}\\)|\\[[^\\]]{1,40}\\])?\\s*(?::|\\s[-–—])\\s*(?:\\d{1,2}:\\d\\d(?::\\d\\d)?\\s*)?"_s);
    const QStringView words = span.of(text);
    auto match = caption.matchView(words);
    const bool captioned = match.hasMatch();
    if (!captioned)
        match = named.matchView(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView name = match.capturedView(u"name");
    if (!captioned && isBranded(name) && !introduced.contains(firstNameOf(name)))
        return std::nullopt;
    if (!captioned && !isNumberedSpeaker(name)) {
        const auto person = nameOrInitialsAt(name, 0, name.size(), introduced);
        if (!person || person->name.end != name.size())
            return std::nullopt;
    }
    return Turn{block, {span.start + match.capturedStart(u"name"), span.start + match.capturedEnd(u"name")}, {span.start + match.capturedEnd(), span.end}};
}

} // namespace

QList<Turn> turnsOf(const TextDocument &document, const QList<BlockRole> &roles, const QSet<QString> &introduced)
{
    QList<Turn> turns;
    QSet<QString> again; // names that speak more than once
    QSet<QString> seen;
    bool captioned = false;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i] != BlockRole::Body && roles[i] != BlockRole::Head)
            continue;
        const auto turn = turnIn(document.text, document.blocks[i].span, i, introduced);
        if (!turn)
            continue;
        const bool caption = document.blocks[i].span.of(document.text).trimmed().startsWith(u">>");
        captioned = captioned || caption;
        const QStringView written = turn->name.of(document.text);
        const QString name = plainWords(written);
        // "Slack: #group", "Reminder - …": nobody.
        if (!caption && !seen.contains(name) && !introduced.contains(firstNameOf(written)) && !isNumberedSpeaker(written)
            && !readsAsPerson(written, document.text))
            continue;
        if (seen.contains(name))
            again.insert(name);
        seen.insert(name);
        turns.append(*turn);
    }
    if (captioned || (turns.size() >= fewestTurns && (!again.isEmpty() || turns.size() >= 2 * fewestTurns)))
        return turns;
    // A few in a text that otherwise tells: of people who surely are there, and no further than what they head.
    turns.removeIf([&](const Turn &turn) { return !introduced.contains(firstNameOf(turn.name.of(document.text))); });
    for (Turn &turn : turns)
        turn.isLone = true;
    return turns;
}

bool isTranscript(const TextDocument &document, const QList<Turn> &turns)
{
    const bool captioned = std::ranges::count_if(turns, [&](const Turn &turn) {
        return document.blocks[turn.block].span.of(document.text).trimmed().startsWith(u">>");
    }) >= 2;
    // Turns in a list are a note-taker's.
    const bool noted = std::ranges::count_if(turns, [&](const Turn &turn) { return document.blocks[turn.block].kind == BlockKind::ListItem; }) * 2 > turns.size();
    return captioned || (!noted && turns.size() >= 8 && turns.size() * 3 > document.blocks.size());
}

} // namespace Rapporteur
