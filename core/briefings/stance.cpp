// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/stance.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// "Agreed to write" is a promise and "supported by" a fact; neither is a position.
const QString favouring = uR"((?:support(?:s|ed|ing)?\b(?!\s+(?:by|for|from|of|to|staff|team))|endorse[sd]?\b|agree[sd]?\b(?=\s+(?:with|that|it|there|this|on)\b|[.,;])|concur(?:s|red)?\b|second(?:s|ed)\b(?=\s+(?:the|this|that|what))|welcome[sd]?\b(?!\s+(?:everyone|everybody|all|members|participants|the\s+(?:members|participants)|to\b))|favou?r(?:s|ed)\b|applaud(?:s|ed)?\b))"_s;

/// What the speaker says of himself: not "reported that the panel supports it", but "said that she supports it".
QString ownClause(const QString &sentence)
{
    static const QRegularExpression others(uR"(\b(?:that|whether|if|which|who|whom|how|why|because|since|while|when)\b(?!\s+(?:he|she|they|we|I|(?:his|her|their|our|my)\s+\w+)\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = others.match(sentence);
    return match.hasMatch() ? sentence.first(match.capturedEnd()) : sentence;
}

const QRegularExpression &denials()
{
    static const QRegularExpression expression(uR"(\b(?:not|never|cannot|unable\s+to|no\s+longer|n['’]t|refuse[sd]?\s+to|decline[sd]?\s+to)\s+(?:\w+\s+){0,2}?)"_s + favouring,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &favour()
{
    static const QRegularExpression expression(
        uR"(\b(?:)"_s + favouring + uR"(|(?:is|was|are|were|spoke|speaks)\s+(?:\w+\s+)?in\s+favou?r\b|(?:expressed|voiced)\s+(?:\w+\s+)?support\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &objection()
{
    static const QRegularExpression expression(
        uR"(\b(?:oppose[sd]?|disagree[sd]?|object(?:s|ed)\s+to|reject(?:s|ed)?|(?:is|was|are|were|spoke|speaks|argue[sd]?)\s+(?:\w+\s+)?against|caution(?:s|ed)\s+(?:against|that|about)|warn(?:s|ed)(?:\s+(?:that|against|of|about))?|(?:is|was|are|were|be|remains?|remained)\s+(?:\w+\s+)?(?:concerned|worried|opposed|sceptical|skeptical)|worries|(?:express|voice|raise|share)(?:s|d|es|ed)?\s+(?:\w+\s+){0,3}?(?:concerns?|reservations?|doubts?|objections?|worry|worries)|criticis(?:es|ed)|criticiz(?:es|ed)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

} // namespace

Stance stanceOf(const QString &sentence)
{
    QString rest = ownClause(sentence);
    const bool denied = denials().match(rest).hasMatch();
    if (denied)
        rest.remove(denials());
    const bool isAgainst = denied || objection().match(rest).hasMatch();
    const bool isFor = favour().match(rest).hasMatch();
    if (isFor && isAgainst)
        return Stance::Both;
    return isFor ? Stance::For : isAgainst ? Stance::Against : Stance::Untold;
}

Stance together(Stance one, Stance other)
{
    if (one == Stance::Untold || one == other)
        return other;
    return other == Stance::Untold ? one : Stance::Both;
}

QString stanceName(Stance stance)
{
    switch (stance) {
    case Stance::For:
        return u"for"_s;
    case Stance::Against:
        return u"against"_s;
    case Stance::Both:
        return u"both"_s;
    case Stance::Untold:
        break;
    }
    return {};
}

} // namespace Rapporteur
