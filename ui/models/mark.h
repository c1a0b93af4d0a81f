// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/annotations.h"
#include "ui/shell/place.h"

#include <QColor>

namespace Rapporteur {

/// A stretch of the words that a mark shows, and what it is to them.
struct MarkPiece {
    enum Kind {
        Words,
        Around, ///< what stood before and after a passage that is gone
        Removed, ///< was there when the passage was marked
        Added, ///< stands there now
    };
    Kind kind = Words;
    QString text;

    friend bool operator==(const MarkPiece &, const MarkPiece &) = default;
};

/// An annotation made ready to be listed, found and drawn.
struct Mark {
    AnnotationRow row;
    QList<MarkPiece> pieces = {}; ///< of `text`
    QString text = {}; ///< on one line: the passage, or what is annotated as a whole
    QString note = {}; ///< without the signs of Markdown
    QStringList tags = {}; ///< and those above them: "a/b" is "a" too
    QString words = {}; ///< by which it is found: words, note and tags, case-folded

    [[nodiscard]] const Annotation &annotation() const { return row.annotation; }
    [[nodiscard]] bool isOrphaned() const;
    [[nodiscard]] bool hasMoved() const; ///< or changed
};

/// Costs a comparison of texts for each passage that changed: for a worker.
[[nodiscard]] QList<Mark> marksOf(const QList<AnnotationRow> &rows);

/// The passages as text, each with where it stands and its note, parted by an empty line.
[[nodiscard]] QString citedText(const QList<const Mark *> &marks);

/// Where it is opened in context.
[[nodiscard]] Place placeOf(const Annotation &annotation);

/// What a colour means to the user; where that is not said, what people call it: "Yellow".
[[nodiscard]] QString nameOf(const HighlightColor &color);

} // namespace Rapporteur

Q_DECLARE_METATYPE(const Rapporteur::Mark *)
