// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/templaterequest.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
struct Brief {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};
} // namespace

int runBrief(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"brief"_s, streams);
    addTemplateOptions(invocation);
    addPaperOptions(invocation);
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto file = fileWanted(invocation);
    const auto form = templateWanted(invocation, u"briefing-note"_s);
    if (!file || !form)
        return invocation.misused(file ? form.error().sentence : file.error().sentence);
    const auto question = invocation.question();
    if (!question)
        return invocation.fail(question.error());
    const auto request = requestWanted(invocation, question->filter, *form);
    if (!request)
        return invocation.misused(request.error().sentence);

    const auto filled = fillTemplate(question->connection, question->lexicon, *form, *request);
    if (!filled)
        return invocation.fail(filled.error());
    if (const auto written = writeDraft(*question, filled->text, filled->cited.passages, *file); !written) {
        streams.err << u"rapporteur: "_s << written.error().sentence << u'\n';
        return ExitSomeFailed;
    }
    const qsizetype sources = filled->cited.keys.size();
    if (invocation.wantsJson()) {
        invocation.print(QJsonDocument(QJsonObject{{u"file"_s, file->path}, {u"title"_s, filled->title}, {u"template"_s, form->id}, {u"sources"_s, sources},
            {u"passages"_s, filled->cited.passages.size()}}));
    } else {
        streams.out << Brief::tr("%1 is written, from %n source(s).", nullptr, int(sources)).arg(file->path) << u'\n';
    }
    return ExitOk;
}

} // namespace Rapporteur
