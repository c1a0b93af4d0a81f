// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <poppler-qt6.h>

#include <memory>

namespace Rapporteur {

/// Errors: Damaged, Encrypted, TooLarge.
[[nodiscard]] Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes);

} // namespace Rapporteur
