// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/fileindex.h"

#include "core/library/preparedquery.h"
#include "core/text/textdiff.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype indexedRuns = 16; // of a sketch: two texts that share half their runs share one of these but once in 65,000
constexpr qsizetype commonRun = 64; // files; a run that more have is a series' form and tells nothing
constexpr qsizetype mostCompared = 6; // files that are read and compared word by word
constexpr int longestMeeting = 14; // days
constexpr double leastLikeness = 0.08; // of sketches; a scan with a slip in every third word still has as much
constexpr double leastLikenessWithoutFacts = 0.3;

QList<QDate> daysOf(const MeetingFacts &facts)
{
    QList<QDate> days;
    if (!facts.date.isValid())
        return days;
    const QDate last = facts.dateTo.isValid() ? std::min(facts.dateTo, facts.date.addDays(longestMeeting)) : facts.date;
    for (QDate day = facts.date; day <= last; day = day.addDays(1))
        days.append(day);
    return days;
}

MeetingFacts factsIn(const PreparedQuery &query, int column)
{
    MeetingFacts facts{.series = query.text(column), .date = query.date(column + 3), .dateTo = query.date(column + 4)};
    if (!query.isNull(column + 1))
        facts.number = int(query.integer(column + 1));
    if (!query.isNull(column + 2))
        facts.otherNumber = int(query.integer(column + 2));
    return facts;
}

/// Whether the two are worth reading and comparing word by word.
bool couldMatch(const IndexedFile &file, const IndexedFile &wanted)
{
    const qsizetype shorter = std::min(file.traits.words, wanted.traits.words);
    const qsizetype longer = std::max(file.traits.words, wanted.traits.words);
    if (file.rendition == wanted.rendition || shorter * 2 < longer)
        return false;
    const Agreement facts = agreement(file.facts, wanted.facts);
    if (facts == Agreement::Disagree)
        return false;
    const double least = facts == Agreement::Agree ? leastLikeness : leastLikenessWithoutFacts;
    return sketchLikeness(file.runs, wanted.runs) >= least;
}

struct Compared {
    Relation relation = Relation::Apart;
    Likeness likeness = {};
    qint64 rendition = 0;
    bool sameFormat = false;
};

/// Files of the library come before those of a plan, the earlier ones first: so a plan decides as its import does.
qint64 orderOf(qint64 rendition)
{
    return rendition >= 0 ? rendition : std::numeric_limits<qint64>::max() / 2 - rendition;
}

/// A copy tells most, then a correction of the same file, then the file that is most alike.
bool tellsMore(const Compared &one, const Compared &other)
{
    const auto key = [](const Compared &c) {
        return std::tuple(c.likeness.same && c.sameFormat, c.relation == Relation::Corrected, c.likeness.tolerant, -orderOf(c.rendition));
    };
    return key(one) > key(other);
}

} // namespace

QString titleOf(const QString &label, QDate date)
{
    return label.contains(u',') || !date.isValid() ? label : label + u", "_s + QLocale().toString(date, u"d MMMM yyyy"_s);
}

Result<FileIndex> FileIndex::load(const Connection &connection)
{
    FileIndex index;
    PreparedQuery files(connection,
        u"SELECT renditions.id, renditions.report, label, path, media_type, scanned, words, damage, sketch, "
        "series, number, other_number, date, date_to, sha256 FROM renditions JOIN originals ON originals.id = renditions.original "
        "JOIN readings ON readings.report = renditions.report"_s);
    if (const auto done = files.run(); !done)
        return std::unexpected(done.error());
    while (files.next()) {
        IndexedFile file{.rendition = files.integer(0), .report = files.integer(1), .facts = factsIn(files, 9),
            .traits = {.mediaType = files.text(4), .scanned = files.integer(5) != 0, .words = files.integer(6), .damage = files.integer(7), .path = files.text(3)},
            .runs = files.bytes(8), .sha256 = files.text(14)};
        file.title = titleOf(files.text(2), file.facts.date);
        index.add(file);
    }
    PreparedQuery earlier(connection,
        u"SELECT versions.rendition, sha256 FROM versions JOIN renditions ON renditions.id = versions.rendition "
        "JOIN originals ON originals.id = versions.original WHERE versions.original <> renditions.original"_s);
    if (const auto done = files.ended().and_then([&] { return earlier.run(); }); !done)
        return std::unexpected(done.error());
    while (earlier.next())
        index.m_earlier.insert(earlier.text(1), earlier.integer(0));
    PreparedQuery places(connection, u"SELECT path, rendition, sha256 FROM locations JOIN originals ON originals.id = locations.original"_s);
    if (const auto done = earlier.ended().and_then([&] { return places.run(); }); !done)
        return std::unexpected(done.error());
    while (places.next())
        index.addPlace(places.text(0), places.integer(1), places.text(2));
    return places.ended().transform([&] { return std::move(index); });
}

void FileIndex::add(const IndexedFile &file)
{
    if (const QString before = m_files.value(file.rendition).sha256; !before.isEmpty() && before != file.sha256) {
        m_newest.remove(before);
        m_earlier.insert(before, file.rendition);
    }
    m_files.insert(file.rendition, file);
    m_newest.insert(file.sha256, file.rendition);
    for (const QDate day : daysOf(file.facts))
        m_byDay[day].append(file.rendition);
    for (const quint32 run : runsOf(file.runs, indexedRuns)) {
        QList<qint64> &having = m_byRun[run];
        if (having.size() <= commonRun)
            having.append(file.rendition);
    }
}

void FileIndex::addPlace(const QString &path, qint64 rendition, const QString &sha256)
{
    m_places.insert(path, {rendition, sha256});
}

bool FileIndex::isKnown(const QString &path, const QString &sha256) const
{
    const auto place = m_places.constFind(path);
    return (place != m_places.cend() && place->sha256 == sha256) || m_newest.contains(sha256)
        || (place == m_places.cend() && m_earlier.contains(sha256));
}

Result<FileDecision> FileIndex::decide(
    const QString &path, const QString &sha256, const ReadReport *read, const TextOf &textOf) const
{
    const auto place = m_places.constFind(path);
    const bool hasPlace = place != m_places.cend();
    const auto unchanged = [&](qint64 rendition, bool newPlace) {
        const IndexedFile known = file(rendition);
        return FileDecision{.outcome = ImportOutcome::Unchanged, .report = known.report, .rendition = rendition,
            .twin = QFileInfo(known.traits.path).fileName(), .newPlace = newPlace};
    };
    if (hasPlace && place->sha256 == sha256)
        return unchanged(place->rendition, false);
    if (const auto newest = m_newest.constFind(sha256); newest != m_newest.cend())
        return unchanged(*newest, true);
    if (const auto earlier = m_earlier.constFind(sha256); earlier != m_earlier.cend() && !hasPlace)
        return unchanged(*earlier, true);
    if (!read) // known when the reading began, and corrected since by another file
        return unchanged(hasPlace ? place->rendition : m_earlier.value(sha256), true);
    if (hasPlace)
        return newVersion(place->rendition, *read, textOf);
    const IndexedFile wanted{.facts = factsOf(read->report), .traits = traitsOf(read->document, read->sketch.words, path), .runs = read->sketch.runs};
    return match(wanted, read->document.text, textOf);
}

Result<FileDecision> FileIndex::newVersion(qint64 rendition, const ReadReport &read, const TextOf &textOf) const
{
    FileDecision decision{.outcome = ImportOutcome::Changed, .report = file(rendition).report, .rendition = rendition,
        .twin = QFileInfo(file(rendition).traits.path).fileName(), .samePath = true};
    const auto before = textOf(rendition);
    if (!before)
        return std::unexpected(before.error());
    const TextDiff diff = compareTexts(*before, read.document.text);
    decision.added = diff.added;
    decision.removed = diff.removed;
    return decision;
}

QList<qint64> FileIndex::candidates(const IndexedFile &wanted) const
{
    QSet<qint64> found;
    for (const QDate day : daysOf(wanted.facts)) {
        for (const qint64 rendition : m_byDay.value(day))
            found.insert(rendition);
    }
    for (const quint32 run : runsOf(wanted.runs, indexedRuns)) {
        const auto having = m_byRun.constFind(run);
        if (having == m_byRun.cend() || having->size() > commonRun)
            continue;
        for (const qint64 rendition : *having)
            found.insert(rendition);
    }
    QList<std::tuple<double, qint64, qint64>> ranked;
    for (const qint64 rendition : std::as_const(found)) {
        const auto file = m_files.constFind(rendition);
        if (file != m_files.cend() && couldMatch(*file, wanted))
            ranked.append({-sketchLikeness(file->runs, wanted.runs), orderOf(rendition), rendition});
    }
    std::ranges::sort(ranked);
    QList<qint64> best;
    for (const auto &[likeness, order, rendition] : ranked.mid(0, mostCompared))
        best.append(rendition);
    return best;
}

Result<FileDecision> FileIndex::match(const IndexedFile &wanted, const QString &text, const TextOf &textOf) const
{
    const QList<qint64> found = candidates(wanted);
    if (found.isEmpty())
        return FileDecision{};
    const QStringList words = comparableWords(text);
    Compared best;
    QString before;
    for (const qint64 rendition : found) {
        const auto candidate = textOf(rendition);
        if (!candidate)
            return std::unexpected(candidate.error());
        const IndexedFile other = file(rendition);
        Compared compared{.likeness = likeness(comparableWords(*candidate), words), .rendition = rendition,
            .sameFormat = other.traits.isOfFormat(wanted.traits)};
        compared.relation = relationOf(agreement(other.facts, wanted.facts), compared.likeness, compared.sameFormat);
        if (compared.relation != Relation::Apart && (best.relation == Relation::Apart || tellsMore(compared, best))) {
            best = compared;
            before = *candidate;
        }
    }
    if (best.relation == Relation::Apart)
        return FileDecision{};
    const IndexedFile twin = file(best.rendition);
    FileDecision decision{.outcome = best.relation == Relation::Corrected ? ImportOutcome::Changed : ImportOutcome::Added,
        .report = twin.report, .rendition = best.rendition, .twin = QFileInfo(twin.traits.path).fileName(), .likeness = best.likeness};
    const TextDiff diff = best.sameFormat ? compareTexts(before, text) : TextDiff{};
    decision.added = diff.added;
    decision.removed = diff.removed;
    return decision;
}

Result<std::optional<qint64>> FileIndex::twinOf(qint64 rendition, const TextOf &textOf) const
{
    const auto text = textOf(rendition);
    if (!text)
        return std::unexpected(text.error());
    return match(file(rendition), *text, textOf).transform([](const FileDecision &decision) {
        return decision.report ? std::optional(decision.report) : std::nullopt;
    });
}

} // namespace Rapporteur
