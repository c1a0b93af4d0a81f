// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/importer.h"
#include "core/library/integrity.h"
#include "core/library/queries/actions.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/search.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/timeline.h"
#include "core/library/queries/topics.h"

namespace Rapporteur {

Result<Library> Library::open(const QString &path) { return Library(path); }
QString defaultLibraryPath() { return {}; }
qsizetype ImportSummary::count(ImportOutcome outcome) const
{
    return std::ranges::count(files, outcome, &ImportedFile::outcome);
}
Result<ImportSummary> importFiles(const Library &, ExtractorPool &, const Lexicon &, const ImportRequest &) { return ImportSummary{}; }
QStringList importableFiles(const QStringList &paths) { return paths; }
Result<QList<ReportRow>> reports(const Connection &, const Filter &) { return QList<ReportRow>{}; }
Result<StoredReport> report(const Connection &, qint64) { return StoredReport{}; }
Result<Original> original(const Connection &, qint64) { return Original{}; }
Result<LibrarySummary> summary(const Connection &) { return LibrarySummary{}; }
Result<Timeline> timeline(const Connection &, const Lexicon &, const Filter &) { return Timeline{}; }
Result<QList<SpeakerRow>> speakers(const Connection &, const Filter &) { return QList<SpeakerRow>{}; }
Result<SpeakerPage> speakerPage(const Connection &, const Lexicon &, qint64, const Filter &) { return SpeakerPage{}; }
Result<QList<TopicRow>> topics(const Connection &, const Lexicon &, const Filter &) { return QList<TopicRow>{}; }
Result<TopicPage> topicPage(const Connection &, const Lexicon &, const QString &, const Filter &) { return TopicPage{}; }
Result<QList<ActionRow>> actions(const Connection &, const Filter &) { return QList<ActionRow>{}; }
Result<SearchAnswer> searchNewest(const Connection &, const SearchRequest &) { return SearchAnswer{}; }
Result<SearchAnswer> searchRanked(const Connection &, const SearchRequest &) { return SearchAnswer{}; }
Result<QList<Finding>> checkIntegrity(const Connection &, const ProgressCallback &, std::stop_token) { return QList<Finding>{}; }
Result<QList<Finding>> verifyProvenance(const Connection &, const ProgressCallback &, std::stop_token) { return QList<Finding>{}; }

} // namespace Rapporteur
