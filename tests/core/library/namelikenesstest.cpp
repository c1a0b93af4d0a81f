// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/identity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Which names look like one person, and what is made of it.
class NameLikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void compares_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<NameLikeness>("how");
        QTest::newRow("surname first") << u"BIELAK Tomasz"_s << u"Tomasz Bielak"_s << NameLikeness::Same;
        QTest::newRow("a middle initial") << u"Orla M. Fenwick"_s << u"Orla Fenwick"_s << NameLikeness::Same;
        QTest::newRow("a hyphen") << u"Mei-Ling Chow"_s << u"Mei Ling Chow"_s << NameLikeness::Same;
        QTest::newRow("an apostrophe") << u"Niamh O’Dowd"_s << u"Niamh ODowd"_s << NameLikeness::Same;
        QTest::newRow("accents") << u"Ébène Traoré"_s << u"Ebene Traore"_s << NameLikeness::Same;
        QTest::newRow("two initials") << u"Orla M. Fenwick"_s << u"Orla P. Fenwick"_s << NameLikeness::None;
        QTest::newRow("a slip") << u"Anna Icheberria"_s << u"Anna Echeberría"_s << NameLikeness::Slip;
        QTest::newRow("letters swapped") << u"Chengetai Masnago"_s << u"Chengetai Masango"_s << NameLikeness::Slip;
        QTest::newRow("misread by a scan") << u"Orla Fembrook"_s << u"Orla Fernbrook"_s << NameLikeness::Slip;
        QTest::newRow("short names") << u"Jon Lee"_s << u"Jan Lee"_s << NameLikeness::None;
        QTest::newRow("two slips") << u"Tomas Bielack"_s << u"Tomasz Bielak"_s << NameLikeness::None;
        QTest::newRow("a name more") << u"Maria Paz Canosa"_s << u"Maria Canosa"_s << NameLikeness::Similar;
        QTest::newRow("an initial") << u"T. Bielak"_s << u"Tomasz Bielak"_s << NameLikeness::Similar;
        QTest::newRow("another initial") << u"R. Bielak"_s << u"Tomasz Bielak"_s << NameLikeness::None;
        QTest::newRow("a brother") << u"Pawel Bielak"_s << u"Tomasz Bielak"_s << NameLikeness::None;
    }

    void compares()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(nameLikeness(nameWords(a), nameWords(b)), "how");
        QTEST(nameLikeness(nameWords(b), nameWords(a)), "how");
    }

    void findsPairs()
    {
        const auto pairs = likePairs({u"Tomasz Bielak"_s, u"Orla Fenwick"_s, u"Bielak Tomasz"_s, u"Tomasz"_s, u"Orla Fenwik"_s, {}});
        QCOMPARE(pairs.size(), 2);
        QCOMPARE(pairs[0].first, 0);
        QCOMPARE(pairs[0].second, 2);
        QCOMPARE(pairs[1].likeness, NameLikeness::Slip);
    }

    void joinsWhatIsClear()
    {
        const QList<SeenName> names{{u"Tomasz Bielak"_s, u"A"_s, true, 9}, {u"Tomasz Bielack"_s, u"A"_s, true, 1}, {u"BIELAK Tomasz"_s, u"B"_s}, {u"Tomasz"_s, u"A"_s}};
        const QList<PersonPair> pairs{{0, 1, NameLikeness::Slip}, {0, 2, NameLikeness::Same}};
        const auto found = identify(names, {}, {}, pairs);
        for (const Identity &identity : found)
            QCOMPARE(identity.person, u"Tomasz Bielak"_s);
        QCOMPARE(found[1].reason, IdentityReason::Slip);
        QCOMPARE(found[2].reason, IdentityReason::SameWords);
        QCOMPARE(found[3].reason, IdentityReason::OnlyOneInSeries);
    }

    void neverJoinsThoseWhoMet()
    {
        const QList<SeenName> names{{u"Tomasz Bielak"_s, u"A"_s, true, 9}, {u"Tomasz Bielack"_s, u"A"_s, true, 1}};
        const auto found = identify(names, {}, {}, {{0, 1, NameLikeness::Slip, true}});
        QCOMPARE(found[1].person, u"Tomasz Bielack"_s);
    }

    void oftenWrittenBothWaysIsAsked()
    {
        const QList<SeenName> names{{u"Tomasz Bielak"_s, u"A"_s, true, 9}, {u"Tomasz Bielack"_s, u"A"_s, true, 4}, {u"Tomasz"_s, u"A"_s}};
        const auto found = identify(names, {}, {}, {{0, 1, NameLikeness::Slip}});
        QCOMPARE(found[1].person, u"Tomasz Bielack"_s);
        QCOMPARE(found[2].reason, IdentityReason::Ambiguous);
    }

    void peopleWin()
    {
        const QList<SeenName> names{{u"Tomasz Bielak"_s, u"A"_s, true, 9}, {u"Tomasz Bielack"_s, u"A"_s, true, 1}, {u"BIELAK Tomasz"_s, u"B"_s}, {u"Tomasz"_s, u"C"_s}};
        const QList<PersonPair> pairs{{0, 1, NameLikeness::Slip}, {0, 2, NameLikeness::Same}};
        using enum PersonAnswer::Kind;
        const auto apart = identify(names, {}, {{Apart, u"tomasz bielak"_s, {}, u"Tomasz Bielack"_s}}, pairs);
        QCOMPARE(apart[1].person, u"Tomasz Bielack"_s);
        QCOMPARE(apart[2].person, u"Tomasz Bielak"_s);
        const auto own = identify(names, {}, {{Own, u"BIELAK Tomasz"_s, u"B"_s, {}}}, pairs);
        QCOMPARE(own[2].person, u"BIELAK Tomasz"_s);
        const auto said = identify(names, {}, {{Apart, u"Tomasz Bielak"_s, {}, u"Tomasz Bielack"_s}, {Is, u"Tomasz"_s, u"C"_s, u"Tomasz Bielack"_s}, {Named, u"Tomasz Bielack"_s, {}, u"T. Bielack"_s}}, pairs);
        QCOMPARE(said[3].person, u"T. Bielack"_s);
        QCOMPARE(said[3].reason, IdentityReason::Answered);
        const QList<SeenName> twins{{u"Ines Marsh"_s, u"A"_s}, {u"Ines Roth"_s, u"A"_s}, {u"Ines"_s, u"A"_s}};
        const auto merged = identify(twins, {}, {{Same, u"Ines Marsh"_s, {}, u"Ines Roth"_s}});
        QCOMPARE(merged[0].person, merged[1].person);
        QCOMPARE(merged[2].person, merged[0].person);
    }
};

QTEST_GUILESS_MAIN(NameLikenessTest)
#include "namelikenesstest.moc"
