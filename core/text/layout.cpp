// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/layout.h"

#include "core/text/markers.h"
#include "core/text/paragraphs.h"
#include "core/text/rows.h"

#include <QMap>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double looseLeading = 1.22; // times the usual distance of two lines parts paragraphs
constexpr double sameEdge = 4; // points that the left edges of a table's column may differ

/// Measures that the lines of a region are judged by.
struct Frame {
    double left = 0;
    double right = 0;
    double leading = 0; ///< usual distance of two lines' bottoms; 0 unknown
    double character = 5; ///< usual width
};

double quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    const auto at = qsizetype(double(values.size() - 1) * part);
    std::ranges::nth_element(values, values.begin() + at);
    return values.at(at);
}

/// The most frequent distance of two lines, since most lines stand inside paragraphs.
double usualLeading(const QList<Row> &rows)
{
    QMap<int, int> counts;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const double step = rows.at(i).rectangle.bottom() - rows.at(i - 1).rectangle.bottom();
        const bool sameSize = std::abs(rows.at(i).size - rows.at(i - 1).size) < 0.1 * rows.at(i).size;
        if (sameSize && step > 0.5 * rows.at(i).size && step < 2.5 * rows.at(i).size)
            counts[int(std::lround(step * 2))]++;
    }
    int best = 0, most = 0;
    for (const auto [step, count] : counts.asKeyValueRange()) {
        if (count > most) {
            most = count;
            best = step;
        }
    }
    return best / 2.0;
}

Frame frameOf(const QList<Row> &rows)
{
    Frame frame;
    double width = 0;
    qsizetype characters = 0;
    QList<double> rights;
    frame.left = 1e9;
    for (const Row &row : rows) {
        frame.left = std::min(frame.left, row.rectangle.left());
        rights.append(row.rectangle.right());
        width += row.rectangle.width();
        characters += row.text().size();
    }
    frame.right = rights.isEmpty() ? 0 : quantile(rights, rights.size() > 20 ? 0.98 : 1);
    frame.leading = usualLeading(rows);
    frame.character = characters > 0 ? std::max(0.5, width / double(characters)) : 5;
    return frame;
}

bool isTableRow(const QList<Row> &rows, qsizetype i)
{
    const Row &row = rows.at(i);
    if (row.segments.size() < 2)
        return false;
    const auto aligned = [&](qsizetype other) {
        if (other < 0 || other >= rows.size() || rows.at(other).segments.size() < 2 || rows.at(other).page != row.page)
            return false;
        int matches = 0;
        for (const Segment &a : row.segments) {
            for (const Segment &b : rows.at(other).segments)
                matches += std::abs(a.rectangle.left() - b.rectangle.left()) < sameEdge ? 1 : 0;
        }
        return matches >= 2;
    };
    return aligned(i - 1) || aligned(i + 1) || aligned(i - 2) || aligned(i + 2);
}

QList<Run> runsOf(const Segment &segment, int page)
{
    QList<Run> runs;
    for (const PlacedWord &word : segment.words) {
        runs.append({word.text, -1, page, word.rectangle, word.url, false, word.confidence});
        if (word.spaceAfter) {
            runs.append(Run{u" "_s});
            runs.last().url = word.url;
        }
    }
    // A link does not reach over the space behind its last word.
    if (!runs.isEmpty() && runs.last().text == u" ")
        runs.removeLast();
    for (qsizetype i = 1; i + 1 < runs.size(); ++i) {
        if (runs.at(i).text == u" " && runs.at(i + 1).url != runs.at(i).url)
            runs[i].url.clear();
    }
    return runs;
}

/// Makes lines of the rows of one region.
class RegionLines
{
public:
    RegionLines(const Region &region, const Frame &frame)
        : m_rows(region.rows)
        , m_frame(frame)
    {
    }

    void addTo(QList<TextLine> &lines)
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const bool table = isTableRow(m_rows, i);
            if (!table && continuesCell(i)) {
                addToCell(lines.last(), m_rows.at(i));
                continue;
            }
            lines.append(lineOf(m_rows.at(i), table));
            lines.last().gap = gapBefore(i);
            m_cells = table ? cellsOf(m_rows.at(i)) : QList<double>();
            m_lastTable = table ? i : -2;
        }
    }

private:
    static QList<double> cellsOf(const Row &row)
    {
        QList<double> lefts;
        for (const Segment &segment : row.segments)
            lefts.append(segment.rectangle.left());
        return lefts;
    }

    Gap gapBefore(qsizetype i) const
    {
        if (i == 0)
            return Gap::Break;
        const Row &a = m_rows.at(i - 1), &b = m_rows.at(i);
        const double step = b.rectangle.bottom() - a.rectangle.bottom();
        const double leading = m_frame.leading > 0 ? std::max(m_frame.leading, 0.9 * b.size) : 1.3 * b.size;
        return step > leading * looseLeading || step < 0 ? Gap::Blank : Gap::None;
    }

    /// A line that stands under the second or a later cell of a table's row carries that cell on.
    bool continuesCell(qsizetype i) const
    {
        if (m_lastTable != i - 1 || m_rows.at(i).segments.size() != 1 || gapBefore(i) != Gap::None)
            return false;
        const double left = m_rows.at(i).rectangle.left();
        return std::any_of(m_cells.begin() + 1, m_cells.end(), [&](double cell) { return std::abs(cell - left) < sameEdge; });
    }

    void addToCell(TextLine &line, const Row &row)
    {
        const auto cell = std::ranges::find_if(m_cells, [&](double x) { return std::abs(x - row.rectangle.left()) < sameEdge; });
        qsizetype tabs = cell - m_cells.begin();
        qsizetype at = 0;
        while (at < line.runs.size() && (line.runs.at(at).text != u"\t" || tabs-- > 0))
            ++at;
        QList<Run> more = runsOf(row.segments.first(), row.page);
        more.prepend(Run{u" "_s});
        line.runs = line.runs.first(at) + more + line.runs.sliced(at);
        line.rectangle = line.rectangle.united(row.rectangle);
        ++m_lastTable;
    }

    TextLine lineOf(const Row &row, bool table) const
    {
        TextLine line;
        for (const Segment &segment : row.segments) {
            if (!line.runs.isEmpty())
                line.runs.append(Run{table ? u"\t"_s : u" "_s});
            line.runs += runsOf(segment, row.page);
        }
        line.text = row.text().trimmed();
        line.page = row.page;
        line.rectangle = row.rectangle;
        line.size = row.size;
        line.tableRow = table;
        line.indent = (row.rectangle.left() - m_frame.left) / m_frame.character;
        line.room = (m_frame.right - row.rectangle.right()) / m_frame.character;
        const Segment &first = row.segments.first();
        double end = first.words.first().rectangle.right();
        for (qsizetype i = 0; i + 1 < first.words.size() && !first.words.at(i).spaceAfter; ++i)
            end = first.words.at(i + 1).rectangle.right();
        line.firstWord = std::abs(end - row.rectangle.left()) / m_frame.character + 0.5;
        const double width = m_frame.right - m_frame.left;
        const double off = row.rectangle.center().x() - (m_frame.left + m_frame.right) / 2;
        line.centred = std::abs(off) < 0.02 * width && row.rectangle.left() - m_frame.left > 0.08 * width;
        return line;
    }

    const QList<Row> m_rows;
    const Frame m_frame;
    QList<double> m_cells;
    qsizetype m_lastTable = -2;
};

/// Adds the page, and what OCR says of it.
void beginPage(const PlacedPage &placed, DocumentBuilder &builder)
{
    builder.beginPage(placed.size, placed.blank || !placed.words.isEmpty());
    if (placed.ocrLanguages.isEmpty())
        return;
    qsizetype characters = 0, sum = 0;
    for (const PlacedWord &word : placed.words) {
        characters += word.text.size();
        sum += word.text.size() * word.confidence;
    }
    Page &page = builder.document().pages.last();
    page.ocrLanguages = placed.ocrLanguages;
    page.ocrConfidence = characters > 0 ? int(sum / characters) : -1;
}

/// Where a rectangle of the page set straight stands on the crooked page.
QRectF turnedBack(const QRectF &straight, const PlacedPage &page)
{
    const double angle = page.skew * std::numbers::pi / 180;
    const QPointF middle(page.size.width() / 2, page.size.height() / 2);
    const QPointF from = straight.center() - middle;
    QRectF crooked = straight;
    crooked.moveCenter(middle + QPointF(from.x() * std::cos(angle) - from.y() * std::sin(angle), from.x() * std::sin(angle) + from.y() * std::cos(angle)));
    return crooked;
}

void turnBack(const QList<PlacedPage> &pages, TextDocument &document)
{
    const auto turn = [&](auto &placed) {
        if (placed.page > 0 && placed.page <= pages.size() && pages.at(placed.page - 1).skew != 0 && !placed.rectangle.isNull())
            placed.rectangle = turnedBack(placed.rectangle, pages.at(placed.page - 1));
    };
    std::ranges::for_each(document.origins, turn);
    std::ranges::for_each(document.blocks, turn);
}

} // namespace

void layOut(const QList<PlacedPage> &pages, DocumentBuilder &builder)
{
    QList<QList<Row>> rows;
    for (int p = 0; p < pages.size(); ++p) {
        rows.append(rowsOf(pages.at(p), p + 1));
        beginPage(pages.at(p), builder);
    }
    takeFurniture(rows, pages, builder);
    QList<Region> regions;
    QList<Row> wide; // of all pages, since a page of short lines does not show its width
    QString text;
    for (const QList<Row> &page : std::as_const(rows)) {
        for (const Region &region : regionsOf(page)) {
            regions.append(region);
            if (!region.column)
                wide += region.rows;
        }
        for (const Row &row : page)
            text += row.text() + u'\n';
    }
    const Frame whole = frameOf(wide);
    QList<TextLine> lines;
    for (const Region &region : std::as_const(regions))
        RegionLines(region, region.column ? frameOf(region.rows) : whole).addTo(lines);
    const bool capitals = numbersWithCapitals(text);
    builder.setCapitals(capitals);
    for (BlockDraft &draft : paragraphsOf(lines, capitals))
        builder.add(std::move(draft));
    turnBack(pages, builder.document());
}

} // namespace Rapporteur
