// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/topicpattern.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TopicPattern)
};

/// Steps of a match before PCRE2 gives up and it counts as none; a sound pattern needs some hundreds a paragraph.
constexpr auto limit = "(*LIMIT_MATCH=50000)"_L1;

} // namespace

Result<QRegularExpression> compiledPattern(const QString &pattern)
{
    if (pattern.trimmed().isEmpty())
        return failure(ErrorCode::BadLexicon, Words::tr("A pattern is empty."));
    QRegularExpression expression(limit + pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid()) {
        return failure(ErrorCode::BadLexicon, Words::tr("The pattern “%1” is no regular expression: %2, at its character %3.")
                .arg(pattern, expression.errorString()).arg(expression.patternErrorOffset() - limit.size() + 1));
    }
    if (expression.match(QString()).hasMatch())
        return failure(ErrorCode::BadLexicon, Words::tr("The pattern “%1” matches everywhere.").arg(pattern));
    return expression;
}

} // namespace Rapporteur
