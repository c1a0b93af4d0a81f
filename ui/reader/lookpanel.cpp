// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/lookpanel.h"

#include "ui/shell/look.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int panelWidth = 320;
}

LookPanel::LookPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_family(new QComboBox(this))
    , m_pixels(slider(ReadingLook::smallest, ReadingLook::largest, tr("Size")))
    , m_leading(slider(11, 22, tr("Distance of lines")))
    , m_measure(slider(45, 110, tr("Length of lines")))
{
    setObjectName(u"lookPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(panelWidth);
    m_family->setAccessibleName(tr("Font"));
    m_family->addItem(tr("A serif for reading"), QString());
    const QStringList families = QFontDatabase::families(QFontDatabase::Latin);
    for (const QString &family : families) {
        if (!QFontDatabase::isPrivateFamily(family))
            m_family->addItem(family, family);
    }
    auto *usual = new QPushButton(tr("As it was first"), this);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Look::gapLarge, Look::gap, Look::gapLarge, Look::gap);
    form->setVerticalSpacing(Look::gap);
    form->addRow(tr("Font"), m_family);
    form->addRow(tr("Size"), m_pixels);
    form->addRow(tr("Lines apart"), m_leading);
    form->addRow(tr("Line length"), m_measure);
    form->addRow(usual);
    connect(m_family, &QComboBox::currentIndexChanged, this, &LookPanel::say);
    connect(usual, &QPushButton::clicked, this, [this] {
        set({});
        emit changed(m_look);
    });
}

QSlider *LookPanel::slider(int least, int most, const QString &name)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(least, most);
    slider->setAccessibleName(name);
    connect(slider, &QSlider::valueChanged, this, &LookPanel::say);
    return slider;
}

void LookPanel::set(const ReadingLook &look)
{
    m_setting = true;
    m_look = look;
    m_family->setCurrentIndex(qMax(0, m_family->findData(look.family)));
    m_pixels->setValue(look.pixels);
    m_leading->setValue(qRound(look.leading * 10));
    m_measure->setValue(look.measure);
    m_setting = false;
}

void LookPanel::popup(const QPoint &topRight)
{
    adjustSize();
    move(topRight - QPoint(width(), 0));
    show();
    m_family->setFocus(Qt::PopupFocusReason);
}

void LookPanel::say()
{
    if (m_setting)
        return;
    m_look = {m_family->currentData().toString(), m_pixels->value(), m_leading->value() / 10.0, m_measure->value()};
    emit changed(m_look);
}

} // namespace Rapporteur
