// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Rapporteur {

/// The reports that hold all the words typed, in any column; and only those with doubts where that is asked.
class ReportsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ReportsFilter(QObject *parent = nullptr);

    void setWords(const QString &words);
    void setOnlyDoubts(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyDoubts = false;
};

} // namespace Rapporteur
