// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Rapporteur {

/// A file that travels in a PDF.
struct PdfAttachment {
    QString name = {}; ///< without folders
    QString mediaType = {}; ///< empty where the PDF says none
    QString description = {};
    QByteArray bytes = {};

    friend bool operator==(const PdfAttachment &, const PdfAttachment &) = default;
};

/// What the reading process tells.
[[nodiscard]] QByteArray toCbor(const QList<PdfAttachment> &attachments);
/// Believes nothing: the other side may have been taken over by a hostile file. Errors: ReaderFailed.
[[nodiscard]] Result<QList<PdfAttachment>> pdfAttachmentsFromCbor(const QByteArray &cbor);

} // namespace Rapporteur
