// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/quotation.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QStringList people{u"Orla Fenwick"_s, u"Orla"_s, u"Tomasz Bielak"_s, u"Ada Brown"_s, u"Theresa May"_s, u"José Núñez Prado"_s, u"Jean-Luc d'Arbois"_s,
    u"Mere Tuala"_s, u"CHAIR OYELARAN"_s, u"Wei Li"_s, u"李伟"_s, u"Will Hart"_s};

} // namespace

/// Texts that name nobody.
class WithoutNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("left");
        QTest::newRow("whole") << u"Orla Fenwick said so."_s << u"[a participant] said so."_s;
        QTest::newRow("title") << u"Then Ms. Fenwick said so."_s << u"Then [a participant] said so."_s;
        QTest::newRow("possessive") << u"Fenwick's and Tomasz’s letter"_s << u"[a participant]'s and [a participant]’s letter"_s;
        QTest::newRow("capitals") << u">> ORLA FENWICK: yes"_s << u">> [a participant]: yes"_s;
        QTest::newRow("two lines") << u"Orla\nFenwick said"_s << u"[a participant] said"_s;
        QTest::newRow("initial") << u"Orla M. Fenwick said"_s << u"[a participant] said"_s;
        QTest::newRow("two people") << u"Orla Fenwick, Tomasz Bielak and Mere"_s << u"[a participant], [a participant] and [a participant]"_s;
        QTest::newRow("two sentences") << u"So said Orla. Tomasz added"_s << u"So said [a participant]. [a participant] added"_s;
        QTest::newRow("brackets") << u"Ada Brown (Lakeside)"_s << u"[a participant] (Lakeside)"_s;
        QTest::newRow("without accents") << u"as Jose Nunez said to NÚÑEZ"_s << u"as [a participant] said to [a participant]"_s;
        QTest::newRow("hyphen and apostrophe") << u"said Jean-Luc d’Arbois."_s << u"said [a participant]."_s;
        QTest::newRow("title in the list") << u"said Oyelaran to the chair"_s << u"said [a participant] to the chair"_s;
        QTest::newRow("Chinese") << u"主席李伟说"_s << u"主席[a participant]说"_s;
        QTest::newRow("colour") << u"The brown paper; Brown bags are sold."_s << u"The brown paper; [a participant] bags are sold."_s;
        QTest::newRow("Brown speaks") << u"Later Brown noted it."_s << u"Later [a participant] noted it."_s;
        QTest::newRow("month") << u"On 26 May 2022, in May, May 3rd, early May"_s << u"On 26 May 2022, in May, May 3rd, early May"_s;
        QTest::newRow("Ms. May") << u"Then May said it may be."_s << u"Then [a participant] said it may be."_s;
        QTest::newRow("verb") << u"Will it be? It will. May we?"_s << u"Will it be? It will. May we?"_s;
        QTest::newRow("inside words") << u"Mayor Brownlee, Orlando, Bielaks, Marchand"_s << u"Mayor Brownlee, Orlando, Bielaks, Marchand"_s;
        QTest::newRow("citation") << u"so [@fenwick-38:orla222, item 2]"_s << u"so [@fenwick-38:orla222, item 2]"_s;
    }

    void namesAreTakenOut()
    {
        QFETCH(QString, text);
        QTEST(withoutNames(text, people), "left");
    }

    void nobodyListedIsLeft()
    {
        QRandomGenerator random(11);
        const QStringList between{u" "_s, u", "_s, u". "_s, u" said to "_s, u"\n"_s, u"'s "_s, u" ("_s, u") "_s, u" the may and will "_s, u": "_s, u" — "_s, u" on 3 May 2021 "_s};
        for (int round = 0; round < 1000; ++round) {
            QString text;
            for (int i = 2 + random.bounded(6); i > 0; --i) {
                const QString name = people.at(random.bounded(people.size()));
                text += (random.bounded(4) == 0 ? name.toUpper() : name) + between.at(random.bounded(between.size()));
            }
            const QString left = withoutNames(text, people);
            for (const QString &name : people) {
                const QRegularExpression whole(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(name) + u"(?![\\p{L}\\p{N}])"_s,
                    QRegularExpression::CaseInsensitiveOption);
                QVERIFY2(!left.contains(whole), qPrintable(text + u" -> "_s + left));
            }
        }
    }

    void nothingElseChanges()
    {
        const QString text = u"The panel (of 12) met; it may, will and should be *brown*.\n\n> “Quote” [@wg-12]"_s;
        QCOMPARE(withoutNames(text, people), text);
        QCOMPARE(withoutNames(text, {}), text);
    }
};

QTEST_GUILESS_MAIN(WithoutNamesTest)
#include "withoutnamestest.moc"
