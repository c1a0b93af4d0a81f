// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window.h"

#include "app/commands/command.h"
#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/ownlexicon.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The library that is asked for; else the last one while it is still there; else the default one.
QString pathOf(const QString &asked, const Session &session)
{
    if (!asked.isEmpty())
        return QFileInfo(asked).absoluteFilePath();
    if (QFileInfo::exists(session.library))
        return session.library;
    const QString path = defaultLibraryPath();
    QDir().mkpath(QFileInfo(path).path());
    return path;
}

} // namespace

int runWindow(QApplication &app, const QString &asked)
{
    QApplication::setDesktopFileName(u"org.rapporteur.Rapporteur"_s);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"rapporteur"_s, u"rapporteur"_s);
    const Session session = Session::load(settings);
    // The theme must be there before anything asks for a font or colour.
    Theme::instance().setAppearance(session.appearance);
    const auto library = Library::open(pathOf(asked, session));
    if (!library) {
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), library.error().sentence);
        return ExitNoLibrary;
    }
    ExtractorPool extractors;
    const auto lexicon = lexiconWith(ownLexiconFolder());
    MainWindow window(*library, lexicon ? *lexicon : shippedLexicon(), extractors);
    window.restore(session);
    window.show();
    if (!lexicon)
        window.tellLexiconProblem(lexicon.error());
    // For ./dev bench: the time from start to the first painted window.
    if (qEnvironmentVariableIsSet("RAPPORTEUR_QUIT_WHEN_SHOWN"))
        QTimer::singleShot(0, &app, &QApplication::quit);
    QObject::connect(&app, &QApplication::aboutToQuit, &window, [&] { window.session().save(settings); });
    return QApplication::exec();
}

} // namespace Rapporteur
