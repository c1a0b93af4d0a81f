// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/inspectorpages.h"

#include "core/text/ocrlanguages.h"
#include "ui/models/reportsmodel.h"
#include "ui/shell/factsheet.h"
#include "ui/shell/filesection.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/quote.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur::InspectorPages {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::InspectorPages)
};

constexpr qsizetype mostQuotes = 4;
constexpr qsizetype mostNames = 12;

QString narrowLink(const QString &words)
{
    return u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(narrowHref, words.toHtmlEscaped());
}

QString kindOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::MeetingReport:
        return Words::tr("Meeting");
    case ReportKind::Transcript:
        return Words::tr("Transcript");
    case ReportKind::Overview:
        return Words::tr("Overview");
    case ReportKind::Document:
        break;
    }
    return Words::tr("Document");
}

QString momentOf(const Moment &moment)
{
    QString words = ReportsModel::when(moment);
    if (moment.startTime.isValid()) {
        words += u", "_s + moment.startTime.toString(u"HH:mm"_s);
        if (!moment.timeZone.isEmpty())
            words += u' ' + moment.timeZone;
    }
    return words;
}

/// Names, each a link where the library knows the person.
QString peopleHtml(const QStringList &names, const QHash<QString, qint64> &ids)
{
    QStringList html;
    for (const QString &name : names) {
        const qint64 id = ids.value(name);
        QString whole = name; // a name is not torn apart at a line's end
        whole.replace(u' ', QChar::Nbsp);
        html.append(id ? link(Place::speaker(id), whole) : whole.toHtmlEscaped());
    }
    return html.join(u", "_s);
}

QString period(QDate first, QDate last)
{
    if (!first.isValid())
        return {};
    const auto brief = [](QDate date) { return QLocale().toString(date, u"d MMM yyyy"_s); };
    return first == last ? brief(first) : Words::tr("%1 – %2").arg(brief(first), brief(last));
}

QString topicHtml(const QString &id, const QString &colour, const QString &count, const QPalette &palette)
{
    return u"<span style=\"color:%1\">●</span> "_s.arg(Look::topic(colour, palette).name()) + link(Place::topic(id), id)
        + u' ' + dimmed(count, palette);
}

void addSaid(FactSheet *sheet, const StoredReport &stored)
{
    const Report &report = stored.report;
    if (report.statements.isEmpty())
        return;
    QStringList speakers;
    for (const Statement &statement : report.statements) {
        if (!statement.speaker.isEmpty() && !speakers.contains(statement.speaker))
            speakers.append(statement.speaker);
    }
    const QString statements = link(Place::report(stored.row.id, report.statements.first().span),
        Words::tr("%Ln statement(s)", nullptr, int(report.statements.size())));
    sheet->addFactHtml(Words::tr("Said"), speakers.isEmpty() ? statements
                                                             : Words::tr("%1 by %2").arg(statements,
                                                                 Words::tr("%Ln people", nullptr, int(speakers.size())).toHtmlEscaped()));
    if (speakers.isEmpty())
        return;
    sheet->addFactHtml(Words::tr("Speakers"), peopleHtml(speakers, stored.people));
}

void addQuotes(FactSheet *sheet, const StoredReport &stored, const Topic *topic, const QString &id, const QPalette &palette)
{
    QList<Statement> said = stored.report.statements;
    said.removeIf([&](const Statement &statement) { return !statement.topics.contains(id); });
    if (said.isEmpty())
        return;
    sheet->addSection(Words::tr("On %1").arg(id), Words::tr("%Ln statement(s)", nullptr, int(said.size())));
    for (const Statement &statement : said.mid(0, mostQuotes)) {
        auto *quote = new Quote(statement.span.of(stored.document.text).toString(), sheet);
        QStringList source{statement.speaker.isEmpty() ? Words::tr("Nobody is named") : statement.speaker};
        if (statement.page > 0)
            source.append(Words::tr("p. %1").arg(QLocale().toString(statement.page)));
        quote->setSource(source.join(u" · "_s));
        quote->setBar(Look::topic(topic ? topic->colour : QString(), palette));
        quote->setPlace(Place::report(stored.row.id, statement.span));
        QObject::connect(quote, &Quote::goTo, sheet, &FactSheet::goTo);
        sheet->addWidget(quote);
    }
}

void addWarnings(FactSheet *sheet, const StoredReport &stored)
{
    const auto &warnings = stored.report.warnings;
    if (warnings.isEmpty())
        return;
    sheet->addSection(Words::tr("%Ln to review", nullptr, int(warnings.size())));
    for (const Warning &warning : warnings) {
        QString html = warning.message.toHtmlEscaped();
        if (warning.span.isValid())
            html += u' ' + link(Place::report(stored.row.id, warning.span), Words::tr("Show"));
        sheet->addHtml(html);
    }
}

void addTopics(FactSheet *sheet, const StoredReport &stored, const Lexicon &lexicon, const QPalette &palette)
{
    QStringList lines;
    for (const QString &id : stored.row.topics) {
        const auto times = std::ranges::count_if(
            stored.report.statements, [&](const Statement &statement) { return statement.topics.contains(id); });
        const Topic *topic = lexicon.topic(id);
        lines.append(topicHtml(id, topic ? topic->colour : QString(), times ? QLocale().toString(times) : QString(), palette));
    }
    if (lines.isEmpty())
        return;
    sheet->addSection(Words::tr("Topics"), Words::tr("statements on each"));
    sheet->addHtml(lines.join(u"<br>"_s));
}

/// Says which words a machine read off a picture.
void addOcr(FactSheet *sheet, const TextDocument &document)
{
    const auto scans = std::ranges::count_if(document.pages, &Page::isReadByOcr);
    if (scans == 0)
        return;
    const auto first = std::ranges::find_if(document.pages, &Page::isReadByOcr);
    const QString languages = ocrLanguageNames(first->ocrLanguages);
    sheet->addFact(Words::tr("Read by OCR"), scans == document.pages.size() ? languages
                                                 : Words::tr("%Ln page(s)", nullptr, int(scans)) + u", "_s + languages);
}

} // namespace

FactSheet *library(const LibrarySummary &summary)
{
    auto *sheet = new FactSheet(Words::tr("Library"), Words::tr("The whole record"));
    if (summary.reports == 0) {
        sheet->addText(Words::tr("Nothing has been imported yet."));
        return sheet;
    }
    const QLocale locale;
    sheet->addFact(Words::tr("Period"), period(summary.first, summary.last));
    sheet->addFactHtml(Words::tr("Reports"), link({Place::Kind::Reports}, locale.toString(summary.reports)));
    sheet->addFactHtml(Words::tr("Speakers"), link({Place::Kind::Speakers}, locale.toString(summary.speakers)));
    sheet->addFact(Words::tr("Statements"), locale.toString(summary.statements));
    if (summary.warnings)
        sheet->addFactHtml(Words::tr("To review"),
            link({Place::Kind::Reports, 0, u"doubts"_s}, Words::tr("%Ln doubt(s)", nullptr, summary.warnings)));
    return sheet;
}

FactSheet *report(const StoredReport &stored, const Renditions &files, const Lexicon &lexicon, const QStringList &topics,
    const QPalette &palette)
{
    const ReportRow &row = stored.row;
    const Report &report = stored.report;
    auto *sheet = new FactSheet(kindOf(row.kind), row.label);
    sheet->addFact(Words::tr("When"), momentOf(row.when));
    if (report.meeting) {
        sheet->addFact(Words::tr("Where"), report.meeting->place);
        if (!report.meeting->chairs.isEmpty())
            sheet->addFactHtml(Words::tr("Chair"), peopleHtml(report.meeting->chairs, stored.people));
        if (!report.meeting->moderators.isEmpty())
            sheet->addFactHtml(Words::tr("Moderator"), peopleHtml(report.meeting->moderators, stored.people));
    }
    sheet->addFact(Words::tr("Access"), report.accessCondition);
    if (row.pages > 0)
        sheet->addFact(Words::tr("Pages"), QLocale().toString(row.pages));
    if (report.nextMeeting)
        sheet->addFact(Words::tr("Next"), momentOf(*report.nextMeeting));
    addSaid(sheet, stored);
    if (!report.participants.isEmpty())
        sheet->addFact(Words::tr("Present"), Words::tr("%Ln people", nullptr, int(report.participants.size())));
    if (!report.actions.isEmpty())
        sheet->addFactHtml(Words::tr("Promised"),
            link(Place::report(row.id, report.actions.first().span), Words::tr("%Ln action(s)", nullptr, int(report.actions.size()))));
    for (const QString &id : topics)
        addQuotes(sheet, stored, lexicon.topic(id), id, palette);
    addWarnings(sheet, stored);
    addTopics(sheet, stored, lexicon, palette);
    addFiles(sheet, row.id, files, palette);
    addOcr(sheet, stored.document);
    const QString command = u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s;
    sheet->addHtml(command.arg(twinHref, Words::tr("Same meeting as…").toHtmlEscaped()) + u" · "_s
        + command.arg(removeHref, Words::tr("Remove from library").toHtmlEscaped()));
    return sheet;
}

FactSheet *speaker(const SpeakerPage &page, const QPalette &palette)
{
    const SpeakerRow &row = page.row;
    auto *sheet = new FactSheet(Words::tr("Speaker"), row.name);
    sheet->addFact(Words::tr("From"), row.affiliation);
    sheet->addFact(Words::tr("Seen"), period(row.first, row.last));
    sheet->addFactHtml(Words::tr("Said"),
        Words::tr("%1 in %2").arg(link(Place::speaker(row.id), Words::tr("%Ln statement(s)", nullptr, row.statements)),
            Words::tr("%Ln meeting(s)", nullptr, row.meetings).toHtmlEscaped()));
    sheet->addHtml(narrowLink(Words::tr("Narrow every view to this person")));
    sheet->addHtml(u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(renameHref, Words::tr("Rename…").toHtmlEscaped()));
    if (!page.topics.isEmpty()) {
        QStringList lines;
        for (const TopicActivity &topic : page.topics.mid(0, mostNames)) {
            lines.append(topicHtml(topic.topic, topic.colour, QLocale().toString(topic.statements), palette));
        }
        sheet->addSection(Words::tr("Topics"), Words::tr("statements on each"));
        sheet->addHtml(lines.join(u"<br>"_s));
    }
    const QList<AffiliationRow> affiliations = changesOf(page.affiliations);
    if (!affiliations.isEmpty()) {
        sheet->addSection(Words::tr("Affiliations, as the reports say"));
        for (const AffiliationRow &stated : affiliations.mid(0, mostNames)) {
            sheet->addFactHtml(stated.date.isValid() ? QLocale().toString(stated.date, u"d MMM yyyy"_s) : stated.reportLabel,
                link(Place::report(stated.report, stated.span), stated.said().join(u", "_s)));
        }
    }
    if (!page.names.isEmpty()) {
        sheet->addSection(Words::tr("Names"));
        const bool several = std::ranges::any_of(page.names, [&](const NameRow &name) { return name.name != page.names.first().name; });
        for (const NameRow &name : page.names.mid(0, mostNames)) {
            QString html = name.asWritten.toHtmlEscaped() + u' '
                + dimmed(Words::tr("%Ln time(s)", nullptr, name.times) + (name.reason.isEmpty() ? QString() : u": "_s + name.reason), palette);
            if (several && name.asWritten == name.name)
                html += u" <a style=\"text-decoration:none\" href=\"%1%2\">%3</a>"_s.arg(splitHref, QString::fromLatin1(QUrl::toPercentEncoding(name.name)), Words::tr("Somebody else").toHtmlEscaped());
            sheet->addHtml(html);
        }
    }
    if (!page.answeredBy.isEmpty()) {
        QStringList names;
        for (const auto &[id, name] : page.answeredBy)
            names.append(link(Place::speaker(id), name));
        sheet->addSection(Words::tr("Often followed by"));
        sheet->addHtml(names.join(u" · "_s));
    }
    return sheet;
}

FactSheet *topic(const TopicPage &page, const QPalette &palette)
{
    const TopicRow &row = page.row;
    auto *sheet = new FactSheet(Words::tr("Topic"), row.name.isEmpty() ? row.id : row.name);
    if (!page.topic.note.isEmpty())
        sheet->addText(page.topic.note);
    sheet->addFact(Words::tr("Seen"), period(row.first, row.last));
    sheet->addFactHtml(Words::tr("Said"),
        Words::tr("%1 in %2").arg(link(Place::topic(row.id), Words::tr("%Ln statement(s)", nullptr, row.statements)),
            Words::tr("%Ln meeting(s)", nullptr, row.meetings).toHtmlEscaped()));
    if (!page.topic.parent.isEmpty())
        sheet->addFactHtml(Words::tr("Part of"), link(Place::topic(page.topic.parent), page.topic.parent));
    QStringList followed;
    for (const QString &topic : page.topic.succeeds)
        followed.append(link(Place::topic(topic), topic));
    if (!followed.isEmpty())
        sheet->addFactHtml(Words::tr("Follows"), followed.join(u", "_s));
    sheet->addHtml(narrowLink(Words::tr("Narrow every view to this topic")));
    if (!page.speakers.isEmpty()) {
        QStringList lines;
        for (const TopicSpeaker &speaker : page.speakers.mid(0, mostNames))
            lines.append(link(Place::speaker(speaker.person), speaker.name) + u' '
                + dimmed(QLocale().toString(speaker.statements), palette));
        sheet->addSection(Words::tr("Who spoke"), QLocale().toString(page.speakers.size()));
        sheet->addHtml(lines.join(u"<br>"_s));
    }
    if (!page.milestones.isEmpty()) {
        sheet->addSection(Words::tr("Milestones"));
        for (const Milestone &milestone : page.milestones)
            sheet->addFact(QLocale().toString(milestone.from, u"d MMM yyyy"_s), milestone.title);
    }
    return sheet;
}

} // namespace Rapporteur::InspectorPages
