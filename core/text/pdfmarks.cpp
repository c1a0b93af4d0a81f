// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/pdfmarks.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostMarks = 200'000;
constexpr qsizetype mostAreas = 100'000; // of one mark
constexpr qsizetype longestText = 1 << 20;
constexpr int mostPages = 20'000;
constexpr double largestCoordinate = 1e6; // points

QCborArray areasOf(const PdfMark &mark)
{
    QCborArray areas;
    for (const PdfArea &area : mark.areas)
        areas.append(QCborArray{area.page, area.rectangle.x(), area.rectangle.y(), area.rectangle.width(), area.rectangle.height()});
    return areas;
}

qint64 seconds(const QDateTime &at)
{
    return at.isValid() ? at.toSecsSinceEpoch() : 0;
}

QDateTime timeOf(const QCborValue &value)
{
    const qint64 at = value.toInteger();
    return at > 0 && at < 253'402'300'800 ? QDateTime::fromSecsSinceEpoch(at, QTimeZone::UTC) : QDateTime(); // before the year 10000
}

std::optional<PdfArea> areaOf(const QCborArray &value)
{
    const PdfArea area{int(value.at(0).toInteger()), {value.at(1).toDouble(), value.at(2).toDouble(), value.at(3).toDouble(), value.at(4).toDouble()}};
    const QRectF &r = area.rectangle;
    for (const double number : {r.x(), r.y(), r.width(), r.height()}) {
        if (!std::isfinite(number) || std::abs(number) > largestCoordinate)
            return std::nullopt;
    }
    return area.page > 0 && area.page <= mostPages ? std::optional(area) : std::nullopt;
}

std::optional<PdfMark> markOf(const QCborArray &value)
{
    PdfMark mark{.name = value.at(0).toString().left(longestText), .isHighlight = value.at(2).toBool(), .color = value.at(3).toString().left(7),
        .contents = value.at(4).toString().left(longestText), .author = value.at(5).toString().left(longestText), .createdAt = timeOf(value.at(6)),
        .modifiedAt = timeOf(value.at(7))};
    const QCborArray areas = value.at(1).toArray();
    if (areas.isEmpty() || areas.size() > mostAreas)
        return std::nullopt;
    for (const QCborValue &one : areas) {
        const auto area = areaOf(one.toArray());
        if (!area)
            return std::nullopt;
        mark.areas.append(*area);
    }
    return mark;
}

} // namespace

QByteArray toCbor(const QList<PdfMark> &marks)
{
    QCborArray all;
    for (const PdfMark &mark : marks)
        all.append(QCborArray{mark.name, areasOf(mark), mark.isHighlight, mark.color, mark.contents, mark.author, seconds(mark.createdAt), seconds(mark.modifiedAt)});
    return QCborValue(all).toCbor();
}

Result<QList<PdfMark>> pdfMarksFromCbor(const QByteArray &cbor)
{
    const auto nonsense = [] {
        return failure(ErrorCode::ReaderFailed,
            QCoreApplication::translate("ExtractorPool", "Reading this file failed: its reader gave an answer that makes no sense."));
    };
    QCborParserError problem;
    const QCborValue value = QCborValue::fromCbor(cbor, &problem);
    const QCborArray all = value.toArray();
    if (problem.error != QCborError::NoError || !value.isArray() || all.size() > mostMarks)
        return nonsense();
    QList<PdfMark> marks;
    for (const QCborValue &one : all) {
        auto mark = markOf(one.toArray());
        if (!mark)
            return nonsense();
        marks.append(std::move(*mark));
    }
    return marks;
}

} // namespace Rapporteur
