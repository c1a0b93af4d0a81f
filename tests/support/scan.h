// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

namespace Rapporteur::Test {

struct ScannedLine {
    QString text; ///< empty: room between paragraphs
    int points = 11; ///< of the font
};

/// A sheet of A4 as a scanner in an office gives it: grey paper, specks, hanging to the right by so many degrees.
struct Scan {
    QImage picture; ///< 200 dpi
    QHash<QString, QPointF> words; ///< where the middle of a word stands on the page, in points
};
[[nodiscard]] Scan scanOf(const QList<ScannedLine> &lines, double degrees);
/// Points strewn at random.
[[nodiscard]] QImage noise();
/// A sheet without a word.
[[nodiscard]] QImage paper();
/// A PDF of pictures, a page each, without a text layer.
[[nodiscard]] QByteArray pdfOf(const QList<QImage> &pictures);

} // namespace Rapporteur::Test
