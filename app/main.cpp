// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/translations.h"
#include "app/window.h"

#include <QApplication>
#include <QTextStream>

using namespace Rapporteur;

int main(int argc, char **argv)
{
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    QCoreApplication::setApplicationName(QStringLiteral("rapporteur"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    if (const Command *command = commandNamed(word)) {
        // Painting without a display: the offscreen platform has the fonts.
        if (command->draws && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const std::unique_ptr<QCoreApplication> app(
            command->draws ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
        installTranslations(*app);
        QTextStream out(stdout);
        QTextStream err(stderr);
        return command->run(QCoreApplication::arguments().mid(2), {out, err});
    }
    QApplication app(argc, argv);
    installTranslations(app);
    return runWindow(app, word);
}
