// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QStringView>

#include <array>
#include <vector>

namespace Rapporteur {

/// Where a text bears the words without which no sentence is a decision, a procedure or about the next meeting. The
/// expressions that read such sentences are slow and few sentences need them; the words are found in one pass.
class Cues
{
public:
    enum Cue { Decision, Procedure, NextMeeting };

    explicit Cues(QStringView text);
    [[nodiscard]] bool has(Cue cue, Span within) const;

private:
    std::array<std::vector<qsizetype>, 3> m_places; ///< a cue -> where its words begin, ascending
};

} // namespace Rapporteur
