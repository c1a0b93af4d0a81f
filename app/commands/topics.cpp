// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/topics.h"

#include "app/commands/invocation.h"
#include "app/commands/rowjson.h"
#include "app/commands/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct TopicsText {
    Q_DECLARE_TR_FUNCTIONS(TopicsText)
};

void print(const QList<TopicRow> &rows, QTextStream &out)
{
    Table table({TopicsText::tr("Topic"), TopicsText::tr("Name"), TopicsText::tr(">Statements"),
        TopicsText::tr(">Meetings"), TopicsText::tr(">First"), TopicsText::tr(">Last")});
    for (const TopicRow &row : rows) {
        if (row.statements > 0) {
            table.add({row.id, shortened(row.name, 40), QString::number(row.statements), QString::number(row.meetings),
                shown(row.first), shown(row.last)});
        }
    }
    table.print(out);
}

void print(const TopicPage &page, QTextStream &out)
{
    out << page.row.name << u'\n';
    if (!page.topic.note.isEmpty())
        out << page.topic.note << u'\n';
    qint64 report = 0;
    for (const StatementRow &row : page.statements) {
        if (row.report != report)
            out << u'\n' << shown(row.date) << u" · "_s << row.reportLabel << u'\n';
        report = row.report;
        const QString speaker = row.speaker.isEmpty() ? u"–"_s : row.speaker;
        out << u"  "_s << shortened(speaker, 24).leftJustified(24) << u"  "_s << row.text.simplified() << u'\n';
    }
    for (const DecisionRow &row : page.decisions)
        out << u'\n' << TopicsText::tr("Decided on %1: %2").arg(shown(row.date), row.text.simplified()) << u'\n';
    for (const ActionRow &row : page.actions) {
        out << u'\n'
            << TopicsText::tr("Action of %1 (%2): %3")
                   .arg(shown(row.date), row.owners.isEmpty() ? TopicsText::tr("nobody named") : row.owners.join(u", "_s),
                       row.text.simplified())
            << u'\n';
    }
}

} // namespace

int runTopics(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"topics"_s, streams);
    invocation.addFilterOptions();
    if (const auto code = invocation.parse(arguments, 0, 1))
        return *code;
    const auto question = invocation.question();
    if (!question)
        return invocation.fail(question.error());
    if (invocation.operands().isEmpty()) {
        return invocation.answer(topics(question->connection, question->lexicon, question->filter),
            toJsonArray<TopicRow>, [](const auto &rows, QTextStream &out) { print(rows, out); });
    }
    const auto page = topicNamed(question->lexicon, invocation.operands().first()).and_then([&](const QString &topic) {
        return topicPage(question->connection, question->lexicon, topic, question->filter);
    });
    return invocation.answer(
        page, [](const TopicPage &page) { return toJson(page); },
        [](const TopicPage &page, QTextStream &out) { print(page, out); });
}

} // namespace Rapporteur
