// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QFontMetricsF>
#include <QList>
#include <QString>

namespace Rapporteur {

/// Days to device-independent pixels. Time runs left to right, in right-to-left languages too.
class TimeScale
{
public:
    /// A line of the axis.
    struct Tick {
        double x = 0;
        QString label; ///< "2022", "Mar", "14"; empty where there is no room
        bool isYear = false;
    };

    TimeScale() = default;
    /// Shows both days whole, with a little air on either side.
    TimeScale(QDate first, QDate last);

    /// Where the axis lies, in the coordinates of who paints.
    void setEdges(double left, double right);
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] double width() const { return m_right - m_left; }

    [[nodiscard]] double x(QDate date) const;
    [[nodiscard]] QDate date(double x) const;
    [[nodiscard]] double days() const { return m_to - m_from; }
    [[nodiscard]] double pixelsADay() const { return width() / days(); }
    [[nodiscard]] bool holds(double x) const { return x >= m_left && x <= m_right; }

    /// Shows `factor` times as many days, the one at `x` staying where it is; never more than all of `whole`, and
    /// never fewer than ten.
    void zoom(double factor, double x, const TimeScale &whole);
    /// Moves by pixels, inside `whole`.
    void pan(double pixels, const TimeScale &whole);

    /// Lines at years, quarters, months or weeks, whichever leaves room for the labels.
    [[nodiscard]] QList<Tick> ticks(const QFontMetricsF &metrics) const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    void keepInside(const TimeScale &whole);

    double m_from = 0; ///< Julian days
    double m_to = 1;
    double m_left = 0;
    double m_right = 1;
};

} // namespace Rapporteur
