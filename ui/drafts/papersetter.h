// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paper.h"

#include <QFont>
#include <QHash>
#include <QPalette>

#include <memory>

class QTextDocument;

namespace Rapporteur {

/// What a document is shown in. Taken on the window's thread, used on another.
struct PaperStyle {
    QFont body; ///< a size in pixels
    QFont interface; ///< headings and what is small
    QPalette palette;
};

/// A document set for the screen, and where the lines of its draft stand in it.
struct SetPaper {
    struct Line {
        int line; ///< of the draft, from 0
        int position; ///< in the document
    };
    /// A block of the document, or a note.
    struct Piece {
        int position; ///< where it begins
        size_t signature; ///< the same for what looks the same
        bool isTable = false;
    };
    std::shared_ptr<QTextDocument> document;
    QList<Line> lines = {}; ///< ascending in both
    QList<Piece> pieces = {}; ///< the head first
    qint64 look = 0; ///< of its colours: of two documents with others no piece is the same
};

/// Runs on any thread; the document is handed to the thread of the application. The marks of notes are links "#note-1" to a list at the end, where
/// those of `sources` end with a link to what they cite.
[[nodiscard]] SetPaper setForScreen(const Paper &paper, const PaperStyle &style, const QHash<int, QString> &sources = {});

} // namespace Rapporteur
