// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "core/lexicon/lexiconfile.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTextStream>

using namespace Rapporteur;

int main(int argc, char **argv)
{
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const Command *command = commandNamed(word)) {
        QCoreApplication app(argc, argv);
        QTextStream out(stdout);
        QTextStream err(stderr);
        return command->run(QCoreApplication::arguments().mid(2), {out, err});
    }
    QApplication app(argc, argv);
    const auto library = Library::open(word.isEmpty() ? defaultLibraryPath() : word);
    if (!library)
        return ExitNoLibrary;
    ExtractorPool extractors;
    MainWindow window(*library, shippedLexicon(), extractors);
    window.show();
    return QApplication::exec();
}
