// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/identity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

using Names = QList<SeenName>;

/// Who a name stands for across the reports of a library.
class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void resolves_data();
    void resolves();
    void orderDoesNotMatter();
    void nicknameBeatsAll();
    void everyReasonHasWords();
};

void IdentityTest::resolves_data()
{
    QTest::addColumn<Names>("others");
    QTest::addColumn<SeenName>("name");
    QTest::addColumn<QString>("person");
    QTest::addColumn<IdentityReason>("reason");
    const Names two{{u"Paul Achebe"_s, u"A"_s}, {u"Paul Moreau"_s, u"B"_s}};
    QTest::newRow("full name") << two << SeenName{u"Paul Moreau"_s, u"A"_s} << u"Paul Moreau"_s << IdentityReason::FullName;
    QTest::newRow("first name, one in the series") << two << SeenName{u"Paul"_s, u"B"_s} << u"Paul Moreau"_s << IdentityReason::OnlyOneInSeries;
    QTest::newRow("surname, one in the library") << two << SeenName{u"Achebe"_s, u"C"_s} << u"Paul Achebe"_s << IdentityReason::OnlyOneInLibrary;
    QTest::newRow("first name, two in the library") << two << SeenName{u"Paul"_s, u"C"_s} << u"Paul"_s << IdentityReason::Ambiguous;
    QTest::newRow("two in the series") << Names{{u"Paul Achebe"_s, u"A"_s}, {u"Paul Moreau"_s, u"A"_s}}
        << SeenName{u"Paul"_s, u"A"_s} << u"Paul"_s << IdentityReason::Ambiguous;
    QTest::newRow("nobody") << two << SeenName{u"Ines"_s, u"A"_s} << u"Ines"_s << IdentityReason::Unknown;
    QTest::newRow("accents and case") << Names{{u"Ébène Traoré"_s, u"A"_s}} << SeenName{u"ebene TRAORE"_s, u"B"_s} << u"Ébène Traoré"_s << IdentityReason::FullName;
    QTest::newRow("dots of initials") << Names{{u"J. P. Moreau"_s, u"A"_s}} << SeenName{u"J P Moreau"_s, u"A"_s} << u"J P Moreau"_s << IdentityReason::FullName;
    QTest::newRow("a body that owes something") << two << SeenName{u"New Members"_s, u"A"_s, false} << QString() << IdentityReason::FullName;
    QTest::newRow("only dots") << Names{{u". ."_s, u"A"_s}} << SeenName{u"Paul"_s, u"A"_s} << u"Paul"_s << IdentityReason::Unknown;
}

void IdentityTest::resolves()
{
    QFETCH(Names, others);
    QFETCH(SeenName, name);
    const QList<Identity> found = identify(others + Names{name}, {});
    QCOMPARE(found.size(), others.size() + 1);
    QTEST(found.last().person, "person");
    if (!found.last().person.isEmpty())
        QTEST(found.last().reason, "reason");
}

void IdentityTest::orderDoesNotMatter()
{
    Names names{{u"Zoé Brandt"_s, u"A"_s}, {u"Zoe Brandt"_s, u"B"_s}, {u"Zoe"_s, u"A"_s}, {u"Brandt"_s, u"C"_s}};
    for (int round = 0; round < 4; ++round) {
        std::ranges::rotate(names, names.begin() + 1);
        const QList<Identity> found = identify(names, {});
        for (const Identity &identity : found)
            QCOMPARE(identity.person, u"Zoé Brandt"_s);
    }
}

void IdentityTest::nicknameBeatsAll()
{
    Lexicon lexicon;
    lexicon.people = {{u"Wilhelmina Okoro"_s, {u"Billie"_s}}};
    const auto found = identify({{u"Billie Holm"_s, u"A"_s}, {u"Billie"_s, u"A"_s}}, lexicon);
    QCOMPARE(found[0].person, u"Billie Holm"_s);
    QCOMPARE(found[1].person, u"Wilhelmina Okoro"_s);
    QCOMPARE(found[1].reason, IdentityReason::Nickname);
}

void IdentityTest::everyReasonHasWords()
{
    for (const auto &reason : {u"full-name"_s, u"nickname"_s, u"only-one-in-series"_s, u"only-one-in-library"_s, u"unknown"_s, u"ambiguous"_s})
        QVERIFY(!reasonSentence(reason).isEmpty());
    QCOMPARE(reasonSentence(u"a reason of a later version"_s), QString());
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "identitytest.moc"
