// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/filesorter.h"

#include "core/library/preparedquery.h"
#include "core/text/textdocumentcbor.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

FileSorter::FileSorter(FileIndex index, const QSet<QString> &unread, const Lexicon &lexicon, FileStore &store)
    : m_index(std::move(index))
    , m_unread(unread)
    , m_lexicon(lexicon)
    , m_store(store)
{
}

Result<ImportedFile> FileSorter::sort(const QString &path, const ReadingPool::Outcome &outcome, FileWish wish)
{
    ImportedFile file{.path = path};
    if (!outcome.known && !outcome.read) {
        file.outcome = ImportOutcome::Failed;
        file.error = outcome.read.error();
        return file;
    }
    const auto decided = m_index.decide(path, outcome.sha256, outcome.known ? nullptr : &*outcome.read,
        [this](qint64 rendition) { return m_store.textOf(rendition); });
    if (!decided)
        return std::unexpected(decided.error());
    FileDecision decision = wished(*decided, wish);
    // A scan that nothing could read when it came has a text by now.
    if (decision.outcome == ImportOutcome::Unchanged && outcome.read && !outcome.read->document.awaitsOcr() && m_unread.remove(outcome.sha256))
        decision.outcome = ImportOutcome::Changed;
    file.outcome = decision.outcome;
    file.report = decision.report;
    file.reason = reasonSentence(decision);
    file.added = decision.added;
    file.removed = decision.removed;
    if (decision.outcome == ImportOutcome::Unchanged) {
        file.title = m_index.file(decision.rendition).title;
        if (!decision.newPlace)
            return file;
        m_index.addPlace(path, decision.rendition, outcome.sha256);
        return m_store.note(path, decision.rendition, outcome.sha256).transform([&] { return file; });
    }
    return put(file, decision, *outcome.read).transform([&] { return file; });
}

Result<void> FileSorter::put(ImportedFile &file, const FileDecision &decision, const ReadReport &read)
{
    const auto written = m_store.put(decision, read);
    if (!written)
        return std::unexpected(written.error());
    file.report = written->report;
    const MeetingFacts facts = factsOf(read.report);
    // Another file does not rename its meeting; what stands in the library's own words is the better title.
    file.title = decision.outcome == ImportOutcome::Added
        ? m_index.file(decision.rendition).title
        : titleOf(reportLabel(read.report, m_lexicon, QFileInfo(read.path).fileName()), facts.date);
    m_index.add({.rendition = written->rendition, .report = written->report, .title = file.title, .facts = facts,
        .traits = traitsOf(read.document, read.sketch.words, read.path), .runs = read.sketch.runs, .sha256 = read.sha256});
    m_index.addPlace(read.path, written->rendition, read.sha256);
    return {};
}

Result<QString> textOfRendition(const Connection &connection, qint64 rendition)
{
    PreparedQuery query(connection, u"SELECT original FROM renditions WHERE id = ?"_s);
    if (const auto done = query.run(rendition); !done)
        return std::unexpected(done.error());
    const qint64 original = query.next() ? query.integer(0) : 0;
    return textOfOriginal(connection, original)
        .and_then([](const QByteArray &cbor) { return textDocumentFromCbor(cbor); })
        .transform([](const TextDocument &document) { return document.text; });
}

Result<void> completeSketches(const Connection &connection)
{
    PreparedQuery missing(connection, u"SELECT id, original, path FROM renditions WHERE sketch IS NULL"_s);
    if (const auto done = missing.run(); !done)
        return done;
    QList<std::tuple<qint64, qint64, QString>> renditions;
    while (missing.next())
        renditions.append({missing.integer(0), missing.integer(1), missing.text(2)});
    if (renditions.isEmpty())
        return missing.ended();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    PreparedQuery complete(connection, u"UPDATE renditions SET scanned = ?, words = ?, damage = ?, sketch = ? WHERE id = ?"_s);
    for (const auto &[id, original, path] : std::as_const(renditions)) {
        const auto document = textOfOriginal(connection, original).and_then([](const QByteArray &cbor) { return textDocumentFromCbor(cbor); });
        if (!document)
            return std::unexpected(document.error());
        const Sketch sketch = sketchOf(document->text);
        const RenditionTraits traits = traitsOf(*document, sketch.words, path);
        if (const auto done = complete.run(traits.scanned, traits.words, traits.damage, sketch.runs, id); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace Rapporteur
