// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Caption *m_where;
    Segments *m_modes;
    QComboBox *m_modesMenu; ///< the same where there is little room
    LookPanel *m_look;
};

} // namespace Rapporteur
