// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/mergetables.h"

#include "core/library/annotation.h"
#include "core/library/draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

const QList<MergedTable> &mergedTables()
{
    static const QList<MergedTable> all{
        {u"annotations"_s, {u"uid"_s},
            {u"target"_s, u"subject"_s, u"span_start"_s, u"span_end"_s, u"page"_s, u"quote"_s, u"before"_s, u"after"_s, u"paragraph"_s, u"color"_s, u"note"_s,
                u"starred"_s, u"private"_s, u"author"_s, u"created_at"_s},
            {u"report"_s, u"modified_at"_s}},
        {u"annotation_tags"_s, {u"annotation"_s, u"tag"_s}, {}},
        {u"annotation_links"_s, {u"source"_s, u"target"_s, u"relation"_s}, {}, {u"uid"_s}},
        {u"highlight_colors"_s, {u"color"_s}, {u"meaning"_s}},
        {u"person_answers"_s, {u"question"_s, u"name"_s, u"series"_s}, {u"kind"_s, u"other"_s}},
        {u"report_answers"_s, {u"report"_s, u"doubt"_s, u"words"_s}, {u"value"_s}},
        {u"text_corrections"_s, {u"report"_s, u"span_start"_s, u"span_end"_s, u"words"_s}, {u"replacement"_s}, {u"before"_s, u"after"_s}},
        {u"fact_corrections"_s, {u"report"_s, u"fact"_s, u"span_start"_s, u"span_end"_s, u"quote"_s}, {u"value"_s},
            {u"page"_s, u"before"_s, u"after"_s, u"paragraph"_s, u"author"_s, u"made_at"_s}},
        {u"drafts"_s, {u"uid"_s}, {u"folder"_s, u"title"_s, u"state"_s, u"language"_s, u"text"_s}, {u"author"_s, u"created_at"_s, u"modified_at"_s}},
        {u"draft_snapshots"_s, {u"uid"_s}, {u"draft"_s, u"label"_s, u"text"_s}, {u"author"_s, u"made_at"_s}},
        {u"citation_keys"_s, {u"key"_s, u"report"_s}, {}},
        {u"cited_passages"_s, {u"key"_s}, {},
            {u"kind"_s, u"report"_s, u"annotation"_s, u"speaker"_s, u"said_on"_s, u"span_start"_s, u"span_end"_s, u"page"_s, u"quote"_s, u"before"_s, u"after"_s, u"paragraph"_s}},
    };
    return all;
}

const MergedTable *mergedTableNamed(const QString &name)
{
    const auto found = std::ranges::find(mergedTables(), name, &MergedTable::name);
    return found == mergedTables().end() ? nullptr : &*found;
}

QString joined(const QJsonObject &row, const QStringList &columns)
{
    QJsonArray values;
    for (const QString &column : columns)
        values.append(row.value(column));
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

bool isSound(const MergedTable &table, const QJsonObject &row)
{
    static const QRegularExpression color(u"^(#[0-9a-f]{6})?$"_s);
    static const QRegularExpression citationKey(u"^[a-z0-9][a-z0-9-]{0,80}$"_s);
    static const QStringList relations{u"answers"_s, u"supports"_s, u"contradicts"_s, u"belongs"_s};
    static const QStringList numbers{u"span_start"_s, u"span_end"_s, u"page"_s, u"paragraph"_s, u"starred"_s, u"private"_s, u"position"_s};
    for (auto value = row.begin(); value != row.end(); ++value) {
        if (numbers.contains(value.key()) ? !value->isDouble() : value.key() == "report"_L1 ? false : !value->isString())
            return false;
    }
    if (row.contains("uid"_L1) && QUuid::fromString(row.value("uid"_L1).toString()).isNull())
        return false;
    if (row.contains("color"_L1) && !color.match(row.value("color"_L1).toString()).hasMatch())
        return false;
    if (table.name == "annotation_links"_L1)
        return relations.contains(row.value("relation"_L1).toString());
    if (table.name == "annotation_tags"_L1)
        return cleanTag(row.value("tag"_L1).toString()) == row.value("tag"_L1).toString();
    if (table.name == "drafts"_L1)
        return draftStateNamed(row.value("state"_L1).toString()).has_value();
    if (table.name == "citation_keys"_L1 || table.name == "cited_passages"_L1)
        return citationKey.match(row.value("key"_L1).toString()).hasMatch() && row.value("report"_L1).isString()
            && (!row.contains("kind"_L1) || citedKindNamed(row.value("kind"_L1).toString()));
    const auto target = targetNamed(row.value("target"_L1).toString());
    const bool ofReport = target == AnnotationTarget::Passage || target == AnnotationTarget::Report;
    return table.name != "annotations"_L1 || (target && ofReport == row.value("report"_L1).isString());
}

} // namespace Rapporteur
