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

} // namespace

int runRebuild(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"rebuild"_s, streams);
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    const auto library = invocation.openExisting();
    if (!library)
        return invocation.fail(library.error());
    const InterruptWatch interrupt; // before any other thread starts
    const auto summary = rebuild(*library, *lexicon, {}, interrupt.token());
    if (!summary)
        return invocation.fail(summary.error());
    if (invocation.wantsJson())
        invocation.print(QJsonDocument(QJsonObject{{u"reports"_s, summary->reports}, {u"cancelled"_s, summary->cancelled}}));
    else if (summary->cancelled)
        streams.out << Rebuild::tr("Stopped; %n report(s) were derived anew, the rest is as it was.", nullptr, int(summary->reports)) << Qt::endl;
    else
        streams.out << Rebuild::tr("%n report(s) derived anew.", nullptr, int(summary->reports)) << Qt::endl;
    return summary->cancelled ? ExitSomeFailed : ExitOk;
}

} // namespace Rapporteur
