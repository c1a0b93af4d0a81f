// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperformat.h"
#include "madepaper.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// RAPPORTEUR_PAPERS=FOLDER keeps the documents there, to be looked at.
class PaperPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void setsEveryKindOfDocument_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<PaperSize>("size");
        QTest::newRow("note") << madeNote() << PaperSize::A4;
        QTest::newRow("letter") << madeNote() << PaperSize::Letter;
        QTest::newRow("dossier") << madeDossier(12) << PaperSize::A4;
        QTest::newRow("arabic") << madeArabicNote() << PaperSize::A4;
        QTest::newRow("chinese") << madeChineseNote() << PaperSize::A4;
        QTest::newRow("wide-table") << madeTable(9, 60) << PaperSize::A4;
    }

    void setsEveryKindOfDocument()
    {
        QFETCH(Paper, paper);
        QFETCH(PaperSize, size);
        const auto pdf = paperAsPdf(paper, {.size = size});
        QVERIFY2(pdf.has_value(), qPrintable(pdf ? QString() : pdf.error().cause));
        QVERIFY(pdf->startsWith("%PDF-1.7"));
        const QString keep = qEnvironmentVariable("RAPPORTEUR_PAPERS");
        if (!keep.isEmpty()) {
            QFile file(QDir(keep).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        }
    }
};

QTEST_GUILESS_MAIN(PaperPdfTest)
#include "paperpdftest.moc"
