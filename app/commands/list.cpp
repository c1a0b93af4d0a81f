// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"
#include "app/commands/rowjson.h"
#include "app/commands/table.h"
#include "core/library/queries/reports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct List {
    Q_DECLARE_TR_FUNCTIONS(List)
};

void print(const QList<ReportRow> &rows, QTextStream &out)
{
    Table table({List::tr(">ID"), List::tr(">Date"), List::tr("Report"), List::tr(">Statements"), List::tr(">Doubts"),
        List::tr("File")});
    for (const ReportRow &row : rows) {
        table.add({QString::number(row.id), shown(row.when.date), shortened(row.label, 48),
            QString::number(row.statements), QString::number(row.warnings), row.fileName});
    }
    table.print(out);
}

} // namespace

int runList(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"list"_s, streams);
    invocation.addFilterOptions();
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto rows = invocation.question().and_then([](const Question &question) {
        return reports(question.connection, question.filter);
    });
    return invocation.answer(rows, toJsonArray<ReportRow>, print);
}

} // namespace Rapporteur
