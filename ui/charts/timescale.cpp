// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timescale.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double air = 0.025; ///< of the days shown, free on either side
constexpr double leastAir = 7; ///< days
constexpr double fewestDays = 10;
constexpr double daysAMonth = 365.2425 / 12;

/// Steps of the axis in months, finest first; weeks are finer still.
constexpr std::array steps{1, 3, 6, 12, 24, 60, 120, 240};

QString labelOf(QDate date, int months)
{
    if (months >= 12 || (date.month() == 1 && date.day() == 1))
        return QString::number(date.year());
    return QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
}

} // namespace

TimeScale::TimeScale(QDate first, QDate last)
{
    const double days = double(first.daysTo(last));
    const double free = std::max(leastAir, days * air);
    m_from = double(first.toJulianDay()) - free;
    m_to = double(last.toJulianDay()) + free + 1;
}

void TimeScale::setEdges(double left, double right)
{
    m_left = left;
    m_right = std::max(left + 1, right);
}

double TimeScale::x(QDate date) const
{
    return m_left + (double(date.toJulianDay()) - m_from) * pixelsADay();
}

QDate TimeScale::date(double x) const
{
    return QDate::fromJulianDay(qint64(std::floor(m_from + (x - m_left) / pixelsADay())));
}

void TimeScale::zoom(double factor, double x, const TimeScale &whole)
{
    const double at = m_from + (x - m_left) / pixelsADay();
    const double days = std::clamp(this->days() * factor, std::min(fewestDays, whole.days()), whole.days());
    m_from = at - days * (x - m_left) / width();
    m_to = m_from + days;
    keepInside(whole);
}

void TimeScale::pan(double pixels, const TimeScale &whole)
{
    const double days = pixels / pixelsADay();
    m_from += days;
    m_to += days;
    keepInside(whole);
}

void TimeScale::keepInside(const TimeScale &whole)
{
    const double days = this->days();
    m_from = std::clamp(m_from, whole.m_from, std::max(whole.m_from, whole.m_to - days));
    m_to = m_from + days;
}

QList<TimeScale::Tick> TimeScale::ticks(const QFontMetricsF &metrics) const
{
    const double room = metrics.horizontalAdvance(u"2000"_s) + 16;
    QList<Tick> ticks;
    if (const double week = 7 * pixelsADay(); week >= metrics.horizontalAdvance(u"30 Mmm 2000"_s) + 12) {
        QDate day = date(m_left);
        for (day = day.addDays(8 - day.dayOfWeek()); x(day) <= m_right; day = day.addDays(7))
            ticks.append({x(day), QLocale().toString(day, u"d MMM"_s), false});
        if (!ticks.isEmpty())
            ticks.first().label = QLocale().toString(date(ticks.first().x + 1), u"d MMM yyyy"_s);
        return ticks;
    }
    const auto step = std::ranges::find_if(steps, [&](int months) { return months * daysAMonth * pixelsADay() >= room; });
    const int months = step == steps.end() ? steps.back() : *step;
    const int years = std::max(1, months / 12);
    const int first = date(m_left).year();
    for (QDate day(first - ((first % years) + years) % years, 1, 1); x(day) <= m_right; day = day.addMonths(months)) {
        if (x(day) >= m_left)
            ticks.append({x(day), labelOf(day, months), day.month() == 1});
    }
    // A reader must know the year before the first January.
    if (!ticks.isEmpty() && !ticks.first().isYear)
        ticks.first().label = QLocale().toString(date(ticks.first().x + 1), u"MMM yyyy"_s);
    if (ticks.size() > 1 && ticks.at(1).x < ticks.first().x + metrics.horizontalAdvance(ticks.first().label) + 12)
        ticks[1].label.clear();
    return ticks;
}

} // namespace Rapporteur
