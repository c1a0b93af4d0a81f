// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/facts.h"

#include "core/library/annotationplaces.h"
#include "core/library/answers.h"
#include "core/library/derivation.h"
#include "core/library/factcorrections.h"
#include "core/library/journal.h"
#include "core/report/reportjson.h"
#include "core/text/anchoredtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString titleOf(const QList<FactWish> &wishes, const QString &quote)
{
    const QString what = wishes.size() == 1 ? FactText::tr("Correct a fact") : FactText::tr("Correct %n fact(s)", nullptr, int(wishes.size()));
    return quote.isEmpty() ? what : FactText::tr("%1 of “%2”").arg(what, quote.simplified().left(40));
}

} // namespace

QList<FactValue> factsAt(const StoredReport &stored, Span shown)
{
    const Report &report = stored.report;
    QList<FactValue> facts;
    const auto add = [&](const QString &fact, const QString &value, Span span) {
        const auto note = std::ranges::find_if(report.corrected, [&](const CorrectedFact &one) { return one.fact == fact && one.span == span; });
        facts.append(note == report.corrected.end() ? FactValue{fact, value} : FactValue{fact, value, note->correction, note->read});
    };
    if (shown.isEmpty()) {
        const Meeting meeting = report.meeting.value_or(Meeting{});
        add(u"kind"_s, kindName(report.kind), {});
        add(u"title"_s, report.title, {});
        add(u"series"_s, report.series, {});
        add(u"number"_s, meeting.number ? QString::number(*meeting.number) : QString(), {});
        add(u"date"_s, meeting.when.date.toString(Qt::ISODate), {});
        return facts;
    }
    const auto statement = std::ranges::find_if(report.statements, [&](const Statement &one) { return one.span.overlaps(shown); });
    if (statement != report.statements.end()) {
        add(u"speaker"_s, statement->speaker, statement->span);
        add(u"topics"_s, statement->topics.join(u"; "_s), statement->span);
        add(u"section"_s, statement->section < 0 ? QString() : report.sections.at(statement->section).heading, statement->span);
    }
    const auto action = std::ranges::find_if(report.actions, [&](const Action &one) { return one.span.overlaps(shown); });
    if (action != report.actions.end()) {
        add(u"owners"_s, action->owners.join(u"; "_s), action->span);
        add(u"state"_s, actionStateName(action->state), action->span);
        add(u"due"_s, action->due.date.toString(Qt::ISODate), action->span);
    }
    return facts;
}

Result<void> correctFacts(const Connection &connection, const Lexicon &lexicon, qint64 report, Span shown, const QList<FactWish> &wishes, const QString &author)
{
    const auto earlier = factCorrections(connection, report);
    const auto document = extractedText(connection, report);
    const auto corrections = textCorrections(connection, report);
    if (!earlier || !document || !corrections)
        return std::unexpected(!earlier ? earlier.error() : !document ? document.error() : corrections.error());
    const CorrectedDocument overlaid = corrected(*document, *corrections);
    const Span span = overlaid.toOriginal(shown);
    const Anchor anchor = span.isEmpty() ? Anchor{} : anchorOf(*document, span);
    const AnchoredText text(*document);
    const auto write = [&]() -> Result<void> {
        Result<void> done;
        for (const FactWish &wish : wishes) {
            for (const FactCorrection &one : *earlier) {
                const bool sameThing = span.isEmpty() ? one.anchor.quote.isEmpty() : !one.anchor.quote.isEmpty() && text.place(one.anchor).span.overlaps(span);
                if (one.fact == wish.fact && sameThing)
                    done = done.and_then([&] { return removeFactCorrection(connection, one.id); });
            }
            done = done.and_then([&] {
                return addFactCorrection(connection, report, {0, wish.fact, anchor, wish.value, author, QDateTime::currentDateTimeUtc()});
            });
        }
        return done;
    };
    return inStep(connection, titleOf(wishes, anchor.quote), write).and_then([&] { return deriveAgain(connection, lexicon, {report}); });
}

Result<void> withdrawFact(const Connection &connection, const Lexicon &lexicon, qint64 report, qint64 correction)
{
    return inStep(connection, FactText::tr("Withdraw a correction"), [&] { return removeFactCorrection(connection, correction); }).and_then([&] {
        return deriveAgain(connection, lexicon, {report});
    });
}

} // namespace Rapporteur
