// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/annotationbundle.h"
#include "core/text/pdfmarks.h"

namespace Rapporteur {

/// The annotations of a report as marks on its PDF. A passage is a highlight; what is of the whole meeting, and a passage that is no longer in
/// the text, a note that sticks on a page. Tags stand in the last line of a note: "Tags: positions/for; youth".
[[nodiscard]] QList<PdfMark> toPdfMarks(const AnnotationBundle &bundle, const BundleReport &report);

/// What marks of a PDF say, with the words below them. `report` has the PDF's text and the file's name. The bundle is not whole.
[[nodiscard]] AnnotationBundle fromPdfMarks(const QList<PdfMark> &marks, const BundleReport &report);

} // namespace Rapporteur
