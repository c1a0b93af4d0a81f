// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Rapporteur::Test {

/// Compares with tests/data/`name`. A golden that is missing fails. What was found instead goes to
/// tests/actual/`name` in the build folder; `tests/accept-goldens` copies it over the golden, and git shows
/// the difference. Gives an empty string where equal, else a unified diff's first lines.
[[nodiscard]] QString compareWithGolden(const QJsonObject &actual, const QString &name);

} // namespace Rapporteur::Test
