// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/queries/annotationbundle.h"

namespace Rapporteur {

/// The bundle as a W3C Web Annotation collection in JSON-LD. What the model has no word for is under `rapporteur:`; nothing is lost. See
/// docs/decisions/annotation-exchange.md.
[[nodiscard]] QByteArray toWebAnnotations(const AnnotationBundle &bundle);

/// Reads a collection, a page, a list of annotations or one, from whatever program; and what the API of hypothes.is gives. Members that it
/// does not know are passed over. Reports have no text; a passage without the program's own anchor has no fingerprint of a paragraph.
/// Errors: Damaged.
[[nodiscard]] Result<AnnotationBundle> fromWebAnnotations(const QByteArray &json);

namespace WebAnnotation {
inline const QString ownNames = QStringLiteral("urn:rapporteur:terms#");
inline const QString hashPrefix = QStringLiteral("urn:sha256:");
inline const QString uuidPrefix = QStringLiteral("urn:uuid:");
inline const QString personPrefix = QStringLiteral("urn:rapporteur:person:");
inline const QString topicPrefix = QStringLiteral("urn:rapporteur:topic:");
} // namespace WebAnnotation

} // namespace Rapporteur
