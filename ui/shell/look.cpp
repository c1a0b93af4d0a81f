// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/look.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur::Look {

namespace {

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

QColor text(const QPalette &palette, qreal opacity)
{
    QColor colour = palette.color(QPalette::WindowText);
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

QFont title(const QFont &body)
{
    QFont font = scaled(body, 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont caption(const QFont &body)
{
    return scaled(body, 0.88);
}

QFont strong(const QFont &body)
{
    QFont font = body;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabular(const QFont &body)
{
    QFont font = body;
    font.setFeature("tnum", 1);
    return font;
}

QFont reading(qreal pixels)
{
    static const QString family = [] {
        static const std::array wanted{u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Noto Serif"_s, u"Charter"_s,
            u"Libertinus Serif"_s, u"DejaVu Serif"_s};
        for (const QString &name : wanted) {
            if (QFontDatabase::hasFamily(name))
                return name;
        }
        return u"serif"_s;
    }();
    QFont font(family);
    font.setPixelSize(qRound(pixels));
    return font;
}

int lineHeight(const QFont &font, qreal ratio)
{
    const QFontMetricsF metrics(font);
    return qRound(100 * ratio * QFontInfo(font).pixelSize() / metrics.height());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5f;
}

QColor separator(const QPalette &palette)
{
    return text(palette, 0.12);
}

QColor dim(const QPalette &palette)
{
    return text(palette, 0.62);
}

QColor hover(const QPalette &palette)
{
    return text(palette, 0.06);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Link);
}

QColor doubt(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xe0, 0xb0, 0x50) : QColor(0x8a, 0x5a, 0x00);
}

QColor mark(const QString &colour, const QPalette &palette)
{
    QColor mark(colour);
    mark.setAlphaF(isDark(palette) ? 0.45f : 0.35f);
    return mark;
}

QColor chrome(const QPalette &palette)
{
    return palette.color(QPalette::Window);
}

QColor opaque(const QColor &over, const QColor &ground)
{
    const auto mix = [a = over.alphaF()](float ink, float paper) { return ink * a + paper * (1 - a); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()), mix(over.blueF(), ground.blueF()));
}

QColor topic(const QString &colour, const QPalette &palette)
{
    const QColor base(colour.isEmpty() ? u"#666666"_s : colour);
    return isDark(palette) ? QColor::fromHslF(base.hslHueF(), base.hslSaturationF() * 0.85f,
               qMax(0.62f, base.lightnessF()))
                           : base;
}

QString date(QDate date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

} // namespace Rapporteur::Look
