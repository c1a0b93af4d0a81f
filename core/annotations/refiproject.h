// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/queries/annotationbundle.h"

namespace Rapporteur {

/// The bundle as a REFI-QDA 1.0 project (.qdpx): a zip file of project.qde and the sources. Tags and colours are codes, notes are notes;
/// what the standard has no word for is JSON in a Description, after `rapporteur:`. Nothing is lost. See
/// docs/decisions/annotation-exchange.md.
[[nodiscard]] Result<QByteArray> toRefiProject(const AnnotationBundle &bundle);
/// project.qde alone.
[[nodiscard]] QByteArray toRefiXml(const AnnotationBundle &bundle);

/// Reads a project of whatever program, within limits. Reports hold their text. Errors: Damaged, TooLarge.
[[nodiscard]] Result<AnnotationBundle> fromRefiProject(const QByteArray &bytes);

namespace Refi {
inline const QString space = QStringLiteral("urn:QDA-XML:project:1.0");
inline const QString projectFile = QStringLiteral("project.qde");
inline const QString sourcesFolder = QStringLiteral("Sources/");
inline const QString internalScheme = QStringLiteral("internal://");
/// What stands before the JSON in a Description.
inline const QString ownMark = QStringLiteral("rapporteur:");
} // namespace Refi

} // namespace Rapporteur
