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
    int confidence = -1; ///< as in Origin
};

struct PlacedPage {
    QSizeF size;
    QList<PlacedWord> words; ///< in any order
    bool blank = false; ///< a picture that shows nothing
    QString ocrLanguages = {}; ///< as in Page
    double skew = 0; ///< degrees that a crooked scan hangs to the right; the words stand as on the page set straight
};

} // namespace Rapporteur
