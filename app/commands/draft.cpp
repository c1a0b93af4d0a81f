// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/table.h"
#include "app/commands/templaterequest.h"
#include "core/drafts/citationcheck.h"
#include "core/drafts/composedraft.h"
#include "core/drafts/draftfile.h"
#include "core/drafts/references.h"
#include "core/library/queries/drafts.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(DraftCommand)
};

QJsonObject toJson(const Draft &draft)
{
    return {{u"id"_s, draft.id}, {u"uid"_s, draft.uid}, {u"title"_s, draft.title}, {u"folder"_s, draft.folder}, {u"state"_s, stateName(draft.state)},
        {u"language"_s, draft.language}, {u"modified"_s, draft.modifiedAt.toString(Qt::ISODateWithMs)}};
}

int list(const Invocation &invocation)
{
    const auto all = invocation.openForReading().and_then([](const Connection &connection) { return drafts(connection); });
    return invocation.answer(all, [](const QList<Draft> &drafts) {
        QJsonArray array;
        for (const Draft &one : drafts)
            array.append(toJson(one));
        return array;
    }, [](const QList<Draft> &drafts, QTextStream &out) {
        Table table({DraftText::tr(">Id"), DraftText::tr("Title"), DraftText::tr("Folder"), DraftText::tr("State"), DraftText::tr("Changed")});
        for (const Draft &one : drafts)
            table.add({QString::number(one.id), shortened(one.title, 60), shortened(one.folder, 30), stateName(one.state), one.modifiedAt.date().toString(Qt::ISODate)});
        table.print(out);
    });
}

/// Keeps a draft and says so.
int keep(const Invocation &invocation, Draft draft, const DraftCitations &cited)
{
    const auto added = invocation.openExisting().and_then([](const Library &library) { return library.connect(Connection::Mode::Edit); })
                           .and_then([&](const Connection &connection) { return addDraft(connection, draft, cited); });
    if (!added)
        return invocation.fail(added.error());
    draft.id = *added;
    if (invocation.wantsJson())
        invocation.print(QJsonDocument(QJsonObject{{u"id"_s, draft.id}, {u"title"_s, draft.title}, {u"passages"_s, cited.passages.size()}}));
    else
        invocation.streams().out << DraftText::tr("Draft %1 is kept: %2").arg(draft.id).arg(draft.title) << u'\n';
    return ExitOk;
}

/// open FILE: what travels in a PDF, or Markdown.
int openFile(const Invocation &invocation)
{
    const QString path = invocation.operands().value(1);
    if (path.isEmpty())
        return invocation.misused(DraftText::tr("Say which file: a PDF that was made from a draft, or Markdown."));
    ExtractorPool extractors(1);
    auto filed = invocation.openForReading().and_then([&](const Connection &connection) { return draftFromFile(connection, extractors, path); });
    if (!filed)
        return invocation.fail(filed.error());
    filed->draft.folder = invocation.value(u"folder"_s);
    return keep(invocation, filed->draft, filed->cited);
}

int make(const Invocation &invocation)
{
    const auto form = templateWanted(invocation, u"briefing-note"_s);
    if (!form)
        return invocation.misused(form.error().sentence);
    const auto question = invocation.question();
    if (!question)
        return invocation.fail(question.error());
    const auto request = requestWanted(invocation, question->filter, *form);
    if (!request)
        return invocation.misused(request.error().sentence);
    const auto filled = fillTemplate(question->connection, question->lexicon, *form, *request);
    if (!filled)
        return invocation.fail(filled.error());
    return keep(invocation, {.folder = invocation.value(u"folder"_s), .title = filled->title, .text = filled->text}, filled->cited);
}

int show(const Invocation &invocation, const Question &, const Draft &draft)
{
    if (invocation.wantsJson()) {
        QJsonObject json = toJson(draft);
        json.insert(u"text"_s, draft.text);
        invocation.print(QJsonDocument(json));
    } else {
        invocation.streams().out << draft.text;
    }
    return ExitOk;
}

int write(const Invocation &invocation, const Question &question, const Draft &draft)
{
    const auto file = fileWanted(invocation);
    if (!file)
        return invocation.misused(file.error().sentence);
    if (const auto written = writeDraft(question, draft.text, {}, *file); !written) {
        invocation.streams().err << u"rapporteur: "_s << written.error().sentence << u'\n';
        return ExitSomeFailed;
    }
    if (invocation.wantsJson())
        invocation.print(QJsonDocument(QJsonObject{{u"file"_s, file->path}, {u"title"_s, draft.title}}));
    else
        invocation.streams().out << DraftText::tr("%1 is written.").arg(file->path) << u'\n';
    return ExitOk;
}

int lineOf(const QString &text, qsizetype offset)
{
    return int(QStringView(text).first(std::clamp<qsizetype>(offset, 0, text.size())).count(u'\n')) + 1;
}

/// Leaves with 1 where something is wrong.
int check(const Invocation &invocation, const Question &question, const Draft &draft)
{
    const auto record = recordOf(question.connection, draft.text);
    const auto names = record ? knownNames(question.connection) : Result<QStringList>(std::unexpected(record.error()));
    if (!names)
        return invocation.fail(names.error());
    const CitationCheck checked = checkCitations(draft.text, *record, *names);
    if (invocation.wantsJson()) {
        QJsonArray faults;
        for (const CitationFault &fault : checked.faults) {
            faults.append(QJsonObject{{u"code"_s, fault.code}, {u"message"_s, fault.message}, {u"line"_s, lineOf(draft.text, fault.start)},
                {u"start"_s, fault.start}, {u"length"_s, fault.length}, {u"replacement"_s, fault.replacement.isEmpty() ? QJsonValue() : QJsonValue(fault.replacement)}});
        }
        invocation.print(QJsonDocument(QJsonObject{{u"quotes"_s, checked.quotes}, {u"borneOut"_s, checked.borneOut}, {u"faults"_s, faults}}));
    } else {
        QTextStream &out = invocation.streams().out;
        for (const CitationFault &fault : checked.faults)
            out << DraftText::tr("Line %1: %2").arg(lineOf(draft.text, fault.start)).arg(fault.message) << u'\n';
        out << DraftText::tr("%1 of %n quotation(s) stand word for word in their source.", nullptr, checked.quotes).arg(checked.borneOut) << u'\n';
    }
    return checked.faults.isEmpty() ? ExitOk : ExitSomeFailed;
}

int references(const Invocation &invocation, const Question &question, const Draft &draft)
{
    const QString as = invocation.isSet(u"as"_s) ? invocation.value(u"as"_s).toLower() : u"csl"_s;
    if (as != u"csl" && as != u"bibtex")
        return invocation.misused(DraftText::tr("--as is csl or bibtex."));
    const auto record = recordOf(question.connection, draft.text);
    if (!record)
        return invocation.fail(record.error());
    invocation.streams().out << QString::fromUtf8(as == u"csl" ? cslJson(*record) : bibTex(*record));
    return ExitOk;
}

using OfDraft = int (*)(const Invocation &, const Question &, const Draft &);

/// What is done to one draft: show ID, export ID, check ID, references ID.
int withDraft(const Invocation &invocation, OfDraft run)
{
    bool isNumber = false;
    const qint64 id = invocation.operands().value(1).toLongLong(&isNumber);
    if (!isNumber)
        return invocation.misused(DraftText::tr("Say which draft, by its number. See: rapporteur draft list"));
    const auto question = invocation.question();
    if (!question)
        return invocation.fail(question.error());
    const auto wanted = draft(question->connection, id);
    return wanted ? run(invocation, *question, *wanted) : invocation.fail(wanted.error());
}

} // namespace

int runDraft(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"draft"_s, streams);
    addTemplateOptions(invocation);
    addPaperOptions(invocation);
    invocation.addOption({u"folder"_s}, DraftText::tr("of a new draft, e.g. Briefings/2026"), u"PATH"_s);
    invocation.addOption({u"as"_s}, DraftText::tr("references as csl (the default) or bibtex"), u"FORM"_s);
    if (const auto code = invocation.parse(arguments, 0, 2))
        return *code;
    static const QHash<QString, OfDraft> ofDraft{{u"show"_s, show}, {u"export"_s, write}, {u"check"_s, check}, {u"references"_s, references}};
    const QString what = invocation.operands().value(0, u"list"_s);
    if (const OfDraft run = ofDraft.value(what))
        return withDraft(invocation, run);
    if (what == u"open")
        return openFile(invocation);
    if (invocation.operands().size() > 1 || (what != u"list" && what != u"new"))
        return invocation.misused(DraftText::tr("Say list, new, open, show, export, check or references."));
    return what == u"list" ? list(invocation) : make(invocation);
}

} // namespace Rapporteur
