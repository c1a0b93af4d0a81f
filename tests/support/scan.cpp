// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scan.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

namespace {

constexpr double scale = 200.0 / 72; // pixels a point
constexpr QSizeF sheet(595, 842); // points
constexpr quint32 seed = 20240;

} // namespace

QImage paper()
{
    QImage picture((sheet * scale).toSize(), QImage::Format_Grayscale8);
    QRandomGenerator random(seed);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.scanLine(y)[x] = uchar(240 + random.bounded(12));
    }
    return picture;
}

QImage noise()
{
    QImage picture = paper();
    QRandomGenerator random(seed);
    for (int i = 0; i < picture.width() * picture.height() / 3; ++i)
        picture.scanLine(random.bounded(picture.height()))[random.bounded(picture.width())] = uchar(random.bounded(256));
    return picture;
}

Scan scanOf(const QList<ScannedLine> &lines, double degrees)
{
    Scan scan{paper(), {}};
    QPainter painter(&scan.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QTransform turn;
    turn.translate(sheet.width() / 2, sheet.height() / 2).rotate(degrees).translate(-sheet.width() / 2, -sheet.height() / 2);
    painter.setTransform(turn * QTransform::fromScale(scale, scale));
    painter.setPen(QColor(40, 40, 40));
    double baseline = 90;
    for (const ScannedLine &line : lines) {
        QFont font(u"Noto Serif"_s);
        font.setPixelSize(line.points); // a pixel is a point here
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        double left = 72;
        for (const QString &word : line.text.split(u' ', Qt::SkipEmptyParts)) {
            painter.drawText(QPointF(left, baseline), word);
            const double width = metrics.horizontalAdvance(word);
            scan.words.insert(word, turn.map(QPointF(left + width / 2, baseline - line.points * 0.3)));
            left += width + metrics.horizontalAdvance(u' ');
        }
        baseline += line.points * (line.text.isEmpty() ? 0.8 : 1.35);
    }
    painter.end();
    QRandomGenerator random(seed);
    for (int i = 0; i < 1500; ++i)
        scan.picture.scanLine(random.bounded(scan.picture.height()))[random.bounded(scan.picture.width())] = 90;
    return scan;
}

QByteArray pdfOf(const QList<QImage> &pictures)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(sheet, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawImage(QRectF(QPointF(), sheet), pictures.at(i));
    }
    painter.end();
    return bytes;
}

} // namespace Rapporteur::Test
