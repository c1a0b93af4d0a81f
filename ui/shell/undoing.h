// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/review.h"
#include "ui/models/editrunner.h"

namespace Rapporteur {

/// What the window is told of steps that were undone or done again: a sentence, with what could not be turned, and what is to be asked anew.
[[nodiscard]] inline Edited editedBy(const Undone &undone, const QString &sentence)
{
    const EditScope scope = undone.title.isEmpty() ? EditScope::Annotations
        : undone.lexicon                           ? EditScope::Lexicon
        : undone.record                            ? EditScope::Record
        : undone.drafts                            ? EditScope::Drafts
                                                   : EditScope::Annotations;
    return Edited(undone.left.isEmpty() ? sentence : sentence + QStringLiteral(" — ") + undone.left, scope);
}

} // namespace Rapporteur
