// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench-search LIBRARY: eight queries, each asked a hundred times: the first rows, the ranked rows, and the bare
// FTS5 statement on the same index. Prints "name value" lines, milliseconds.

#include "core/library/queries/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <sqlite3.h>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 100;
const QStringList queries{u"compact"_s, u"\"leadership panel\""_s, u"roadmap secretariat"_s, u"inter*"_s, u"the"_s,
    u"wsis OR gdc"_s, u"year:2022 review"_s, u"multi* plan"_s};
/// The same questions as FTS5 understands them, without our fields.
const QStringList bareQueries{u"compact"_s, u"\"leadership panel\""_s, u"roadmap secretariat"_s, u"inter*"_s, u"the"_s,
    u"wsis OR gdc"_s, u"review"_s, u"multi* plan"_s};

template<typename Ask> QList<double> times(Ask ask)
{
    QList<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        ask();
        all.append(double(clock.nsecsElapsed()) / 1e6);
    }
    return all;
}

double percentile(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values[qMin(values.size() - 1, qsizetype(double(values.size()) * share))];
}

QList<double> bare(sqlite3 *db, const QString &query)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db,
        "SELECT rowid, snippet(paragraph_text, 0, '[', ']', '…', 12) FROM paragraph_text WHERE paragraph_text MATCH ? "
        "ORDER BY rank LIMIT 50",
        -1, &statement, nullptr);
    const QByteArray words = query.toUtf8();
    auto all = times([&] {
        sqlite3_bind_text(statement, 1, words.constData(), int(words.size()), SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW) { }
        sqlite3_reset(statement);
    });
    sqlite3_finalize(statement);
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QString path = QCoreApplication::arguments().value(1);
    const auto connection = Connection::open(path, Connection::Mode::Read);
    sqlite3 *db = nullptr;
    if (!connection || sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return 3;
    QList<double> first;
    QList<double> ranked;
    QList<double> floor;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const SearchRequest request{.query = queries[i]};
        const auto newest = times([&] { (void)searchNewest(*connection, request); });
        const auto best = times([&] { (void)searchRanked(*connection, request); });
        const auto bareTimes = bare(db, bareQueries[i]);
        out << "query" << i << ' ' << percentile(newest, 0.5) << ' ' << percentile(best, 0.5) << ' '
            << percentile(bareTimes, 0.5) << ' ' << queries[i] << '\n';
        first += newest;
        ranked += best;
        floor += bareTimes;
    }
    sqlite3_close(db);
    out << "first " << percentile(first, 0.5) << ' ' << percentile(first, 0.95) << "\nranked "
        << percentile(ranked, 0.5) << ' ' << percentile(ranked, 0.95) << "\nbare " << percentile(floor, 0.5) << ' '
        << percentile(floor, 0.95) << Qt::endl;
    return 0;
}
