// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QColor>
#include <QWidget>

class QLabel;

namespace Rapporteur {

class Caption;

/// Words of the record in the reading font, a bar in a topic's colour beside them, their source below. A
/// click, or Enter, goes to where they stand.
class Quote : public QWidget
{
    Q_OBJECT
public:
    explicit Quote(const QString &words, QWidget *parent = nullptr);

    void setSource(const QString &source);
    void setBar(const QColor &colour);
    void setPlace(const Place &place);

signals:
    void goTo(const Rapporteur::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_words;
    Caption *m_source;
    QColor m_bar;
    Place m_place;
};

} // namespace Rapporteur
