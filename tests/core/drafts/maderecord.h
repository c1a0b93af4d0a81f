// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/citedrecord.h"

#include <utility>

namespace Rapporteur::Test {

/// A report of an invented body with items 1 and 2a of three paragraphs each: "P1.1 of wg-tides-7 …".
[[nodiscard]] inline StoredReport madeReport(qint64 id, const QString &label, int number, QDate date)
{
    using namespace Qt::StringLiterals;
    StoredReport stored{.row = {.id = id, .label = label, .series = u"Working Group on Tides and Shores"_s, .number = number, .when = {.date = date}}};
    Report &report = stored.report;
    report.kind = ReportKind::MeetingReport;
    report.series = stored.row.series;
    report.meeting = Meeting{.number = number, .when = {.date = date}, .place = u"Online"_s};
    report.agenda = {{.label = u"1"_s, .title = u"Buoys"_s}, {.label = u"2"_s, .title = u"Harbours"_s, .items = {{.label = u"a"_s, .title = u"Piers"_s}}}};
    report.sections = {{.heading = u"Buoys"_s, .agendaLabel = u"1"_s}, {.heading = u"Piers"_s, .level = 2, .agendaLabel = u"2a"_s}, {.heading = u"Thanks"_s}};
    for (int section = 0; section < 3; ++section) {
        for (int i = 1; i <= 3; ++i) {
            const QString words = u"P%1.%2 of %3 says that water is wet."_s.arg(section + 1).arg(i).arg(label);
            const Span span{stored.document.text.size(), stored.document.text.size() + words.size()};
            stored.document.text += words + u'\n';
            stored.document.blocks.append({.span = span});
            report.paragraphs.append({.section = section, .span = span});
        }
    }
    return stored;
}

[[nodiscard]] inline Span paragraphOf(const StoredReport &stored, int section, int number)
{
    return stored.report.paragraphs.at(section * 3 + number - 1).span;
}

/// Puts a report and passages of it, by their keys and places, into a record.
inline void put(CitedRecord &record, const QString &key, const StoredReport &stored, const QList<std::pair<QString, Span>> &passages = {})
{
    record.keys.insert(stored.row.id, key);
    record.reports.insert(key, std::make_shared<const StoredReport>(stored));
    for (const auto &[passage, span] : passages) {
        CitedPassage cited = citedPassage(stored, span, CitedKind::Passage);
        cited.key = passage;
        record.passages.insert(passage, {cited, {AnchorState::Held, span}});
    }
}

} // namespace Rapporteur::Test
