// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"
#include "app/commands/reporttext.h"
#include "core/library/queries/reports.h"
#include "core/report/reportjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

/// The id of the report that a file was imported as: by its bytes, else by its name where only one bears it.
Result<qint64> reportOfFile(const Connection &connection, const QString &path)
{
    const auto rows = reports(connection, {});
    if (!rows)
        return std::unexpected(rows.error());
    QFile file(path);
    const bool here = file.open(QFile::ReadOnly);
    const QByteArray bytes = here ? file.readAll() : QByteArray();
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    for (const ReportRow &row : *rows) {
        if (row.fileName != QFileInfo(path).fileName())
            continue;
        const auto stored = original(connection, row.id);
        if (!here || (stored && stored->sha256 == sha256))
            return row.id;
    }
    return failure(ErrorCode::NotFound,
        ReportCommand::tr("%1 is not in the library. Import it first, or use: rapporteur parse").arg(path));
}

} // namespace

int runReport(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"report"_s, streams);
    if (const auto code = invocation.parse(arguments, 1, 1))
        return *code;
    const auto connection = invocation.openForReading();
    if (!connection)
        return invocation.fail(connection.error());
    const QString operand = invocation.operands().first();
    bool isId = false;
    const qint64 number = operand.toLongLong(&isId);
    const auto id = isId ? Result<qint64>(number) : reportOfFile(*connection, operand);
    const auto stored = id.and_then([&](qint64 report) { return Rapporteur::report(*connection, report); });
    if (!stored) {
        streams.err << u"rapporteur: "_s << stored.error().sentence << u'\n';
        return ExitSomeFailed;
    }
    if (invocation.wantsJson())
        invocation.print(QJsonDocument(toJson(stored->report, stored->document)));
    else
        printReport(stored->report, stored->document, streams.out);
    return ExitOk;
}

} // namespace Rapporteur
