// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"
#include "app/commands/reporttext.h"
#include "core/report/parsereport.h"
#include "core/report/reportjson.h"
#include "core/text/extractorpool.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Parse {
    Q_DECLARE_TR_FUNCTIONS(Parse)
};

Result<TextDocument> read(ExtractorPool &pool, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::NotReadable, Parse::tr("The file cannot be opened."), file.errorString());
    return pool.extract(file.readAll(), QFileInfo(path).fileName());
}

} // namespace

int runParse(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"parse"_s, streams);
    invocation.addOcrOption();
    if (const auto code = invocation.parse(arguments, 1, -1))
        return *code;
    const auto languages = invocation.ocrLanguages();
    if (!languages)
        return invocation.fail(languages.error());
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    ExtractorPool pool;
    pool.setOcrLanguages(*languages);
    QJsonArray array;
    int exitCode = ExitOk;
    for (const QString &path : invocation.operands()) {
        const auto document = read(pool, path);
        if (!document) {
            streams.err << path << u": "_s << document.error().sentence << u'\n';
            exitCode = ExitSomeFailed;
            continue;
        }
        const Report report = parseReport(*document, *lexicon, QFileInfo(path).fileName());
        if (invocation.wantsJson())
            array.append(toJson(report, *document));
        else
            printReport(report, *document, streams.out);
    }
    // One file is one object, as `report --json` prints it; several are an array.
    if (invocation.wantsJson() && invocation.operands().size() > 1)
        invocation.print(QJsonDocument(array));
    else if (invocation.wantsJson() && !array.isEmpty())
        invocation.print(QJsonDocument(array.first().toObject()));
    return exitCode;
}

} // namespace Rapporteur
