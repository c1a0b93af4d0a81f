// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures/pictures.h"
#include "core/lexicon/lexiconfile.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class PicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyViewIsWritten();
    void aFolderThatCannotBeMadeIsToldOf();

private:
    QTemporaryDir m_folder;
    ExtractorPool m_extractors{1};
};

void PicturesTest::everyViewIsWritten()
{
    const auto library = Library::open(m_folder.filePath(u"a.rapporteur"_s));
    QVERIFY(library);
    const auto paths = writePictures(*library, shippedLexicon(), m_extractors, m_folder.filePath(u"pictures"_s), {.scale = 2});
    QVERIFY2(paths, paths ? "" : qPrintable(paths.error().sentence));
    for (const QString &name : {u"timeline"_s, u"reports"_s, u"speakers"_s, u"topics"_s, u"actions"_s, u"search"_s}) {
        const QString stem = m_folder.filePath(u"pictures/"_s + name);
        const QImage light(stem + u"-light.png"_s);
        const QImage dark(stem + u"-dark.png"_s);
        QCOMPARE(light.size(), QSize(2560, 1600));
        QCOMPARE(dark.size(), light.size());
        QVERIFY(light.pixelColor(1200, 1500).lightnessF() > 0.8f);
        QVERIFY(dark.pixelColor(1200, 1500).lightnessF() < 0.3f);
    }
}

void PicturesTest::aFolderThatCannotBeMadeIsToldOf()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    const auto library = Library::open(m_folder.filePath(u"a.rapporteur"_s));
    const auto paths = writePictures(*library, shippedLexicon(), m_extractors, file.fileName() + u"/below"_s);
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, ErrorCode::NotWritable);
    QVERIFY(paths.error().sentence.contains(u"below"_s));
}

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
