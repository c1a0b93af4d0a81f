// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperformat.h"
#include "core/text/extractorpool.h"
#include "madepaper.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// A draft that left inside a PDF comes back out, through the process that reads what strangers sent.
class PaperAttachmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void comeBackByteForByte()
    {
        Paper paper = madeNote();
        QByteArray all(256, Qt::Uninitialized);
        for (int i = 0; i < 256; ++i)
            all[i] = char(i);
        paper.attachments.append({u"bytes.bin"_s, QString(), u"Every byte"_s, all.repeated(4000)});
        paper.attachments.append({u"bytes.bin"_s, QString(), QString(), "another of this name"});
        ExtractorPool pool(1);
        const auto found = pool.pdfAttachments(paperAsPdf(paper, {}).value());
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().sentence));
        QCOMPARE(found->size(), paper.attachments.size());
        for (const PaperAttachment &attachment : paper.attachments) {
            const PdfAttachment expected{attachment.name, attachment.mediaType.isEmpty() ? u"application/octet-stream"_s : attachment.mediaType, attachment.description, attachment.bytes};
            QVERIFY2(found->contains(expected), qPrintable(attachment.name));
        }
    }

    void areNoneWhereThereAreNone()
    {
        ExtractorPool pool(1);
        QCOMPARE(pool.pdfAttachments(paperAsPdf(madeTable(2, 2), {}).value()).value(), QList<PdfAttachment>());
        QCOMPARE(pool.pdfAttachments("%PDF-1.7 and no more").error().code, ErrorCode::Damaged);
    }

    void haveNoFoldersInTheirNames()
    {
        const QByteArray sly = QCborValue(QCborArray{QCborArray{u"../../home/a.md"_s, u"text/markdown"_s, QString(), QByteArray("x")}}).toCbor();
        QCOMPARE(pdfAttachmentsFromCbor(sly).value().first().name, u"a.md"_s);
        QVERIFY(!pdfAttachmentsFromCbor("nonsense").has_value());
    }
};

QTEST_GUILESS_MAIN(PaperAttachmentsTest)
#include "paperattachmentstest.moc"
