// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/pdf/piece.h"

namespace Rapporteur {

/// Sets the rows of one table, in columns as wide as what they hold wants, or as the table says.
class TableSetter
{
public:
    TableSetter(const PaperTable &table, const Typesetter &typesetter, qreal width);

    [[nodiscard]] bool isHead(qsizetype row) const { return row < m_table.headRows; }
    /// A row as a piece; its cells have no element yet.
    [[nodiscard]] Piece row(qsizetype row) const;

private:
    /// What the columns want: all on one line, and the longest word.
    struct Wants {
        std::vector<qreal> whole;
        std::vector<qreal> least;
    };

    [[nodiscard]] Wants wants() const;
    void shareOut();
    [[nodiscard]] bool shareByContent();
    [[nodiscard]] SetLook look(qsizetype row, size_t column) const;

    const PaperTable &m_table;
    const Typesetter &m_typesetter;
    qreal m_width;
    qreal m_size = 8.6;
    std::vector<qreal> m_widths; ///< without the gaps between
};

} // namespace Rapporteur
