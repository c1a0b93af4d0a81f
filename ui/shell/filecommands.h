// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"
#include "ui/shell/actions.h"

#include <QObject>

class QMenu;

namespace Rapporteur {

/// What the File menu's commands ask a person, before the window does something.
class FileCommands : public QObject
{
    Q_OBJECT
public:
    explicit FileCommands(QWidget *window);

    /// Does nothing for the commands of other menus.
    void run(ActionId action);
    /// Makes the entries of File › Recent libraries; `current` is left out.
    void fillRecent(QMenu *menu, const QStringList &paths, const QString &current);
    /// Says why where it cannot be opened.
    void open(const QString &path);

signals:
    void libraryOpened(const Rapporteur::Library &library);
    void importWanted(const QStringList &paths);

private:
    void makeNew();
    void openSample();

    QWidget *m_window;
};

} // namespace Rapporteur
