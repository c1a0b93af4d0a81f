// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/drawingpng.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class DrawingPngTest : public QObject
{
    Q_OBJECT

private:
    static Drawing made()
    {
        return {{100, 50},
            {DrawnBox{{0, 0, 20, 10}, Qt::red}, DrawnDisc{{50, 25}, 5, Qt::blue}, DrawnLine{{0, 40}, {100, 40}, Qt::green, 2},
                DrawnText{{100, 20}, Qt::AlignRight, u"MMMM"_s, 10, Qt::black, true}}};
    }

    static bool hasInk(const QImage &image, const QRect &area)
    {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    return true;
            }
        }
        return false;
    }

private slots:
    void paintsEachShapeWhereItBelongs()
    {
        const QImage image = QImage::fromData(drawingPng(made(), 2), "PNG");
        QCOMPARE(image.size(), QSize(200, 100));
        QCOMPARE(image.pixelColor(20, 10), QColor(Qt::red));
        QCOMPARE(image.pixelColor(100, 50), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(100, 80), QColor(Qt::green));
        QCOMPARE(image.pixelColor(60, 60), QColor(Qt::white));
        QVERIFY2(hasInk(image, {160, 25, 40, 15}), "text ends at its base");
        QVERIFY2(!hasInk(image, {160, 42, 40, 20}), "and stands on its base line");
    }

    void givesTheSameBytesTwice() { QCOMPARE(drawingPng(made(), 3), drawingPng(made(), 3)); }

    void hasNothingForNothing()
    {
        QVERIFY(drawingPng({}, 2).isEmpty());
        QVERIFY(drawingPng({{1e6, 1e6}}, 1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DrawingPngTest)
#include "drawingpngtest.moc"
