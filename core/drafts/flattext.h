// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/markdownblocks.h"

namespace Rapporteur {

/// The runs of a block as one text, each letter with the place where the draft has it.
struct FlatText {
    QString text = {};
    QList<qsizetype> source = {}; ///< -1: nowhere, as the blank of a line end
    QList<qsizetype> run = {}; ///< index
    QList<bool> code = {};

    /// Where the letters stand that are written in a stretch of the draft; not valid where none does.
    [[nodiscard]] Span spanOf(Span source) const;
    /// The stretch of the draft from the first to the last letter of `span`; not valid where none is written there.
    [[nodiscard]] Span sourceOf(Span span) const;
    /// Whether a backslash before it in the draft takes its meaning away.
    [[nodiscard]] bool isEscaped(const QString &markdown, qsizetype at) const;
    [[nodiscard]] bool isCodeAt(qsizetype at) const { return code.at(at); }
};
[[nodiscard]] FlatText flatText(const QList<MarkdownRun> &runs);

} // namespace Rapporteur
