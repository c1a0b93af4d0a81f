// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/tablepieces.h"

#include "core/paper/pdf/pagelook.h"

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
    look.tabular = true;
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

/// Gives a column what it wants while that is less than its share of what is left, and lets the others share the rest, as long as
/// none has to break a word. False where one has to.
bool TableSetter::shareByContent()
{
    const Wants wanted = wants();
    qreal room = m_width - gap * qreal(m_widths.size() - 1);
    const qreal whole = sum(wanted.whole);
    const qreal least = sum(wanted.least);
    if (whole <= room || least > room) {
        const auto &measure = least > room ? wanted.least : wanted.whole;
        std::ranges::transform(measure, m_widths.begin(), [&](qreal want) { return std::max(want * room / sum(measure), 4.0); });
        return least <= room;
    }
    std::vector<size_t> order(m_widths.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](size_t column) { return wanted.whole[column]; });
    qreal leastLeft = least;
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t column = order[i];
        leastLeft -= wanted.least[column];
        const qreal share = room / qreal(order.size() - i);
        m_widths[column] = std::clamp(std::max(std::min(wanted.whole[column], share), wanted.least[column]), 1.0, std::max(room - leastLeft, 1.0));
        room -= m_widths[column];
    }
    return true;
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
