// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Who writes annotations: the name that they bear, here and in every exchange.
namespace Rapporteur::Author {

/// The name that was given, else that of the account.
[[nodiscard]] QString name();
void setName(const QString &name);

} // namespace Rapporteur::Author
