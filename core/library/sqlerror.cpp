// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/sqlerror.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace Rapporteur {

namespace {

struct LibraryErrors {
    Q_DECLARE_TR_FUNCTIONS(LibraryErrors)
};

} // namespace

Error sqlError(const QSqlError &error)
{
    const QString cause = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return sqlError(error.nativeErrorCode().toInt(), cause);
}

Error sqlError(int code, const QString &cause)
{
    // A full disk shows as either, the second when the shared memory file cannot grow.
    if ((code & 0xff) == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE)
        return {ErrorCode::DiskFull, LibraryErrors::tr("The disk is full. Make room and try again; nothing is lost."), cause};
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, LibraryErrors::tr("Stopped."), cause};
    case SQLITE_NOTADB:
        return {ErrorCode::NotALibrary, LibraryErrors::tr("This file is not a Rapporteur library."), cause};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::NotReadable, LibraryErrors::tr("The library file cannot be opened. Check that the folder exists and that you may read it."), cause};
    case SQLITE_READONLY:
        return {ErrorCode::NotWritable, LibraryErrors::tr("The library file cannot be changed. Check that you may write to it and to its folder."), cause};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::LibraryBusy, LibraryErrors::tr("Another program is writing to the library. Try again in a moment."), cause};
    case SQLITE_CORRUPT:
        return {ErrorCode::LibraryDamaged, LibraryErrors::tr("The library file is damaged. Restore the copy beside it, or import the reports again."), cause};
    default:
        return {ErrorCode::LibraryFailed, LibraryErrors::tr("The library could not answer."), cause};
    }
}

} // namespace Rapporteur
