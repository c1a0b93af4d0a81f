// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/activitychart.h"

#include "ui/charts/charts.h"
#include "ui/shell/look.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostRows = 8;
constexpr double axisHeight = 24;
constexpr double flagHeight = 17;
constexpr int flagRows = 3;
constexpr double bandHeight = 26;
constexpr double bandsHeight = 42; ///< with the gap below
constexpr double smallRow = 42;
constexpr double onlyRow = 104;
constexpr double namedWidth = 136;

} // namespace

ActivityChart::ActivityChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"activityChart"_s);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActivityChart::setActivity(const QString &bandsName, const QList<ActivityBand> &bands, const QList<ActivityRow> &rows,
    const QList<Milestone> &milestones)
{
    m_bandsName = bandsName;
    m_bands = bands;
    m_rows = rows.mid(0, mostRows);
    m_most = 1;
    QDate first;
    QDate last;
    const auto reach = [&](QDate from, QDate to) {
        first = first.isValid() ? std::min(first, from) : from;
        last = last.isValid() ? std::max(last, to) : to;
    };
    for (const ActivityBand &band : m_bands)
        reach(band.from, band.to);
    QStringList names;
    for (const ActivityRow &row : std::as_const(m_rows)) {
        for (const int statements : row.perMonth)
            m_most = std::max(m_most, statements);
        if (!row.perMonth.isEmpty())
            reach(row.perMonth.firstKey(), row.perMonth.lastKey().addMonths(1));
        names.append(row.name);
    }
    m_milestones.clear();
    for (const Milestone &milestone : milestones) {
        // A little before and after: what came of it, and what led to it.
        if (first.isValid() && milestone.from >= first.addMonths(-3) && milestone.from <= last.addMonths(3))
            m_milestones.append(milestone);
    }
    for (const Milestone &milestone : std::as_const(m_milestones))
        reach(milestone.from, milestone.from);
    if (first.isValid())
        m_scale = TimeScale(first, last);
    setAccessibleName(tr("Statements by month"));
    setAccessibleDescription(names.join(u", "_s));
    setVisible(first.isValid());
    updateGeometry();
    fitScale();
    update();
}

double ActivityChart::namesWidth() const
{
    return !m_bands.isEmpty() || (!m_rows.isEmpty() && !m_rows.first().name.isEmpty()) ? namedWidth : 0;
}

double ActivityChart::headHeight() const
{
    // Room for every row of flags: the height must not depend on the width.
    return m_milestones.isEmpty() ? axisHeight : axisHeight + flagHeight * flagRows + 4;
}

double ActivityChart::rowHeight() const
{
    return m_rows.size() == 1 && m_rows.first().name.isEmpty() ? onlyRow : smallRow;
}

QSize ActivityChart::sizeHint() const
{
    return {480, int(headHeight() + (m_bands.isEmpty() ? 0 : bandsHeight) + rowHeight() * double(m_rows.size())) + 6};
}

QRectF ActivityChart::rowRect(qsizetype row) const
{
    const double top = height() - 6 - rowHeight() * double(m_rows.size() - row);
    return {0, top, double(width()), rowHeight()};
}

void ActivityChart::resizeEvent(QResizeEvent *)
{
    fitScale();
}

void ActivityChart::fitScale()
{
    m_scale.setEdges(namesWidth(), width() - 4);
}

void ActivityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Look::caption(font()));
    Charts::drawAxis(painter, m_scale, 4, 4, height() - 6, palette());
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    if (!m_bands.isEmpty())
        paintBands(painter);
    painter.setFont(Look::caption(font()));
    const QList<Charts::Flag> flags = Charts::flags(m_milestones, m_scale, QFontMetricsF(painter.font()), axisHeight, flagHeight, flagRows);
    Charts::drawFlags(painter, flags, m_milestones, axisHeight, height() - 6, palette());
}

void ActivityChart::paintBands(QPainter &painter) const
{
    const double top = headHeight();
    painter.setFont(font());
    painter.setPen(Look::dim(palette()));
    painter.drawText(QRectF(0, top, namesWidth() - 8, bandHeight), int(Qt::AlignVCenter), m_bandsName);
    painter.setFont(Look::caption(font()));
    const QFontMetricsF metrics(painter.font());
    for (qsizetype i = 0; i < m_bands.size(); ++i) {
        const ActivityBand &band = m_bands.at(i);
        const double from = m_scale.x(band.from);
        const double to = std::max(from + 6, m_scale.x(band.to) - (i + 1 < m_bands.size() ? 2 : 0));
        QColor fill = Look::accent(palette());
        fill.setAlphaF(i % 2 == 0 ? 0.34f : 0.2f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(from, top, to - from, bandHeight), 3, 3);
        // The words may reach over what is empty after the last band.
        const double room = (i + 1 < m_bands.size() ? to : m_scale.right()) - from - 12;
        if (room < metrics.horizontalAdvance(u"nnn…"_s))
            continue;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(from + 8, top, room, bandHeight), int(Qt::AlignVCenter), metrics.elidedText(band.words, Qt::ElideRight, room));
    }
}

void ActivityChart::paintRow(QPainter &painter, qsizetype row) const
{
    const ActivityRow &activity = m_rows.at(row);
    const QRectF rect = rowRect(row);
    const double baseline = std::round(rect.bottom() - 1) + 0.5;
    painter.setPen(QPen(Look::separator(palette()), 1));
    painter.drawLine(QPointF(m_scale.left(), baseline), QPointF(m_scale.right(), baseline));
    Charts::drawMonths(painter, m_scale, activity.perMonth, m_most, baseline, rect.height() - 8, activity.colour);
    if (activity.name.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(activity.colour);
    painter.drawEllipse(QPointF(5, rect.center().y() + 4), 4, 4);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const double room = namesWidth() - 24;
    painter.drawText(QRectF(16, rect.top() + 4, room, rect.height()), int(Qt::AlignVCenter), painter.fontMetrics().elidedText(activity.name, Qt::ElideRight, int(room)));
}

qsizetype ActivityChart::rowAt(QPointF position) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (rowRect(row).contains(position) && !m_rows.at(row).name.isEmpty())
            return row;
    }
    return -1;
}

void ActivityChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(rowAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ActivityChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (const qsizetype row = rowAt(event->position()); row >= 0 && event->button() == Qt::LeftButton)
        emit rowWanted(m_rows.at(row).key);
}

bool ActivityChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString tip;
    const double x = help->pos().x();
    const QDate date = m_scale.date(x);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (rowRect(row).contains(help->pos()) && x >= m_scale.left()) {
            const int statements = m_rows.at(row).perMonth.value(QDate(date.year(), date.month(), 1));
            tip = tr("%1: %n statement(s)", nullptr, statements).arg(QLocale().toString(date, u"MMMM yyyy"_s));
        }
    }
    for (const ActivityBand &band : std::as_const(m_bands)) {
        if (help->pos().y() >= headHeight() && help->pos().y() < headHeight() + bandHeight && date >= band.from && date <= band.to)
            tip = tr("%1\nfrom %2 to %3, as the reports say").arg(band.words, Look::date(band.from), Look::date(band.to));
    }
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace Rapporteur
