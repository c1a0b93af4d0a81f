// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QWidget>

class QButtonGroup;

namespace Rapporteur {

/// The strip of views at the window's side. One Tab stop; the arrow keys move in it.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// Lights the button of a top view (one of the first six kinds).
    void setCurrent(Place::Kind kind);
    /// Narrow: pictures only, the words as tooltips.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

    /// The name of a top view, for the rail, menus and titles.
    [[nodiscard]] static QString nameOf(Place::Kind kind);

signals:
    void goTo(const Rapporteur::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    bool m_collapsed = false;
};

} // namespace Rapporteur
