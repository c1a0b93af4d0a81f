// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/search.h"

#include "app/commands/invocation.h"
#include "app/commands/rowjson.h"
#include "app/commands/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

/// A stretch of the text round the first words that were found.
QString excerpt(const SearchHit &hit)
{
    const qsizetype first = hit.marks.isEmpty() ? 0 : hit.marks.first().start;
    const qsizetype from = qMax(qsizetype(0), first - 60);
    return (from > 0 ? u"…"_s : QString()) + shortened(hit.text.mid(from), 160);
}

void print(const SearchAnswer &answer, QTextStream &out)
{
    for (const SearchHit &hit : answer.hits) {
        out << shown(hit.date) << u" · "_s << hit.reportLabel;
        if (hit.page > 0)
            out << u" · "_s << Search::tr("p. %1").arg(hit.page);
        if (!hit.speakers.isEmpty())
            out << u" · "_s << hit.speakers.join(u", "_s);
        out << u"\n  "_s << excerpt(hit) << u'\n';
    }
    if (answer.hits.isEmpty())
        out << Search::tr("Nothing found.") << u'\n';
    else if (answer.more)
        out << Search::tr("There is more; use --limit.") << u'\n';
}

} // namespace

int runSearch(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"search"_s, streams);
    invocation.addFilterOptions();
    invocation.addOption({u"limit"_s}, Search::tr("how many to print (default: 50)"), u"N"_s);
    if (const auto code = invocation.parse(arguments, 1, -1))
        return *code;
    const auto question = invocation.question();
    if (!question)
        return invocation.fail(question.error());
    SearchRequest request{.query = invocation.operands().join(u' '), .filter = question->filter};
    if (invocation.isSet(u"limit"_s)) {
        request.limit = invocation.value(u"limit"_s).toInt();
        if (request.limit <= 0)
            return invocation.misused(Search::tr("--limit takes a number from 1 on."));
    }
    const auto answer = searchRanked(question->connection, request);
    if (!answer)
        return invocation.fail(answer.error());
    for (const QString &part : answer->ignored)
        streams.err << Search::tr("“%1” was left out: it fits nothing here.").arg(part) << u'\n';
    if (invocation.wantsJson())
        invocation.print(QJsonDocument(toJsonArray(answer->hits)));
    else
        print(*answer, streams.out);
    return ExitOk;
}

} // namespace Rapporteur
