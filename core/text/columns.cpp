// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/rows.h"

namespace Rapporteur {

namespace {

constexpr qsizetype fewestRows = 4; // of a column
constexpr double proseLength = 18; // characters a line of a column has on average; cells have less
constexpr int mostGutters = 60; // candidates looked at on a page

/// A stretch of rows with an empty strip at `x`.
struct Gutter {
    double x = 0;
    qsizetype from = 0;
    qsizetype to = 0; ///< half-open
    qsizetype split = 0; ///< rows with words on both sides
};

enum class Side { Left, Right, Both, Across };

Side sideOf(const Row &row, double x)
{
    bool left = false, right = false;
    for (const Segment &segment : row.segments) {
        if (segment.rectangle.left() < x && segment.rectangle.right() > x)
            return Side::Across;
        (segment.rectangle.right() <= x ? left : right) = true;
    }
    return left && right ? Side::Both : left ? Side::Left : Side::Right;
}

Gutter longestAt(const QList<Row> &rows, double x)
{
    Gutter best{x};
    Gutter run{x};
    for (qsizetype i = 0; i <= rows.size(); ++i) {
        const Side side = i < rows.size() ? sideOf(rows.at(i), x) : Side::Across;
        if (side == Side::Across) {
            run.to = i;
            if (run.split > best.split)
                best = run;
            run = {x, i + 1, i + 1, 0};
        } else if (side == Side::Both) {
            ++run.split;
        }
    }
    return best;
}

double meanLength(const QList<Row> &rows)
{
    qsizetype characters = 0;
    for (const Row &row : rows)
        characters += row.text().size();
    return rows.isEmpty() ? 0 : double(characters) / double(rows.size());
}

Row part(const Row &row, double x, bool left)
{
    Row out;
    out.page = row.page;
    out.size = row.size;
    for (const Segment &segment : row.segments) {
        if ((segment.rectangle.right() <= x) != left)
            continue;
        out.segments.append(segment);
        out.rectangle = out.rectangle.united(segment.rectangle);
    }
    return out;
}

void divide(const QList<Row> &rows, bool column, int depth, QList<Region> &out)
{
    if (rows.isEmpty())
        return;
    Gutter best;
    int candidates = 0;
    for (const Row &row : rows) {
        for (qsizetype s = 1; s < row.segments.size() && candidates < mostGutters; ++s, ++candidates) {
            const double x = (row.segments.at(s - 1).rectangle.right() + row.segments.at(s).rectangle.left()) / 2;
            const Gutter gutter = longestAt(rows, x);
            if (gutter.split > best.split)
                best = gutter;
        }
    }
    QList<Row> left, right;
    for (qsizetype i = best.from; i < best.to; ++i) {
        for (const bool isLeft : {true, false}) {
            const Row half = part(rows.at(i), best.x, isLeft);
            if (!half.segments.isEmpty())
                (isLeft ? left : right).append(half);
        }
    }
    const bool prose = best.split >= fewestRows && meanLength(left) >= proseLength && meanLength(right) >= proseLength;
    if (!prose || depth > 6) {
        out.append({rows, column});
        return;
    }
    divide(rows.first(best.from), column, depth + 1, out);
    divide(left, true, depth + 1, out);
    divide(right, true, depth + 1, out);
    divide(rows.sliced(best.to), column, depth + 1, out);
}

} // namespace

QList<Region> regionsOf(const QList<Row> &rows)
{
    QList<Region> regions;
    divide(rows, false, 0, regions);
    return regions;
}

} // namespace Rapporteur
