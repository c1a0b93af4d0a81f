// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/extractor.h"

#include <QCoreApplication>

namespace Rapporteur {

const QList<Extractor> &extractors()
{
    static const QList<Extractor> all{
        {"PDF", canReadPdf, readPdf},
        {"DOCX", canReadDocx, readDocx},
        {"PPTX", canReadPptx, readPptx},
        {"ODT", canReadOdt, readOdt},
        {"HTML", canReadHtml, readHtml},
        {"Markdown", canReadMarkdown, readMarkdown},
        {"plain text", canReadPlainText, readPlainText},
    };
    return all;
}

Result<TextDocument> extractText(const QByteArray &bytes, const QString &fileName, ScanReader *scans)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Damaged, QCoreApplication::translate("Extractor", "This file is empty."));
    if (scans && canReadPdf(bytes, fileName))
        return readScannedPdf(bytes, *scans);
    for (const Extractor &extractor : extractors()) {
        if (extractor.canRead(bytes, fileName))
            return extractor.read(bytes);
    }
    return failure(ErrorCode::UnknownFormat,
        QCoreApplication::translate("Extractor", "This kind of file cannot be read. Save it as PDF, DOCX, ODT, PPTX, HTML, Markdown or plain text."));
}

} // namespace Rapporteur
