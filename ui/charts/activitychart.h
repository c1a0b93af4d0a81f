// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "ui/charts/timescale.h"

#include <QMap>
#include <QWidget>

namespace Rapporteur {

/// What somebody was, from one report that says so to the next.
struct ActivityBand {
    QDate from;
    QDate to;
    QString words;
};

/// How much was said of something, month by month.
struct ActivityRow {
    QString key; ///< what rowWanted() gives back
    QString name; ///< empty: the chart has one row, and it needs none
    QColor colour;
    QMap<QDate, int> perMonth; ///< first of the month -> statements
};

/// Bands and soft areas over one axis: a biography, or the rise and fall of a topic with its milestones.
class ActivityChart : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityChart(QWidget *parent = nullptr);

    /// `bandsName` stands before the bands. No more than the first eight rows are shown.
    void setActivity(const QString &bandsName, const QList<ActivityBand> &bands, const QList<ActivityRow> &rows,
        const QList<Milestone> &milestones);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty() && m_bands.isEmpty(); }
    /// Where a row lies (for tests).
    [[nodiscard]] QRectF rowRect(qsizetype row) const;

signals:
    void rowWanted(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitScale();
    void paintBands(QPainter &painter) const;
    void paintRow(QPainter &painter, qsizetype row) const;
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] qsizetype rowAt(QPointF position) const;

    QString m_bandsName;
    QList<ActivityBand> m_bands;
    QList<ActivityRow> m_rows;
    QList<Milestone> m_milestones;
    TimeScale m_scale;
    int m_most = 1;
};

} // namespace Rapporteur
