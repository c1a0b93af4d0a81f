// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplepaper.h"

#include "core/paper/paperformat.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class PaperFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        for (const PaperFormat &format : paperFormats())
            QTest::newRow(format.id) << QString::fromLatin1(format.id);
    }

    void everyFormatIsWritten()
    {
        QFETCH(QString, format);
        const PaperFormat *chosen = paperFormatNamed(format);
        const QList<std::pair<QString, Paper>> papers{{u"sample"_s, Test::samplePaper()}, {u"arabic"_s, Test::arabicPaper()},
            {u"hostile"_s, Test::hostilePaper()}, {u"empty"_s, {}}, {u"titled"_s, {.title = u"Only a title"_s}}};
        for (const auto &[name, paper] : papers) {
            const auto bytes = chosen->write(paper, {});
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().sentence));
            QCOMPARE(chosen->write(paper, {}).value(), *bytes);
            if (qEnvironmentVariableIsSet("RAPPORTEUR_KEEP_PAPERS")) { // to be looked at
                QFile out(qEnvironmentVariable("RAPPORTEUR_KEEP_PAPERS") + u'/' + name + u'.' + format);
                QVERIFY(out.open(QFile::WriteOnly) && out.write(*bytes) == bytes->size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(PaperFormatsTest)
#include "paperformatstest.moc"
