// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/madereport.h"

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// Adds a block of its own line and gives its span.
Span add(TextDocument &document, const QString &words, BlockKind kind = BlockKind::Paragraph, const QString &marker = {})
{
    if (!document.text.isEmpty())
        document.text += u'\n';
    const qsizetype start = document.text.size();
    document.text += words;
    document.blocks.append({.kind = kind, .level = kind == BlockKind::Heading ? 1 : 0, .span = {start, document.text.size()}, .marker = marker});
    return document.blocks.last().span;
}

Span within(const TextDocument &document, const QString &words)
{
    const qsizetype at = document.text.indexOf(words);
    return {at, at + words.size()};
}

} // namespace

StoredReport madeReport()
{
    StoredReport made{.row = {.id = 7, .kind = ReportKind::MeetingReport, .label = u"WG-Forum 12"_s, .mediaType = u"text/plain"_s},
        .report = {}, .document = {.mediaType = u"text/plain"_s}};
    TextDocument &document = made.document;
    const Span first = add(document, u"Shared harbour"_s, BlockKind::Heading, u"1."_s);
    const Span long1 = add(document, u"Mira noted that the harbour is open. She added that boats are many. Otto asked about the tide."_s);
    const Span second = add(document, u"Lighthouse"_s, BlockKind::Heading, u"3."_s);
    const Span long2 = add(document, u"Otto said that the light is out. See https://harbour.example for more. Mira thanked him."_s);
    add(document, u"mend the lamp"_s, BlockKind::ListItem, u"a)"_s);
    add(document, u"Lamp\tOtto"_s, BlockKind::TableRow);
    add(document, u"Rope\tMira"_s, BlockKind::TableRow);
    const Span url = within(document, u"https://harbour.example"_s);
    document.links.append({.url = u"https://harbour.example/tides"_s, .span = url});

    Report &report = made.report;
    report.agenda = {{u"1"_s, u"Shared harbour"_s}, {u"2"_s, u"Fish"_s}, {u"3"_s, u"Lighthouse"_s}};
    report.sections = {{u"Shared harbour"_s, 1, u"1"_s, 0, first}, {u"Lighthouse"_s, 1, u"3"_s, 0, second}};
    report.paragraphs = {{0, 0, long1, {u"GDC"_s}}, {1, 0, long2, {}}};
    const auto say = [&](const QString &speaker, const QString &words, int section) {
        const Span span = within(document, words);
        report.statements.append({.speaker = speaker, .asWritten = speaker.section(u' ', 0, 0), .section = section,
            .paragraph = section, .span = span, .speakerSpan = {span.start, span.start + 4}});
    };
    say(u"Mira Vale"_s, u"Mira noted that the harbour is open."_s, 0);
    say(u"Mira Vale"_s, u"She added that boats are many."_s, 0);
    say(u"Otto"_s, u"Otto asked about the tide."_s, 0);
    say(u"Otto"_s, u"Otto said that the light is out."_s, 1);
    say({}, u"See https://harbour.example for more."_s, 1);
    say(u"Mira Vale"_s, u"Mira thanked him."_s, 1);
    made.people.insert(u"Mira Vale"_s, 3);
    for (int i = 0; i < 5; ++i)
        report.warnings.append({u"agenda-numbering-gap"_s, u"Doubt %1."_s.arg(i), i == 0 ? second : Span()});
    return made;
}
