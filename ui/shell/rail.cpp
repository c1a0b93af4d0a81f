// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int wide = 72;
constexpr int narrow = 56;

struct Item {
    Place::Kind kind;
    const char *icon;
    const char *name;
};

constexpr std::array items{
    Item{Place::Kind::Timeline, "timeline", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Timeline")},
    Item{Place::Kind::Reports, "reports", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Reports")},
    Item{Place::Kind::Speakers, "speakers", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Speakers")},
    Item{Place::Kind::Topics, "topics", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Topics")},
    Item{Place::Kind::Actions, "actions", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Actions")},
    Item{Place::Kind::Search, "search", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Search")},
    Item{Place::Kind::Review, "warning", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Review")},
    Item{Place::Kind::Annotations, "annotations", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Annotations")},
    Item{Place::Kind::Drafts, "drafts", QT_TRANSLATE_NOOP("Rapporteur::Rail", "Drafts")},
};

class RailButton : public QAbstractButton
{
public:
    RailButton(const Item &item, QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"rail-"_s + QLatin1StringView(item.icon));
        setText(Rail::nameOf(item.kind));
        setAccessibleName(text());
        setIcon(Icons::line(QLatin1StringView(item.icon)));
        setFont(Look::caption(font()));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus); // a click leaves the focus to the view it shows
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        setToolTip(collapsed ? text() : QString());
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        if (m_collapsed)
            return {narrow - 1, 44};
        return {qMax(wide - 1, fontMetrics().horizontalAdvance(text()) + 12), 56};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(rect()).adjusted(4, 1, -4, -1);
        painter.setPen(Qt::NoPen);
        if (isChecked()) {
            QColor tint = Look::accent(palette());
            tint.setAlphaF(0.14f);
            painter.setBrush(tint);
            painter.drawRoundedRect(pill, 8, 8);
        } else if (underMouse()) {
            painter.setBrush(Look::hover(palette()));
            painter.drawRoundedRect(pill, 8, 8);
        }
        if (hasFocus() && m_byKeyboard) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Look::accent(palette()), 2));
            painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), 7, 7);
        }
        const int top = m_collapsed ? (height() - 22) / 2 : 9;
        icon().paint(&painter, QRect((width() - 22) / 2, top, 22, 22), Qt::AlignCenter, QIcon::Normal,
            isChecked() ? QIcon::On : QIcon::Off);
        if (m_collapsed)
            return;
        painter.setPen(isChecked() ? Look::accent(palette()) : Look::dim(palette()));
        painter.drawText(QRect(0, 33, width(), 18), Qt::AlignCenter, text());
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        QAbstractButton::focusInEvent(event);
    }

private:
    bool m_collapsed = false;
    bool m_byKeyboard = false;
};

} // namespace

QString Rail::nameOf(Place::Kind kind)
{
    const auto found = std::ranges::find(items, kind, &Item::kind);
    return found == items.end() ? QString() : tr(found->name);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Views"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::gap, 1, Look::gap); // one pixel for the line at its edge
    column->setSpacing(0);
    m_buttons->setExclusive(true);
    for (const Item &item : items) {
        auto *button = new RailButton(item, this);
        m_buttons->addButton(button, int(item.kind));
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    // Clicked, not toggled: going to the list from one of its pages is a click on a lit button.
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { emit goTo({Place::Kind(id)}); });
    setCurrent(Place::Kind::Timeline);
}

void Rail::setCurrent(Place::Kind kind)
{
    if (QAbstractButton *button = m_buttons->button(int(kind)))
        button->setChecked(true);
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (QAbstractButton *button : m_buttons->buttons())
        static_cast<RailButton *>(button)->setCollapsed(collapsed);
    updateGeometry();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::chrome(palette()));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), Look::separator(palette()));
}

} // namespace Rapporteur
