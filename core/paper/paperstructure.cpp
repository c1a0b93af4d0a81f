// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperstructure.h"

#include "core/paper/textcells.h"
#include "core/paper/words.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Rapporteur {

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

QString linkTarget(const PaperRun &run)
{
    if (run.target.startsWith(u'#'))
        return run.target.size() > 1 ? run.target : QString();
    const QUrl url(run.target, QUrl::StrictMode);
    const bool led = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto");
    return led ? QString::fromLatin1(url.toEncoded()) : QString();
}

bool marksNote(const Paper &paper, const PaperRun &run)
{
    return run.note > 0 && run.note <= paper.notes.size();
}

bool isAttribution(const Paper &paper, int block)
{
    return block > 0 && block < paper.blocks.size() && paper.blocks[block].kind == PaperKind::Quote && paper.blocks[block - 1].kind == PaperKind::Quote
        && paper.blocks[block - 1].level == paper.blocks[block].level && QStringView(u"—–").contains(plainText(paper.blocks[block].text).trimmed().left(1))
        && !plainText(paper.blocks[block].text).trimmed().isEmpty();
}

bool isAttributed(const Paper &paper, int block)
{
    return isAttribution(paper, block + 1) && !isAttribution(paper, block);
}

QList<ContentsEntry> contentsOf(const Paper &paper)
{
    QList<ContentsEntry> entries;
    for (int i = 0; i < paper.blocks.size(); ++i) {
        const PaperBlock &block = paper.blocks[i];
        const QString text = block.kind == PaperKind::Heading ? plainText(block.text).simplified() : QString();
        if (!text.isEmpty() && block.level <= 3)
            entries.append({i, std::max(1, block.level), text});
    }
    return entries;
}

int columnCount(const PaperTable &table)
{
    return table.rows.isEmpty() ? 0 : int(table.rows.constFirst().size());
}

Qt::Alignment columnAlignment(const PaperTable &table, int column)
{
    return table.alignments.value(column, Qt::AlignLeft) & Qt::AlignHorizontal_Mask;
}

QList<qreal> columnShares(const PaperTable &table)
{
    const int columns = columnCount(table);
    QList<qreal> shares;
    for (int column = 0; column < columns; ++column) {
        if (table.widths.size() == columns) {
            shares.append(std::max(0.01, table.widths[column]));
            continue;
        }
        // A column of long texts wants more than one of numbers, but not in proportion: its lines can be broken.
        int longest = 3;
        for (const QList<PaperText> &row : table.rows)
            longest = std::max(longest, textCells(plainText(row.value(column))));
        shares.append(std::clamp(longest, 5, 16) + std::min(40, std::max(0, longest - 16)) * 0.5);
    }
    const qreal sum = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
    for (qreal &share : shares)
        share /= sum;
    return shares;
}

void ListNesting::closeTo(int depth, QList<ListStep> &steps)
{
    while (m_lists.size() > depth) {
        steps << ListStep::CloseItem << ListStep::CloseList;
        m_lists.removeLast();
    }
}

QList<ListStep> ListNesting::before(const PaperBlock &block)
{
    QList<ListStep> steps;
    if (block.kind != PaperKind::ListItem) {
        closeTo(block.kind == PaperKind::Heading ? 0 : block.level, steps);
        return steps;
    }
    const int level = std::clamp(block.level, 1, 9);
    closeTo(level, steps);
    // Bullets after numbers, or numbers that begin anew, are another list.
    const bool follows = m_lists.size() == level && (block.number > 0 ? m_lists.constLast() == block.number - 1 && block.number > 1 : m_lists.constLast() == 0);
    if (m_lists.size() == level && !follows)
        closeTo(level - 1, steps);
    if (m_lists.size() == level)
        steps << ListStep::CloseItem;
    while (m_lists.size() < level) {
        steps << ListStep::OpenList;
        m_lists.append(0);
        if (m_lists.size() < level)
            steps << ListStep::OpenItem;
    }
    steps << ListStep::OpenItem;
    m_lists.last() = std::max(0, block.number);
    return steps;
}

QList<ListStep> ListNesting::close()
{
    QList<ListStep> steps;
    closeTo(0, steps);
    return steps;
}

QStringList pageWords()
{
    QString words = PaperWords::tr("Page %1 of %2");
    return words.replace(u"%1"_s, u"\x1f%1\x1f"_s).replace(u"%2"_s, u"\x1f%2\x1f"_s).split(u'\x1f', Qt::SkipEmptyParts);
}

Result<void> goOn(const PaperWriting &writing)
{
    if (writing.stop.stop_requested())
        return failure(ErrorCode::Cancelled, PaperWords::tr("Writing the document was stopped; no file was written."));
    return {};
}

} // namespace Rapporteur
