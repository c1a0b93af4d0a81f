// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>

namespace Rapporteur {

// A figure as a value, so that each format can draw it its own way and as vectors. Points, from the top left.

struct DrawnLine {
    QPointF from;
    QPointF to;
    QColor color;
    qreal width = 0.5;
};

struct DrawnBox {
    QRectF area;
    QColor fill;
};

struct DrawnDisc {
    QPointF centre;
    qreal radius = 1;
    QColor fill;
};

struct DrawnText {
    QPointF base; ///< on the base line, at the left end, the middle or the right end
    Qt::Alignment anchor = Qt::AlignLeft; ///< or AlignHCenter, AlignRight
    QString text;
    qreal size = 7; ///< of the font
    QColor color = Qt::black;
    bool strong = false;
};

using DrawnShape = std::variant<DrawnLine, DrawnBox, DrawnDisc, DrawnText>;

struct Drawing {
    QSizeF size; ///< empty: nothing to draw
    QList<DrawnShape> shapes = {}; ///< later ones over earlier ones
};

} // namespace Rapporteur
