// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QSet>
#include <QString>

#include <optional>

namespace Rapporteur {

/// Who a sentence says is speaking.
struct Attributed {
    enum class By {
        Name, ///< "Ben noted that"
        Pronoun, ///< "He also noted that"
        Nobody, ///< it speaks for nobody, and breaks a speaker's voice: "It was agreed", "Participants", "There was a request"
        Open, ///< it says nothing: it may go on in the voice of before
    };
    By by = By::Open;
    Span name = {}; ///< as written
    Span verb = {};
};

/// Reads a sentence's subject and verb. `known` are the words of people's names that the report gives for certain
/// (folded to lower case), before which any verb will do; `bodies` are names of organisations, which are no people.
[[nodiscard]] Attributed attributionOf(QStringView text, Span sentence, const QSet<QString> &known, const QSet<QString> &bodies);

} // namespace Rapporteur
