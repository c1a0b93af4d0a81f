// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"
#include "app/commands/reporttext.h"
#include "app/commands/rowjson.h"
#include "core/library/queries/renditions.h"
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

/// The id of the report that a file was imported as: by its bytes, else by its name.
Result<qint64> reportOf(const Connection &connection, const QString &path)
{
    QFile file(path);
    const QByteArray bytes = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray sha256 = file.isOpen() ? QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() : QByteArray();
    const auto id = reportOfFile(connection, QFileInfo(path).fileName(), QString::fromLatin1(sha256));
    if (id && *id == 0)
        return failure(ErrorCode::NotFound, ReportCommand::tr("%1 is not in the library. Import it first, or use: rapporteur parse").arg(path));
    return id;
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
    const auto id = isId ? Result<qint64>(number) : reportOf(*connection, operand);
    const auto stored = id.and_then([&](qint64 report) { return Rapporteur::report(*connection, report); });
    if (!stored) {
        streams.err << u"rapporteur: "_s << stored.error().sentence << u'\n';
        return ExitSomeFailed;
    }
    if (invocation.wantsJson()) {
        QJsonObject object = toJson(stored->report, stored->document);
        const auto all = renditions(*connection, stored->row.id);
        if (!all)
            return invocation.fail(all.error());
        object[u"renditions"_s] = toJsonArray<RenditionRow>(all->files);
        invocation.print(QJsonDocument(object));
    } else {
        printReport(stored->report, stored->document, streams.out);
    }
    return ExitOk;
}

} // namespace Rapporteur
