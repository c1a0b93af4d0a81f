// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>

namespace Rapporteur {

/// The match that begins right at `at`; the expression begins with `\G`. Qt would look through the whole text for
/// lone surrogates before each match, which costs more than the parse itself when asked at every word; a document's
/// text comes out of UTF-8 and holds none.
[[nodiscard]] inline QRegularExpressionMatch matchAt(const QRegularExpression &expression, QStringView text, qsizetype at)
{
    return expression.matchView(
        text, at, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
}

} // namespace Rapporteur
