// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/drops.h"

#include "ui/models/roles.h"

#include <QDataStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

DropSource dropOfRow(const QModelIndex &row)
{
    const QVariant drop = row.data(DropRole);
    return drop.isValid() ? drop.value<DropSource>() : dropAt(row.data(PlaceRole).value<Place>());
}

bool isSame(const DropSource &a, const DropSource &b)
{
    return a.report == b.report && a.shown == b.shown && a.annotation == b.annotation;
}

} // namespace

DropSource dropAt(const Place &place)
{
    if (place.kind != Place::Kind::Report)
        return {};
    const bool isPassage = place.span.isValid() && !place.span.isEmpty();
    return {.kind = isPassage ? std::optional(CitedKind::Passage) : std::nullopt, .report = place.id, .shown = isPassage ? place.span : Span()};
}

QList<DropSource> dropsOf(QModelIndexList rows)
{
    std::ranges::sort(rows);
    QList<DropSource> drops;
    for (const QModelIndex &row : std::as_const(rows)) {
        const DropSource drop = dropOfRow(row);
        if (drop.report && std::ranges::none_of(drops, [&](const DropSource &known) { return isSame(known, drop); }))
            drops.append(drop);
    }
    return drops;
}

DropSource dropOf(const Annotation &annotation)
{
    const bool isPassage = annotation.target == AnnotationTarget::Passage;
    if (isPassage && !annotation.shown.isValid())
        return {};
    return {.kind = isPassage ? std::optional(CitedKind::Passage) : std::nullopt,
        .report = annotation.report,
        .shown = isPassage ? annotation.shown : Span(),
        .annotation = annotation.uid,
        .note = annotation.note};
}

std::unique_ptr<QMimeData> mimeOf(const QList<DropSource> &drops)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << qint32(drops.size());
    for (const DropSource &drop : drops)
        out << qint32(drop.kind ? int(*drop.kind) : -1) << drop.report << qint64(drop.shown.start) << qint64(drop.shown.end) << drop.annotation << drop.note;
    auto mime = std::make_unique<QMimeData>();
    mime->setData(dropsMime, bytes);
    return mime;
}

QList<DropSource> dropsIn(const QMimeData &mime)
{
    QDataStream in(mime.data(dropsMime));
    qint32 count = 0;
    in >> count;
    QList<DropSource> drops;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint32 kind = -1;
        qint64 start = -1;
        qint64 end = -1;
        DropSource drop;
        in >> kind >> drop.report >> start >> end >> drop.annotation >> drop.note;
        if (kind >= 0 && kind <= int(CitedKind::Decision))
            drop.kind = CitedKind(kind);
        drop.shown = {start, end};
        if (in.status() == QDataStream::Ok)
            drops.append(drop);
    }
    return drops;
}

} // namespace Rapporteur
