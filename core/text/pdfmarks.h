// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

namespace Rapporteur {

/// A place on a page of a PDF.
struct PdfArea {
    int page = 0; ///< from 1
    QRectF rectangle = {}; ///< in points from the top left

    friend bool operator==(const PdfArea &, const PdfArea &) = default;
};

/// An annotation of a PDF: a highlight, or without a highlighted area a note that sticks on its page.
struct PdfMark {
    QString name = {}; ///< unique in the file; empty where another program gave none
    QList<PdfArea> areas = {}; ///< of a sticking note its place alone
    bool isHighlight = true;
    QString color = {}; ///< "#rrggbb"; empty: none
    QString contents = {};
    QString author = {};
    QDateTime createdAt = {}; ///< to the second
    QDateTime modifiedAt = {};

    friend bool operator==(const PdfMark &, const PdfMark &) = default;
};

/// What the reading process is told, and what it tells.
[[nodiscard]] QByteArray toCbor(const QList<PdfMark> &marks);
/// Believes nothing: the other side may have been taken over by a hostile file. Errors: ReaderFailed.
[[nodiscard]] Result<QList<PdfMark>> pdfMarksFromCbor(const QByteArray &cbor);

} // namespace Rapporteur
