// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace Rapporteur {

/// A few choices side by side of which one holds. Arrow keys move in it.
class Segments : public QWidget
{
    Q_OBJECT
public:
    Segments(const QString &accessibleName, const QStringList &choices, QWidget *parent = nullptr);

    void setCurrent(int choice);
    [[nodiscard]] int current() const;
    void setHint(int choice, const QString &hint); ///< its tooltip, e.g. its key

signals:
    void changed(int choice); ///< by a person

private:
    QButtonGroup *m_group;
};

} // namespace Rapporteur
