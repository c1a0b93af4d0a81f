// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/table.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

Table::Table(QStringList heads)
    : m_heads(std::move(heads))
{
}

void Table::add(const QStringList &cells)
{
    m_rows.append(cells);
}

void Table::print(QTextStream &out) const
{
    QList<qsizetype> widths;
    QStringList heads;
    for (qsizetype column = 0; column < m_heads.size(); ++column) {
        const bool right = m_heads[column].startsWith(u'>');
        heads.append(right ? m_heads[column].mid(1) : m_heads[column]);
        qsizetype width = heads[column].size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row.value(column).size());
        widths.append(width);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < m_heads.size(); ++column) {
            const QString cell = cells.value(column);
            const bool last = column == m_heads.size() - 1;
            text += m_heads[column].startsWith(u'>') ? cell.rightJustified(widths[column])
                : last                               ? cell
                                                     : cell.leftJustified(widths[column]);
            text += last ? QString() : u"  "_s;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << u'\n';
    };
    line(heads);
    for (const QStringList &row : m_rows)
        line(row);
}

QString shown(QDate date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : u"–"_s;
}

QString shortened(const QString &text, qsizetype length)
{
    const QString line = text.simplified();
    return line.size() <= length ? line : line.left(length - 1).trimmed() + u'…';
}

} // namespace Rapporteur
