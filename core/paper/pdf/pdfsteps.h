// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/pdf/pdfparts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Rapporteur {

// The steps of finishing a PDF. libqpdf reports by exceptions; finishPdf() catches them.

/// One that stands on a page, for the structure to refer to.
struct LinkAnnotation {
    QPDFObjectHandle annotation;
    QPDFObjectHandle page;
    int element = -1;
};

[[nodiscard]] QPDFObjectHandle pdfText(const QString &words);
/// "D:20261121000000Z"; empty where the document says no day.
[[nodiscard]] std::string pdfDate(QDate date);

/// Sets the links on their pages; those that lead nowhere are left out.
[[nodiscard]] std::vector<LinkAnnotation> addLinks(QPDF &pdf, const PdfParts &parts);
void addOutline(QPDF &pdf, const PdfParts &parts);

/// Replaces Cairo's structure by the document's own. False, and no structure, where Cairo did not mark what it was told to.
[[nodiscard]] bool addStructure(QPDF &pdf, const PdfParts &parts, const std::vector<LinkAnnotation> &links);

void addAttachments(QPDF &pdf, const Paper &paper);
/// Describes the document in Info and XMP, and claims PDF/A-3: level A with structure and language, else U. Its colours are sRGB.
void describe(QPDF &pdf, const Paper &paper, bool isTagged);

} // namespace Rapporteur
