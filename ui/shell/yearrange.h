// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Rapporteur {

/// Two handles on a line of years, with the chosen years at its ends. Arrow keys move the handle that was
/// touched last, Shift+arrows the other one.
class YearRange : public QWidget
{
    Q_OBJECT
public:
    explicit YearRange(QWidget *parent = nullptr);

    void setBounds(int first, int last);
    /// 0: as far as the bounds go.
    void setChosen(int first, int last);
    [[nodiscard]] int firstYear() const { return m_first; }
    [[nodiscard]] int lastYear() const { return m_last; }
    [[nodiscard]] int chosenFirst() const { return m_from; }
    [[nodiscard]] int chosenLast() const { return m_to; }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void rangeChosen(int first, int last); ///< when a handle is let go, or by a key

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF track() const;
    [[nodiscard]] qreal xOf(int year) const;
    [[nodiscard]] int yearAt(qreal x) const;
    void moveHandle(bool upper, int year);
    void describe();

    int m_first = 0;
    int m_last = 0;
    int m_from = 0;
    int m_to = 0;
    bool m_upper = true; ///< the handle that was touched last
    bool m_dragged = false;
};

} // namespace Rapporteur
