// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Rapporteur {

/// What is said of a citation that does not hold.
struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CitationCheck)
};

} // namespace Rapporteur
