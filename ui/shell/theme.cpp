// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// What the two palettes are made of.
struct Colours {
    QRgb base; ///< under text
    QRgb chrome; ///< the rail, menus' bars
    QRgb text;
    QRgb accent;
    QRgb selection;
    QRgb shade; ///< lines that a style draws itself
};

QPalette paletteOf(const Colours &colours)
{
    const QColor base(colours.base);
    const QColor text(colours.text);
    QColor placeholder = text;
    placeholder.setAlphaF(0.55f);
    QPalette palette(text, colours.base);
    palette.setColor(QPalette::Window, QColor(colours.chrome));
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(colours.chrome));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.chrome));
    palette.setColor(QPalette::Button, base);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    for (const auto role : {QPalette::Link, QPalette::LinkVisited, QPalette::Accent})
        palette.setColor(role, QColor(colours.accent));
    palette.setColor(QPalette::Highlight, QColor(colours.selection));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Light, base);
    palette.setColor(QPalette::Midlight, QColor(colours.chrome));
    palette.setColor(QPalette::Mid, QColor(colours.shade));
    palette.setColor(QPalette::Dark, QColor(colours.shade));
    palette.setColor(QPalette::Shadow, QColor(colours.shade));
    QColor disabled = text;
    disabled.setAlphaF(0.4f);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

QPalette Theme::light()
{
    return paletteOf({0xfffcfcfb, 0xfff4f4f2, 0xff1d1f22, 0xff2468b0, 0xffdbe6f1, 0xffd5d5d2});
}

QPalette Theme::dark()
{
    return paletteOf({0xff1d1e22, 0xff18191c, 0xffe4e5e7, 0xff7db0e8, 0xff2b3d52, 0xff3a3c42});
}

Theme &Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(qApp);
    return *theme;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktopHasPalette(QApplication::palette() != QApplication::style()->standardPalette())
{
    if (QApplication::style()->name().compare(u"fusion"_s, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new Style);
    QFont font = QApplication::font();
    // Without a desktop that chose one, Qt takes whatever font comes first.
    if (!m_desktopHasPalette && QFontDatabase::hasFamily(u"Inter"_s)) {
        font.setFamily(u"Inter"_s);
        font.setPointSizeF(qMax(font.pointSizeF(), 10.0));
        QApplication::setFont(font);
    }
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const auto scheme = appearance == Appearance::Light ? Qt::ColorScheme::Light
        : appearance == Appearance::Dark                ? Qt::ColorScheme::Dark
                                                        : Qt::ColorScheme::Unknown;
    QGuiApplication::styleHints()->setColorScheme(scheme); // title bars and native dialogs
    apply();
}

void Theme::apply()
{
    if (m_appearance == Appearance::System && m_desktopHasPalette) {
        QApplication::setPalette(QPalette());
        return;
    }
    const bool desktopIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool isDark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && desktopIsDark);
    QApplication::setPalette(isDark ? dark() : light());
}

} // namespace Rapporteur
