// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace Rapporteur {

enum ExitCode {
    ExitOk = 0,
    ExitSomeFailed = 1, ///< some files failed, or something was found wrong
    ExitUsage = 2,
    ExitNoLibrary = 3, ///< the library cannot be opened
};

/// Where a command writes; tests pass streams of their own.
struct Streams {
    QTextStream &out;
    QTextStream &err;
};

/// A subcommand of `rapporteur`.
struct Command {
    QString name;
    const char *usage; ///< what stands behind the name, e.g. "PATH…"; in English
    const char *summary; ///< one line for `rapporteur help`; likewise
    int (*run)(const QStringList &arguments, const Streams &streams); ///< gives an ExitCode
    bool draws = false; ///< it sets text or paints, and so needs fonts (a QApplication, though no display)

    [[nodiscard]] QString translatedUsage() const;
    [[nodiscard]] QString translatedSummary() const;
};

/// All subcommands, in the order of the help page.
[[nodiscard]] const QList<Command> &commands();
[[nodiscard]] const Command *commandNamed(const QString &name);

int runImport(const QStringList &arguments, const Streams &streams);
int runList(const QStringList &arguments, const Streams &streams);
int runReport(const QStringList &arguments, const Streams &streams);
int runMerge(const QStringList &arguments, const Streams &streams);
int runParse(const QStringList &arguments, const Streams &streams);
int runSearch(const QStringList &arguments, const Streams &streams);
int runTimeline(const QStringList &arguments, const Streams &streams);
int runSpeakers(const QStringList &arguments, const Streams &streams);
int runTopics(const QStringList &arguments, const Streams &streams);
int runActions(const QStringList &arguments, const Streams &streams);
int runAnnotations(const QStringList &arguments, const Streams &streams);
int runBrief(const QStringList &arguments, const Streams &streams);
int runDraft(const QStringList &arguments, const Streams &streams);
int runTemplate(const QStringList &arguments, const Streams &streams);
int runCheck(const QStringList &arguments, const Streams &streams);
int runRebuild(const QStringList &arguments, const Streams &streams);
int runReview(const QStringList &arguments, const Streams &streams);
int runVerify(const QStringList &arguments, const Streams &streams);
int runTour(const QStringList &arguments, const Streams &streams);
int runHelp(const QStringList &arguments, const Streams &streams);

} // namespace Rapporteur
