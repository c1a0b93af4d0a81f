// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/outlinemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const Section *sectionOf(const Report &report, const QString &path)
{
    const auto found = std::ranges::find(report.sections, path, &Section::agendaLabel);
    return path.isEmpty() || found == report.sections.end() ? nullptr : &*found;
}

void flatten(const Report &report, const QList<AgendaItem> &items, const QString &above, int depth, QList<OutlineEntry> &entries)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const AgendaItem &item = items.at(i);
        const QString path = above + (item.label.isEmpty() ? QString::number(i + 1) : item.label);
        const Section *section = sectionOf(report, path);
        entries.append({item.label.isEmpty() ? QString() : path, item.title, depth, section ? section->span : Span()});
        flatten(report, item.items, path, depth + 1, entries);
    }
}

} // namespace

QList<OutlineEntry> outlineOf(const Report &report)
{
    QList<OutlineEntry> entries;
    flatten(report, report.agenda, {}, 0, entries);
    const qsizetype fromAgenda = entries.size();
    for (const Section &section : report.sections) {
        const auto isShown = [&](const OutlineEntry &entry) { return entry.span.isValid() && entry.span == section.span; };
        if (std::ranges::any_of(entries, isShown))
            continue;
        // A second section on an item stands under it; one on none where it stands in the text.
        qsizetype at = 0;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries.at(i).span.isValid() && entries.at(i).span.start < section.span.start)
                at = i + 1;
        }
        const int depth = fromAgenda ? (section.agendaLabel.isEmpty() ? 0 : 1) : qBound(0, section.level - 1, 3);
        entries.insert(at, OutlineEntry{{}, section.heading, depth, section.span});
    }
    return entries;
}

void OutlineModel::setReport(const Report &report)
{
    beginResetModel();
    m_entries = outlineOf(report);
    endResetModel();
}

int OutlineModel::rowAt(qsizetype offset) const
{
    int best = -1;
    for (int row = 0; row < m_entries.size(); ++row) {
        const Span span = m_entries.at(row).span;
        if (span.isValid() && span.start <= offset && (best < 0 || span.start >= m_entries.at(best).span.start))
            best = row;
    }
    return best;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutlineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.label.isEmpty() ? entry.title : QString(entry.label + u' ' + entry.title);
    case Qt::ToolTipRole:
        return entry.span.isValid() ? entry.title : tr("%1 — on the agenda, not reported on").arg(entry.title);
    case Qt::AccessibleTextRole:
        return entry.span.isValid() ? data(index, Qt::DisplayRole) : data(index, Qt::ToolTipRole);
    case DepthRole:
        return entry.depth;
    case LabelRole:
        return entry.label;
    case ReportedRole:
        return entry.span.isValid();
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Rapporteur
