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
    case ImportOutcome::Failed:
        break;
    }
    return u"failed"_s;
}

void print(const ImportedFile &file, QTextStream &out)
{
    out << nameOf(file.outcome).leftJustified(10) << file.path;
    if (file.outcome == ImportOutcome::Failed)
        out << u": "_s << file.error.sentence;
    else if (!file.title.isEmpty())
        out << u": "_s << file.title;
    out << Qt::endl;
}

QJsonObject toJson(const ImportedFile &file)
{
    const bool failed = file.outcome == ImportOutcome::Failed;
    return {{u"path"_s, file.path}, {u"outcome"_s, nameOf(file.outcome)},
        {u"report"_s, file.report ? QJsonValue(file.report) : QJsonValue()},
        {u"title"_s, file.title.isEmpty() ? QJsonValue() : QJsonValue(file.title)},
        {u"error"_s, failed ? QJsonValue(file.error.sentence) : QJsonValue()}};
}

void printSummary(const ImportSummary &summary, QTextStream &out)
{
    out << Import::tr("%1 new, %2 changed, %3 unchanged, %4 failed%5")
               .arg(summary.count(ImportOutcome::New))
               .arg(summary.count(ImportOutcome::Changed))
               .arg(summary.count(ImportOutcome::Unchanged))
               .arg(summary.count(ImportOutcome::Failed))
               .arg(summary.cancelled ? Import::tr("; stopped before the end") : QString())
        << Qt::endl;
}

} // namespace

int runImport(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"import"_s, streams);
    if (const auto code = invocation.parse(arguments, 1, -1))
        return *code;
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    const auto library = invocation.openLibrary();
    if (!library)
        return invocation.fail(library.error());

    const InterruptWatch interrupt; // before any other thread starts
    ExtractorPool pool;
    ImportRequest request{.paths = invocation.operands(), .stop = interrupt.token()};
    if (!invocation.wantsJson())
        request.fileDone = [&](const ImportedFile &file) { print(file, streams.out); };
    const auto summary = importFiles(*library, pool, *lexicon, request);
    if (!summary)
        return invocation.fail(summary.error());

    if (invocation.wantsJson()) {
        QJsonArray files;
        for (const ImportedFile &file : summary->files)
            files.append(toJson(file));
        invocation.print(QJsonDocument(files));
    } else {
        printSummary(*summary, streams.out);
    }
    return summary->count(ImportOutcome::Failed) > 0 || summary->cancelled ? ExitSomeFailed : ExitOk;
}

} // namespace Rapporteur
