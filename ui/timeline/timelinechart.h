// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>

namespace Rapporteur {

/// A timeline to look into: a lane a topic, a mark a meeting, milestones above, which meetings of a series are
/// missing, and a strip of all meetings below, where a period is chosen for every view.
///
/// A click opens a meeting's report or a topic. Ctrl and the wheel, + and - zoom, 0 shows all; dragging, Shift and the wheel, Shift and the arrows pan. Arrows go
/// from meeting to meeting, Enter opens, Esc gives the period up.
class TimelineChart : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineChart(QWidget *parent = nullptr);

    /// `timeline` is of the whole record; `period` is shown on it.
    void setTimeline(const Timeline &timeline, TimelinePeriod period);
    /// The first words at the meetings in view, as nearWanted asked for.
    void setWords(const TimelineWords &words);
    void showAll();

    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    /// The meeting that is chosen, an index; -1: none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    /// Where things stand now, in the viewport.
    [[nodiscard]] const TimelineLayout &placement() const { return m_layout; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }

signals:
    void chosen(qint64 report);
    void opened(qint64 report);
    void topicWanted(const QString &topic);
    void periodWanted(QDate from, QDate to); ///< neither valid: every period
    void nearWanted(QDate from, QDate to); ///< the view came so near that statements have room for words

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Drag { None, Pan, NewPeriod, PeriodFrom, PeriodTo };

    void changed();
    void choose(qsizetype meeting);
    void click(QPointF position);
    [[nodiscard]] qsizetype meetingAt(QPointF position) const; ///< -1: none
    void zoom(double factor, double x);
    void pan(double pixels);
    void dragPeriod(double x);
    [[nodiscard]] Drag gripAt(QPointF position) const;
    [[nodiscard]] QString tipAt(QPointF position) const;

    Timeline m_timeline;
    TimelineSums m_sums;
    TimelineWords m_words;
    TimelinePeriod m_period;
    TimeScale m_whole;
    TimeScale m_scale;
    TimelineLayout m_layout;
    qsizetype m_current = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    double m_dragFrom = 0;
};

} // namespace Rapporteur
