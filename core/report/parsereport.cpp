// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/parsereport.h"

#include "core/lexicon/acronyms.h"
#include "core/report/actions.h"
#include "core/report/agenda.h"
#include "core/report/doubts.h"
#include "core/report/header.h"
#include "core/report/initials.h"
#include "core/report/introduced.h"
#include "core/report/outline.h"
#include "core/report/participants.h"
#include "core/report/sections.h"
#include "core/report/slips.h"
#include "core/report/statements.h"
#include "core/report/talk.h"
#include "core/report/turns.h"

namespace Rapporteur {

namespace {

void tagTopics(const TextDocument &document, const TopicTagger &tagger, Report &report)
{
    const QList<TopicTagger::ShortForm> taught = tagger.taughtBy(report.acronyms);
    for (Paragraph &paragraph : report.paragraphs)
        paragraph.topics = tagger.topicsIn(paragraph.span.of(document.text), taught);
    for (Statement &statement : report.statements) {
        // Most paragraphs speak of no topic; their sentences need no look.
        if (statement.paragraph < 0 || !report.paragraphs[statement.paragraph].topics.isEmpty())
            statement.topics = tagger.topicsIn(statement.span.of(document.text), taught);
    }
}

QList<ReportLink> linksOf(const TextDocument &document)
{
    QList<ReportLink> links;
    for (const Link &link : document.links) {
        const bool twice = std::ranges::any_of(links, [&](const ReportLink &l) { return l.url == link.url; });
        if (!twice)
            links.append({link.url, link.span.of(document.text).toString(), link.span});
    }
    return links;
}

/// The names that slips of OCR may hide: the lexicon's people, then the roll call's.
QStringList knownNames(const TextDocument &document, const Lexicon &lexicon)
{
    QStringList names;
    for (const LexiconPerson &person : lexicon.people)
        names += QStringList{person.name} + person.aliases;
    for (const Participant &participant : participantsOf(document, outlineOf(document)))
        names.append(participant.name);
    return names;
}

Report reportIn(const TextDocument &document, const Lexicon &lexicon, const QString &fileName)
{
    Report report;
    const auto words = wordsOf(lexicon);
    const QList<BlockRole> roles = outlineOf(document);
    readHeader(document, roles, *words, fileName, report);
    report.agenda = agendaOf(document, roles);
    report.participants = participantsOf(document, roles);
    const Body body = bodyOf(document, roles, report.agenda);
    report.sections = body.sections;
    report.paragraphs = body.paragraphs;
    const QHash<QString, QString> initials = definedInitials(document, report);
    QSet<QString> introduced = introducedNames(report, *words);
    for (const QString &letters : initials.keys())
        introduced.insert(letters.toLower());
    const QList<Turn> turns = turnsOf(document, roles, introduced);
    if (isTranscript(document, turns) && report.kind != ReportKind::Overview)
        report.kind = ReportKind::Transcript;
    report.statements = statementsOf(document, roles, body, turns, introduced, words->bodies);
    if (const QString speaker = turns.isEmpty() ? onlySpeaker(document, roles, report) : QString(); !speaker.isEmpty()) {
        report.kind = ReportKind::Transcript;
        creditTalk(document, speaker, report.statements);
    }
    if (report.kind == ReportKind::MeetingReport || report.kind == ReportKind::Transcript) {
        const Cues cues(document.text);
        report.actions = actionsOf(document, roles, body, cues, introduced, report);
        report.decisions = decisionsOf(document, body, cues, report);
        report.nextMeeting = nextMeetingOf(document, body, cues, report);
    }
    report.links = linksOf(document);
    report.acronyms = definedAcronyms(document.text);
    resolveSpeakers(document, *words, initials, report);
    tagTopics(document, words->tagger, report);
    raiseDoubts(document, roles, report);
    return report;
}

} // namespace

Report parseReport(const TextDocument &document, const Lexicon &lexicon, const QString &fileName)
{
    const bool scanned = std::ranges::any_of(document.pages, &Page::isReadByOcr);
    const QList<Slip> slips = scanned ? slipsIn(document, knownNames(document, lexicon)) : QList<Slip>();
    if (slips.isEmpty())
        return reportIn(document, lexicon, fileName);
    const MendedText mended(document, slips);
    Report report = reportIn(mended.document(), lexicon, fileName);
    mended.restore(report);
    report.warnings.append(mended.warning());
    return report;
}

} // namespace Rapporteur
