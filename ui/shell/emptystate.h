// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Rapporteur {

/// What a view shows that has nothing to show: one sentence and one button. Fills its parent when laid out alone.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// Without words for the button there is none.
    explicit EmptyState(const QString &sentence, const QString &button = {}, QWidget *parent = nullptr);

    void set(const QString &sentence, const QString &button = {});

signals:
    void wanted(); ///< the button was pressed

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace Rapporteur
