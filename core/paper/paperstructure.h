// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper/paper.h"
#include "core/paper/paperformat.h"

namespace Rapporteur {

// What several formats ask of a document.

/// Whether a language (BCP 47) is written from right to left.
[[nodiscard]] bool isRightToLeft(const QString &language);

/// Where a run leads: an address of the web or of mail, or "#anchor"; empty where it leads nowhere or to what no document should
/// lead to, such as a script.
[[nodiscard]] QString linkTarget(const PaperRun &run);

/// Whether the mark of a note can be set: there is such a note.
[[nodiscard]] bool marksNote(const Paper &paper, const PaperRun &run);

/// Whether a quotation's next paragraph only says whose words they are: it begins with a dash.
[[nodiscard]] bool isAttributed(const Paper &paper, int block);
/// Whether a paragraph is that: it belongs to the quotation before it.
[[nodiscard]] bool isAttribution(const Paper &paper, int block);

/// A heading as the table of contents names it.
struct ContentsEntry {
    int block = 0; ///< index into Paper::blocks
    int level = 1;
    QString text = {};
};
/// The headings of levels 1 to 3 that say something.
[[nodiscard]] QList<ContentsEntry> contentsOf(const Paper &paper);

[[nodiscard]] int columnCount(const PaperTable &table);
/// The alignment of a column; leading where the table says nothing.
[[nodiscard]] Qt::Alignment columnAlignment(const PaperTable &table, int column);
/// A share for each column, of 1 together: as the table says, or by what the columns hold.
[[nodiscard]] QList<qreal> columnShares(const PaperTable &table);

enum class ListStep { OpenList, OpenItem, CloseItem, CloseList };

/// The nesting of list items over a document's blocks. It is asked once a block, in order.
class ListNesting
{
public:
    /// What happens before a block stands there: lists and items closed and opened.
    [[nodiscard]] QList<ListStep> before(const PaperBlock &block);
    /// What is left to close after the last block.
    [[nodiscard]] QList<ListStep> close();
    /// How many lists are open.
    [[nodiscard]] int depth() const { return int(m_lists.size()); }
    /// The number that the innermost list's last item has; 0: it has bullets.
    [[nodiscard]] int number() const { return m_lists.isEmpty() ? 0 : m_lists.constLast(); }

private:
    void closeTo(int depth, QList<ListStep> &steps);

    QList<int> m_lists; ///< the last number of each, 0 for one of bullets
};

/// "Page %1 of %2" in its pieces, where "%1" and "%2" are pieces of their own.
[[nodiscard]] QStringList pageWords();

/// Cancelled where a person stopped it.
[[nodiscard]] Result<void> goOn(const PaperWriting &writing);

} // namespace Rapporteur
