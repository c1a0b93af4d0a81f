// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/annotationplaces.h"

#include "core/library/annotationrows.h"
#include "core/library/answers.h"
#include "core/library/preparedquery.h"
#include "core/text/anchoredtext.h"
#include "core/text/textdocumentcbor.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct PlacesText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationPlaces)
};

Result<QList<Annotation>> passagesOf(const Connection &connection, qint64 report, const QList<qint64> &ids)
{
    PreparedQuery query(connection, AnnotationRows::select() + u" WHERE report = ? AND target = 'passage'"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    QList<Annotation> passages;
    while (query.next()) {
        if (ids.isEmpty() || ids.contains(query.integer(0)))
            passages.append(AnnotationRows::read(query));
    }
    return query.ended().transform([&] { return passages; });
}

/// A derived row with its place in the text as it is shown.
struct Placed {
    Span span;
    qint64 row = 0;
};

Result<QList<Placed>> placed(const Connection &connection, const QString &sql, qint64 report)
{
    PreparedQuery query(connection, sql);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    QList<Placed> all;
    while (query.next())
        all.append({query.span(0), query.integer(2)});
    return query.ended().transform([&] {
        std::ranges::sort(all, {}, [](const Placed &one) { return one.span; });
        return all;
    });
}

/// What the record has where passages are.
struct Surroundings {
    QList<Placed> statements;
    QList<Placed> paragraphs;
    QList<Placed> sections;
};

Result<Surroundings> surroundingsOf(const Connection &connection, qint64 report)
{
    Surroundings around;
    const std::array parts{std::pair(&around.statements, u"SELECT span_start, span_end, id FROM statements WHERE report = ?"_s),
        std::pair(&around.paragraphs, u"SELECT span_start, span_end, id FROM paragraphs WHERE report = ? AND position >= 0"_s),
        std::pair(&around.sections, u"SELECT span_start, span_end, position FROM sections WHERE report = ?"_s)};
    for (const auto &[list, sql] : parts) {
        auto rows = placed(connection, sql, report);
        if (!rows)
            return std::unexpected(rows.error());
        *list = std::move(*rows);
    }
    return around;
}

/// The first that the span reaches into.
std::optional<qint64> reached(const QList<Placed> &all, Span span)
{
    const auto first = std::ranges::upper_bound(all, span.start, {}, [](const Placed &one) { return one.span.end; });
    return first != all.end() && first->span.overlaps(span) ? std::optional(first->row) : std::nullopt;
}

/// The last that begins at or before the span.
std::optional<qint64> above(const QList<Placed> &all, Span span)
{
    const auto after = std::ranges::upper_bound(all, span.start, {}, [](const Placed &one) { return one.span.start; });
    return after == all.begin() || !span.isValid() ? std::nullopt : std::optional(std::prev(after)->row);
}

} // namespace

Result<TextDocument> extractedText(const Connection &connection, qint64 report)
{
    PreparedQuery query(connection, u"SELECT cbor FROM documents WHERE report = ?"_s);
    if (const auto done = query.run(report); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return failure(ErrorCode::NotFound, PlacesText::tr("The library holds no such report."));
    return textDocumentFromCbor(query.bytes(0));
}

Result<void> placeAnnotations(const Connection &connection, qint64 report, const QList<qint64> &ids)
{
    const auto passages = passagesOf(connection, report, ids);
    if (!passages)
        return std::unexpected(passages.error());
    if (passages->isEmpty())
        return {};
    const auto document = extractedText(connection, report);
    if (!document)
        return std::unexpected(document.error());
    const auto corrections = textCorrections(connection, report);
    const auto around = surroundingsOf(connection, report);
    if (!corrections || !around)
        return std::unexpected(!corrections ? corrections.error() : around.error());
    const AnchoredText text(*document);
    const CorrectedDocument overlaid = corrected(*document, *corrections);
    PreparedQuery write(connection, u"INSERT OR REPLACE INTO annotation_places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const Annotation &passage : *passages) {
        const Placement place = text.place(passage.anchor);
        const Span shown = overlaid.toCorrected(place.span);
        const auto done = write.run(passage.id, int(place.state), place.span.start, place.span.end, shown.start, shown.end,
            shown.of(overlaid.document.text).toString(), reached(around->statements, shown), reached(around->paragraphs, shown), above(around->sections, shown));
        if (!done)
            return done;
    }
    return {};
}

Result<void> placeChanged(const Connection &connection, const QList<qint64> &annotations)
{
    QHash<qint64, QList<qint64>> perReport;
    PreparedQuery query(connection, u"SELECT report FROM annotations WHERE id = ? AND target = 'passage'"_s);
    PreparedQuery forget(connection, u"DELETE FROM annotation_places WHERE annotation = ?"_s);
    for (const qint64 id : annotations) {
        if (const auto done = forget.run(id).and_then([&] { return query.run(id); }); !done)
            return done;
        if (query.next())
            perReport[query.integer(0)].append(id);
    }
    for (const auto &[report, ids] : perReport.asKeyValueRange()) {
        if (const auto done = placeAnnotations(connection, report, ids); !done)
            return done;
    }
    return {};
}

} // namespace Rapporteur
