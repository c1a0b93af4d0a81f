// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/renditions.h"

#include <QPalette>

#include <optional>

namespace Rapporteur {

class FactSheet;

/// Something a person wants of one of a meeting's files.
struct FileRequest {
    enum class Kind { ReadInstead, SetApart, Open, ShowChanges };

    Kind kind = Kind::Open;
    qint64 rendition = 0;
    int version = 0; ///< ShowChanges: what it changed in the one before it

    friend bool operator==(const FileRequest &, const FileRequest &) = default;
};

/// A link's target for a request, and back.
[[nodiscard]] QString href(const FileRequest &request);
[[nodiscard]] std::optional<FileRequest> fileRequestOf(const QString &href);

/// The files of a report in its inspector page: format, size and date of each, its versions, which one is read and why.
/// The name of the one that is read leads to the report.
void addFiles(FactSheet *sheet, qint64 report, const Renditions &renditions, const QPalette &palette);

} // namespace Rapporteur
