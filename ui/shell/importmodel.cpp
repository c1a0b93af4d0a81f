// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importmodel.h"

#include "ui/shell/icons.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

int rankOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Failed:
        return 0;
    case ImportOutcome::New:
        return 1;
    case ImportOutcome::Changed:
        return 2;
    case ImportOutcome::Added:
        return 3;
    case ImportOutcome::Unchanged:
        break;
    }
    return 4;
}

} // namespace

ImportModel::ImportModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportModel::setSummary(const ImportSummary &summary)
{
    beginResetModel();
    m_files = summary.files;
    std::ranges::stable_sort(m_files, {}, [](const ImportedFile &file) { return rankOf(file.outcome); });
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedFile &file = m_files.at(index.row());
    const bool failed = file.outcome == ImportOutcome::Failed;
    if (role == Qt::ToolTipRole)
        return index.column() == File ? file.path : failed ? file.error.cause : QString();
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return Icons::line(failed ? u"warning"_s : u"check"_s);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Outcome:
        switch (file.outcome) {
        case ImportOutcome::New:
            return tr("New");
        case ImportOutcome::Unchanged:
            return tr("Unchanged");
        case ImportOutcome::Changed:
            return tr("New version");
        case ImportOutcome::Added:
            return tr("Another file");
        case ImportOutcome::Failed:
            return tr("Failed");
        }
        return {};
    case File:
        return QFileInfo(file.path).fileName();
    default:
        return failed ? file.error.sentence : file.reason.isEmpty() ? file.title : tr("%1: %2").arg(file.title, file.reason);
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome:
        return tr("Outcome");
    case File:
        return tr("File");
    default:
        return tr("Report, or why not");
    }
}

QString importSentence(const ImportSummary &summary)
{
    const auto say = [&](ImportOutcome outcome, const char *words) {
        const auto count = int(summary.count(outcome));
        return count ? QCoreApplication::translate("Rapporteur::ImportModel", words, nullptr, count) : QString();
    };
    QStringList parts{say(ImportOutcome::New, QT_TRANSLATE_N_NOOP("Rapporteur::ImportModel", "%Ln new")),
        say(ImportOutcome::Changed, QT_TRANSLATE_N_NOOP("Rapporteur::ImportModel", "%Ln changed")),
        say(ImportOutcome::Added, QT_TRANSLATE_N_NOOP("Rapporteur::ImportModel", "%Ln further file(s)")),
        say(ImportOutcome::Unchanged, QT_TRANSLATE_N_NOOP("Rapporteur::ImportModel", "%Ln unchanged")),
        say(ImportOutcome::Failed, QT_TRANSLATE_N_NOOP("Rapporteur::ImportModel", "%Ln failed"))};
    parts.removeAll(QString());
    if (summary.cancelled)
        return parts.isEmpty() ? ImportModel::tr("Import stopped") : ImportModel::tr("Import stopped: %1").arg(parts.join(u", "_s));
    return parts.isEmpty() ? ImportModel::tr("No report was found there") : parts.join(u", "_s);
}

} // namespace Rapporteur
