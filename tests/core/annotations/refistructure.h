// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Rapporteur::Test {

/// What a project.qde has that the REFI-QDA 1.0 project standard (18 March 2019) does not allow: elements, their order and number, attributes
/// and the form of their values, GUIDs used twice, references to nothing. Empty where all is as it must be. The table knows the elements
/// that annotations can be made of.
[[nodiscard]] QStringList refiFaults(const QByteArray &xml);

} // namespace Rapporteur::Test
