// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/drawingpng.h"

#include "core/paper/paintdrawing.h"

#include <cmath>

namespace Rapporteur {

namespace {

constexpr double mostPixels = 64e6;

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

QByteArray drawingPng(const Drawing &drawing, qreal scale)
{
    const double width = std::ceil(drawing.size.width() * scale);
    const double height = std::ceil(drawing.size.height() * scale);
    if (!(width >= 1) || !(height >= 1) || width * height > mostPixels)
        return {};
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, int(width), int(height));
    cairo_t *cairo = cairo_create(surface);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_scale(cairo, scale, scale);
    paintDrawing(cairo, drawing);
    cairo_destroy(cairo);
    QByteArray png;
    if (cairo_surface_write_to_png_stream(surface, append, &png) != CAIRO_STATUS_SUCCESS)
        png.clear();
    cairo_surface_destroy(surface);
    return png;
}

} // namespace Rapporteur
