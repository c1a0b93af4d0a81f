// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readinglook.h"

#include <QFrame>

class QComboBox;
class QSlider;

namespace Rapporteur {

/// How texts are set: font, size, distance and length of lines. What is chosen is seen at once.
class LookPanel : public QFrame
{
    Q_OBJECT
public:
    explicit LookPanel(QWidget *parent);

    void set(const ReadingLook &look);
    void popup(const QPoint &topRight); ///< on the screen

signals:
    void changed(const Rapporteur::ReadingLook &look);

private:
    [[nodiscard]] QSlider *slider(int least, int most, const QString &name);
    void say();

    ReadingLook m_look;
    QComboBox *m_family;
    QSlider *m_pixels;
    QSlider *m_leading;
    QSlider *m_measure;
    bool m_setting = false;
};

} // namespace Rapporteur
