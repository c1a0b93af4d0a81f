// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"

namespace Rapporteur {

/// A body as a person arranged it.
struct ArrangedBody {
    QString text;
    QList<FilledPart> parts = {}; ///< all of them, those that were left out too, in their order
};

/// What a person did to the parts of a body and to the extracts in them: keys of parts (their headings) and of passages.
struct Arrangement {
    QStringList leftOut = {};
    QStringList order = {}; ///< of those that were moved: they take each other's places, and nothing else moves
    bool isNumbered = false; ///< the headings of level 1 get numbers, but for annexes, which begin a page
};

/// Parts are what stands between headings of level 1; an extract is the paragraph, quotation, list item or row of a table that cites a
/// passage. One that cites others too stays, without the citation.
[[nodiscard]] ArrangedBody arranged(const QString &body, const QHash<QString, CitedPassage> &passages, const Arrangement &arrangement, const QLocale &locale);

} // namespace Rapporteur
