// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-import FOLDER: how long an import of a folder of text reports takes, beside a bare insert of the same
// paragraphs into an FTS5 table in one transaction. Prints "name seconds" lines.

#include "core/lexicon/lexiconfile.h"
#include "core/library/importer.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/review.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <sqlite3.h>
#include <sys/resource.h>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> paragraphsOf(const QString &library)
{
    QList<QByteArray> paragraphs;
    const auto connection = Connection::open(library, Connection::Mode::Read);
    if (!connection)
        return {};
    for (const ReportRow &row : reports(*connection, {}).value_or(QList<ReportRow>())) {
        const auto stored = report(*connection, row.id);
        if (!stored)
            continue;
        for (const Paragraph &paragraph : stored->report.paragraphs)
            paragraphs.append(paragraph.span.of(stored->document.text).toUtf8());
    }
    return paragraphs;
}

double bareInsert(const QList<QByteArray> &paragraphs, const QString &path, const char *table)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *insert = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", nullptr, nullptr, nullptr);
    sqlite3_exec(db, table, nullptr, nullptr, nullptr);
    QElapsedTimer clock;
    clock.start();
    sqlite3_exec(db, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO bare(text) VALUES (?)", -1, &insert, nullptr);
    for (const QByteArray &paragraph : paragraphs) {
        sqlite3_bind_text(insert, 1, paragraph.constData(), int(paragraph.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return seconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    if (arguments.size() < 2 || !folder.isValid())
        return 2;
    const QString path = arguments.value(2, folder.filePath(u"bench.rapporteur"_s));
    QFile::remove(path);

    QElapsedTimer clock;
    clock.start();
    const auto library = Library::open(path);
    if (!library)
        return 3;
    ExtractorPool pool;
    const auto summary = importFiles(*library, pool, shippedLexicon(), {.paths = {arguments[1]}});
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    if (!summary || summary->count(ImportOutcome::Failed) > 0)
        return 1;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);

    const QList<QByteArray> paragraphs = paragraphsOf(path);
    const double bare = bareInsert(paragraphs, folder.filePath(u"bare.db"_s), "CREATE VIRTUAL TABLE bare USING fts5(text)");
    const double same = bareInsert(paragraphs, folder.filePath(u"same.db"_s),
        "CREATE VIRTUAL TABLE bare USING fts5(text, tokenize = 'unicode61 remove_diacritics 2', prefix = '2')");
    // Of a copy: the library is wanted as an import leaves it.
    const QString copy = folder.filePath(u"undo.rapporteur"_s);
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    const int copied = sqlite3_exec(db, u"VACUUM INTO '%1'"_s.arg(copy).toUtf8().constData(), nullptr, nullptr, nullptr);
    sqlite3_close(db);
    const auto edit = Connection::open(copy, Connection::Mode::Edit);
    if (copied != SQLITE_OK || !edit)
        return 1;
    const auto timed = [&](auto turn) {
        clock.restart();
        return turn(*edit, shippedLexicon()) ? double(clock.nsecsElapsed()) / 1e9 : -1.0;
    };
    const double undo = timed(undoLast);
    const double redo = timed(redoLast);
    out << "files " << summary->files.size() << "\nparagraphs " << paragraphs.size() << "\nimport " << seconds
        << "\nbare " << bare << "\nbareprefix " << same << "\nundo " << undo << "\nredo " << redo << "\npeakMB " << usage.ru_maxrss / 1024 << Qt::endl;
    return 0;
}
