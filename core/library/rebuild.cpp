// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/rebuild.h"

#include "core/library/derivation.h"
#include "core/library/generation.h"
#include "core/library/identity.h"
#include "core/library/preparedquery.h"
#include "core/library/readingremoval.h"
#include "core/text/textdocumentcbor.h"

#include <algorithm>
#include <atomic>
#include <span>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Reports a transaction: enough to write fast, few enough to hold in memory.
constexpr size_t batch = 128;

struct Stored {
    qint64 id = 0;
    ReadReport read;
    HumanPart human = {};
    Result<void> parsed = {};
};

/// The reports to derive, and how many there are.
struct Due {
    QList<qint64> ids;
    qsizetype reports = 0;
};

Result<Due> dueReports(const Connection &connection, const QString &generation)
{
    PreparedQuery query(connection,
        u"SELECT documents.report, generation IS ? FROM documents "
        "LEFT JOIN derivations ON derivations.report = documents.report ORDER BY documents.report"_s);
    if (const auto done = query.run(generation); !done)
        return std::unexpected(done.error());
    Due due;
    for (; query.next(); ++due.reports) {
        if (query.integer(1) == 0)
            due.ids.append(query.integer(0));
    }
    return query.ended().transform([&] { return due; });
}

Result<std::vector<Stored>> load(const Connection &connection, std::span<const qint64> ids, const QSet<qint64> &answered)
{
    PreparedQuery query(connection, u"SELECT reports.path, documents.cbor FROM documents JOIN reports ON reports.id = documents.report WHERE documents.report = ?"_s);
    std::vector<Stored> stored;
    for (const qint64 id : ids) {
        if (const auto done = query.run(id); !done)
            return std::unexpected(done.error());
        if (!query.next())
            continue;
        Stored one{.id = id};
        one.read.path = query.text(0);
        one.read.cbor = query.bytes(1);
        if (answered.contains(id)) {
            auto human = humanPart(connection, id);
            if (!human)
                return std::unexpected(human.error());
            one.human = std::move(*human);
        }
        stored.push_back(std::move(one));
    }
    return stored;
}

void parse(Stored &stored, const Lexicon &lexicon)
{
    auto document = textDocumentFromCbor(stored.read.cbor);
    if (!document) {
        stored.parsed = std::unexpected(document.error());
        return;
    }
    stored.read.document = std::move(*document);
    derive(stored.read, stored.human, lexicon);
}

void parseAll(std::vector<Stored> &stored, const Lexicon &lexicon)
{
    std::atomic<size_t> next = 0;
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([&] {
            for (size_t at = next++; at < stored.size(); at = next++)
                parse(stored[at], lexicon);
        });
    }
}

Result<void> write(const Connection &connection, const Lexicon &lexicon, const std::vector<Stored> &stored)
{
    ReportWriter writer(connection, lexicon); // of this batch: names may go between two
    PreparedQuery same(connection, u"SELECT 1 FROM documents WHERE report = ? AND cbor = ?"_s);
    for (const Stored &one : stored) {
        if (!one.parsed)
            return one.parsed;
        if (const auto done = same.run(one.id, one.read.cbor); !done)
            return done;
        if (!same.next())
            continue; // removed meanwhile, or its import undone
        if (const auto done = writer.rewrite(one.id, one.read); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> deriveFromDocuments(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports)
{
    const auto answered = reportsWithAnswers(connection);
    if (!answered)
        return std::unexpected(answered.error());
    const std::span ids(reports);
    for (size_t at = 0; at < ids.size(); at += batch) {
        auto stored = load(connection, ids.subspan(at, std::min(batch, ids.size() - at)), *answered);
        if (!stored)
            return std::unexpected(stored.error());
        parseAll(*stored, lexicon);
        if (const auto done = write(connection, lexicon, *stored); !done)
            return done;
    }
    return {};
}

Result<RebuildSummary> rebuild(const Library &library, const Lexicon &lexicon, const RebuildRequest &request)
{
    const auto connection = library.connect(Connection::Mode::Import);
    if (!connection)
        return std::unexpected(connection.error());
    // Forgotten rather than passed over, so that this too goes on where it is cut off.
    const auto begun = request.all ? runSql(*connection, u"DELETE FROM derivations"_s) : Result<void>();
    const auto due = begun.and_then([&] { return dueReports(*connection, generationOf(lexicon)); });
    if (!due)
        return std::unexpected(due.error());
    const std::span ids(due->ids);
    const auto answered = reportsWithAnswers(*connection);
    if (!answered)
        return std::unexpected(answered.error());
    RebuildSummary summary{.upToDate = due->reports - due->ids.size()};
    for (size_t at = 0; at < ids.size(); at += batch) {
        if (request.stop.stop_requested()) {
            summary.cancelled = true;
            break;
        }
        auto stored = load(*connection, ids.subspan(at, std::min(batch, ids.size() - at)), *answered);
        if (!stored)
            return std::unexpected(stored.error());
        parseAll(*stored, lexicon);
        auto transaction = Transaction::begin(*connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        if (const auto done = write(*connection, lexicon, *stored).and_then([&] { return transaction->commit(); }); !done)
            return std::unexpected(done.error());
        summary.reports += qsizetype(stored->size());
        if (request.progress)
            request.progress({summary.reports, due->ids.size(), {}});
    }
    // Also where nothing was due: a run may have been cut off right before.
    return pruneNames(*connection).and_then([&] { return resolvePeople(*connection, lexicon); }).transform([&] { return summary; });
}

} // namespace Rapporteur
