// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/queries/annotationbundle.h"

namespace Rapporteur {

/// An annotation that could not come in, and of what it was.
struct HomelessAnnotation {
    QString report; ///< title or file name, as the bundle has it
    QString quote;
    QString note = {};
};

/// What an import of annotations did.
struct AnnotationImport {
    int added = 0;
    int changed = 0; ///< that were here and are newer in the bundle
    int same = 0; ///< that were here, as they are or newer
    int orphaned = 0; ///< of those added: whose words their report does not have. They wait among the orphaned
    int links = 0; ///< that are new
    QList<HomelessAnnotation> homeless = {}; ///< of reports that the library does not hold; not taken in
};

/// Takes annotations into the library, as one step that can be undone; `from` is the name of their file, for its title. A report is
/// found by the SHA-256 of any of its files, else by a file's name or a title that only one has. An annotation is the one with its uid:
/// the newer wins, so that twice is once. A passage that was held in another text is found by its quote. On an Edit connection.
[[nodiscard]] Result<AnnotationImport> importAnnotations(const Connection &connection, const AnnotationBundle &bundle, const QString &from);

} // namespace Rapporteur
