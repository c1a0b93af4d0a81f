// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/actions.h"

#include "app/commands/invocation.h"
#include "app/commands/rowjson.h"
#include "app/commands/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ActionsText {
    Q_DECLARE_TR_FUNCTIONS(ActionsText)
};

void print(const QList<ActionRow> &rows, QTextStream &out)
{
    Table table({ActionsText::tr("Who"), ActionsText::tr(">Said on"), ActionsText::tr(">Due"), ActionsText::tr("State"),
        ActionsText::tr("What")});
    for (const ActionRow &row : rows) {
        const QString state = row.state == ActionState::Done ? ActionsText::tr("done")
            : row.state == ActionState::InProgress           ? ActionsText::tr("in progress")
                                                             : ActionsText::tr("open");
        table.add({row.owners.isEmpty() ? u"–"_s : shortened(row.owners.join(u", "_s), 32), shown(row.date),
            shown(row.due.date), state, shortened(row.text, 120)});
    }
    table.print(out);
}

} // namespace

int runActions(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"actions"_s, streams);
    invocation.addFilterOptions();
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto rows = invocation.question().and_then([](const Question &question) {
        return actions(question.connection, question.filter);
    });
    return invocation.answer(rows, toJsonArray<ActionRow>, print);
}

} // namespace Rapporteur
