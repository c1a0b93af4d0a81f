// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringList>
#include <QTextStream>

namespace Rapporteur {

/// Rows printed in columns that line up. The last column is never padded; a column whose name begins with ">"
/// is set to the right (numbers).
class Table
{
public:
    explicit Table(QStringList heads);
    void add(const QStringList &cells);
    void print(QTextStream &out) const;

private:
    QStringList m_heads;
    QList<QStringList> m_rows;
};

/// "26 May 2022"; "–" for an unknown date.
[[nodiscard]] QString shown(QDate date);
/// The text in one line, cut at `length` characters with an ellipsis.
[[nodiscard]] QString shortened(const QString &text, qsizetype length);

} // namespace Rapporteur
