// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <span>

namespace Rapporteur {

enum ExitCode { ExitOk = 0, ExitSomeFailed = 1, ExitUsage = 2, ExitNoLibrary = 3 };

/// Where a command writes; tests pass streams of their own.
struct Streams {
    QTextStream &out;
    QTextStream &err;
};

/// A subcommand of `rapporteur`.
struct Command {
    const char *name;
    const char *summary; ///< one line for `rapporteur help`, marked for translation
    int (*run)(const QStringList &arguments, const Streams &streams); ///< gives an ExitCode
};

/// All subcommands, in the order of the help page.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command *commandNamed(const QString &name);

} // namespace Rapporteur
