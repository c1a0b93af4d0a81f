// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace Rapporteur {

/// A word as it stands on a page.
struct PlacedWord {
    QString text;
    QRectF rectangle; ///< in points from the top left
    bool spaceAfter = true;
    QString url = {};
};

struct PlacedPage {
    QSizeF size;
    QList<PlacedWord> words; ///< in any order
};

} // namespace Rapporteur
