// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/templateanswers.h"

#include "core/briefings/templatewords.h"
#include "core/library/queries/speakers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool meet(const QStringList &wanted, const QStringList &given)
{
    return wanted.isEmpty() || std::ranges::any_of(given, [&](const QString &id) { return wanted.contains(id); });
}

bool isWithin(const Filter &filter, QDate date)
{
    if (!filter.from.isValid() && !filter.to.isValid())
        return true;
    return date.isValid() && (!filter.from.isValid() || date >= filter.from) && (!filter.to.isValid() || date <= filter.to);
}

QDate later(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

/// A tag, or one below it.
bool bears(const QStringList &tags, const QStringList &wanted)
{
    return wanted.isEmpty() || std::ranges::any_of(tags, [&](const QString &tag) {
        return std::ranges::any_of(wanted, [&](const QString &one) {
            return tag.compare(one, Qt::CaseInsensitive) == 0 || tag.startsWith(one + u'/', Qt::CaseInsensitive);
        });
    });
}

bool isState(ActionState state, const QString &wanted)
{
    if (wanted == u"open") // not known to be done
        return state != ActionState::Done;
    return wanted.isEmpty() || (wanted == u"done") == (state == ActionState::Done);
}

} // namespace

TemplateAnswers::TemplateAnswers(
    RecordShelf &shelf, RecordValues &values, const Lexicon &lexicon, const TemplateFile &file, const TemplateRequest &request)
    : m_shelf(shelf)
    , m_values(values)
    , m_lexicon(lexicon)
    , m_file(file)
    , m_request(request)
    , m_since(request.since)
{
}

Result<void> TemplateAnswers::prepare()
{
    const auto rows = reports(m_shelf.connection(), {m_request.topics, m_request.people, m_request.series, m_request.from, m_request.to});
    if (!rows)
        return std::unexpected(rows.error());
    QList<QDate> days;
    for (const ReportRow &row : *rows) {
        m_first = earlier(m_first, row.when.date);
        m_last = later(m_last, row.when.date);
        if (row.when.isKnown() && !days.contains(row.when.date))
            days.append(row.when.date); // newest first
    }
    if (!m_since.isValid())
        m_since = days.value(1);
    if (m_request.people.isEmpty())
        return {};
    return speakers(m_shelf.connection(), {.people = m_request.people}).transform([&](const QList<SpeakerRow> &people) {
        for (const SpeakerRow &one : people)
            m_people.append(one.name);
    });
}

QString TemplateAnswers::field(const QString &id) const
{
    const auto given = m_request.fields.constFind(id);
    if (given != m_request.fields.constEnd())
        return *given;
    const auto asked = std::ranges::find(m_file.form.fields, id, &TemplateField::id);
    return asked == m_file.form.fields.end() ? QString() : asked->standard;
}

QString TemplateAnswers::resolved(const QString &text) const
{
    if (!text.startsWith(u'@'))
        return text;
    const QString name = text.mid(1);
    const QHash<QString, QDate> days{{u"since"_s, m_since}, {u"from"_s, m_request.from}, {u"to"_s, m_request.to}};
    const QString asked = field(name);
    return asked.isEmpty() && days.contains(name) ? days.value(name).toString(Qt::ISODate) : asked;
}

Result<qint64> TemplateAnswers::personCalled(const QString &name) const
{
    const auto all = speakers(m_shelf.connection(), {});
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find_if(*all, [&](const SpeakerRow &row) { return row.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == all->end())
        return failure(ErrorCode::NotFound, TemplateWords::tr("Nobody in the library is called “%1”.").arg(name));
    return found->id;
}

bool TemplateAnswers::hasWhatIsNeeded(const TemplateQuery &query) const
{
    if (query.needs == u"topic")
        return !m_request.topics.isEmpty();
    if (query.needs == u"person")
        return !m_request.people.isEmpty();
    if (query.needs == u"tag")
        return !m_request.tags.isEmpty();
    return query.needs.isEmpty() || !field(query.needs).trimmed().isEmpty();
}

Result<TemplateAnswers::Wish> TemplateAnswers::wishOf(const TemplateQuery &query)
{
    const auto dayOf = [&](const QString &text) { return QDate::fromString(resolved(text).trimmed(), Qt::ISODate); };
    const auto narrowed = [&](const QString &own, const QString &request) { return own == u"*" ? QString() : own.isEmpty() ? request : resolved(own); };
    Wish wish{.filter = {m_request.topics, m_request.people, narrowed(query.series, m_request.series), m_request.from, m_request.to},
        .tags = query.tag == u"*" ? QStringList() : query.tag.isEmpty() ? m_request.tags : QStringList{resolved(query.tag)}, .item = resolved(query.item),
        .organisation = resolved(query.organisation), .state = resolved(query.state), .order = query.order, .limit = query.limit};
    if (!query.topics.isEmpty())
        wish.filter.topics = query.topics.contains(u"*") ? QStringList() : query.topics;
    wish.filter.from = query.from == u"*" ? QDate() : later(m_request.from, dayOf(query.from));
    wish.filter.to = query.to == u"*" ? QDate() : earlier(m_request.to, dayOf(query.to));
    if (const QDate since = dayOf(query.since); since.isValid())
        wish.filter.from = later(wish.filter.from, since.addDays(1));
    const QString called = query.person == u"*" ? QString() : resolved(query.person).trimmed();
    if (query.person == u"*")
        wish.filter.people.clear();
    if (called.isEmpty())
        return wish;
    return personCalled(called).transform([&](qint64 id) {
        wish.filter.people = {id};
        return wish;
    });
}

bool TemplateAnswers::wants(const Wish &wish, const StoredReport &stored, const Statement &statement)
{
    if (!meet(wish.filter.topics, statement.topics))
        return false;
    if (!wish.filter.people.isEmpty() && !wish.filter.people.contains(stored.people.value(statement.speaker)))
        return false;
    if (!wish.item.isEmpty() && stored.report.sections.value(statement.section).agendaLabel.compare(wish.item, Qt::CaseInsensitive) != 0)
        return false;
    if (wish.organisation.isEmpty())
        return true;
    const Participant *participant = RecordValues::participant(stored, statement.speaker);
    return participant && participant->affiliation.contains(wish.organisation, Qt::CaseInsensitive);
}

StatementWish TemplateAnswers::statementWish(const Wish &wish)
{
    return [wish](const StoredReport &stored, const Statement &statement) { return wants(wish, stored, statement); };
}

Result<QList<SharedReport>> TemplateAnswers::reportsOn(const Wish &wish)
{
    auto all = m_shelf.matching(wish.filter);
    if (all && wish.order == u"newest") // what has no date is not the newest
        std::ranges::stable_partition(*all, [](const SharedReport &stored) { return !stored->row.when.isKnown(); });
    return all;
}

Result<QVariantList> TemplateAnswers::answer(const TemplateQuery &query)
{
    if (!hasWhatIsNeeded(query))
        return QVariantList();
    return wishOf(query).and_then([&](const Wish &wish) { return rows(query, wish); }).transform([&](const QList<QVariantHash> &all) {
        if (!query.by.isEmpty())
            return grouped(all, query.by);
        QVariantList list;
        list.reserve(all.size());
        for (const QVariantHash &row : all)
            list.append(row);
        return list;
    });
}

TemplateAnswers::Rows TemplateAnswers::rows(const TemplateQuery &query, const Wish &wish)
{
    if (query.of == u"agenda")
        return agenda(resolved(query.text), wish);
    using Ask = Rows (TemplateAnswers::*)(const Wish &);
    static const QHash<QString, Ask> asks{{u"statements"_s, &TemplateAnswers::statements}, {u"decisions"_s, &TemplateAnswers::decisions},
        {u"actions"_s, &TemplateAnswers::actions}, {u"annotations"_s, &TemplateAnswers::annotations}, {u"meetings"_s, &TemplateAnswers::meetings},
        {u"positions"_s, &TemplateAnswers::positions}, {u"people"_s, &TemplateAnswers::people}, {u"topics"_s, &TemplateAnswers::topics},
        {u"doubts"_s, &TemplateAnswers::doubts}, {u"missing"_s, &TemplateAnswers::missing}, {u"milestones"_s, &TemplateAnswers::milestones}};
    return (this->*asks.value(query.of))(wish); // readTemplate() let no other pass
}

TemplateAnswers::Rows TemplateAnswers::statements(const Wish &wish)
{
    const auto all = reportsOn(wish);
    if (!all)
        return std::unexpected(all.error());
    QList<std::pair<SharedReport, const Statement *>> chosen;
    for (const SharedReport &stored : *all) {
        for (const Statement &statement : stored->report.statements) {
            if (wants(wish, *stored, statement))
                chosen.append({stored, &statement});
        }
    }
    limitInTime(chosen, wish.order, wish.limit);
    QList<QVariantHash> rows;
    for (const auto &[stored, statement] : std::as_const(chosen)) {
        auto row = m_values.statement(*stored, *statement);
        if (!row)
            return std::unexpected(row.error());
        rows.append(std::move(*row));
    }
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::decisions(const Wish &wish)
{
    if (!wish.filter.people.isEmpty())
        return QList<QVariantHash>(); // a decision is everybody's
    const auto all = reportsOn(wish);
    if (!all)
        return std::unexpected(all.error());
    QList<std::pair<SharedReport, const Decision *>> chosen;
    for (const SharedReport &stored : *all) {
        for (const Decision &decision : stored->report.decisions) {
            if (meet(wish.filter.topics, stored->report.paragraphs.value(decision.paragraph).topics))
                chosen.append({stored, &decision});
        }
    }
    limitInTime(chosen, wish.order, wish.limit);
    QList<QVariantHash> rows;
    for (const auto &[stored, decision] : std::as_const(chosen)) {
        auto row = m_values.decision(*stored, *decision);
        if (!row)
            return std::unexpected(row.error());
        rows.append(std::move(*row));
    }
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::actions(const Wish &wish)
{
    auto chosen = Rapporteur::actions(m_shelf.connection(), wish.filter);
    if (!chosen)
        return std::unexpected(chosen.error());
    chosen->removeIf([&](const ActionRow &row) { return !isState(row.state, wish.state); });
    std::ranges::stable_sort(*chosen, {}, &ActionRow::date);
    limitInTime(*chosen, wish.order, wish.limit);
    QList<QVariantHash> rows;
    for (const ActionRow &action : std::as_const(*chosen)) {
        auto row = m_shelf.report(action.report).and_then([&](const SharedReport &stored) { return m_values.action(*stored, action); });
        if (!row)
            return std::unexpected(row.error());
        rows.append(std::move(*row));
    }
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::annotations(const Wish &wish)
{
    auto chosen = Rapporteur::annotations(m_shelf.connection());
    if (!chosen)
        return std::unexpected(chosen.error());
    chosen->removeIf([&](const AnnotationRow &row) {
        const Annotation &a = row.annotation;
        const bool isOnTopic = meet(wish.filter.topics, row.topics) || wish.filter.topics.contains(a.subject);
        // A private note leaves in no draft: drafts are sent.
        return a.isPrivate || !bears(a.tags, wish.tags) || !isOnTopic || !isWithin(wish.filter, row.date) || (wish.state == u"starred" && !a.starred)
            || (!wish.filter.series.isEmpty() && row.series != wish.filter.series)
            || (!wish.filter.people.isEmpty() && !wish.filter.people.contains(row.person));
    });
    std::ranges::stable_sort(*chosen, {}, &AnnotationRow::date); // inside a meeting they stay in the order of the text
    limitInTime(*chosen, wish.order, wish.limit);
    QList<QVariantHash> rows;
    for (const AnnotationRow &annotation : std::as_const(*chosen)) {
        auto row = m_values.annotation(annotation);
        if (!row)
            return std::unexpected(row.error());
        rows.append(std::move(*row));
    }
    return rows;
}

TemplateAnswers::Rows TemplateAnswers::meetings(const Wish &wish)
{
    const auto all = reportsOn(wish);
    if (!all)
        return std::unexpected(all.error());
    struct Counted {
        SharedReport stored;
        int statements = 0;
        const Statement *first = nullptr;
    };
    QList<Counted> chosen;
    for (const SharedReport &stored : *all) {
        if (stored->report.kind != ReportKind::MeetingReport && stored->report.kind != ReportKind::Transcript)
            continue;
        Counted one{stored};
        for (const Statement &statement : stored->report.statements) {
            if (!wants(wish, *stored, statement))
                continue;
            ++one.statements;
            // The record's first sentence that somebody is credited with says more than one that nobody is.
            if (!one.first || (one.first->speaker.isEmpty() && !statement.speaker.isEmpty()))
                one.first = &statement;
        }
        chosen.append(one);
    }
    if (wish.order == u"weight" && wish.limit > 0 && chosen.size() > wish.limit) {
        std::ranges::stable_sort(chosen, std::greater(), &Counted::statements);
        chosen.resize(wish.limit);
        std::ranges::stable_sort(chosen, {}, [](const Counted &one) { return one.stored->row.when.date; });
    } else {
        limitInTime(chosen, wish.order, wish.limit);
    }
    QList<QVariantHash> rows;
    for (const Counted &one : std::as_const(chosen)) {
        auto row = m_values.meeting(*one.stored, one.statements);
        auto first = row && one.first ? m_values.statement(*one.stored, *one.first) : Result<QVariantHash>();
        if (!row || !first)
            return std::unexpected(row ? first.error() : row.error());
        row->insert(u"opening"_s, *first);
        rows.append(std::move(*row));
    }
    return rows;
}

} // namespace Rapporteur
