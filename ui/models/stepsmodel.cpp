// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/stepsmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void StepsModel::set(const QList<StepRow> &newestFirst)
{
    QList<StepRow> steps = newestFirst;
    std::ranges::reverse(steps);
    const bool areSame = std::ranges::equal(steps, m_steps, {}, &StepRow::id, &StepRow::id);
    if (areSame) {
        m_steps = steps;
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int StepsModel::now() const
{
    return int(std::ranges::count(m_steps, false, &StepRow::undone)); // the row before the first step is the beginning
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size()) + 1;
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == NowRole)
        return index.row() == now();
    if (index.row() > 0)
        return textOf(m_steps.at(index.row() - 1), role);
    if (role == Qt::DisplayRole)
        return tr("The beginning");
    if (role == StepRole)
        return 0;
    return role == UndoneRole ? QVariant(false) : QVariant();
}

QVariant StepsModel::textOf(const StepRow &step, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return step.title;
    case Qt::ToolTipRole:
        return QString(step.title + u'\n' + timeAgo(step.doneAt, QDateTime::currentDateTimeUtc()));
    case Qt::AccessibleTextRole:
        return step.undone ? tr("%1, undone").arg(step.title) : step.title;
    case StepRole:
        return step.id;
    case UndoneRole:
        return step.undone;
    default:
        return {};
    }
}

QString timeAgo(const QDateTime &at, const QDateTime &now)
{
    const qint64 minutes = at.secsTo(now) / 60;
    const qint64 days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (minutes < 1)
        return StepsModel::tr("just now");
    if (minutes < 60)
        return StepsModel::tr("%Ln minute(s) ago", nullptr, int(minutes));
    if (days == 0)
        return StepsModel::tr("%Ln hour(s) ago", nullptr, int(minutes / 60));
    return days == 1 ? StepsModel::tr("yesterday") : StepsModel::tr("%Ln days ago", nullptr, int(days));
}

} // namespace Rapporteur
