// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/drawingpainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace Rapporteur {

namespace {

constexpr qreal fontScale = 4; ///< fonts have whole pixels; small letters are painted large and scaled down

struct ShapePainter {
    QPainter &painter;

    void operator()(const DrawnLine &line) const
    {
        painter.setPen(QPen(line.color, line.width));
        painter.drawLine(line.from, line.to);
    }
    void operator()(const DrawnBox &box) const { painter.fillRect(box.area, box.fill); }
    void operator()(const DrawnDisc &disc) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(disc.fill);
        painter.drawEllipse(disc.centre, disc.radius, disc.radius);
    }
    void operator()(const DrawnText &text) const
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(qMax(1, qRound(text.size * fontScale)));
        if (text.strong)
            font.setWeight(QFont::DemiBold);
        const qreal width = QFontMetricsF(font).horizontalAdvance(text.text) / fontScale;
        const qreal left = text.anchor & Qt::AlignRight ? width : text.anchor & Qt::AlignHCenter ? width / 2 : 0;
        painter.save();
        painter.setFont(font);
        painter.setPen(text.color);
        painter.translate(text.base.x() - left, text.base.y());
        painter.scale(1 / fontScale, 1 / fontScale);
        painter.drawText(QPointF(), text.text);
        painter.restore();
    }
};

} // namespace

void paintDrawing(QPainter &painter, const Drawing &drawing)
{
    for (const DrawnShape &shape : drawing.shapes)
        std::visit(ShapePainter{painter}, shape);
}

} // namespace Rapporteur
