// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/briefings/drafttemplate.h"
#include "core/drafts/citationsyntax.h"
#include "core/drafts/draftfront.h"
#include "core/lexicon/lexiconfile.h"
#include "core/library/annotationedits.h"
#include "core/library/queries/citedrecord.h"
#include "core/library/queries/speakers.h"
#include "core/library/samplefolder.h"
#include "tests/support/golden.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Templates: what they make of a library, and what is said where one has a mistake.
class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_made.writeThreeMeetings();
        m_made.import();
        m_sample.import({sampleFolder()});
    }

    void dump()
    {
        const QString id = qEnvironmentVariable("TEMPLATE");
        if (id.isEmpty())
            QSKIP("only to look at one");
        const auto library = qEnvironmentVariable("LIBRARY").isEmpty() ? m_sample.read() : Library::open(qEnvironmentVariable("LIBRARY")).value().connect(Connection::Mode::Read).value();
        QElapsedTimer timer;
        timer.start();
        const auto filled = fillTemplate(library, shippedLexicon(), *templateNamed(draftTemplates(), id), {.topics = qEnvironmentVariable("TOPICS", u"GDC"_s).split(u',', Qt::SkipEmptyParts), .people = qEnvironmentVariableIsSet("PERSON") ? QList<qint64>{qEnvironmentVariableIntValue("PERSON")} : QList<qint64>{}, .fields = {{u"agenda"_s, u"1. Welcome\n2. Global Digital Compact\n3) Host country"_s}}, .madeOn = QDate(2026, 11, 20)});
        if (!filled)
            QFAIL(qPrintable(filled.error().sentence));
        QTextStream(stdout) << filled->text << "\nms " << timer.elapsed() << " parts " << filled->parts.size() << " passages " << filled->cited.passages.size() << " keys " << filled->cited.keys.size() << Qt::endl;
    }

private:
    MadeLibrary m_made;
    MadeLibrary m_sample;
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "templatestest.moc"
