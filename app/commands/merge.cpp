// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/interruptwatch.h"
#include "app/commands/invocation.h"
#include "core/library/merge.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

QString nameOf(MergeGroup group)
{
    switch (group) {
    case MergeGroup::NewReport:
        return u"report"_s;
    case MergeGroup::NewFile:
        return u"file"_s;
    case MergeGroup::Added:
        return u"added"_s;
    case MergeGroup::Updated:
        return u"updated"_s;
    case MergeGroup::Removed:
        return u"removed"_s;
    case MergeGroup::Conflict:
        break;
    }
    return u"conflict"_s;
}

QJsonDocument json(const MergePlan &plan, const QList<ImportedFile> &failed)
{
    QJsonArray lines;
    for (const MergeLine &line : plan.lines)
        lines.append(QJsonObject{{u"outcome"_s, nameOf(line.group)}, {u"what"_s, line.what}, {u"keptBeside"_s, line.detail.isEmpty() ? QJsonValue() : QJsonValue(line.detail)}});
    QJsonArray failures;
    for (const ImportedFile &file : failed)
        failures.append(QJsonObject{{u"path"_s, file.path}, {u"error"_s, file.error.sentence}});
    return QJsonDocument(QJsonObject{{u"lines"_s, lines}, {u"sameReports"_s, plan.sameReports}, {u"same"_s, plan.same},
        {u"privateLeft"_s, plan.privateLeft}, {u"failed"_s, failures}});
}

void print(const MergePlan &plan, const QList<ImportedFile> &failed, QTextStream &out)
{
    for (const MergeLine &line : plan.lines) {
        out << nameOf(line.group).leftJustified(10) << line.what;
        if (!line.detail.isEmpty())
            out << MergeWords::tr(" (beside: %1)").arg(line.detail);
        out << u'\n';
    }
    for (const ImportedFile &file : failed)
        out << u"failed    "_s << file.path << u": "_s << file.error.sentence << u'\n';
    const auto count = [&](MergeGroup group) { return plan.count(group); };
    out << MergeWords::tr("%1 new reports, %2 further files, %3 reports in both; %4 added, %5 updated, %6 removed, %7 in conflict, %8 the same")
               .arg(count(MergeGroup::NewReport))
               .arg(count(MergeGroup::NewFile))
               .arg(plan.sameReports)
               .arg(count(MergeGroup::Added))
               .arg(count(MergeGroup::Updated))
               .arg(count(MergeGroup::Removed))
               .arg(count(MergeGroup::Conflict))
               .arg(plan.same)
        << Qt::endl;
    if (plan.privateLeft > 0)
        out << MergeWords::tr("%n private annotation(s) stay in the other library; --private takes them too", nullptr, int(plan.privateLeft)) << Qt::endl;
}

} // namespace

int runMerge(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"merge"_s, streams);
    invocation.addOption({u"dry-run"_s}, MergeWords::tr("say what is new, the same and in conflict, and write nothing"));
    invocation.addOption({u"private"_s}, MergeWords::tr("take the other library's private annotations too"));
    invocation.addOcrOption();
    if (const auto code = invocation.parse(arguments, 1, 1))
        return *code;
    const auto languages = invocation.ocrLanguages();
    if (!languages)
        return invocation.fail(languages.error());
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    const auto library = invocation.isSet(u"dry-run"_s) ? invocation.openExisting() : invocation.openLibrary();
    if (!library)
        return invocation.fail(library.error());
    const InterruptWatch interrupt; // before any other thread starts
    const MergeRequest request{.path = invocation.operands().first(), .withPrivate = invocation.isSet(u"private"_s), .stop = interrupt.token()};
    MergeSummary summary;
    if (invocation.isSet(u"dry-run"_s)) {
        auto plan = planMerge(*library, request);
        if (!plan)
            return invocation.fail(plan.error());
        summary.plan = std::move(*plan);
    } else {
        ExtractorPool pool;
        pool.setOcrLanguages(*languages);
        auto merged = mergeLibrary(*library, pool, *lexicon, request);
        if (!merged)
            return invocation.fail(merged.error());
        summary = std::move(*merged);
    }
    if (invocation.wantsJson())
        invocation.print(json(summary.plan, summary.failed));
    else
        print(summary.plan, summary.failed, streams.out);
    return summary.cancelled || !summary.failed.isEmpty() ? ExitSomeFailed : ExitOk;
}

} // namespace Rapporteur
