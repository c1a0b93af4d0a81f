// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/typefaces.h"

namespace Rapporteur {

namespace {

QByteArray hanForms(const QString &language)
{
    if (language.startsWith(QLatin1StringView("ja")))
        return "JP";
    if (language.startsWith(QLatin1StringView("ko")))
        return "KR";
    const bool traditional = language.contains(QLatin1StringView("Hant")) || language.endsWith(QLatin1StringView("TW"));
    return traditional ? "TC" : language.endsWith(QLatin1StringView("HK")) ? "HK" : "SC";
}

} // namespace

QByteArray familiesOf(Typeface face, const QString &language)
{
    const QByteArray han = hanForms(language);
    switch (face) {
    case Typeface::Serif:
        return "Noto Serif,Source Serif 4,Noto Naskh Arabic,Noto Serif Hebrew,Noto Serif CJK " + han + ",Georgia,DejaVu Serif,serif";
    case Typeface::Sans:
        return "Inter,Noto Sans,Noto Sans Arabic,Noto Sans Hebrew,Noto Sans CJK " + han + ",Segoe UI,Helvetica Neue,DejaVu Sans,sans-serif";
    case Typeface::Mono:
        break;
    }
    return "Noto Sans Mono,DejaVu Sans Mono,Noto Sans Mono CJK " + han + ",monospace";
}

FontDescription fontOf(const QByteArray &families, qreal size, bool strong, bool slanted)
{
    FontDescription font(pango_font_description_new());
    pango_font_description_set_family(font.get(), families.constData());
    // Absolute: Pango would take points for 96 an inch.
    pango_font_description_set_absolute_size(font.get(), size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), strong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font.get(), slanted ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}

void preferUnhinted(PangoContext *context)
{
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
}

} // namespace Rapporteur
