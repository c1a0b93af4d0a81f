// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/filledparts.h"

#include "core/drafts/citationsyntax.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

enum class ChunkKind { Blank, Heading, Paragraph, Quote, Item, Row, Code };

/// The smallest thing that can be left out or moved.
struct Chunk {
    ChunkKind kind = ChunkKind::Paragraph;
    QStringList lines;
    QStringList passages = {}; ///< keys, in the order of the text
};

struct Part {
    QString heading; ///< empty: what stands before the first
    QList<Chunk> chunks;
};

ChunkKind kindOf(const QString &line)
{
    static const QRegularExpression item(uR"(^\s*(?:[-*+]|\d{1,9}[.)])\s)"_s);
    static const QRegularExpression heading(uR"(^#{1,6}\s)"_s);
    const QStringView text = QStringView(line).trimmed();
    if (text.isEmpty())
        return ChunkKind::Blank;
    if (text.startsWith(u'|'))
        return ChunkKind::Row;
    if (text.startsWith(u'>'))
        return ChunkKind::Quote;
    if (text.startsWith(u"```"))
        return ChunkKind::Code;
    if (heading.match(line).hasMatch())
        return ChunkKind::Heading;
    return item.match(line).hasMatch() ? ChunkKind::Item : ChunkKind::Paragraph;
}

/// Whether a line goes on with what a chunk began.
bool goesOn(const Chunk &chunk, ChunkKind next, const QString &line)
{
    if (chunk.kind == ChunkKind::Code)
        return chunk.lines.size() < 2 || !chunk.lines.constLast().trimmed().startsWith(u"```");
    if (chunk.kind == ChunkKind::Quote || chunk.kind == ChunkKind::Paragraph)
        return next == chunk.kind;
    return chunk.kind == ChunkKind::Item && (next == ChunkKind::Paragraph || (next != ChunkKind::Blank && next != ChunkKind::Item && line.startsWith(u' ')));
}

void findPassages(Chunk &chunk)
{
    const QList<CitationMark> marks = citationsIn(chunk.lines.join(u'\n'));
    for (const CitationMark &mark : marks) {
        for (const CitationRef &ref : mark.refs) {
            if (!ref.passage.isEmpty() && !chunk.passages.contains(ref.passage))
                chunk.passages.append(ref.passage);
        }
    }
}

QList<Part> partsOf(const QString &body)
{
    QList<Part> parts{{}};
    for (const QString &line : body.split(u'\n')) {
        QList<Chunk> &chunks = parts.last().chunks;
        const ChunkKind kind = kindOf(line);
        if (!chunks.isEmpty() && goesOn(chunks.constLast(), kind, line))
            chunks.last().lines.append(line);
        else if (kind == ChunkKind::Heading && line.startsWith(u"# "))
            parts.append({line.mid(2).trimmed(), {}});
        else
            chunks.append({kind, {line}});
    }
    for (Part &part : parts) {
        for (Chunk &chunk : part.chunks)
            findPassages(chunk);
    }
    return parts;
}

/// Puts those that are in `order` into each other's places.
template<typename T, typename KeyOf> void reorder(QList<T> &list, const QStringList &order, KeyOf keyOf)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (order.contains(keyOf(list[i])))
            places.append(i);
    }
    QList<T> moved;
    for (const qsizetype place : std::as_const(places))
        moved.append(list[place]);
    std::ranges::stable_sort(moved, {}, [&](const T &one) { return order.indexOf(keyOf(one)); });
    for (qsizetype i = 0; i < places.size(); ++i)
        list[places[i]] = moved[i];
}

/// A row among rows, a quotation among quotations: else a table would be torn.
void reorderExtracts(Part &part, const QStringList &order)
{
    for (const ChunkKind kind : {ChunkKind::Paragraph, ChunkKind::Quote, ChunkKind::Item, ChunkKind::Row})
        reorder(part.chunks, order, [kind](const Chunk &chunk) { return chunk.kind == kind ? chunk.passages.value(0) : QString(); });
}

QString without(const QString &text, const QStringList &leftOut)
{
    QString rest = text;
    const QList<CitationMark> marks = citationsIn(text);
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        QList<CitationRef> refs = mark->refs;
        if (refs.removeIf([&](const CitationRef &ref) { return leftOut.contains(ref.passage); }) == 0)
            continue;
        qsizetype start = mark->start;
        if (refs.isEmpty() && start > 0 && rest.at(start - 1) == u' ')
            --start;
        rest.replace(start, mark->start + mark->length - start, refs.isEmpty() ? QString() : citationText(refs));
    }
    return rest;
}

QString textOf(const Part &part, const QStringList &leftOut)
{
    QStringList lines;
    for (const Chunk &chunk : part.chunks) {
        const auto isLeftOut = [&](const QString &key) { return leftOut.contains(key); };
        if (!chunk.passages.isEmpty() && std::ranges::all_of(chunk.passages, isLeftOut))
            continue;
        const QString text = chunk.lines.join(u'\n');
        lines.append(std::ranges::any_of(chunk.passages, isLeftOut) ? without(text, leftOut) : text);
    }
    return lines.join(u'\n');
}

FilledPart filledPart(const Part &part, const QHash<QString, CitedPassage> &passages, const QLocale &locale)
{
    FilledPart filled{.key = part.heading, .title = part.heading};
    QStringList seen;
    for (const Chunk &chunk : part.chunks) {
        for (const QString &key : chunk.passages) {
            const auto passage = passages.constFind(key);
            if (passage == passages.constEnd() || seen.contains(key))
                continue;
            seen.append(key);
            QStringList label;
            if (!passage->speaker.isEmpty())
                label.append(passage->speaker);
            if (passage->saidOn.isValid())
                label.append(locale.toString(passage->saidOn, u"d MMMM yyyy"_s));
            filled.extracts.append({key, label.join(u", "_s), passage->anchor.quote.simplified()});
        }
    }
    return filled;
}

} // namespace

ArrangedBody arranged(const QString &body, const QHash<QString, CitedPassage> &passages, const Arrangement &arrangement, const QLocale &locale)
{
    QList<Part> parts = partsOf(body);
    reorder(parts, arrangement.order, [](const Part &part) { return part.heading; });
    ArrangedBody result;
    QStringList texts;
    int number = 0;
    for (Part &part : parts) {
        reorderExtracts(part, arrangement.order);
        if (!part.heading.isEmpty())
            result.parts.append(filledPart(part, passages, locale));
        if (!part.heading.isEmpty() && arrangement.leftOut.contains(part.heading))
            continue;
        const bool isAnnex = part.heading.startsWith(u"Annex");
        const bool isCounted = arrangement.isNumbered && !isAnnex;
        if (isAnnex)
            texts.append(u"<!-- pagebreak -->\n"_s);
        const QString start = isCounted ? QString(QString::number(part.heading.isEmpty() ? 0 : ++number) + u". "_s) : QString();
        if (!part.heading.isEmpty())
            texts.append(u"# "_s + start + part.heading);
        texts.append(textOf(part, arrangement.leftOut));
    }
    result.text = texts.join(u'\n');
    return result;
}

} // namespace Rapporteur
