// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Rapporteur {

/// The words that the filling of templates has of its own.
struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

} // namespace Rapporteur
