// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/textcells.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Rapporteur {

namespace {

struct CodeRange {
    char32_t from;
    char32_t to;
};

// The wide and full-width blocks of Unicode's East Asian Width (UAX #11), in rough: a block is taken as a whole.
constexpr std::array wide{
    CodeRange{0x1100, 0x115f}, CodeRange{0x2329, 0x232a}, CodeRange{0x2e80, 0x303e}, CodeRange{0x3041, 0x33ff},
    CodeRange{0x3400, 0x4dbf}, CodeRange{0x4e00, 0x9fff}, CodeRange{0xa000, 0xa4cf}, CodeRange{0xa960, 0xa97f},
    CodeRange{0xac00, 0xd7a3}, CodeRange{0xf900, 0xfaff}, CodeRange{0xfe30, 0xfe6f}, CodeRange{0xff00, 0xff60},
    CodeRange{0xffe0, 0xffe6}, CodeRange{0x1f300, 0x1f64f}, CodeRange{0x1f680, 0x1f6ff}, CodeRange{0x1f900, 0x1f9ff},
    CodeRange{0x20000, 0x3fffd},
};

bool isWide(char32_t code)
{
    const auto range = std::ranges::lower_bound(wide, code, {}, &CodeRange::to);
    return range != wide.end() && range->from <= code;
}

int graphemeCells(QStringView grapheme)
{
    const QChar first = grapheme.front();
    const bool pair = first.isHighSurrogate() && grapheme.size() > 1 && grapheme[1].isLowSurrogate();
    const char32_t code = pair ? QChar::surrogateToUcs4(first, grapheme[1]) : first.unicode();
    if (QChar::category(code) == QChar::Other_Control || QChar::category(code) == QChar::Other_Format)
        return 0;
    return isWide(code) ? 2 : 1;
}

} // namespace

int textCells(QStringView text)
{
    int cells = 0;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = graphemes.toNextBoundary(); to > from; from = to, to = graphemes.toNextBoundary())
        cells += graphemeCells(text.sliced(from, to - from));
    return cells;
}

qsizetype fittingEnd(QStringView text, int cells)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = graphemes.toNextBoundary(); to > from; from = to, to = graphemes.toNextBoundary()) {
        cells -= graphemeCells(text.sliced(from, to - from));
        if (cells < 0)
            return from > 0 ? from : to;
    }
    return from;
}

} // namespace Rapporteur
