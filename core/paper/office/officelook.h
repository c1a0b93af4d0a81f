// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paperformat.h"

#include <span>

namespace Rapporteur {

// How documents look in the formats that other programs set: one look for OpenDocument and for Word.

enum class OfficeStyle {
    Standard,
    Body,
    Kind, ///< what stands above the title
    Title,
    Subtitle,
    Field, ///< "For: The co-chairs"
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    List,
    Source, ///< a paragraph with a label in its indent
    Quote,
    QuoteSource, ///< whose words they are
    Code,
    Rule,
    Figure,
    Caption,
    TableText,
    TableHead,
    Footnote,
    Header,
    Footer,
    ContentsTitle,
    Contents1,
    Contents2,
    Contents3,
};

enum class OfficeFace { Serif, Sans, Mono };
enum class OfficeBorder { None, Start, Bottom };

/// A style of paragraphs. Lengths are in points.
struct OfficeLook {
    const char *odf; ///< as OpenDocument writes it, where "_20_" is a space
    const char *wordId;
    const char *wordName; ///< for its own styles Word wants its own names
    bool own = false; ///< Word has none such
    OfficeFace face = OfficeFace::Serif;
    qreal size = 10.5;
    bool strong = false;
    bool emphasis = false;
    const char *color = "1d1f21";
    qreal before = 0;
    qreal after = 0;
    qreal start = 0; ///< the indent
    qreal hanging = 0; ///< how far the first line begins before the indent
    qreal lineHeight = 1.25; ///< of what the font asks for
    bool keepWithNext = false;
    int outline = 0; ///< above 0: a heading of that level
    OfficeBorder border = OfficeBorder::None;
};

inline constexpr const char *officeAccent = "1f4e79";
inline constexpr const char *officeDim = "5f6368";
inline constexpr const char *officeLine = "c8ccd2";

[[nodiscard]] const OfficeLook &officeLook(OfficeStyle style);
[[nodiscard]] std::span<const OfficeLook> officeLooks();

/// The style of a block's paragraphs.
[[nodiscard]] OfficeStyle officeStyle(const PaperBlock &block);
[[nodiscard]] OfficeStyle headingStyle(int level);

/// The families of a face, the first that is installed being taken.
[[nodiscard]] QStringList officeFamilies(OfficeFace face);

/// A page in points, with its margins.
struct OfficePage {
    QSizeF size;
    qreal side = 70.9; ///< the margin to the left and to the right
    qreal top = 71;
    qreal bottom = 62;

    [[nodiscard]] qreal textWidth() const { return size.width() - 2 * side; }
};
[[nodiscard]] OfficePage officePage(PaperSize size);

/// The indent of what is inside `level` list items.
[[nodiscard]] qreal listIndent(int level);

/// "en-GB": a language with a country, as word processors want it; empty where it is no language.
[[nodiscard]] QString officeLanguage(const QString &language);

enum class OfficeScript { Western, Asian, Complex };
[[nodiscard]] OfficeScript officeScript(const QString &language);

/// The title where it stands in the head of each page, in one line.
[[nodiscard]] QString runningTitle(const Paper &paper);
/// What stands in the foot of each page beside its number.
[[nodiscard]] QString runningFoot(const Paper &paper);

/// The size in points at which a figure is set in a column of text: its own, or smaller.
[[nodiscard]] QSizeF figureSize(const Drawing &drawing, QSizeF room);

} // namespace Rapporteur
