// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"
#include "app/commands/interruptwatch.h"
#include "app/commands/invocation.h"
#include "core/library/rebuild.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Rebuild {
    Q_DECLARE_TR_FUNCTIONS(Rebuild)
};

void tell(const RebuildSummary &summary, QTextStream &out)
{
    const int reports = int(summary.reports);
    if (summary.upToDate > 0)
        out << Rebuild::tr("%1 of %2 were up to date.").arg(summary.upToDate).arg(summary.upToDate + reports) << u' ';
    if (summary.cancelled)
        out << Rebuild::tr("Stopped; %n report(s) were derived anew, the rest is as it was. The next run goes on there.", nullptr, reports);
    else
        out << Rebuild::tr("%n report(s) derived anew.", nullptr, reports);
    out << Qt::endl;
}

} // namespace

int runRebuild(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"rebuild"_s, streams);
    invocation.addOption({u"all"_s}, Rebuild::tr("also those that this version and lexicon derived already"));
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    const auto library = invocation.openExisting();
    if (!library)
        return invocation.fail(library.error());
    const InterruptWatch interrupt; // before any other thread starts
    const auto summary = rebuild(*library, *lexicon, {.all = invocation.isSet(u"all"_s), .stop = interrupt.token()});
    if (!summary)
        return invocation.fail(summary.error());
    if (invocation.wantsJson()) {
        invocation.print(QJsonDocument(QJsonObject{{u"reports"_s, summary->reports}, {u"upToDate"_s, summary->upToDate},
            {u"cancelled"_s, summary->cancelled}}));
    } else {
        tell(*summary, streams.out);
    }
    return summary->cancelled ? ExitSomeFailed : ExitOk;
}

} // namespace Rapporteur
