// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/extractor.h"
#include "core/text/extract/pdfdocument.h"

#include <QCoreApplication>

namespace Rapporteur {

namespace {

constexpr qsizetype mostAttachments = 1000;
constexpr qsizetype mostBytes = 64 << 20; // of all

} // namespace

Result<QList<PdfAttachment>> readPdfAttachments(const QByteArray &bytes)
{
    const auto opened = openPdf(bytes);
    if (!opened)
        return std::unexpected(opened.error());
    const auto tooMuch = [] {
        return failure(ErrorCode::TooLarge, QCoreApplication::translate("Extractor", "This PDF holds too many files, or too large ones."));
    };
    const QList<Poppler::EmbeddedFile *> files = (*opened)->embeddedFiles();
    if (files.size() > mostAttachments)
        return tooMuch();
    QList<PdfAttachment> attachments;
    qsizetype sum = 0;
    for (Poppler::EmbeddedFile *file : files) {
        if (!file->isValid())
            continue;
        attachments.append({file->name(), file->mimeType(), file->description(), file->data()});
        sum += attachments.last().bytes.size();
        if (sum > mostBytes)
            return tooMuch();
    }
    return attachments;
}

} // namespace Rapporteur
