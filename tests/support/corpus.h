// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur::Test {

/// A folder of the real documents that some tests read: $RAPPORTEUR_CORPUS, else ../shared/corpus beside the
/// checkout. Empty where it is absent: skip then, saying so. The project ships none of them.
[[nodiscard]] QString corpus(const QString &folder);

} // namespace Rapporteur::Test
