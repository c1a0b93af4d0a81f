// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

#include <functional>

class QScrollBar;

namespace Rapporteur {

/// Where things are in a long text, as ticks over its scroll bar.
class ScrollTicks : public QWidget
{
    Q_OBJECT
public:
    struct Tick {
        int position; ///< in the document
        QColor color;
    };

    /// `heightOf` gives how far down the whole document a position is, from 0 to 1.
    ScrollTicks(QScrollBar *bar, std::function<double(int)> heightOf);

    void setTicks(const QList<Tick> &ticks);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    QScrollBar *m_bar;
    std::function<double(int)> m_heightOf;
    QList<Tick> m_ticks; ///< by position
};

} // namespace Rapporteur
