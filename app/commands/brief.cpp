// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/briefing.h"

#include "app/commands/invocation.h"
#include "core/briefings/pdfwriter.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
struct Brief {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};
} // namespace

int runBrief(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"brief"_s, streams);
    invocation.addFilterOptions();
    invocation.addOption({u"o"_s, u"output"_s}, Brief::tr("where the PDF goes"), u"FILE"_s);
    invocation.addOption({u"title"_s}, Brief::tr("its title (default: made of the topics)"), u"TEXT"_s);
    invocation.addOption({u"paper"_s}, Brief::tr("a4 (the default) or letter"), u"SIZE"_s);
    invocation.addOption({u"date"_s}, Brief::tr("the date printed on it (default: today)"), u"DATE"_s);
    if (const auto code = invocation.parse(arguments))
        return *code;
    const QString output = invocation.value(u"output"_s);
    if (output.isEmpty())
        return invocation.misused(Brief::tr("Say where the PDF goes, with -o FILE.pdf."));
    const QString paper = invocation.value(u"paper"_s).toLower();
    if (!paper.isEmpty() && paper != u"a4" && paper != u"letter")
        return invocation.misused(Brief::tr("--paper is a4 or letter."));
    const QDate day = invocation.isSet(u"date"_s) ? dateOf(invocation.value(u"date"_s)) : QDate::currentDate();
    if (!day.isValid())
        return invocation.misused(Brief::tr("“%1” is no date. Write it as 2022-05-26.").arg(invocation.value(u"date"_s)));

    const auto question = invocation.question();
    if (!question)
        return invocation.fail(question.error());
    const Filter &filter = question->filter;
    const auto briefing = composeBriefing(question->connection, question->lexicon,
        {.topics = filter.topics, .people = filter.people, .series = filter.series, .from = filter.from,
            .to = filter.to, .title = invocation.value(u"title"_s), .madeOn = day});
    if (!briefing)
        return invocation.fail(briefing.error());
    const auto written = writePdf(*briefing, output, paper == u"letter" ? PaperSize::Letter : PaperSize::A4);
    if (!written) {
        streams.err << u"rapporteur: "_s << written.error().sentence << u'\n';
        return ExitSomeFailed;
    }
    if (invocation.wantsJson()) {
        invocation.print(QJsonDocument(QJsonObject{{u"file"_s, output}, {u"title"_s, briefing->title},
            {u"sources"_s, briefing->sources.size()}}));
    } else {
        streams.out << Brief::tr("%1 is written, from %n source(s).", nullptr, int(briefing->sources.size())).arg(output) << u'\n';
    }
    return ExitOk;
}

} // namespace Rapporteur
