// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/drawingsvg.h"

#include "core/paper/xmlpart.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString number(qreal value)
{
    return QString::number(value, 'g', 6);
}

/// How much of it is seen, where that is not all: SVG's colours have no part for it.
QString opacity(const QColor &color)
{
    return color.alphaF() < 1 ? number(color.alphaF()) : QString();
}

struct Writer {
    XmlPart &part;

    void operator()(const DrawnLine &line) const
    {
        part.element("line", {{"x1", number(line.from.x())}, {"y1", number(line.from.y())}, {"x2", number(line.to.x())}, {"y2", number(line.to.y())},
            {"stroke", line.color.name()}, {"stroke-opacity", opacity(line.color)}, {"stroke-width", number(line.width)}});
    }
    void operator()(const DrawnBox &box) const
    {
        const QRectF area = box.area.normalized();
        part.element("rect", {{"x", number(area.x())}, {"y", number(area.y())}, {"width", number(area.width())}, {"height", number(area.height())},
            {"fill", box.fill.name()}, {"fill-opacity", opacity(box.fill)}});
    }
    void operator()(const DrawnDisc &disc) const
    {
        part.element("circle", {{"cx", number(disc.centre.x())}, {"cy", number(disc.centre.y())}, {"r", number(disc.radius)},
            {"fill", disc.fill.name()}, {"fill-opacity", opacity(disc.fill)}});
    }
    void operator()(const DrawnText &text) const
    {
        const QString anchor = text.anchor & Qt::AlignHCenter ? u"middle"_s : text.anchor & Qt::AlignRight ? u"end"_s : QString();
        part.textElement("text", {{"x", number(text.base.x())}, {"y", number(text.base.y())}, {"text-anchor", anchor}, {"font-size", number(text.size)},
            {"font-weight", text.strong ? u"bold"_s : QString()}, {"fill", text.color.name()}, {"fill-opacity", opacity(text.color)}}, text.text);
    }
};

} // namespace

void writeSvg(XmlPart &part, const Drawing &drawing, const QString &alternative)
{
    const QString width = number(drawing.size.width());
    const QString height = number(drawing.size.height());
    // Time runs from left to right in any language, and texts are anchored by where they stand.
    part.start("svg", {{"xmlns", u"http://www.w3.org/2000/svg"_s}, {"width", width + u"pt"}, {"height", height + u"pt"},
        {"viewBox", u"0 0 "_s + width + u' ' + height}, {"font-family", u"Calibri, Carlito, 'Noto Sans', 'Liberation Sans', sans-serif"_s},
        {"direction", u"ltr"_s}, {"role", u"img"_s}, {"aria-label", alternative.isEmpty() ? QString() : alternative}});
    for (const DrawnShape &shape : drawing.shapes)
        std::visit(Writer{part}, shape);
    part.end();
}

QByteArray drawingSvg(const Drawing &drawing, const QString &alternative)
{
    XmlPart part;
    part.declaration();
    writeSvg(part, drawing, alternative);
    return part.bytes();
}

} // namespace Rapporteur
