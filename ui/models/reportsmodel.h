// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/reports.h"

#include <QAbstractTableModel>

namespace Rapporteur {

/// The rows of `reports` as a table.
class ReportsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Label, Series, Statements, Speakers, Topics, Format, Doubts, ColumnCount };

    explicit ReportsModel(const Lexicon &lexicon, QObject *parent = nullptr);

    void setRows(const QList<ReportRow> &rows);
    [[nodiscard]] bool hasSeveralSeries() const;
    [[nodiscard]] const ReportRow &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "26 May 2022", "24 – 26 May 2022", "about 15 Jul 2021"; empty where it is not known.
    [[nodiscard]] static QString when(const Moment &moment);
    /// "PDF", "Word", …; the file's suffix where the type is a rare one.
    [[nodiscard]] static QString format(const QString &mediaType, const QString &fileName);
    /// The same of the file that is read, and how many files there are of the meeting: "Word · 3 files".
    [[nodiscard]] static QString format(const ReportRow &row);

private:
    [[nodiscard]] QString text(const ReportRow &row, int column) const;
    [[nodiscard]] static QVariant sortKey(const ReportRow &row, int column);
    [[nodiscard]] QString seriesName(const ReportRow &row) const;

    const Lexicon &m_lexicon;
    QList<ReportRow> m_rows;
    QStringList m_words; ///< of each row, for WordsRole
};

} // namespace Rapporteur
