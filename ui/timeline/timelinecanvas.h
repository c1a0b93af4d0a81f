// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/timeline.h"

#include <QWidget>

#include <optional>

namespace Rapporteur {

/// Paints a timeline: a lane a topic, a disc a meeting whose area is what was said, milestones as flags above, and
/// a strip of all meetings below. Time runs left to right in every language. Ctrl and the wheel, + and - zoom; the
/// wheel and dragging pan; arrows go from meeting to meeting, Enter opens.
class TimelineCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    void showAll();

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The meeting that is chosen; -1: none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    /// Where a meeting's disc stands in a lane (for tests).
    [[nodiscard]] QPointF place(qsizetype lane, qsizetype meeting) const;

signals:
    void chosen(qint64 report);
    void opened(qint64 report);
    void periodWanted(QDate from, QDate to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] double xOf(QDate date) const;
    [[nodiscard]] QDate dateAt(double x) const;
    [[nodiscard]] double laneY(qsizetype lane) const;
    [[nodiscard]] double radiusOf(int statements) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF strip() const;
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> markAt(QPointF position) const;
    void paintAxis(QPainter &painter) const;
    void paintMilestones(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintStrip(QPainter &painter) const;
    void zoom(double factor, double x);
    void pan(double days);
    void choose(qsizetype meeting);

    Timeline m_timeline;
    double m_from = 0; ///< Julian days shown
    double m_to = 1;
    int m_most = 1; ///< statements of the fullest mark
    qsizetype m_current = -1;
    std::optional<double> m_drag; ///< x where a pan began
    std::optional<double> m_brush; ///< x where a period began
    double m_brushEnd = 0;
};

} // namespace Rapporteur
