// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/talk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString onlySpeaker(const TextDocument &document, const QList<BlockRole> &roles, const Report &report)
{
    if (report.participants.size() != 1)
        return {};
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const QString words = plainWords(document.blocks[i].span.of(document.text));
        if (roles[i] == BlockRole::ParticipantsHeading && (words == u"speaker" || words == u"speakers" || words == u"presenter"))
            return report.participants.first().name;
    }
    return {};
}

void creditTalk(const TextDocument &document, const QString &speaker, QList<Statement> &statements)
{
    static const QRegularExpression floor(u"^(?:Q|Question|Audience(?: member)?|Someone|Participant)\\s*\\d*\\s*(?::|\\s[-–—])"_s);
    for (Statement &statement : statements) {
        const int block = document.blockAt(statement.span.start);
        const bool asked = block >= 0 && floor.matchView(document.blocks[block].span.of(document.text)).hasMatch();
        statement.speaker = asked ? QString() : speaker;
        statement.attribution = asked ? Attribution::Named : Attribution::Continued;
        statement.asWritten.clear();
        statement.speakerSpan = {};
        statement.verb.clear();
    }
}

} // namespace Rapporteur
