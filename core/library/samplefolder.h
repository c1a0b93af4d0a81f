// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rapporteur {

/// The folder with the sample library's reports: beside the installed program, in a data folder of the
/// system, or in the checkout that the program was built from. Empty where none is there.
[[nodiscard]] QString sampleFolder();

} // namespace Rapporteur
