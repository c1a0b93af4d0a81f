// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/pageflow.h"
#include "core/error.h"

#include <QByteArray>
#include <QDate>
#include <QSizeF>
#include <QStringList>

namespace Rapporteur {

/// What Qt's PDF engine does not write, or writes anew each time.
struct PdfExtras {
    QString title;
    QString subject;
    QStringList keywords;
    QString language; ///< BCP 47
    QDate date; ///< of creation; not valid: left out
    QSizeF pageSize; ///< in points
    QList<FlowOutlineEntry> outline = {};
    QList<FlowLinkArea> links = {};
    QHash<QString, FlowTarget> anchors = {}; ///< where "#name" links lead
};

/// Adds an outline, links, language and document information to a PDF, and takes out what differs from one
/// writing to the next (dates, the file's ID, the order of fonts): the same pages give the same bytes.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfExtras &extras);

} // namespace Rapporteur
