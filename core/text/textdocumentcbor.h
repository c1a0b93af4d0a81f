// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/text/textdocument.h"

#include <QByteArray>
#include <QJsonObject>

namespace Rapporteur {

/// The compact form: the helper's answer, and what a library keeps.
[[nodiscard]] QByteArray toCbor(const TextDocument &document);
/// Checks every offset, page and rectangle, since the bytes may come from a process that read a hostile file.
[[nodiscard]] Result<TextDocument> textDocumentFromCbor(const QByteArray &bytes);

/// The readable form of an extraction golden (NAME.ext.text.json).
[[nodiscard]] QJsonObject toJson(const TextDocument &document);

} // namespace Rapporteur
