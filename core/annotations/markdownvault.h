// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/annotationbundle.h"

namespace Rapporteur {

/// A file of a vault: a folder of Markdown files that link to each other, as Obsidian reads it.
struct VaultFile {
    QString name; ///< without a folder; unique, whatever the letter case
    QByteArray content; ///< UTF-8
};

/// A file a report, and one of people and topics where they are annotated. Each annotation is a callout that ends with its uid as block id;
/// links between them are [[file#^uid]].
[[nodiscard]] QList<VaultFile> toVault(const AnnotationBundle &bundle);

/// A file name without suffix that every system and Obsidian's links take.
[[nodiscard]] QString fileNameOf(const QString &words);

} // namespace Rapporteur
