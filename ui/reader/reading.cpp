// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/reading.h"

#include "ui/models/reportsmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Reading)
};
} // namespace

int Reading::positionOf(qsizetype offset) const
{
    if (runs.isEmpty())
        return 0;
    const auto after = std::ranges::upper_bound(runs, offset, {}, [](const Run &run) { return run.span.start; });
    if (after == runs.begin())
        return runs.first().position;
    const Run &run = *std::prev(after);
    if (offset > run.span.end && after != runs.end())
        return after->position;
    return run.position + int(qMin(offset, run.span.end) - run.span.start);
}

qsizetype Reading::offsetAt(int position) const
{
    const auto after = std::ranges::upper_bound(runs, position, {}, &Run::position);
    if (after == runs.begin())
        return -1;
    const Run &run = *std::prev(after);
    return run.span.start + qMin(qsizetype(position - run.position), run.span.length());
}

QString factsLine(const StoredReport &stored)
{
    QStringList facts;
    if (stored.report.meeting) {
        const Meeting &meeting = *stored.report.meeting;
        facts.append(ReportsModel::when(meeting.when));
        if (meeting.when.startTime.isValid())
            facts.append(QString(meeting.when.startTime.toString(u"HH:mm"_s) + u' ' + meeting.when.timeZone).trimmed());
        if (!meeting.moderators.isEmpty())
            facts.append(Words::tr("moderated by %1").arg(QLocale().createSeparatedList(meeting.moderators)));
        else if (!meeting.chairs.isEmpty())
            facts.append(Words::tr("chaired by %1").arg(QLocale().createSeparatedList(meeting.chairs)));
        facts.append(meeting.place);
    } else {
        facts.append(ReportsModel::when(stored.row.when));
    }
    facts.append(ReportsModel::format(stored.row));
    if (!stored.document.pages.isEmpty())
        facts.append(Words::tr("%n page(s)", nullptr, int(stored.document.pages.size())));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

} // namespace Rapporteur
