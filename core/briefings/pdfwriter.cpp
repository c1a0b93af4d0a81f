// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/pdfwriter.h"

#include "core/briefings/briefingpages.h"
#include "core/briefings/pdffinish.h"
#include "core/briefings/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int resolution = 1200; ///< fine enough that no letter's place is rounded visibly
constexpr qreal marginSide = 68;
constexpr qreal marginTop = 62;
constexpr qreal marginBottom = 70;

void paintFoot(QPainter &painter, const QSizeF &page, const BriefingLook &look, const QString &title, int number, int count)
{
    const qreal scale = resolution / 72.0;
    const QRectF area(marginSide * scale, (page.height() - marginBottom + 26) * scale, (page.width() - 2 * marginSide) * scale, 14 * scale);
    painter.setFont(BriefingLook::sized(look.sans, 8));
    painter.setPen(look.dim);
    const QString of = BriefingWords::tr("page %1 of %2").arg(number).arg(count);
    const qreal width = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(u" · "_s + of);
    const QString shown = QFontMetricsF(painter.font(), painter.device()).elidedText(title, Qt::ElideRight, area.width() - width);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, QString(shown + u" · "_s + of));
}

/// The painted pages, and what is known of them.
struct Painted {
    QByteArray bytes;
    PdfExtras extras;
};

Painted paintPages(const Briefing &briefing, PaperSize paper)
{
    Painted painted;
    const QPageSize size(paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4);
    const QSizeF points = size.size(QPageSize::Point);
    QBuffer buffer(&painted.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(resolution);
    writer.setTitle(briefing.title);

    const BriefingLook look = BriefingLook::standard();
    PageFlow flow(QRectF(marginSide, marginTop, points.width() - 2 * marginSide, points.height() - marginTop - marginBottom), writer);
    addBriefing(flow, briefing, look);
    flow.layOut();
    QPainter painter(&writer);
    for (int page = 0; page < flow.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        flow.paint(painter, page);
        paintFoot(painter, points, look, briefing.title, page + 1, flow.pageCount());
    }
    painter.end();
    painted.extras = {.title = briefing.title, .subject = briefing.period, .keywords = briefing.request.topics,
        .language = briefing.language, .date = briefing.request.madeOn, .pageSize = points, .outline = flow.outline(),
        .links = flow.links(), .anchors = flow.anchors()};
    return painted;
}

} // namespace

Result<void> writePdf(const Briefing &briefing, const QString &path, PaperSize paper)
{
    const Painted painted = paintPages(briefing, paper);
    const auto bytes = finishPdf(painted.bytes, painted.extras);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::NotWritable,
            BriefingWords::tr("%1 cannot be written. Choose another folder or name.").arg(path), file.errorString());
    }
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::NotWritable,
            BriefingWords::tr("%1 could not be written to its end; the file that was there is unchanged.").arg(path),
            file.errorString());
    }
    return {};
}

} // namespace Rapporteur
