// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paper.h"
#include "core/text/span.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// A stretch of a draft's text in one look, and where it is written.
struct MarkdownRun {
    QString text = {};
    qsizetype source = -1; ///< of its first character in the draft; -1: it is written nowhere there, as the blank that a line end becomes
    bool verbatim = false; ///< the draft has the same characters from `source` on; false of an entity
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    QString target = {}; ///< of a link
    QString image = {}; ///< address of the picture whose words these are
};

/// What md4c finds, in the kinds of a Paper.
struct MarkdownBlock {
    PaperKind kind = PaperKind::Paragraph;
    int level = 0; ///< as in PaperBlock
    int number = 0;
    int quote = 0; ///< the block quote that it is in, counted from 1; 0: in none
    QList<MarkdownRun> runs = {};
    QList<QList<QList<MarkdownRun>>> rows = {}; ///< of a table: its cells
    QList<Qt::Alignment> alignments = {};
    int headRows = 0;
    Span span = {}; ///< from its first to its last written character; not valid where it has none
};

/// A footnote of the writer's own: "[^label]: words".
struct MarkdownNote {
    QString label;
    Span definition = {}; ///< with its mark
    QList<MarkdownBlock> blocks = {};
};

struct MarkdownText {
    QList<MarkdownBlock> blocks = {};
    QList<MarkdownNote> notes = {};
};

/// The text of a draft behind its front matter, and the footnotes that it defines.
[[nodiscard]] MarkdownText markdownBlocks(const QString &markdown);

/// The runs of a block, those of all cells of a table.
[[nodiscard]] QList<MarkdownRun> runsOf(const MarkdownBlock &block);

} // namespace Rapporteur
