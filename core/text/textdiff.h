// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Rapporteur {

enum class Change { Same, Added, Removed };

/// Words that follow each other and became the same thing.
struct DiffPiece {
    Change change = Change::Same;
    QString text;

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

/// A paragraph of the newer text, or one that is gone, with what changed in it.
struct DiffParagraph {
    QList<DiffPiece> pieces;

    [[nodiscard]] bool isChanged() const;
};

struct TextDiff {
    QList<DiffParagraph> paragraphs;
    int added = 0; ///< words
    int removed = 0; ///< words
};

/// What became of a text, word by word, in the paragraphs (lines) of the newer one. Words are what stands between
/// blanks. Where two texts have next to nothing in common, all of one is removed and all of the other added.
[[nodiscard]] TextDiff compareTexts(QStringView before, QStringView after);

} // namespace Rapporteur
