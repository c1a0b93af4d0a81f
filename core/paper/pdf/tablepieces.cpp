// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/tablepieces.h"

#include "core/paper/pdf/piecemaker.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace Rapporteur {

namespace {

constexpr qreal gap = 12; ///< between columns
constexpr qsizetype measuredRows = 200; ///< more say nothing new of a column
constexpr qsizetype measuredLetters = 400;
constexpr qreal mostWanted = 280; ///< one long text does not squeeze the others
constexpr std::array smallerSizes{7.8, 7.0, 6.2};

qreal sum(const std::vector<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

TableSetter::TableSetter(const PaperTable &table, const Typesetter &typesetter, qreal width)
    : m_table(table)
    , m_typesetter(typesetter)
    , m_width(width)
    , m_widths(table.rows.isEmpty() ? 0 : size_t(table.rows.first().size()))
{
    if (!m_widths.empty())
        shareOut();
}

SetLook TableSetter::look(qsizetype row, size_t column) const
{
    SetLook look{.face = Typeface::Sans, .size = m_size, .lineHeight = m_size * 1.4};
    look.strong = isHead(row);
    const Qt::Alignment alignment = m_table.alignments.value(qsizetype(column));
    look.alignment = alignment & Qt::AlignRight ? SetAlignment::End : alignment & Qt::AlignHCenter ? SetAlignment::Middle : SetAlignment::Start;
    return look;
}

TableSetter::Wants TableSetter::wants() const
{
    Wants wants{std::vector<qreal>(m_widths.size(), 1), std::vector<qreal>(m_widths.size(), 1)};
    for (qsizetype row = 0; row < std::min(m_table.rows.size(), measuredRows); ++row) {
        const auto &cells = m_table.rows[row];
        for (size_t column = 0; column < std::min(m_widths.size(), size_t(cells.size())); ++column) {
            PaperText text = cells[qsizetype(column)];
            const QString plain = plainText(text);
            if (plain.size() > measuredLetters)
                text = {{.text = plain.left(measuredLetters)}};
            const auto [whole, least] = m_typesetter.widths(text, look(row, column));
            wants.whole[column] = std::max(wants.whole[column], std::min(whole, mostWanted));
            wants.least[column] = std::max(wants.least[column], std::min(least, mostWanted));
        }
    }
    return wants;
}

/// Gives each column what it wants, or its share of what there is. False where a word would have to be broken.
bool TableSetter::shareByContent()
{
    const qreal room = m_width - gap * qreal(m_widths.size() - 1);
    const Wants wanted = wants();
    const qreal whole = sum(wanted.whole);
    const qreal least = sum(wanted.least);
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (whole <= room)
            m_widths[i] = wanted.whole[i] * room / whole;
        else if (least <= room)
            m_widths[i] = wanted.least[i] + (room - least) * (wanted.whole[i] - wanted.least[i]) / std::max(whole - least, 1.0);
        else
            m_widths[i] = std::max(wanted.least[i] * room / least, 4.0);
    }
    return least <= room;
}

void TableSetter::shareOut()
{
    const qreal shares = std::accumulate(m_table.widths.begin(), m_table.widths.end(), 0.0);
    if (m_table.widths.size() == qsizetype(m_widths.size()) && shares > 0) {
        const qreal room = m_width - gap * qreal(m_widths.size() - 1);
        std::ranges::transform(m_table.widths, m_widths.begin(), [&](qreal share) { return std::max(share * room / shares, 4.0); });
        return;
    }
    // Smaller letters rather than broken words.
    for (const qreal size : smallerSizes) {
        if (shareByContent())
            return;
        m_size = size;
    }
    (void)shareByContent();
}

Piece TableSetter::row(qsizetype row) const
{
    const bool head = isHead(row);
    const bool last = row + 1 == m_table.rows.size();
    Piece piece{.lineHeight = m_size * 1.4, .padding = 3.6, .whole = true, .rule = 0.35, .ruleColor = PaperInk::hairline};
    piece.before = row == 0 ? 6 : 0;
    piece.after = last ? 12 : 0;
    piece.keepWithNext = head && !last;
    piece.isHead = head;
    if (head && (last || !isHead(row + 1))) {
        piece.rule = 0.8;
        piece.ruleColor = PaperInk::accent;
    }
    qreal left = 0;
    const auto &cells = m_table.rows[row];
    for (size_t column = 0; column < m_widths.size(); ++column) {
        SetText text = m_typesetter.set(cells.value(qsizetype(column)), look(row, column), m_widths[column]);
        piece.columns.push_back({std::move(text), left, m_widths[column]});
        left += m_widths[column] + gap;
    }
    return piece;
}

} // namespace Rapporteur
