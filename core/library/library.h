// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"

#include <QList>
#include <QString>

namespace Rapporteur {

struct Migration;

/// A library file (*.rapporteur) that was checked and brought to this version's schema.
class Library
{
public:
    /// Opens the file, making it where there is none; runs the migrations that are due, after a copy of the
    /// file was made beside it. Errors: NotALibrary, NewerLibrary, NotReadable, DiskFull, LibraryFailed.
    [[nodiscard]] static Result<Library> open(const QString &path);

    /// With other migrations than the shipped ones, for tests.
    [[nodiscard]] static Result<Library> open(const QString &path, const QList<Migration> &migrations);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Result<Connection> connect(Connection::Mode mode) const { return Connection::open(m_path, mode); }

private:
    explicit Library(QString path)
        : m_path(std::move(path))
    {
    }
    QString m_path;
};

/// ~/.local/share/rapporteur/Library.rapporteur, or the platform's like.
[[nodiscard]] QString defaultLibraryPath();

} // namespace Rapporteur
