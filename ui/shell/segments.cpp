// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/segments.h"

#include "ui/shell/look.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setFont(Look::caption(font()));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 24, qMax(28, fontMetrics().height() + 10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
        const QColor accent = Look::accent(palette());
        QColor fill = Look::hover(palette());
        if (isChecked()) {
            fill = accent;
            fill.setAlphaF(0.14f);
        }
        painter.setPen(hasFocus() ? QPen(accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() || underMouse() ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(pill, 6, 6);
        painter.setPen(isChecked() ? accent : palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segments::Segments(const QString &accessibleName, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new Segment(choices.at(i), this);
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::changed);
}

void Segments::setCurrent(int choice)
{
    if (QAbstractButton *button = m_group->button(choice))
        button->setChecked(true);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setHint(int choice, const QString &hint)
{
    if (QAbstractButton *button = m_group->button(choice))
        button->setToolTip(hint);
}

} // namespace Rapporteur
