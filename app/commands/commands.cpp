// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"

#include <algorithm>

namespace Rapporteur {

std::span<const Command> commands()
{
    return {};
}

const Command *commandNamed(const QString &name)
{
    const auto all = commands();
    const auto found = std::ranges::find_if(all, [&](const Command &c) { return QLatin1StringView(c.name) == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace Rapporteur
