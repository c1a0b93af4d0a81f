// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madematerial.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

StoredReport madeReport(qint64 id, int number, QDate date, const QList<Said> &said, const QList<Participant> &who)
{
    StoredReport stored;
    stored.row = {.id = id, .kind = ReportKind::MeetingReport, .label = u"WG-Made "_s + QString::number(number),
        .series = u"Working Group on Made Things"_s, .number = number, .when = {.date = date}};
    Report &report = stored.report;
    report.kind = ReportKind::MeetingReport;
    report.series = stored.row.series;
    report.meeting = Meeting{.number = number, .when = stored.row.when, .place = u"Online"_s};
    report.sections = {{.heading = u"Things"_s, .agendaLabel = u"2a"_s, .page = 2}};
    report.participants = who;
    for (const Said &one : said) {
        const Span span{stored.document.text.size(), stored.document.text.size() + one.text.size()};
        stored.document.text += one.text + u' ';
        report.paragraphs.append({.section = 0, .page = 2, .span = span, .topics = one.topics});
        report.statements.append({.speaker = one.speaker, .section = 0, .paragraph = int(report.paragraphs.size()) - 1,
            .page = 2, .span = span, .topics = one.topics});
        if (!one.speaker.isEmpty() && !stored.people.contains(one.speaker))
            stored.people.insert(one.speaker, qint64(qHash(one.speaker, 7) % 1000000) + 1);
    }
    return stored;
}

Lexicon madeLexicon()
{
    return {.topics = {{.id = u"GDC"_s, .name = u"Global Digital Compact"_s}, {.id = u"MHLB"_s, .name = u"High-level body"_s}}};
}

BriefingMaterial madeMaterial()
{
    const QStringList gdc{u"GDC"_s};
    BriefingMaterial material;
    auto last = madeReport(3, 60, {2024, 9, 26},
        {{u"Ada Quellenberg"_s, u"Ada welcomed the GDC."_s, gdc}, {QString(), u"The GDC was adopted."_s, gdc}},
        {{.name = u"Ada Quellenberg"_s, .affiliation = u"Second House"_s}});
    last.report.accessCondition = u"upon request"_s;
    auto first = madeReport(1, 19, {2021, 9, 16},
        {{u"Ada Quellenberg"_s, u"Ada asked about the GDC."_s, gdc}, {u"Bo Tindervik"_s, u"Bo praised the MHLB."_s, {u"MHLB"_s}}},
        {{.name = u"Ada Quellenberg"_s, .affiliation = u"First House"_s}});
    first.report.meeting->otherNumber = 20;
    first.report.warnings = {{.code = u"meeting-number-conflict"_s, .message = u"The title says 19, the text 20."_s},
        {.code = u"agenda-item-not-discussed"_s, .message = u"Item 4 was not discussed."_s}};
    auto middle = madeReport(2, 31, {2022, 6, 9},
        {{u"Bo Tindervik"_s, u"Bo doubted the GDC."_s, gdc}, {u"Ada Quellenberg"_s, u"Ada agreed on the GDC."_s, gdc}},
        {{.name = u"Ada Quellenberg"_s, .affiliation = u"First House"_s}, {.name = u"Bo Tindervik"_s, .affiliation = u"Fjord Office"_s}});
    middle.report.decisions = {{.text = u"The group decided to answer the GDC."_s, .paragraph = 0, .page = 2},
        {.text = u"The group decided to meet on Mondays."_s, .paragraph = 9}};
    material.reports = {last, first, middle};
    material.actions = {
        {.report = 2, .reportLabel = u"WG-Made 31"_s, .date = {2022, 6, 9}, .owners = {u"Bo Tindervik"_s},
            .text = u"Bo to draft an answer on the GDC."_s, .due = {.date = {2022, 9, 30}}},
        {.report = 2, .reportLabel = u"WG-Made 31"_s, .date = {2022, 6, 9}, .text = u"Already made."_s, .state = ActionState::Done}};
    Timeline &timeline = material.timeline;
    for (const StoredReport *stored : {&material.reports[1], &material.reports[2], &material.reports[0]})
        timeline.meetings.append({.report = stored->row.id, .label = stored->row.label, .series = stored->row.series,
            .number = *stored->row.number, .when = stored->row.when, .statements = 2});
    timeline.lanes = {{u"GDC"_s, u"GDC"_s, u"#0072b2"_s, {{0, 1}, {1, 2}, {2, 2}}}, {u"MHLB"_s, u"MHLB"_s, u"#d55e00"_s, {{0, 1}}}};
    timeline.milestones = {{.title = u"Compact adopted"_s, .from = {2024, 9, 22}}};
    SeriesCoverage coverage{.series = u"Working Group on Made Things"_s, .shortName = u"WG-Made"_s, .present = 3, .highest = 60};
    for (int number = 1; number < 60; ++number) {
        if (number == 19 || number == 31)
            continue;
        coverage.missing.append({.number = number, .from = number < 19 ? QDate() : number < 31 ? QDate(2021, 9, 16) : QDate(2022, 6, 9),
            .to = number < 19 ? QDate(2021, 9, 16) : number < 31 ? QDate(2022, 6, 9) : QDate(2024, 9, 26)});
    }
    material.coverage = {coverage};
    return material;
}

} // namespace Rapporteur
