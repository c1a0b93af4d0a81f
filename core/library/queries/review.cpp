// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/review.h"

#include "core/library/identity.h"
#include "core/library/preparedquery.h"
#include "core/library/readingdetails.h"
#include "core/text/textdocumentcbor.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype contextLength = 160;

/// The doubts that a person can settle by choosing, in the order they are asked.
const QStringList &settledByChoosing()
{
    static const QStringList codes{u"meeting-number-conflict"_s, u"date-conflict"_s, u"ambiguous-name"_s, u"section-not-on-agenda"_s};
    return codes;
}

Result<QList<ReviewQuestion>> doubts(const Connection &connection)
{
    PreparedQuery query(connection,
        u"SELECT warnings.report, label, code, message, words, choices FROM warnings JOIN readings ON readings.report = warnings.report "
        "WHERE choices <> '' ORDER BY date DESC, warnings.report, position"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QList<ReviewQuestion> found;
    while (query.next()) {
        found.append({.kind = QuestionKind::Doubt, .name = query.text(4), .report = query.integer(0), .reportLabel = query.text(1),
            .doubt = query.text(2), .message = query.text(3), .choices = restoredChoices(query.list(5))});
    }
    return query.ended().transform([&] { return found; });
}

/// Names of one word that could be several people of the library.
void askWhoItIs(const QList<StoredName> &names, const QList<Identity> &identities, QList<ReviewQuestion> &found)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (identities[i].reason != IdentityReason::Ambiguous)
            continue;
        const QString key = nameKey(names[i].seen.text);
        QSet<QString> here;
        QSet<QString> anywhere;
        for (qsizetype j = 0; j < names.size(); ++j) {
            const QStringList words = nameKey(names[j].seen.text).split(u' ');
            if (words.size() < 2 || !names[j].seen.spoke || (words.first() != key && words.last() != key) || identities[j].person.isEmpty())
                continue;
            anywhere.insert(identities[j].person);
            if (names[j].seen.series == names[i].seen.series)
                here.insert(identities[j].person);
        }
        QStringList people = (here.size() > 1 ? here : anywhere).values();
        people.sort();
        ReviewQuestion question{.kind = QuestionKind::WhoIsIt, .name = names[i].seen.text, .series = names[i].seen.series};
        for (const QString &person : std::as_const(people))
            question.choices.append({person, person});
        found.append(question);
    }
}

void askWhetherOne(const QList<StoredName> &names, const QList<Identity> &identities, const QList<PersonPair> &pairs,
    const QList<PersonAnswer> &answers, QList<ReviewQuestion> &found)
{
    QSet<std::pair<QString, QString>> settled;
    for (const PersonAnswer &answer : answers) {
        if (answer.kind == PersonAnswer::Same || answer.kind == PersonAnswer::Apart)
            settled << std::pair(nameKey(answer.name), nameKey(answer.other)) << std::pair(nameKey(answer.other), nameKey(answer.name));
    }
    QSet<std::pair<QString, QString>> asked;
    for (const PersonPair &pair : pairs) {
        const SeenName &a = names[pair.first].seen;
        const SeenName &b = names[pair.second].seen;
        const std::pair keys(nameKey(a.text), nameKey(b.text));
        const bool joined = identities[pair.first].person == identities[pair.second].person;
        const bool presumed = joined && (isClearSlip(a, b) || isClearSlip(b, a));
        if (pair.met || pair.likeness == NameLikeness::Same || settled.contains(keys) || asked.contains(keys) || (joined && !presumed))
            continue;
        asked << keys << std::pair(keys.second, keys.first);
        // The spelling that more reports have stands first: it is the name that both would go by.
        const bool swap = b.reports > a.reports;
        found.append({.kind = QuestionKind::OnePerson, .name = swap ? b.text : a.text, .other = swap ? a.text : b.text, .presumed = presumed});
    }
}

Result<QList<Evidence>> evidenceWhere(
    const Connection &connection, const QString &condition, const QVariantList &values, qsizetype most)
{
    PreparedQuery query(connection,
        u"SELECT found.report, label, date, found.span_start, found.span_end, cbor FROM ("_s + condition
            + u") AS found JOIN readings ON readings.report = found.report JOIN documents ON documents.report = found.report "
              "ORDER BY date DESC, found.span_start LIMIT ?"_s);
    if (const auto done = query.run(QVariantList(values) << qint64(most)); !done)
        return std::unexpected(done.error());
    QList<Evidence> found;
    while (query.next()) {
        auto document = textDocumentFromCbor(query.bytes(5));
        const auto corrections = textCorrections(connection, query.integer(0));
        if (!document || !corrections)
            continue;
        const QString text = corrected(std::move(*document), *corrections).document.text;
        Evidence one{.report = query.integer(0), .reportLabel = query.text(1), .date = query.date(2), .span = query.span(3),
            .before = {}, .words = query.span(3).of(text).toString(), .after = {}};
        if (one.span.isValid() && one.span.end <= text.size()) {
            qsizetype from = qMax(qsizetype(0), one.span.start - contextLength);
            qsizetype to = qMin(text.size(), one.span.end + contextLength);
            while (from > 0 && from < one.span.start && !text[from - 1].isSpace())
                ++from;
            while (to < text.size() && to > one.span.end && !text[to].isSpace())
                --to;
            one.before = text.sliced(from, one.span.start - from);
            one.after = text.sliced(one.span.end, to - one.span.end);
        }
        found.append(one);
    }
    return query.ended().transform([&] { return found; });
}

/// Where a name is written: where it speaks, or on a roll call.
Result<QList<Evidence>> placesOfName(const Connection &connection, const QString &name, const QString &series, qsizetype most)
{
    const QString of = u"(SELECT id FROM names WHERE text = ?"_s + (series.isNull() ? u")"_s : u" AND series = ?)"_s);
    QVariantList values{name};
    if (!series.isNull())
        values.append(series);
    return evidenceWhere(connection,
        u"SELECT report, speaker_start AS span_start, speaker_end AS span_end FROM statements WHERE speaker_start >= 0 AND name IN "_s + of
            + u" UNION SELECT report, span_start, span_end FROM participants WHERE name IN "_s + of,
        values + values, most);
}

} // namespace

Result<QList<ReviewQuestion>> questions(const Connection &connection)
{
    auto found = doubts(connection);
    if (!found)
        return found;
    const auto names = storedNames(connection);
    const auto answers = personAnswers(connection);
    if (!names || !answers)
        return std::unexpected(names ? answers.error() : names.error());
    const auto pairs = personPairs(connection, *names);
    if (!pairs)
        return std::unexpected(pairs.error());
    // Who each name was taken for is in the library already.
    QList<Identity> identities;
    PreparedQuery query(connection, u"SELECT people.name, reason FROM names LEFT JOIN people ON people.id = names.person ORDER BY names.id"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    while (query.next())
        identities.append({query.text(0), storedReason(query.text(1)).value_or(IdentityReason::Unknown)});
    if (const auto ended = query.ended(); !ended)
        return std::unexpected(ended.error());
    if (identities.size() != names->size())
        return *found; // an import is under way: people are asked about when it is done
    askWhoItIs(*names, identities, *found);
    askWhetherOne(*names, identities, *pairs, *answers, *found);
    const auto rank = [](const ReviewQuestion &question) {
        const qsizetype doubt = settledByChoosing().indexOf(question.doubt);
        return question.kind == QuestionKind::Doubt ? (doubt == 3 ? 10 : doubt) : 5 + int(question.kind);
    };
    std::ranges::stable_sort(*found, {}, rank);
    return found;
}

Result<QList<Evidence>> evidenceOf(const Connection &connection, const ReviewQuestion &question, qsizetype most)
{
    if (question.kind == QuestionKind::WhoIsIt)
        return placesOfName(connection, question.name, question.series, most);
    if (question.kind == QuestionKind::Doubt) {
        return evidenceWhere(connection,
            u"SELECT report, span_start, span_end FROM warnings WHERE report = ? AND code = ? AND message = ?"_s,
            {question.report, question.doubt, question.message}, most);
    }
    QList<Evidence> both;
    for (const QString &name : {question.name, question.other}) {
        auto places = placesOfName(connection, name, {}, most);
        if (!places)
            return places;
        for (Evidence &one : *places) {
            one.name = name;
            both.append(std::move(one));
        }
    }
    return both;
}

} // namespace Rapporteur
