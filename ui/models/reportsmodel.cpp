// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reportsmodel.h"

#include "ui/models/roles.h"
#include "ui/shell/place.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// A count; none is a blank, since a column of noughts is noise.
QString count(int number)
{
    return number ? QLocale().toString(number) : QString();
}

/// With a short month: a table is for glancing down.
QString brief(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

bool isNumber(int column)
{
    return column == ReportsModel::Statements || column == ReportsModel::Speakers || column == ReportsModel::Doubts;
}

} // namespace

ReportsModel::ReportsModel(const Lexicon &lexicon, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lexicon(lexicon)
{
}

void ReportsModel::setRows(const QList<ReportRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_words.clear();
    m_words.reserve(rows.size());
    for (const ReportRow &row : rows) {
        const QStringList parts{when(row.when), row.label, row.title, row.series, seriesName(row),
            row.topics.join(u' '), format(row), row.fileName};
        m_words.append(parts.join(u'\n').toLower());
    }
    endResetModel();
}

bool ReportsModel::hasSeveralSeries() const
{
    return std::ranges::any_of(m_rows, [this](const ReportRow &row) { return row.series != m_rows.first().series; });
}

int ReportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportsModel::when(const Moment &moment)
{
    if (!moment.isKnown())
        return {};
    if (!moment.dateTo.isValid() || moment.dateTo == moment.date)
        return moment.approximate ? tr("about %1").arg(brief(moment.date)) : brief(moment.date);
    const bool sameMonth = moment.date.month() == moment.dateTo.month() && moment.date.year() == moment.dateTo.year();
    const QString from = sameMonth ? QLocale().toString(moment.date.day()) : brief(moment.date);
    const QString days = tr("%1 – %2").arg(from, brief(moment.dateTo));
    return moment.approximate ? tr("about %1").arg(days) : days;
}

QString ReportsModel::format(const ReportRow &row)
{
    const QString one = format(row.mediaType, row.fileName);
    return row.files > 1 ? tr("%1 · %2").arg(one, tr("%Ln file(s)", nullptr, row.files)) : one;
}

QString ReportsModel::format(const QString &type, const QString &fileName)
{
    if (type == "application/pdf"_L1)
        return tr("PDF");
    if (type.contains("wordprocessingml"_L1))
        return tr("Word");
    if (type.contains("presentationml"_L1))
        return tr("PowerPoint");
    if (type.contains("opendocument.text"_L1))
        return tr("OpenDocument");
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return tr("HTML");
    if (type == "text/markdown"_L1)
        return tr("Markdown");
    if (type == "text/plain"_L1)
        return tr("Text");
    return QFileInfo(fileName).suffix().toUpper();
}

QString ReportsModel::seriesName(const ReportRow &row) const
{
    const Rapporteur::Series *series = m_lexicon.seriesNamed(row.series);
    return series && !series->shortName.isEmpty() ? series->shortName : row.series;
}

QString ReportsModel::text(const ReportRow &row, int column) const
{
    switch (column) {
    case Date:
        return when(row.when);
    case Label:
        return row.label;
    case Series:
        return seriesName(row);
    case Statements:
        return count(row.statements);
    case Speakers:
        return count(row.speakers);
    case Topics:
        return row.topics.join(u", "_s);
    case Format:
        return format(row);
    case Doubts:
        return count(row.warnings);
    default:
        return {};
    }
}

QVariant ReportsModel::sortKey(const ReportRow &row, int column)
{
    switch (column) {
    case Date:
        return row.when.date; // not valid sorts below every other
    case Label:
        return row.number ? u"%1 %2"_s.arg(row.series).arg(*row.number, 6, 10, QLatin1Char('0')) : row.label;
    case Series:
        return row.series;
    case Statements:
        return row.statements;
    case Speakers:
        return row.speakers;
    case Topics:
        return row.topics.join(u' ');
    case Format:
        return format(row);
    default:
        return row.warnings;
    }
}

QVariant ReportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        if (index.column() == Label)
            return row.title;
        if (index.column() == Format && row.files > 1)
            return tr("%Ln file(s) of one meeting; %1 is read", nullptr, row.files).arg(row.fileName);
        return index.column() == Series ? row.series : QVariant();
    case PlaceRole:
        return QVariant::fromValue(Place::report(row.id));
    case SortRole:
        return sortKey(row, index.column());
    case TopicsRole:
        return row.topics;
    case WordsRole:
        return m_words.at(index.row());
    default:
        return {};
    }
}

QVariant ReportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Label:
        return tr("Report");
    case Series:
        return tr("Series");
    case Statements:
        return tr("Statements");
    case Speakers:
        return tr("Speakers");
    case Topics:
        return tr("Topics");
    case Format:
        return tr("Format");
    case Doubts:
        return tr("Doubts");
    default:
        return {};
    }
}

} // namespace Rapporteur
