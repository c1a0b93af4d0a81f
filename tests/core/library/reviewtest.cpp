// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/identity.h"
#include "core/library/integrity.h"
#include "core/library/journal.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/review.h"
#include "core/library/queries/speakers.h"
#include "core/library/rebuild.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

QByteArray minutes(const QByteArray &number, const QByteArray &date, const QByteArray &said, const QByteArray &present)
{
    return "MAG Working Group on IGF Strengthening and Strategy\nOnline Meeting " + number + "\n\n" + date
        + " at 14:00 UTC\n\nAgenda\n1. Charter\n\n1. Charter\n\n" + said + "\n\nParticipants\n" + present + "\n";
}

const ReviewQuestion *questionOf(const QList<ReviewQuestion> &questions, auto &&wanted)
{
    const auto found = std::ranges::find_if(questions, wanted);
    return found == questions.end() ? nullptr : &*found;
}

} // namespace

/// What a person answers, and that it holds.
class ReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeLibrary>();
        m_made->write(u"wg-1.txt"_s, minutes("1", "3 March 2021", "Paul Achebe noted a gap. Ines asked why.", "Paul Achebe (Reef Watch)\nInes Marsh (Tarn Institute)"));
        m_made->write(u"wg-2.txt"_s, minutes("2", "7 April 2021", "Paul Moreau welcomed the charter. Ines Roth agreed.", "Paul Moreau\nInes Roth"));
        m_made->write(u"wg-3.txt"_s, minutes("3", "5 May 2021", "Paul said that it is done. Ines Roth doubted it.", "Ines Roth"));
        m_made->write(u"wg-5.txt"_s, minutes("5", "8 July 2021", "Paul Moreaux doubted it.", "Paul Moreaux (Danube Society)"));
        m_made->write(u"wg-4.txt"_s, "MAG Working Group on IGF Strengthening and Strategy\nMeeting XXI\n\nThe 22nd meeting of the working group was held on 9 June 2021 at 14:00 UTC.\n\n"
                                     "Agenda\n1. Charter\n2. Budget\n\n1. Charter\n\nPaul Achebe noted a gap.\n\n2. Money matters\n\nPaul Achebe asked for more.\n\nParticipants\nPaul Achebe\n");
        QCOMPARE(m_made->import().count(ImportOutcome::New), 5);
    }

    void asksWhatIsInDoubt()
    {
        const auto asked = questions(m_made->read()).value();
        QVERIFY(questionOf(asked, [](const ReviewQuestion &q) { return q.kind == QuestionKind::OnePerson && q.name == u"Paul Moreau" && q.other == u"Paul Moreaux"; }));
        const ReviewQuestion *number = questionOf(asked, [](const ReviewQuestion &q) { return q.doubt == u"meeting-number-conflict"; });
        QVERIFY(number);
        QCOMPARE(number->choices.size(), 2);
        QCOMPARE(asked.first(), *number); // numbers come first
        const auto evidence = evidenceOf(m_made->read(), *number).value();
        QCOMPARE(evidence.size(), 1);
        QVERIFY(evidence.first().words.contains(u"XXI"));
        const ReviewQuestion *heading = questionOf(asked, [](const ReviewQuestion &q) { return q.doubt == u"section-not-on-agenda"; });
        QVERIFY(heading);
        QCOMPARE(heading->choices.last().text, u"Budget"_s);
    }

    void aNumberIsChosenForGood()
    {
        const ReviewQuestion number = *questionOf(questions(m_made->read()).value(), [](const ReviewQuestion &q) { return q.doubt == u"meeting-number-conflict"; });
        give(number, {ReviewAnswer::Choose, u"21"_s});
        const auto holds = [&] {
            QCOMPARE(m_made->count(u"SELECT number FROM readings WHERE report = 4"_s), 21);
            QCOMPARE(m_made->count(u"SELECT count(*) FROM warnings WHERE code = 'meeting-number-conflict'"_s), 0);
        };
        holds();
        QVERIFY(rebuild(library(), shippedLexicon()));
        holds();
        m_made->write(u"wg-4.txt"_s, "MAG Working Group on IGF Strengthening and Strategy\nMeeting XXI\n\nThe 22nd meeting of the working group was held on 9 June 2021 at 14:00 UTC.\n\n"
                                     "Agenda\n1. Charter\n\n1. Charter\n\nPaul Achebe noted two gaps.\n\nParticipants\nPaul Achebe\n");
        QCOMPARE(m_made->import().count(ImportOutcome::Changed), 1);
        holds();
        QVERIFY(verifyProvenance(m_made->read(), {}, {}).value().isEmpty());
    }

    void aHeadingFindsItsItem()
    {
        const ReviewQuestion heading = *questionOf(questions(m_made->read()).value(), [](const ReviewQuestion &q) { return q.doubt == u"section-not-on-agenda"; });
        QCOMPARE(m_made->count(u"SELECT count(*) FROM warnings WHERE code = 'agenda-item-not-discussed'"_s), 1);
        give(heading, {ReviewAnswer::Choose, heading.choices.last().value});
        QCOMPARE(m_made->count(u"SELECT count(*) FROM sections WHERE agenda_label = '2'"_s), 1);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM warnings WHERE code IN ('agenda-item-not-discussed', 'section-not-on-agenda')"_s), 0);
        QCOMPARE(undoLast(edit(), shippedLexicon()).value().title.isEmpty(), false);
        QCOMPARE(m_made->count(u"SELECT count(*) FROM warnings WHERE code IN ('agenda-item-not-discussed', 'section-not-on-agenda')"_s), 2);
    }

    void aFirstNameNeverBecomesTheWrongPerson()
    {
        // Three Pauls spoke in the series.
        QCOMPARE(m_made->count(u"SELECT ambiguous FROM people JOIN names ON names.person = people.id WHERE names.text = 'Paul'"_s), 1);
        QCOMPARE(personOf(u"Paul"_s), u"Paul"_s);
    }

    void whoIsItIsAnswered()
    {
        const auto asked = questions(m_made->read()).value();
        const ReviewQuestion *who = questionOf(asked, [](const ReviewQuestion &q) { return q.kind == QuestionKind::WhoIsIt && q.name == u"Paul"; });
        QVERIFY(who);
        give(*who, {ReviewAnswer::Choose, u"Paul Moreau"_s});
        QCOMPARE(personOf(u"Paul"_s), u"Paul Moreau"_s);
        QCOMPARE(confidenceOf(IdentityReason::Answered), 1.0);
        QCOMPARE_LT(confidenceOf(IdentityReason::OnlyOneInLibrary), confidenceOf(IdentityReason::OnlyOneInSeries));
        QVERIFY(rebuild(library(), shippedLexicon()));
        QCOMPARE(personOf(u"Paul"_s), u"Paul Moreau"_s);
    }

    void peopleAreMergedAndParted()
    {
        const ReviewQuestion pair = *questionOf(questions(m_made->read()).value(), [](const ReviewQuestion &q) { return q.kind == QuestionKind::OnePerson && q.name == u"Paul Moreau"; });
        const QString before = dump();
        give(pair, {ReviewAnswer::Merge});
        QCOMPARE(personOf(u"Paul Moreaux"_s), personOf(u"Paul Moreau"_s));
        QVERIFY(!questionOf(questions(m_made->read()).value(), [&](const ReviewQuestion &q) { return q == pair; }));
        QVERIFY(rebuild(library(), shippedLexicon()));
        QCOMPARE(personOf(u"Paul Moreaux"_s), personOf(u"Paul Moreau"_s));
        QVERIFY(splitPerson(edit(), shippedLexicon(), u"Paul Moreaux"_s));
        QVERIFY(!undoLast(edit(), shippedLexicon()).value().title.isEmpty());
        give(pair, {ReviewAnswer::KeepApart});
        QVERIFY(personOf(u"Paul Moreaux"_s) != personOf(u"Paul Moreau"_s));
        QVERIFY(!questionOf(questions(m_made->read()).value(), [&](const ReviewQuestion &q) { return q == pair; }));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM person_answers"_s), 1);
        QVERIFY(!undoLast(edit(), shippedLexicon()).value().title.isEmpty());
        QVERIFY(!undoLast(edit(), shippedLexicon()).value().title.isEmpty());
        QCOMPARE(dump(), before);
        while (!redoLast(edit(), shippedLexicon()).value().title.isEmpty()) { }
        QVERIFY(personOf(u"Paul Moreaux"_s) != personOf(u"Paul Moreau"_s));
        QVERIFY(questions(m_made->read()).value() != QList<ReviewQuestion>());
    }

    void aPersonIsRenamed()
    {
        QVERIFY(renamePerson(edit(), shippedLexicon(), u"Paul Achebe"_s, u"Paul Okechukwu Achebe"_s));
        QCOMPARE(personOf(u"Paul Achebe"_s), u"Paul Okechukwu Achebe"_s);
        QVERIFY(rebuild(library(), shippedLexicon()));
        QCOMPARE(personOf(u"Paul Achebe"_s), u"Paul Okechukwu Achebe"_s);
        QCOMPARE(steps(m_made->read()).value().size(), 2); // with the import
        QVERIFY(!undoLast(edit(), shippedLexicon()).value().title.isEmpty());
        QCOMPARE(personOf(u"Paul Achebe"_s), u"Paul Achebe"_s);
    }

    void aTextIsCorrected()
    {
        const StoredReport before = report(m_made->read(), 1).value();
        const qsizetype at = before.document.text.indexOf(u"Ines asked");
        QVERIFY(correctText(edit(), shippedLexicon(), 1, {at, at + 4}, u"Ines Marsh"_s));
        const StoredReport after = report(m_made->read(), 1).value();
        QVERIFY(after.document.text.contains(u"Ines Marsh asked why."));
        QCOMPARE(after.corrections.size(), 1);
        QVERIFY(verifyProvenance(m_made->read(), {}, {}).value().isEmpty());
        QVERIFY(rebuild(library(), shippedLexicon()));
        QVERIFY(report(m_made->read(), 1).value().document.text.contains(u"Ines Marsh asked"));
        // Imported anew with a line more above: it finds its place.
        m_made->write(u"wg-1.txt"_s, minutes("1", "3 March 2021", "All were welcome.\n\nPaul Achebe noted a gap. Ines asked why.", "Paul Achebe (Reef Watch)\nInes Marsh (Tarn Institute)"));
        QCOMPARE(m_made->import().count(ImportOutcome::Changed), 1);
        QVERIFY(report(m_made->read(), 1).value().document.text.contains(u"Ines Marsh asked"));
        QVERIFY(verifyProvenance(m_made->read(), {}, {}).value().isEmpty());
        // Mended once more, then withdrawn.
        const StoredReport again = report(m_made->read(), 1).value();
        QVERIFY(correctText(edit(), shippedLexicon(), 1, again.corrections.first().span, u"Inês Marsh"_s));
        const StoredReport twice = report(m_made->read(), 1).value();
        QCOMPARE(twice.corrections.size(), 1);
        QVERIFY(twice.document.text.contains(u"Inês Marsh asked"));
        QVERIFY(withdrawCorrection(edit(), shippedLexicon(), 1, twice.corrections.first().correction.id));
        QVERIFY(report(m_made->read(), 1).value().document.text.contains(u"Ines asked"));
    }

    void nothingIsWrittenOutsideAStep()
    {
        const Connection connection = edit();
        QVERIFY(!addAnswer(connection, {PersonAnswer::Named, u"A"_s, {}, u"B"_s}));
        QCOMPARE(m_made->count(u"SELECT count(*) FROM person_answers"_s), 0);
    }

private:
    [[nodiscard]] Library library() const { return *Library::open(m_made->path()); }
    [[nodiscard]] Connection edit() const { return std::move(*Connection::open(m_made->path(), Connection::Mode::Edit)); }
    void give(const ReviewQuestion &question, const ReviewAnswer &given) const
    {
        const auto done = answer(edit(), shippedLexicon(), question, given);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().cause));
    }
    [[nodiscard]] QString personOf(const QString &name) const
    {
        const Connection connection = m_made->read();
        PreparedQuery query(connection, u"SELECT people.name FROM names JOIN people ON people.id = names.person WHERE text = ?"_s);
        return query.run(name) && query.next() ? query.text(0) : QString();
    }
    [[nodiscard]] QString dump() const
    {
        QString all;
        const Connection connection = m_made->read();
        const auto rows = speakers(connection, {}).value();
        for (const SpeakerRow &row : rows)
            all += u"%1 %2 %3\n"_s.arg(row.name).arg(row.statements).arg(row.meetings);
        return all;
    }

    std::unique_ptr<MadeLibrary> m_made;
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "reviewtest.moc"
