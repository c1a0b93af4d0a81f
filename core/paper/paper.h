// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/drawing.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <utility>

namespace Rapporteur {

/// A stretch of text in one look.
struct PaperRun {
    QString text = {};
    bool strong = false;
    bool emphasis = false;
    bool code = false;
    QString target = {}; ///< a link: an address, or "#anchor" for a place in the same document
    int note = 0; ///< above 0: the mark of this note stands here, and `text` is empty
};
using PaperText = QList<PaperRun>;

struct PaperTable {
    QList<Qt::Alignment> alignments = {}; ///< a column each; the first row tells how many there are
    QList<qreal> widths = {}; ///< shares of the width; empty: by what the columns hold
    int headRows = 1; ///< repeated on each page
    QList<QList<PaperText>> rows = {};
};

struct PaperFigure {
    Drawing drawing = {};
    QString caption = {};
    QString alternative = {}; ///< what it shows, for who cannot see it
};

enum class PaperKind {
    Heading, ///< level 1 to 6; 1 is the first below the title
    Paragraph,
    Quote,
    ListItem, ///< level from 1
    Table,
    Figure,
    Code,
    Rule,
    PageBreak,
};

struct PaperBlock {
    PaperKind kind = PaperKind::Paragraph;
    int level = 0; ///< of a heading or list item; of another block, how many list items it is inside of
    int number = 0; ///< of a list item: above 0 it is numbered
    QString label = {}; ///< stands in the indent before a paragraph: "[3]" of a list of sources
    PaperText text = {};
    PaperTable table = {};
    PaperFigure figure = {};
    QString anchor = {}; ///< where links "#anchor" lead
    int line = -1; ///< of the draft, from 0, where it begins; -1 where it comes from nowhere there
};

/// A file that travels inside the PDF.
struct PaperAttachment {
    QString name;
    QString mediaType;
    QString description = {};
    QByteArray bytes;
};

/// A document that is ready to be set: no citation is open, no query unanswered. What each format makes of it is in its writer.
struct Paper {
    QString kind = {}; ///< "Briefing note", above the title; may be empty
    QString classification = {}; ///< "UNCLASSIFIED", in head and foot; may be empty
    QString title = {};
    QString subtitle = {};
    QList<std::pair<QString, QString>> fields = {}; ///< "For" – "The co-chairs", in their order
    QString date = {}; ///< as printed
    QDate madeOn = {}; ///< of creation, for the document's information; not valid: left out
    QString language = {}; ///< BCP 47; "ar" and its like are set from right to left
    QString author = {};
    QString subject = {};
    QStringList keywords = {};
    bool hasContents = false; ///< a table of contents of the headings
    QList<PaperBlock> blocks = {};
    QList<PaperText> notes = {}; ///< note n is the n-th, from 1; set at the foot of the page where its mark stands
    QString foot = {}; ///< in the foot of each page: "Extracts checked against source: 27 of 27"
    QList<PaperAttachment> attachments = {};
};

/// Without looks, links and the marks of notes.
[[nodiscard]] QString plainText(const PaperText &text);

} // namespace Rapporteur
