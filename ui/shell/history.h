// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QList>
#include <QObject>

namespace Rapporteur {

/// Where a person has been. Words typed into the search field are one place, not one a letter.
class History : public QObject
{
    Q_OBJECT
public:
    explicit History(QObject *parent = nullptr);

    void visit(const Place &place); ///< forgets what lay ahead
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void back();
    void forward();
    void clear();
    /// The first of Place's kinds where nothing was visited.
    [[nodiscard]] Place current() const;

signals:
    void moved(const Rapporteur::Place &place); ///< by back() or forward()
    void changed();

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace Rapporteur
