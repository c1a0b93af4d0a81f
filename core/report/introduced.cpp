// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/introduced.h"

#include "core/report/names.h"

namespace Rapporteur {

QSet<QString> introducedNames(const Report &report, const LexiconWords &words)
{
    QSet<QString> names = words.firstNames;
    const auto add = [&](const QString &name) {
        names.insert(firstNameOf(name));
        if (isFullName(name)) // "PeterW", as in lists of who does what
            names.insert(firstNameOf(name) + name.section(u' ', -1).front().toLower());
    };
    for (const Participant &participant : report.participants)
        add(participant.name);
    if (report.meeting) {
        std::ranges::for_each(report.meeting->moderators, add);
        std::ranges::for_each(report.meeting->chairs, add);
    }
    return names;
}

} // namespace Rapporteur
