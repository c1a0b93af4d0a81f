// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/interruptwatch.h"
#include "app/commands/invocation.h"
#include "core/library/importer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString nameOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return u"new"_s;
    case ImportOutcome::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Changed:
        return u"changed"_s;
    case ImportOutcome::Added:
        return u"added"_s;
    case ImportOutcome::Failed:
        break;
    }
    return u"failed"_s;
}

/// "+12 −3 words. " of a new version.
QString changes(const ImportedFile &file)
{
    return file.outcome == ImportOutcome::Changed ? Import::tr("+%1 −%2 words. ").arg(file.added).arg(file.removed) : QString();
}

void print(const ImportedFile &file, QTextStream &out)
{
    out << nameOf(file.outcome).leftJustified(10) << file.path;
    if (file.outcome == ImportOutcome::Failed)
        out << u": "_s << file.error.sentence;
    else if (!file.title.isEmpty())
        out << u": "_s << file.title;
    if (!file.reason.isEmpty())
        out << u" ("_s << changes(file) << file.reason << u')';
    out << Qt::endl;
}

QJsonObject toJson(const ImportedFile &file)
{
    const bool failed = file.outcome == ImportOutcome::Failed;
    const bool isVersion = file.outcome == ImportOutcome::Changed;
    return {{u"path"_s, file.path}, {u"outcome"_s, nameOf(file.outcome)},
        {u"report"_s, file.report ? QJsonValue(file.report) : QJsonValue()},
        {u"title"_s, file.title.isEmpty() ? QJsonValue() : QJsonValue(file.title)},
        {u"reason"_s, file.reason.isEmpty() ? QJsonValue() : QJsonValue(file.reason)},
        {u"wordsAdded"_s, isVersion ? QJsonValue(file.added) : QJsonValue()},
        {u"wordsRemoved"_s, isVersion ? QJsonValue(file.removed) : QJsonValue()},
        {u"error"_s, failed ? QJsonValue(file.error.sentence) : QJsonValue()}};
}

QString countsOf(const QList<ImportedFile> &files)
{
    const auto count = [&](ImportOutcome outcome) { return std::ranges::count(files, outcome, &ImportedFile::outcome); };
    QString counts = Import::tr("%1 new, %2 changed, %3 unchanged, %4 failed")
                         .arg(count(ImportOutcome::New))
                         .arg(count(ImportOutcome::Changed))
                         .arg(count(ImportOutcome::Unchanged))
                         .arg(count(ImportOutcome::Failed));
    if (const auto added = count(ImportOutcome::Added))
        counts += Import::tr(", %1 further files of the same meetings").arg(added);
    return counts;
}

QJsonDocument json(const QList<ImportedFile> &files)
{
    QJsonArray array;
    for (const ImportedFile &file : files)
        array.append(toJson(file));
    return QJsonDocument(array);
}

/// Says what an import would do, and writes nothing.
int preview(Invocation &invocation, const Library &library, const Lexicon &lexicon, ExtractorPool &pool, const ImportRequest &request,
    QTextStream &out)
{
    const auto plan = planImport(library, pool, lexicon, request);
    if (!plan)
        return invocation.fail(plan.error());
    if (invocation.wantsJson())
        invocation.print(json(plan->files));
    else
        out << Import::tr("%1; nothing was written").arg(countsOf(plan->files)) << Qt::endl;
    const bool failed = std::ranges::contains(plan->files, ImportOutcome::Failed, &ImportedFile::outcome);
    return failed || plan->cancelled ? ExitSomeFailed : ExitOk;
}

} // namespace

int runImport(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"import"_s, streams);
    invocation.addOption({u"preview"_s}, Import::tr("say what each file would be, and write nothing"), {});
    invocation.addOcrOption();
    if (const auto code = invocation.parse(arguments, 1, -1))
        return *code;
    const auto languages = invocation.ocrLanguages();
    if (!languages)
        return invocation.fail(languages.error());
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    const auto library = invocation.openLibrary();
    if (!library)
        return invocation.fail(library.error());

    const InterruptWatch interrupt; // before any other thread starts
    ExtractorPool pool;
    pool.setOcrLanguages(*languages);
    ImportRequest request{.paths = invocation.operands()};
    request.stop = interrupt.token();
    if (!invocation.wantsJson())
        request.fileDone = [&](const ImportedFile &file) { print(file, streams.out); };
    if (invocation.isSet(u"preview"_s))
        return preview(invocation, *library, *lexicon, pool, request, streams.out);
    const auto summary = importFiles(*library, pool, *lexicon, request);
    if (!summary)
        return invocation.fail(summary.error());

    if (invocation.wantsJson())
        invocation.print(json(summary->files));
    else
        streams.out << countsOf(summary->files) << (summary->cancelled ? Import::tr("; stopped before the end") : QString()) << Qt::endl;
    return summary->count(ImportOutcome::Failed) > 0 || summary->cancelled ? ExitSomeFailed : ExitOk;
}

} // namespace Rapporteur
