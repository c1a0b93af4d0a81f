// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/figures.h"

#include "core/paper/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr qreal pageWidth = 451;
constexpr qreal textSize = 7.5;
constexpr qreal leastNameWidth = 104;
constexpr qreal mostNameWidth = 172;
constexpr qreal rowHeight = 16;
constexpr QRgb ink = 0xff33383f;
constexpr QRgb faint = 0xffc8ccd2;
constexpr QRgb blue = 0xff0072b2;

QColor mixed(QColor colour, qreal share)
{
    const auto part = [&](int channel) { return int(std::lround(255 - (255 - channel) * share)); };
    return QColor(part(colour.red()), part(colour.green()), part(colour.blue()));
}

int sumOf(const QList<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

/// "GDC: 12 in 2021, 30 in 2022."
QString inWords(const CountTable &table)
{
    QStringList sentences;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (table.counts[row][column] > 0)
                cells.append(FigureWords::tr("%1 in %2", "number of statements, what the column is").arg(table.counts[row][column]).arg(table.columns[column]));
        }
        sentences.append(table.rows[row] + u": "_s + (cells.isEmpty() ? FigureWords::tr("none") : cells.join(u", "_s)));
    }
    return table.title + u". "_s + sentences.join(u"; "_s) + u'.';
}

/// What the names of the rows take, with the gap behind them.
qreal nameWidthOf(const CountTable &table)
{
    qreal widest = 0;
    for (const QString &row : table.rows)
        widest = std::max(widest, estimatedWidth(row, textSize));
    return std::clamp(widest + 12, leastNameWidth, mostNameWidth);
}

} // namespace

qreal estimatedWidth(const QString &text, qreal size)
{
    qreal width = 0;
    for (const QChar c : text) {
        if (u"iljtfr.,:;'|!()[] "_s.contains(c))
            width += 0.33;
        else if (u"mwMW@%–—"_s.contains(c))
            width += 0.92;
        else
            width += c.isUpper() || c.unicode() >= 0x2e80 ? (c.unicode() >= 0x2e80 ? 1.0 : 0.7) : 0.57;
    }
    return width * size;
}

QString elided(const QString &text, qreal width, qreal size)
{
    if (estimatedWidth(text, size) <= width)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && estimatedWidth(cut + u'…', size) > width)
        cut.chop(1);
    return cut.trimmed() + u'…';
}

PaperFigure heatMapFigure(const CountTable &table)
{
    if (table.rows.isEmpty() || table.columns.isEmpty())
        return {};
    const qreal nameWidth = nameWidthOf(table);
    int most = 1;
    for (const QList<int> &row : table.counts)
        most = std::max(most, *std::ranges::max_element(row));
    const qreal cell = std::min(46.0, (pageWidth - nameWidth) / qreal(table.columns.size()));
    PaperFigure figure{.drawing = {.size = {pageWidth, rowHeight * qreal(table.rows.size() + 1) + 2}}, .caption = table.title, .alternative = inWords(table)};
    QList<DrawnShape> &shapes = figure.drawing.shapes;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qreal top = rowHeight * qreal(row);
        shapes.append(DrawnText{.base = {nameWidth - 8, top + 11}, .anchor = Qt::AlignRight, .text = elided(table.rows[row], nameWidth - 10, textSize), .size = textSize, .color = QColor(ink)});
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const int count = table.counts[row][column];
            const qreal share = count == 0 ? 0 : 0.12 + 0.88 * std::sqrt(qreal(count) / most);
            const QRectF area(nameWidth + cell * qreal(column), top, cell - 1, rowHeight - 1);
            shapes.append(DrawnBox{area, count == 0 ? QColor(0xf3, 0xf4, 0xf6) : mixed(QColor(blue), share)});
            if (count > 0)
                shapes.append(DrawnText{.base = {area.center().x(), top + 11}, .anchor = Qt::AlignHCenter, .text = QString::number(count), .size = 7, .color = share > 0.55 ? QColor(Qt::white) : QColor(ink)});
        }
    }
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        shapes.append(DrawnText{.base = {nameWidth + cell * (qreal(column) + 0.5) - 0.5, rowHeight * qreal(table.rows.size()) + 12}, .anchor = Qt::AlignHCenter,
            .text = elided(table.columns[column], cell - 2, 7), .size = 7, .color = QColor(ink)});
    }
    return figure;
}

PaperFigure barsFigure(const CountTable &table)
{
    if (table.rows.isEmpty())
        return {};
    const qreal nameWidth = nameWidthOf(table);
    int most = 1;
    for (const QList<int> &row : table.counts)
        most = std::max(most, sumOf(row));
    const qreal longest = pageWidth - nameWidth - 30;
    PaperFigure figure{.drawing = {.size = {pageWidth, rowHeight * qreal(table.rows.size()) + 2}}, .caption = table.title};
    QStringList words;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const qreal top = rowHeight * qreal(row);
        const int count = sumOf(table.counts[row]);
        const qreal length = longest * count / most;
        words.append(table.rows[row] + u": "_s + QString::number(count));
        figure.drawing.shapes.append(DrawnText{.base = {nameWidth - 8, top + 11}, .anchor = Qt::AlignRight, .text = elided(table.rows[row], nameWidth - 10, textSize), .size = textSize, .color = QColor(ink)});
        figure.drawing.shapes.append(DrawnBox{{nameWidth, top + 2, length, rowHeight - 4}, QColor(blue)});
        figure.drawing.shapes.append(DrawnText{.base = {nameWidth + length + 5, top + 11}, .text = QString::number(count), .size = 7, .color = QColor(ink)});
    }
    figure.drawing.shapes.append(DrawnLine{{nameWidth, 0}, {nameWidth, figure.drawing.size.height()}, QColor(faint), 0.5});
    figure.alternative = table.title + u". "_s + words.join(u", "_s) + u'.';
    return figure;
}

} // namespace Rapporteur
