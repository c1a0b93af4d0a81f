// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/rows.h"

#include "core/text/markers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double columnGap = 1.4; // times a line's height parts segments
constexpr double wordGap = 0.14; // times a line's height is a space

bool isRightToLeft(const QList<PlacedWord> &words)
{
    int right = 0, left = 0;
    for (const PlacedWord &word : words) {
        for (const QChar c : word.text) {
            right += c.direction() == QChar::DirR || c.direction() == QChar::DirAL ? 1 : 0;
            left += c.direction() == QChar::DirL ? 1 : 0;
        }
    }
    return right > left;
}

double medianHeight(const QList<PlacedWord> &words)
{
    QList<double> heights;
    for (const PlacedWord &word : words)
        heights.append(word.rectangle.height());
    std::ranges::nth_element(heights, heights.begin() + heights.size() / 2);
    return heights.at(heights.size() / 2);
}

/// True where a word stands on the height of a row.
bool isLevel(const QRectF &word, const QRectF &row)
{
    const double overlap = std::min(word.bottom(), row.bottom()) - std::max(word.top(), row.top());
    return overlap > 0.5 * std::min(word.height(), row.height());
}

void close(Segment &segment, bool rightToLeft, QList<Segment> &into)
{
    if (segment.words.isEmpty())
        return;
    if (rightToLeft)
        std::ranges::reverse(segment.words);
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        PlacedWord &word = segment.words[i];
        segment.rectangle = segment.rectangle.united(word.rectangle);
        if (i + 1 < segment.words.size()) {
            const QRectF &next = segment.words.at(i + 1).rectangle;
            const double gap = rightToLeft ? word.rectangle.left() - next.right() : next.left() - word.rectangle.right();
            word.spaceAfter = gap > wordGap * word.rectangle.height() || (word.spaceAfter && gap > 0.02 * word.rectangle.height());
        }
        segment.text += word.text;
        if (word.spaceAfter && i + 1 < segment.words.size())
            segment.text += u' ';
    }
    into.append(segment);
    segment = {};
}

void setSegments(Row &row, QList<PlacedWord> words)
{
    std::ranges::sort(words, {}, [](const PlacedWord &w) { return w.rectangle.left(); });
    row.size = medianHeight(words);
    const bool rightToLeft = isRightToLeft(words);
    Segment segment;
    QString text;
    for (const PlacedWord &word : words) {
        const double gap = segment.words.isEmpty() ? 0 : word.rectangle.left() - segment.words.last().rectangle.right();
        // A number is not parted from its item, however far away it is set.
        const bool afterMarker = segment.words.size() <= 2 && markerOf(QString(text.trimmed() + u" x")).isValid();
        if (gap > columnGap * row.size && !(afterMarker && gap < 6 * row.size)) {
            close(segment, rightToLeft, row.segments);
            text.clear();
        }
        segment.words.append(word);
        text += word.text + u' ';
        row.rectangle = row.rectangle.united(word.rectangle);
    }
    close(segment, rightToLeft, row.segments);
}

} // namespace

QString Row::text() const
{
    QStringList parts;
    for (const Segment &segment : segments)
        parts.append(segment.text);
    return parts.join(u' ');
}

QList<Row> rowsOf(const PlacedPage &page, int number)
{
    QList<PlacedWord> words;
    for (const PlacedWord &word : page.words) {
        const QRectF &r = word.rectangle;
        const bool finite = std::isfinite(r.x()) && std::isfinite(r.y()) && std::isfinite(r.width()) && std::isfinite(r.height());
        if (finite && r.height() > 0 && r.width() >= 0 && std::abs(r.x()) < 1e5 && std::abs(r.y()) < 1e5 && !word.text.trimmed().isEmpty())
            words.append(word);
    }
    std::ranges::stable_sort(words, {}, [](const PlacedWord &w) { return w.rectangle.center().y(); });
    struct Draft {
        QRectF rectangle;
        QList<PlacedWord> words;
    };
    QList<Draft> drafts;
    for (const PlacedWord &word : std::as_const(words)) {
        Draft *home = nullptr;
        for (qsizetype i = drafts.size() - 1; i >= 0 && i >= drafts.size() - 4 && !home; --i)
            home = isLevel(word.rectangle, drafts.at(i).rectangle) ? &drafts[i] : nullptr;
        if (!home) {
            drafts.append({word.rectangle, {}});
            home = &drafts.last();
        }
        home->words.append(word);
    }
    QList<Row> rows;
    for (const Draft &draft : std::as_const(drafts)) {
        Row row;
        row.page = number;
        setSegments(row, draft.words);
        rows.append(row);
    }
    std::ranges::stable_sort(rows, {}, [](const Row &r) { return r.rectangle.center().y(); });
    return rows;
}

} // namespace Rapporteur
