// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/title.h"

#include "core/report/dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isNothingButDate(QStringView line)
{
    const QList<Moment> moments = momentsIn(line);
    return !moments.isEmpty() && line.size() - moments.first().span.length() < 4;
}

/// Converters write "report-2022-05-26" above a text that has no title of its own.
bool isFileName(QStringView title, const QString &fileName)
{
    const QStringView stem = QStringView(fileName).sliced(fileName.lastIndexOf(u'/') + 1);
    return !title.isEmpty() && !title.contains(u' ') && stem.first(qMax(stem.lastIndexOf(u'.'), 0)) == title;
}

/// "layout: post", "Host: Ann Lee", "Location: Room 2".
bool isField(QStringView line)
{
    static const QRegularExpression field(
        u"^(?:(?-i:[a-z_]+)|(?:[\\w-]+ )?(?:hosts?|(?:co-?)?chairs?|chairperson|moderators?|facilitators?|secretary|scribes?|note-?takers?|rapporteurs?|minutes(?: taken)? by|"
        "dates?|times?|day|when|where|location|venue|place|room|present|attendees|attending|attendance|participants|members|apologies|regrets|absent|excused|quorum|"
        "agenda|dial-?in|zoom|link|url|call|recording|slides|status|author|version|tags)):(?:\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return field.matchView(line).hasMatch();
}

Title titleAt(const TextDocument &document, const Block &block, const QString &fileName)
{
    const QStringView text = block.span.of(document.text).trimmed();
    if (text.isEmpty() || isField(text) || isNothingButDate(text) || isFileName(text, fileName))
        return {};
    return {text.toString().simplified(), block.span};
}

/// Where the roll call stands first, the title is the one heading above all others.
Title onlyHeading(const TextDocument &document, const QString &fileName)
{
    const auto isTop = [](const Block &block) { return block.kind == BlockKind::Heading && block.level == 1; };
    const auto heading = std::ranges::find_if(document.blocks, isTop);
    if (std::ranges::count_if(document.blocks, isTop) != 1 || heading->span.start > openingLength)
        return {};
    return titleAt(document, *heading, fileName);
}

} // namespace

Title titleOf(const TextDocument &document, const QList<BlockRole> &roles, const QList<qsizetype> &opening, const QString &fileName)
{
    for (const qsizetype i : opening) {
        const Block &block = document.blocks[i];
        const bool stands = roles[i] == BlockRole::Head || block.kind == BlockKind::Heading;
        if (Title title = stands ? titleAt(document, block, fileName) : Title(); !title.text.isEmpty())
            return title;
    }
    if (Title title = onlyHeading(document, fileName); !title.text.isEmpty())
        return title;
    if (!document.title.isEmpty() && !isFileName(document.title, fileName))
        return {document.title.simplified()};
    if (!opening.isEmpty() && roles[opening.first()] == BlockRole::Head)
        return {document.blocks[opening.first()].span.of(document.text).toString().simplified()};
    return {};
}

} // namespace Rapporteur
