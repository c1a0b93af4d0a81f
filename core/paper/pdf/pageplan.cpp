// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/pageplan.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace Rapporteur {

namespace {

constexpr qreal slack = 0.01; ///< sums of lengths are not exact
constexpr int longNote = 4; ///< lines; a shorter one is never split
constexpr qreal mostFoot = 0.7; ///< of a page, for notes that go on from the page before

class Planner
{
public:
    Planner(const PieceList &list, qreal height)
        : m_list(list)
        , m_height(height)
    {
    }

    PagePlan plan();

private:
    struct Rest {
        int note;
        int firstLine;
    };
    /// What lines that are yet to be placed bring to the foot of the page.
    struct Load {
        std::set<int> notes = {};
        qreal whole = 0; ///< the height of all of them
        qreal saved = 0; ///< by going on with the last of them on the next page
        [[nodiscard]] qreal least() const { return whole - saved; }
    };

    [[nodiscard]] const Piece &note(int number) const { return m_list.notes[size_t(number - 1)]; }
    [[nodiscard]] qreal room() const { return m_height - m_y - m_foot + slack; }
    [[nodiscard]] QList<int> newNotes(const Piece &piece, int line) const;
    [[nodiscard]] int fittingLines(const Piece &piece, int first) const;
    void bring(Load &load, const Piece &piece, int line) const;
    [[nodiscard]] qreal needed(size_t index) const;
    void newPage(const Piece *within, qreal mostForNotes);
    void closePage();
    void repeatHead(int table);
    void place(const Piece &piece);
    void placeLines(const Piece &piece, int first, int count);
    void placeNote(Rest rest, qreal room);
    void remember(const Piece &piece);

    const PieceList &m_list;
    qreal m_height;
    PagePlan m_plan;
    qreal m_y = 0;
    qreal m_gap = 0; ///< that the last piece wants below it
    qreal m_foot = 0; ///< height of this page's notes
    bool m_fresh = true; ///< nothing but repeated heads is on the page
    std::vector<Rest> m_rests; ///< of notes, for the next page
    std::set<int> m_placed;
    std::vector<const Piece *> m_heads; ///< of the table that was last begun
};

/// The notes that a line brings to its page.
QList<int> Planner::newNotes(const Piece &piece, int line) const
{
    QList<int> notes;
    for (const int number : piece.notesOf(line)) {
        if (number <= int(m_list.notes.size()) && !m_placed.contains(number) && !notes.contains(number))
            notes.append(number);
    }
    return notes;
}

/// Adds a line's notes to those that are to stand at the foot. Of the last note two lines are enough, if it is long.
void Planner::bring(Load &load, const Piece &piece, int line) const
{
    for (const int number : newNotes(piece, line)) {
        if (!load.notes.insert(number).second)
            continue;
        const Piece &text = note(number);
        load.whole += text.heightOf(0, text.lineCount()) + (m_foot > 0 || load.notes.size() > 1 ? noteGap : notesGap);
        load.saved = text.lineCount() >= longNote ? (text.lineCount() - 2) * text.lineHeight : 0;
    }
}

/// How many lines from `first` on fit on this page with their notes.
int Planner::fittingLines(const Piece &piece, int first) const
{
    const int count = piece.lineCount();
    Load load;
    for (int i = first; i < count; ++i) {
        bring(load, piece, i);
        const bool mustWait = !load.notes.empty() && !m_rests.empty(); // another note has to go on first
        if (mustWait || piece.heightOf(first, i + 1 - first) + load.least() > room())
            return i - first;
    }
    return count - first;
}

/// The height that must be free to begin a piece: a heading's with the first lines of what it heads.
qreal Planner::needed(size_t index) const
{
    qreal height = 0;
    qreal gap = m_gap;
    Load load;
    for (; index < m_list.pieces.size(); ++index) {
        const Piece &piece = m_list.pieces[index];
        height += std::max(gap, piece.before);
        const int lines = piece.keepWithNext ? piece.lineCount() : piece.fewestLines();
        for (int i = 0; i < lines; ++i)
            bring(load, piece, i);
        height += piece.heightOf(0, lines);
        gap = piece.after;
        if (!piece.keepWithNext)
            break;
    }
    return height + load.least();
}

void Planner::newPage(const Piece *within, qreal mostForNotes)
{
    closePage();
    m_plan.pages.emplace_back();
    m_y = m_gap = m_foot = 0;
    m_fresh = true;
    const std::vector<Rest> rests = std::exchange(m_rests, {});
    m_plan.pages.back().notesGoOn = !rests.empty() && rests.front().firstLine > 0;
    for (const Rest &rest : rests)
        placeNote(rest, mostForNotes - m_foot);
    if (within && within->table >= 0 && !within->isHead)
        repeatHead(within->table);
}

/// The notes stand on the ground of the page.
void Planner::closePage()
{
    if (m_plan.pages.empty())
        return;
    qreal top = m_height - m_foot + notesGap;
    for (PlacedPiece &placed : m_plan.pages.back().notes) {
        placed.top = top;
        if (placed.first == 0 && !placed.piece->anchors.isEmpty())
            m_plan.anchors.insert(placed.piece->anchors.first(), {int(m_plan.pages.size()) - 1, top});
        top += placed.count * placed.piece->lineHeight + noteGap;
    }
}

void Planner::repeatHead(int table)
{
    if (m_heads.empty() || m_heads.back()->table != table)
        return;
    qreal height = 0;
    for (const Piece *head : m_heads)
        height += head->heightOf(0, head->lineCount());
    if (height > m_height / 3)
        return;
    for (const Piece *head : m_heads) {
        m_plan.pages.back().body.push_back({head, 0, head->lineCount(), m_y, true});
        m_y += head->heightOf(0, head->lineCount());
    }
}

void Planner::remember(const Piece &piece)
{
    const PagePlace here{int(m_plan.pages.size()) - 1, m_y};
    for (const QString &anchor : piece.anchors) {
        if (!m_plan.anchors.contains(anchor))
            m_plan.anchors.insert(anchor, here);
    }
    if (piece.outlineLevel > 0)
        m_plan.outline.append({piece.outlineTitle, piece.outlineLevel, here});
    if (!piece.isHead)
        return;
    if (!m_heads.empty() && m_heads.back()->table != piece.table)
        m_heads.clear();
    m_heads.push_back(&piece);
}

void Planner::placeNote(Rest rest, qreal room)
{
    if (!m_rests.empty()) {
        m_rests.push_back(rest);
        return;
    }
    PlannedPage &page = m_plan.pages.back();
    const Piece &text = note(rest.note);
    const qreal gap = page.notes.empty() ? notesGap : noteGap;
    const int left = text.lineCount() - rest.firstLine;
    int fitting = std::min(left, int(std::floor((room - gap) / text.lineHeight)));
    if (fitting < left)
        fitting = std::min(fitting, left - 2); // no line alone on the next page
    if (fitting > 0) {
        page.notes.push_back({&text, rest.firstLine, fitting});
        m_foot += gap + fitting * text.lineHeight;
    }
    if (fitting < left)
        m_rests.push_back({rest.note, rest.firstLine + std::max(fitting, 0)});
}

void Planner::placeLines(const Piece &piece, int first, int count)
{
    if (first == 0)
        remember(piece);
    PlannedPage &page = m_plan.pages.back();
    page.body.push_back({&piece, first, count, m_y});
    const qreal top = m_y;
    m_y += piece.heightOf(first, count);
    m_fresh = false;
    for (int i = first; i < first + count; ++i) {
        for (const int number : piece.notesOf(i)) {
            const QString mark = markAnchor(number);
            if (!m_plan.anchors.contains(mark))
                m_plan.anchors.insert(mark, {int(m_plan.pages.size()) - 1, top + (i - first) * piece.lineHeight});
        }
        for (const int number : newNotes(piece, i)) {
            m_placed.insert(number);
            placeNote({number, 0}, room());
        }
    }
}

void Planner::place(const Piece &piece)
{
    if (!m_fresh)
        m_y += std::max(m_gap, piece.before);
    const int count = piece.lineCount();
    for (int done = 0; done < count;) {
        const int left = count - done;
        const int fitting = fittingLines(piece, done);
        // Two lines at the least go over, and two stay.
        int lines = fitting < left ? std::min(fitting, left - 2) : left;
        if (fitting < left && lines < std::min(left, done == 0 ? piece.fewestLines() : 2)) {
            if (!m_fresh || m_foot > 0) {
                newPage(&piece, m_height * mostFoot);
                continue;
            }
            lines = std::max(fitting, 1); // higher than a page: nothing better can be done
        }
        placeLines(piece, done, lines);
        done += lines;
        if (done < count)
            newPage(&piece, m_height * mostFoot);
    }
    m_gap = piece.after;
}

PagePlan Planner::plan()
{
    newPage(nullptr, m_height);
    for (size_t i = 0; i < m_list.pieces.size(); ++i) {
        const Piece &piece = m_list.pieces[i];
        // Only the first of kept pieces asks for room: the others stand right after it.
        const bool isKept = i > 0 && m_list.pieces[i - 1].keepWithNext && !piece.startsPage;
        if (!m_fresh && (piece.startsPage || (!isKept && needed(i) > room())))
            newPage(&piece, m_height * mostFoot);
        place(piece);
    }
    while (!m_rests.empty())
        newPage(nullptr, m_height);
    closePage();
    return std::move(m_plan);
}

} // namespace

PagePlan planPages(const PieceList &list, qreal height)
{
    return Planner(list, height).plan();
}

} // namespace Rapporteur
