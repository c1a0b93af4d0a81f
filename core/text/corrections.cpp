// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/corrections.h"

#include <algorithm>

namespace Rapporteur {

namespace {

/// How many characters of the context agree, counted outwards from the words.
qsizetype agreement(const TextCorrection &correction, QStringView text, qsizetype at)
{
    qsizetype before = 0;
    while (before < correction.before.size() && before < at && text[at - 1 - before] == correction.before[correction.before.size() - 1 - before])
        ++before;
    const qsizetype from = at + correction.words.size();
    qsizetype after = 0;
    while (after < correction.after.size() && from + after < text.size() && text[from + after] == correction.after[after])
        ++after;
    return before + after;
}

enum class Side { Start, End };

/// An offset on the other side of the corrections. `from` and `to` are the spans of a correction there and here.
template<typename From, typename To>
qsizetype moved(const QList<PlacedCorrection> &placed, qsizetype offset, Side side, From from, To to)
{
    qsizetype shift = 0;
    for (const PlacedCorrection &one : placed) {
        const Span source = one.*from;
        const Span target = one.*to;
        if (offset <= source.start)
            break;
        if (offset < source.end)
            return side == Side::Start ? target.start : target.end;
        shift = target.end - source.end;
    }
    return offset + shift;
}

template<typename From, typename To> Span movedSpan(const QList<PlacedCorrection> &placed, Span span, From from, To to)
{
    if (!span.isValid())
        return span;
    const qsizetype start = moved(placed, span.start, Side::Start, from, to);
    return {start, std::max(start, moved(placed, span.end, Side::End, from, to))};
}

/// Mended words keep the place on the page of the words they replace; in a decoded file they have none.
void moveOrigins(CorrectedDocument &result)
{
    QList<Origin> origins;
    for (Origin origin : std::as_const(result.document.origins)) {
        const Span before = origin.span;
        for (const PlacedCorrection &one : std::as_const(result.placed)) {
            if (origin.source < 0 || !one.original.overlaps(origin.span))
                continue;
            if (one.original.start > origin.span.start) {
                Origin head = origin;
                head.span = result.toCorrected({origin.span.start, one.original.start});
                origins.append(head);
            }
            const qsizetype rest = std::min(one.original.end, before.end);
            origin.source += rest - origin.span.start;
            origin.span.start = rest;
        }
        if (origin.span.isEmpty() && !before.isEmpty())
            continue;
        origin.span = result.toCorrected(origin.span);
        if (!origins.isEmpty())
            origin.span.start = std::max(origin.span.start, origins.last().span.end);
        if (!origin.span.isEmpty())
            origins.append(origin);
    }
    result.document.origins = origins;
}

} // namespace

TextCorrection correctionOf(QStringView text, Span span, const QString &replacement)
{
    const qsizetype from = std::max(qsizetype(0), span.start - TextCorrection::contextLength);
    const qsizetype to = std::min(text.size(), span.end + TextCorrection::contextLength);
    return {.span = span, .words = span.of(text).toString(), .before = text.sliced(from, span.start - from).toString(),
        .after = text.sliced(span.end, to - span.end).toString(), .replacement = replacement};
}

Span placeOf(const TextCorrection &correction, QStringView text)
{
    const qsizetype length = correction.words.size();
    const qsizetype whole = correction.before.size() + correction.after.size();
    if (length == 0 || text.isEmpty())
        return {};
    if (correction.span.of(text) == correction.words && agreement(correction, text, correction.span.start) == whole)
        return correction.span;
    qsizetype best = -1;
    Span place;
    for (qsizetype at = text.indexOf(correction.words); at >= 0; at = text.indexOf(correction.words, at + 1)) {
        const qsizetype agrees = agreement(correction, text, at);
        if (agrees == best)
            place = {}; // two as good: neither
        if (agrees > best) {
            best = agrees;
            place = {at, at + length};
        }
    }
    // Short words stand everywhere: at least a word of what was around them must stand there still.
    return best * 4 >= whole ? place : Span();
}

Span CorrectedDocument::toCorrected(Span span) const
{
    return movedSpan(placed, span, &PlacedCorrection::original, &PlacedCorrection::span);
}

Span CorrectedDocument::toOriginal(Span span) const
{
    return movedSpan(placed, span, &PlacedCorrection::span, &PlacedCorrection::original);
}

CorrectedDocument corrected(TextDocument document, const QList<TextCorrection> &corrections)
{
    CorrectedDocument result{.document = std::move(document)};
    for (const TextCorrection &correction : corrections) {
        const Span place = placeOf(correction, result.document.text);
        const bool overlaps = std::ranges::any_of(result.placed, [&](const PlacedCorrection &one) { return one.original.overlaps(place); });
        if (place.isValid() && !overlaps)
            result.placed.append({correction, place, {}});
        else
            result.unplaced.append(correction);
    }
    if (result.placed.isEmpty())
        return result;
    std::ranges::sort(result.placed, {}, [](const PlacedCorrection &one) { return one.original.start; });
    QString text;
    qsizetype done = 0;
    for (PlacedCorrection &one : result.placed) {
        text += QStringView(result.document.text).sliced(done, one.original.start - done);
        one.span = {text.size(), text.size() + one.correction.replacement.size()};
        text += one.correction.replacement;
        done = one.original.end;
    }
    text += QStringView(result.document.text).sliced(done);
    for (Page &page : result.document.pages)
        page.span = result.toCorrected(page.span);
    for (Block &block : result.document.blocks)
        block.span = result.toCorrected(block.span);
    for (Link &link : result.document.links)
        link.span = result.toCorrected(link.span);
    moveOrigins(result);
    result.document.text = text;
    return result;
}

} // namespace Rapporteur
