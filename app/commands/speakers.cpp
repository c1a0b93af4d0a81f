// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/speakers.h"

#include "app/commands/invocation.h"
#include "app/commands/rowjson.h"
#include "app/commands/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct SpeakersText {
    Q_DECLARE_TR_FUNCTIONS(SpeakersText)
};

void print(const QList<SpeakerRow> &rows, QTextStream &out)
{
    Table table({SpeakersText::tr("Speaker"), SpeakersText::tr("Affiliation"), SpeakersText::tr(">Statements"),
        SpeakersText::tr(">Meetings"), SpeakersText::tr(">First"), SpeakersText::tr(">Last")});
    for (const SpeakerRow &row : rows) {
        const QString name = row.ambiguous ? QString(row.name + u" ?"_s) : row.name;
        table.add({shortened(name, 32), shortened(row.affiliation, 32), QString::number(row.statements),
            QString::number(row.meetings), shown(row.first), shown(row.last)});
    }
    table.print(out);
}

void print(const SpeakerPage &page, QTextStream &out)
{
    out << page.row.name << u'\n';
    for (const AffiliationRow &row : page.affiliations) {
        out << u"  "_s << shown(row.date) << u"  "_s << row.said().join(u", "_s) << u'\n';
    }
    qint64 report = 0;
    for (const StatementRow &row : page.statements) {
        if (row.report != report)
            out << u'\n' << shown(row.date) << u" · "_s << row.reportLabel << u'\n';
        report = row.report;
        out << u"  "_s << row.text.simplified() << u'\n';
    }
}

} // namespace

int runSpeakers(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"speakers"_s, streams);
    invocation.addFilterOptions();
    if (const auto code = invocation.parse(arguments, 0, 1))
        return *code;
    const auto question = invocation.question();
    if (!question)
        return invocation.fail(question.error());
    if (invocation.operands().isEmpty()) {
        return invocation.answer(speakers(question->connection, question->filter), toJsonArray<SpeakerRow>,
            [](const auto &rows, QTextStream &out) { print(rows, out); });
    }
    const auto page = personNamed(question->connection, invocation.operands().first()).and_then([&](qint64 person) {
        return speakerPage(question->connection, question->lexicon, person, question->filter);
    });
    return invocation.answer(
        page, [](const SpeakerPage &page) { return toJson(page); },
        [](const SpeakerPage &page, QTextStream &out) { print(page, out); });
}

} // namespace Rapporteur
