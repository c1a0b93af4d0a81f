// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filecommands.h"

#include "core/library/samplefolder.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Rapporteur {

FileCommands::FileCommands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void FileCommands::run(ActionId action)
{
    switch (action) {
    case ActionId::NewLibrary:
        makeNew();
        break;
    case ActionId::OpenLibrary:
        open(Dialogs::openLibrary(m_window, tr("Open library")));
        break;
    case ActionId::ImportFiles:
        if (const QStringList paths = Dialogs::openFiles(m_window, tr("Import files")); !paths.isEmpty())
            emit importWanted(paths);
        break;
    case ActionId::ImportFolder:
        if (const QString path = Dialogs::openFolder(m_window, tr("Import folder")); !path.isEmpty())
            emit importWanted({path});
        break;
    case ActionId::OpenSample:
        openSample();
        break;
    default:
        break;
    }
}

void FileCommands::makeNew()
{
    const QString folder = QFileInfo(defaultLibraryPath()).path();
    const QString path = Dialogs::saveFile(m_window, tr("New library"), folder + u"/"_s + tr("Library") + u".rapporteur"_s,
        tr("Libraries"), u"rapporteur"_s);
    // A person who names a file that is there means to open it: its contents are never thrown away.
    open(path);
}

void FileCommands::open(const QString &path)
{
    if (path.isEmpty())
        return;
    if (const auto library = Library::open(path))
        emit libraryOpened(*library);
    else
        Dialogs::showError(m_window, library.error());
}

void FileCommands::openSample()
{
    const QString folder = sampleFolder();
    if (folder.isEmpty()) {
        Dialogs::showError(m_window,
            {ErrorCode::NotFound, tr("The sample reports are not here. Install Rapporteur again to get them back."), {}});
        return;
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(data);
    const auto library = Library::open(data + u"/Sample.rapporteur"_s);
    if (!library)
        return Dialogs::showError(m_window, library.error());
    emit libraryOpened(*library);
    emit importWanted({folder}); // what is there already stays as it is
}

void FileCommands::fillRecent(QMenu *menu, const QStringList &paths, const QString &current)
{
    menu->clear();
    for (const QString &path : paths) {
        if (path == current)
            continue;
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName());
        action->setIcon(Icons::line(u"library"_s));
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!menu->isEmpty());
}

} // namespace Rapporteur
