// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/samplefolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class SampleFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheReports()
    {
        const QDir folder(sampleFolder());
        QVERIFY2(!sampleFolder().isEmpty(), "no sample folder was found");
        const QStringList files = folder.entryList(QDir::Files);
        QCOMPARE_GE(files.size(), 9);
        for (const auto &format : {u"*.txt"_s, u"*.md"_s, u"*.html"_s, u"*.docx"_s, u"*.odt"_s, u"*.pdf"_s, u"*.pptx"_s})
            QVERIFY2(!folder.entryList({format}).isEmpty(), qPrintable(format));
    }

    void isSmall()
    {
        qint64 bytes = 0;
        const auto files = QDir(sampleFolder()).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            bytes += file.size();
        QCOMPARE_LT(bytes, 600 * 1024);
    }
};

QTEST_GUILESS_MAIN(SampleFolderTest)
#include "samplefoldertest.moc"
