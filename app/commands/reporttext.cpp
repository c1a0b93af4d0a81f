// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/reporttext.h"

#include "app/commands/table.h"
#include "core/report/reportjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

void printAgenda(const QList<AgendaItem> &items, QTextStream &out, int depth)
{
    for (const AgendaItem &item : items) {
        const QString label = item.label.isEmpty() ? u"–"_s : QString(item.label + u'.');
        out << QString(depth * 3 + 2, u' ') << label << u' ' << item.title << u'\n';
        printAgenda(item.items, out, depth + 1);
    }
}

void printMeeting(const Meeting &meeting, const QString &series, QTextStream &out)
{
    QStringList facts;
    if (!series.isEmpty())
        facts.append(series);
    if (meeting.number)
        facts.append(ReportText::tr("meeting %1").arg(*meeting.number));
    if (meeting.when.isKnown())
        facts.append(shown(meeting.when.date));
    if (meeting.when.startTime.isValid())
        facts.append(meeting.when.startTime.toString(u"HH:mm"_s) + u' ' + meeting.when.timeZone);
    if (!meeting.moderators.isEmpty())
        facts.append(ReportText::tr("moderated by %1").arg(meeting.moderators.join(u", "_s)));
    out << facts.join(u" · "_s).trimmed() << u'\n';
}

void printStatements(const Report &report, const TextDocument &document, QTextStream &out)
{
    int section = -2;
    for (const Statement &statement : report.statements) {
        if (statement.section != section && statement.section >= 0)
            out << u'\n' << report.sections[statement.section].heading << u'\n';
        section = statement.section;
        const QString speaker = statement.speaker.isEmpty() ? u"–"_s : statement.speaker;
        out << u"  "_s << shortened(speaker, 24).leftJustified(24) << u"  "_s
            << shortened(statement.span.of(document.text).toString(), 110) << u'\n';
    }
}

} // namespace

void printReport(const Report &report, const TextDocument &document, QTextStream &out)
{
    out << (report.title.isEmpty() ? ReportText::tr("(no title)") : report.title) << u'\n';
    if (report.meeting)
        printMeeting(*report.meeting, report.series, out);
    else
        out << kindName(report.kind) << u'\n';
    if (!report.agenda.isEmpty()) {
        out << u'\n' << ReportText::tr("Agenda") << u'\n';
        printAgenda(report.agenda, out, 0);
    }
    printStatements(report, document, out);
    for (const Decision &decision : report.decisions)
        out << u'\n' << ReportText::tr("Decided: %1").arg(decision.text.simplified()) << u'\n';
    if (!report.actions.isEmpty())
        out << u'\n' << ReportText::tr("Actions") << u'\n';
    for (const Action &action : report.actions) {
        const QString owners = action.owners.isEmpty() ? u"–"_s : action.owners.join(u", "_s);
        out << u"  "_s << owners.leftJustified(24) << u"  "_s << shortened(action.text, 110) << u'\n';
    }
    if (report.nextMeeting && report.nextMeeting->isKnown())
        out << u'\n' << ReportText::tr("Next meeting: %1").arg(shown(report.nextMeeting->date)) << u'\n';
    for (const Warning &warning : report.warnings)
        out << u'\n' << ReportText::tr("Doubt: %1").arg(warning.message) << u'\n';
    out << u'\n';
}

} // namespace Rapporteur
