// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

int runTour(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"tour"_s, streams);
    if (const auto code = invocation.parse(arguments))
        return *code;
    return ExitOk;
}

} // namespace Rapporteur
