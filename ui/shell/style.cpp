// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/style.h"

#include "ui/shell/look.h"

#include <QPainter>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal corner = 6;

void drawRounded(QPainter *painter, QRectF rect, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.alpha() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.alpha() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

QColor lineColour(const QPalette &palette)
{
    QColor colour = palette.color(QPalette::WindowText);
    colour.setAlphaF(0.18f);
    return colour;
}

void drawButton(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool hovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    drawRounded(painter, option->rect, palette.color(QPalette::Base), lineColour(palette));
    if (hovered || pressed) {
        QColor tint = Look::hover(palette);
        if (pressed)
            tint.setAlphaF(0.12f);
        drawRounded(painter, option->rect, tint, Qt::transparent);
    }
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawRounded(painter, option->rect, Qt::transparent, Look::accent(palette), 2);
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    if (!(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)))
        return;
    QColor tint = Look::hover(option->palette);
    if (option->state & QStyle::State_Sunken)
        tint.setAlphaF(0.12f);
    drawRounded(painter, option->rect, tint, Qt::transparent);
}

void drawField(const QStyleOption *option, QPainter *painter)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    drawRounded(painter, option->rect, option->palette.color(QPalette::Base),
        focused ? Look::accent(option->palette) : lineColour(option->palette), focused ? 2 : 1);
}

void drawHeaderSection(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (option->state & QStyle::State_MouseOver)
        painter->fillRect(option->rect, Look::hover(option->palette));
    const QRect line(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
    painter->fillRect(line, Look::separator(option->palette));
}

void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    const bool isOn = option->state & QStyle::State_Selected;
    if (isOn)
        drawRounded(painter, QRectF(option->rect).adjusted(1, 3, -1, -3), Look::hover(option->palette), Qt::transparent);
    const bool marks = option->state & QStyle::State_HasFocus || option->state & QStyle::State_Sunken;
    painter->setPen(option->palette.color(QPalette::WindowText));
    painter->drawText(option->rect,
        Qt::AlignCenter | Qt::TextSingleLine | (marks ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option->text);
}

void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const QRectF groove(option->rect.left(), option->rect.center().y() - 1.5, option->rect.width(), 4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Look::separator(option->palette));
    painter->drawRoundedRect(groove, 2, 2);
    const int range = option->maximum - option->minimum;
    const qreal part = range > 0 ? qBound(0.0, qreal(option->progress - option->minimum) / range, 1.0) : 0.0;
    QRectF done = groove;
    done.setWidth(groove.width() * part);
    if (option->direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    painter->setBrush(Look::accent(option->palette));
    painter->drawRoundedRect(done, 2, 2);
    painter->restore();
}

/// A thumb without a groove; nothing is drawn where all is to be seen.
void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &thumb)
{
    if (option->maximum <= option->minimum)
        return;
    QColor colour = option->palette.color(QPalette::WindowText);
    const bool active = option->state & QStyle::State_MouseOver || option->state & QStyle::State_Sunken;
    colour.setAlphaF(active ? 0.42f : 0.22f);
    const bool upright = option->orientation == Qt::Vertical;
    const QRectF bar = upright ? QRectF(thumb).adjusted(2, 2, -2, -2) : QRectF(thumb).adjusted(2, 2, -2, -2);
    const qreal radius = (upright ? bar.width() : bar.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return;
        return drawField(option, painter);
    case PE_FrameLineEdit:
        return; // the panel has drawn it
    case PE_FrameFocusRect:
        // In a table a whole row is chosen; a ring round one of its cells would say something else.
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QTableView *>(widget))
            drawRounded(painter, option->rect, Qt::transparent, Look::accent(option->palette), 2);
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_FrameTabWidget:
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(Look::separator(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 quiet;
            if (const auto *v2 = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
                quiet = *v2;
            else
                static_cast<QStyleOptionHeader &>(quiet) = *header;
            quiet.palette.setColor(QPalette::ButtonText, Look::dim(option->palette));
            quiet.state &= ~State_On; // the sorted column's words stay as thin as the others
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_Splitter:
        return painter->fillRect(option->rect, Look::separator(option->palette));
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(item, painter);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(bar, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider) {
        drawScrollBar(slider, painter, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); control == CC_ToolButton && button) {
        // A menu needs no second arrow beside its picture.
        QStyleOptionToolButton plain = *button;
        plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
        plain.subControls &= ~SC_ToolButtonMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 5;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (hint == SH_Menu_SubMenuPopupDelay)
        return 120;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition)
        return 1;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -6, 0) : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {wanted.width() + 16, qMax(wanted.height(), 32)};
    case CT_LineEdit:
        return {wanted.width(), qMax(wanted.height(), 32)};
    case CT_ItemViewItem:
        return {wanted.width(), qMax(wanted.height(), 26)};
    case CT_SpinBox:
        return {wanted.width() + 8, qMax(wanted.height(), 32)};
    case CT_ComboBox:
        return {wanted.width(), qMax(wanted.height(), 32)};
    case CT_MenuItem:
        return {wanted.width(), wanted.height() > 12 ? qMax(wanted.height(), 28) : wanted.height()};
    case CT_MenuBarItem:
        return {wanted.width(), qMax(wanted.height(), 28)};
    default:
        return wanted;
    }
}

} // namespace Rapporteur
