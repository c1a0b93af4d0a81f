// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"
#include "app/commands/table.h"
#include "core/briefings/drafttemplate.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct TemplateCommand {
    Q_DECLARE_TR_FUNCTIONS(TemplateCommand)
};

QJsonArray toJson(const QList<DraftTemplate> &templates)
{
    QJsonArray all;
    for (const DraftTemplate &one : templates) {
        QJsonArray fields;
        for (const TemplateField &field : one.fields) {
            fields.append(QJsonObject{{u"id"_s, field.id}, {u"label"_s, field.label}, {u"hint"_s, field.hint}, {u"standard"_s, field.standard},
                {u"long"_s, field.isLong}});
        }
        all.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"description"_s, one.description}, {u"fields"_s, fields},
            {u"attributed"_s, one.isAttributed}, {u"own"_s, one.isUsers}, {u"problem"_s, one.problem.isEmpty() ? QJsonValue() : QJsonValue(one.problem)}});
    }
    return all;
}

void print(const QList<DraftTemplate> &templates, QTextStream &out)
{
    Table table({TemplateCommand::tr("Id"), TemplateCommand::tr("Name"), TemplateCommand::tr("Fields")});
    for (const DraftTemplate &one : templates) {
        QStringList fields;
        for (const TemplateField &field : one.fields)
            fields.append(field.id);
        table.add({one.id, one.name, fields.join(u", "_s)});
    }
    table.print(out);
    for (const DraftTemplate &one : templates) {
        if (!one.problem.isEmpty())
            out << TemplateCommand::tr("%1 cannot be used. %2").arg(one.id, one.problem) << u'\n';
    }
    out << TemplateCommand::tr("Your own are Markdown files in %1").arg(ownTemplateFolder()) << u'\n';
}

} // namespace

int runTemplate(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"template"_s, streams);
    if (const auto code = invocation.parse(arguments, 0, 1))
        return *code;
    if (invocation.operands().value(0, u"list"_s) != u"list")
        return invocation.misused(TemplateCommand::tr("Say list."));
    return invocation.answer(Result<QList<DraftTemplate>>(draftTemplates(ownTemplateFolder())), toJson, print);
}

} // namespace Rapporteur
