// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Rapporteur {

class Caption;
class LookPanel;
class Segments;
struct ReadingLook;

/// The line above a report: where one is, what is shown of it, and how.
class ReaderBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderBar(QWidget *parent = nullptr);

    void say(const QString &sentence);
    void setMode(int mode);
    void setLook(const ReadingLook &look);

signals:
    void modeChosen(int mode);
    void findWanted();
    void splitWanted();
    void focusWanted();
    void lookChanged(const Rapporteur::ReadingLook &look);

private:
    Caption *m_where;
    Segments *m_modes;
    LookPanel *m_look;
};

} // namespace Rapporteur
