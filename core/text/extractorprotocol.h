// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace Rapporteur {

/// What the pool and a helper say to each other: a header of fixed size, then so many bytes. Whole numbers are
/// little-endian; both ends run on one machine, but may not trust each other's sizes.
struct ExtractorRequest {
    enum class Operation : quint32 {
        Extract = 1,
        PagePicture = 2,
        MarkPdf = 3, ///< `bytes` are marks and a PDF, as withMarks() joins them
        PdfMarks = 4,
        PdfAttachments = 5,
    };

    Operation operation = Operation::Extract;
    quint32 page = 0; ///< of a picture
    double scale = 1; ///< of a picture, pixels a point
    quint64 memory = 0; ///< bytes beyond an idle helper's
    quint64 seconds = 0; ///< of processor time
    QString fileName = {};
    QByteArray bytes = {};

    static constexpr qsizetype headerSize = 48;
    /// The header and the name; the bytes follow by themselves, so that a large file is not copied.
    [[nodiscard]] QByteArray header() const;
    /// Reads a header; gives the sizes of the name and of the bytes that follow. False where it is none.
    [[nodiscard]] bool readHeader(const QByteArray &header, qsizetype &nameSize, qsizetype &bytesSize);

    /// The bytes of MarkPdf: `cbor` of the marks (pdfmarks.h), and the PDF.
    [[nodiscard]] static QByteArray withMarks(const QByteArray &cbor, const QByteArray &pdf);
    /// Both again; the marks are empty where the bytes make no sense.
    [[nodiscard]] std::pair<QByteArray, QByteArray> marksAndPdf() const;
};

struct ExtractorAnswer {
    static constexpr qsizetype headerSize = 16;
    /// Header and payload of a good answer.
    [[nodiscard]] static QByteArray good(const QByteArray &payload);
    [[nodiscard]] static QByteArray failed(const Error &error);

    bool ok = false;
    quint64 size = 0; ///< of the payload
    int code = 0; ///< of a failure
    [[nodiscard]] bool readHeader(QByteArrayView header);
    /// The failure that a payload tells of; its sentence is still in English.
    [[nodiscard]] Error errorFrom(const QByteArray &payload) const;
};

} // namespace Rapporteur
