// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/extractor.h"
#include "tests/support/anchortrials.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

/// Where annotations of the sample reports come to be when the reports change; `./dev bench anchors` is the same at length.
class AnchorChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDir sample(QStringLiteral(RAPPORTEUR_SAMPLE_SOURCE));
        for (const QString &name : sample.entryList({u"*.txt"_s, u"*.md"_s, u"*.html"_s, u"*.docx"_s}, QDir::Files)) {
            QFile file(sample.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            m_documents.append(extractText(file.readAll(), name).value());
        }
        QVERIFY(m_documents.size() >= 5);
    }

    void noneIsMisplaced_data()
    {
        QTest::addColumn<TextChange>("change");
        const char *const names[]
            = {"reflow", "hyphenation", "slips mended", "paragraph put in before", "paragraph moved", "another format", "scan", "section deleted"};
        for (int i = 0; i < textChanges; ++i)
            QTest::newRow(names[i]) << TextChange(i);
    }

    void noneIsMisplaced()
    {
        QFETCH(TextChange, change);
        QRandomGenerator random(99);
        AnchorTally tally;
        for (const TextDocument &document : std::as_const(m_documents))
            tally += tryChange(document, change, 20, random);
        QVERIFY2(tally.misplaced == 0, qPrintable(tally.wrong.join(u'\n')));
        m_all += tally;
    }

    void nearlyAllAreRight()
    {
        QVERIFY2(m_all.right() >= 0.97, qPrintable(u"%1 of %2\n%3"_s.arg(m_all.placed + m_all.orphaned).arg(m_all.all()).arg(m_all.wrong.join(u'\n'))));
    }

private:
    QList<TextDocument> m_documents;
    AnchorTally m_all;
};

QTEST_GUILESS_MAIN(AnchorChangesTest)
#include "anchorchangestest.moc"
