// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"
#include "core/library/integrity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

using Examine = Result<QList<Finding>> (*)(const Connection &, const ProgressCallback &, std::stop_token);

int runExamination(
    const QString &command, const QStringList &arguments, const Streams &streams, Examine examine, const QString &sound)
{
    Invocation invocation(command, streams);
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto findings = invocation.openForReading().and_then([&](const Connection &connection) {
        return examine(connection, {}, {});
    });
    if (!findings)
        return invocation.fail(findings.error());
    if (invocation.wantsJson()) {
        QJsonArray array;
        for (const Finding &finding : *findings)
            array.append(QJsonObject{{u"what"_s, finding.what}, {u"report"_s, finding.report}});
        invocation.print(QJsonDocument(array));
    } else {
        for (const Finding &finding : *findings)
            streams.out << finding.what << u'\n';
        if (findings->isEmpty())
            streams.out << sound << u'\n';
    }
    return findings->isEmpty() ? ExitOk : ExitSomeFailed;
}

} // namespace

int runCheck(const QStringList &arguments, const Streams &streams)
{
    return runExamination(u"check"_s, arguments, streams, checkIntegrity, Check::tr("The library is sound."));
}

int runVerify(const QStringList &arguments, const Streams &streams)
{
    return runExamination(
        u"verify"_s, arguments, streams, verifyProvenance, Check::tr("Every derived fact stands in its source."));
}

} // namespace Rapporteur
