// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importpreviewmodel.h"

#include "ui/shell/look.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

ImportOutcome outcomeOf(const ImportedFile &file, FileWish wish)
{
    return wished({.outcome = file.outcome}, wish).outcome;
}

bool doesSomething(ImportOutcome outcome)
{
    return outcome == ImportOutcome::New || outcome == ImportOutcome::Changed || outcome == ImportOutcome::Added;
}

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::append(const QList<ImportedFile> &files)
{
    if (files.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + files.size()) - 1);
    for (const ImportedFile &file : files)
        m_rows.append({.file = file, .taken = doesSomething(file.outcome)});
    endInsertRows();
}

void ImportPreviewModel::setWish(int row, FileWish wish)
{
    m_rows[row].wish = wish;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool ImportPreviewModel::hasChoice(int row) const
{
    const ImportOutcome outcome = m_rows.at(row).file.outcome;
    return outcome == ImportOutcome::Changed || outcome == ImportOutcome::Added;
}

QStringList ImportPreviewModel::chosenPaths() const
{
    QStringList paths;
    for (const Row &row : m_rows) {
        if (row.taken || (row.file.outcome == ImportOutcome::Unchanged && !row.file.reason.isEmpty()))
            paths.append(row.file.path);
    }
    return paths;
}

QHash<QString, FileWish> ImportPreviewModel::wishes() const
{
    QHash<QString, FileWish> wishes;
    for (const Row &row : m_rows) {
        if (row.wish != FileWish::AsDecided)
            wishes.insert(row.file.path, row.wish);
    }
    return wishes;
}

QString ImportPreviewModel::sentence() const
{
    const auto count = [this](ImportOutcome outcome) {
        return int(std::ranges::count_if(m_rows, [&](const Row &row) {
            return outcomeOf(row.file, row.wish) == outcome && (row.taken || !doesSomething(outcome));
        }));
    };
    QStringList parts;
    if (const int fresh = count(ImportOutcome::New))
        parts.append(tr("%Ln new", nullptr, fresh));
    if (const int versions = count(ImportOutcome::Changed))
        parts.append(tr("%Ln new version(s)", nullptr, versions));
    if (const int added = count(ImportOutcome::Added))
        parts.append(tr("%Ln further file(s)", nullptr, added));
    if (const int same = count(ImportOutcome::Unchanged))
        parts.append(tr("%Ln in the library already", nullptr, same));
    if (const int failed = count(ImportOutcome::Failed))
        parts.append(tr("%Ln not readable", nullptr, failed));
    return parts.join(u", "_s);
}

QString ImportPreviewModel::willBe(const Row &row)
{
    const ImportedFile &file = row.file;
    switch (outcomeOf(file, row.wish)) {
    case ImportOutcome::New:
        return row.wish == FileWish::OwnMeeting ? tr("New, kept apart from %1").arg(file.title) : tr("New: %1").arg(file.title);
    case ImportOutcome::Changed:
        return file.added || file.removed ? tr("New version of %1 (+%2 −%3 words)").arg(file.title, QLocale().toString(file.added), QLocale().toString(file.removed))
                                          : tr("New version of %1").arg(file.title);
    case ImportOutcome::Added:
        return tr("Another file of %1").arg(file.title);
    case ImportOutcome::Unchanged:
        return tr("In the library already: %1").arg(file.title);
    case ImportOutcome::Failed:
        break;
    }
    return tr("Not readable");
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool failed = row.file.outcome == ImportOutcome::Failed;
    if (role == Qt::CheckStateRole && index.column() == File && doesSomething(row.file.outcome))
        return row.taken ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole) {
        const QPalette palette = QGuiApplication::palette();
        if (failed && index.column() != File)
            return Look::doubt(palette);
        return row.taken && index.column() != Why ? QVariant() : Look::dim(palette);
    }
    if (role == Qt::ToolTipRole)
        return index.column() == File ? row.file.path : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case File:
        return QFileInfo(row.file.path).fileName();
    case WillBe:
        return willBe(row);
    default:
        return failed ? row.file.error.sentence : row.wish == FileWish::AsDecided ? row.file.reason : tr("You want it so.");
    }
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].taken = value.toInt() == Qt::Checked;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == File && doesSomething(m_rows.at(index.row()).file.outcome))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case WillBe:
        return tr("Will be");
    default:
        return tr("Why");
    }
}

} // namespace Rapporteur
