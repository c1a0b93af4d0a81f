// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/pdfattachments.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QFileInfo>

namespace Rapporteur {

namespace {

constexpr qsizetype mostAttachments = 1000;
constexpr qsizetype longestText = 4096;

} // namespace

QByteArray toCbor(const QList<PdfAttachment> &attachments)
{
    QCborArray all;
    for (const PdfAttachment &attachment : attachments)
        all.append(QCborArray{attachment.name, attachment.mediaType, attachment.description, attachment.bytes});
    return QCborValue(all).toCbor();
}

Result<QList<PdfAttachment>> pdfAttachmentsFromCbor(const QByteArray &cbor)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor, &error);
    const QCborArray all = value.toArray();
    if (error.error != QCborError::NoError || !value.isArray() || all.size() > mostAttachments)
        return failure(ErrorCode::ReaderFailed, QCoreApplication::translate("Extractor", "The reading process answered nonsense."), error.errorString());
    QList<PdfAttachment> attachments;
    for (const QCborValue &one : all) {
        const QCborArray parts = one.toArray();
        attachments.append({QFileInfo(parts.at(0).toString().left(longestText)).fileName(), parts.at(1).toString().left(longestText),
            parts.at(2).toString().left(longestText), parts.at(3).toByteArray()});
    }
    return attachments;
}

} // namespace Rapporteur
