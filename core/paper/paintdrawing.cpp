// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paintdrawing.h"

#include "core/paper/typefaces.h"

#include <numbers>

namespace Rapporteur {

namespace {

struct Painter {
    cairo_t *cairo;

    void use(const QColor &color) const { cairo_set_source_rgba(cairo, color.redF(), color.greenF(), color.blueF(), color.alphaF()); }

    void operator()(const DrawnLine &line) const
    {
        use(line.color);
        cairo_set_line_width(cairo, line.width);
        cairo_move_to(cairo, line.from.x(), line.from.y());
        cairo_line_to(cairo, line.to.x(), line.to.y());
        cairo_stroke(cairo);
    }

    void operator()(const DrawnBox &box) const
    {
        use(box.fill);
        cairo_rectangle(cairo, box.area.x(), box.area.y(), box.area.width(), box.area.height());
        cairo_fill(cairo);
    }

    void operator()(const DrawnDisc &disc) const
    {
        use(disc.fill);
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, disc.centre.x(), disc.centre.y(), disc.radius, 0, 2 * std::numbers::pi);
        cairo_fill(cairo);
    }

    void operator()(const DrawnText &text) const
    {
        if (text.text.isEmpty() || !(text.size > 0))
            return;
        const Owned<PangoLayout> layout(pango_cairo_create_layout(cairo));
        preferUnhinted(pango_layout_get_context(layout.get()));
        pango_layout_set_font_description(layout.get(), fontOf(familiesOf(Typeface::Sans), text.size, text.strong).get());
        pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
        const QByteArray words = text.text.toUtf8();
        pango_layout_set_text(layout.get(), words.constData(), int(words.size()));
        PangoLayoutLine *line = pango_layout_get_line_readonly(layout.get(), 0);
        PangoRectangle extents;
        pango_layout_line_get_extents(line, nullptr, &extents);
        const double width = pango_units_to_double(extents.width);
        const double before = text.anchor & Qt::AlignHCenter ? width / 2 : text.anchor & Qt::AlignRight ? width : 0;
        use(text.color);
        cairo_move_to(cairo, text.base.x() - before, text.base.y());
        pango_cairo_show_layout_line(cairo, line);
    }
};

} // namespace

void paintDrawing(cairo_t *cairo, const Drawing &drawing)
{
    for (const DrawnShape &shape : drawing.shapes) {
        cairo_save(cairo);
        std::visit(Painter{cairo}, shape);
        cairo_restore(cairo);
    }
}

} // namespace Rapporteur
