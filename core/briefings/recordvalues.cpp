// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/recordvalues.h"

#include "core/briefings/stakeholders.h"
#include "core/briefings/stance.h"
#include "core/briefings/templatewords.h"
#include "core/drafts/citationsyntax.h"
#include "core/drafts/quotation.h"
#include "core/library/queries/citedrecord.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// A name's words find it too: "Ms. Quellenberg".
QList<Matcher::Term> termsOf(const QStringList &names)
{
    QList<Matcher::Term> terms;
    for (qsizetype i = 0; i < names.size(); ++i) {
        terms.append({names[i], int(i)});
        const QStringList words = names[i].split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (words.size() > 1 && word.size() > 2)
                terms.append({word, int(i)});
        }
    }
    return terms;
}

/// In the beginning of a list item or paragraph too.
QString escaped(const QString &text)
{
    static const QRegularExpression start(uR"(^(\s*)([#+-]|\d+(?=[.)]))(?=[\s.)#]))"_s);
    QString safe = markdownEscaped(text);
    const auto first = start.match(safe);
    if (first.hasMatch()) // it would begin a heading or a list
        safe = first.captured(2).at(0).isDigit() ? safe.replace(first.capturedEnd(), 1, u'\\' + safe.mid(first.capturedEnd(), 1)) : safe.insert(first.capturedStart(2), u'\\');
    return safe;
}

QString stateWord(ActionState state)
{
    switch (state) {
    case ActionState::Done:
        return u"done"_s;
    case ActionState::InProgress:
        return u"in progress"_s;
    case ActionState::Open:
        break;
    }
    return u"open"_s;
}

/// What stands behind "status/" among the tags.
QString below(const QStringList &tags, const QString &parent)
{
    const QString start = parent + u'/';
    for (const QString &tag : tags) {
        if (tag.startsWith(start, Qt::CaseInsensitive))
            return tag.mid(start.size());
    }
    return {};
}

bool isOwn(const QString &tag)
{
    static const QStringList parents{u"category/"_s, u"status/"_s, u"cost/"_s, u"responsible/"_s};
    return std::ranges::any_of(parents, [&](const QString &parent) { return tag.startsWith(parent, Qt::CaseInsensitive); });
}

} // namespace

RecordValues::RecordValues(RecordShelf &shelf, const Lexicon &lexicon, Telling telling)
    : m_shelf(shelf)
    , m_lexicon(lexicon)
    , m_telling(std::move(telling))
{
    if (!m_telling.isAttributed)
        m_names = std::make_unique<Matcher>(termsOf(m_telling.names));
}

QString RecordValues::withoutNames(const QString &text) const
{
    if (m_telling.isAttributed || text.isEmpty())
        return text;
    QStringList here;
    for (const Matcher::Match &match : m_names->find(text)) {
        const QString &name = m_telling.names.at(match.id);
        if (!here.contains(name))
            here.append(name);
    }
    return here.isEmpty() ? text : Rapporteur::withoutNames(text, here);
}

QString RecordValues::plain(const QString &text) const
{
    return escaped(withoutNames(text.simplified()));
}

QString RecordValues::who(const QString &speaker) const
{
    return speaker.isEmpty() || !m_telling.isAttributed ? TemplateWords::tr("a participant") : escaped(speaker);
}

const Participant *RecordValues::participant(const StoredReport &stored, const QString &name)
{
    const auto found = std::ranges::find(stored.report.participants, name, &Participant::name);
    return name.isEmpty() || found == stored.report.participants.end() ? nullptr : &*found;
}

QString RecordValues::groupOf(const Participant *participant) const
{
    if (!participant)
        return {};
    const QString said = participant->affiliation + u'\n' + participant->roles.join(u'\n');
    const auto known = m_groups.constFind(said);
    return known != m_groups.constEnd() ? *known
                                        : *m_groups.insert(said, stakeholderGroup(m_lexicon, participant->affiliation, participant->roles));
}

QString RecordValues::day(QDate date) const
{
    return date.isValid() ? m_telling.locale.toString(date, u"d MMMM yyyy"_s) : QString();
}

QString RecordValues::day(const Moment &when) const
{
    if (!when.dateTo.isValid() || when.dateTo == when.date)
        return day(when.date);
    return day(when.date) + u" – "_s + day(when.dateTo);
}

QString RecordValues::topicName(const QString &id) const
{
    const Topic *topic = m_lexicon.topic(id);
    return topic && !topic->name.isEmpty() ? topic->name : id;
}

void RecordValues::addMeeting(QVariantHash &values, const StoredReport &stored) const
{
    const QDate date = stored.row.when.date;
    values.insert(u"meeting"_s, plain(stored.row.label));
    values.insert(u"day"_s, day(stored.row.when));
    values.insert(u"date"_s, date.toString(Qt::ISODate));
    values.insert(u"year"_s, date.isValid() ? QString::number(date.year()) : QString());
    values.insert(u"series"_s, stored.row.series);
}

Result<void> RecordValues::addForms(QVariantHash &values, const StoredReport &stored, CitedKind kind, Span shown, const QString &annotation)
{
    const auto key = m_shelf.keyOf(stored.row.id);
    if (!key)
        return std::unexpected(key.error());
    const DropSource source{.kind = kind, .report = stored.row.id, .shown = shown, .annotation = annotation};
    const auto add = [&](const QString &name, DropForm form, bool isWanted) {
        if (!isWanted)
            return;
        const Dropped dropped = quoted(stored, *key, source, form, m_telling.isAttributed);
        values.insert(name, withoutNames(dropped.markdown.trimmed()));
        for (const CitedPassage &passage : dropped.cited.passages) {
            m_passages.insert(passage.key, passage);
            values.insert(u"key"_s, passage.key);
        }
    };
    add(u"quote"_s, DropForm::Quote, m_telling.wantsQuotes);
    add(u"mention"_s, DropForm::Mention, m_telling.wantsMentions);
    add(u"cite"_s, DropForm::Citation, m_telling.wantsCitations);
    m_keys.insert(stored.row.id, *key);
    return {};
}

Result<void> RecordValues::addMeetingCitation(QVariantHash &values, const StoredReport &stored)
{
    return m_shelf.keyOf(stored.row.id).transform([&](const QString &key) {
        values.insert(u"cite"_s, citationText({{.report = key}}));
        m_keys.insert(stored.row.id, key);
    });
}

Result<QVariantHash> RecordValues::statement(const StoredReport &stored, const Statement &statement)
{
    const Section section = stored.report.sections.value(statement.section);
    const QString words = statement.span.of(stored.document.text).toString();
    const Participant *said = participant(stored, statement.speaker);
    QStringList topics;
    for (const QString &id : statement.topics)
        topics.append(topicName(id));
    QVariantHash values{{u"who"_s, who(statement.speaker)}, {u"speaker"_s, m_telling.isAttributed ? escaped(statement.speaker) : QString()},
        {u"affiliation"_s, said && m_telling.isAttributed ? escaped(said->affiliation) : QString()}, {u"group"_s, groupOf(said)},
        {u"section"_s, plain(section.heading)}, {u"item"_s, section.agendaLabel}, {u"page"_s, statement.page}, {u"words"_s, plain(words)},
        {u"verb"_s, statement.verb}, {u"stance"_s, stanceName(stanceOf(words))}, {u"topics"_s, topics}, {u"topic"_s, topics.value(0)}};
    addMeeting(values, stored);
    return addForms(values, stored, CitedKind::Statement, statement.span).transform([&] { return std::move(values); });
}

Result<QVariantHash> RecordValues::decision(const StoredReport &stored, const Decision &decision)
{
    QVariantHash values{{u"words"_s, plain(decision.text)}, {u"page"_s, decision.page}};
    addMeeting(values, stored);
    return addForms(values, stored, CitedKind::Decision, decision.span).transform([&] { return std::move(values); });
}

Result<QVariantHash> RecordValues::action(const StoredReport &stored, const ActionRow &row)
{
    QStringList owners;
    QStringList others; // whom the words do not name
    for (const QString &owner : row.owners) {
        owners.append(plain(owner));
        if (m_telling.isAttributed && !row.text.contains(owner))
            others.append(plain(owner));
    }
    QString words = plain(row.text); // more may follow in the line: whose it is, and until when
    if (words.endsWith(u'.'))
        words.chop(1);
    QVariantHash values{{u"words"_s, words}, {u"owners"_s, m_telling.isAttributed || owners.isEmpty() ? owners.join(u", "_s) : who({})},
        {u"others"_s, others.join(u", "_s)}, {u"due"_s, day(row.due)}, {u"state"_s, stateWord(row.state)}, {u"page"_s, row.page}};
    addMeeting(values, stored);
    return addForms(values, stored, CitedKind::Action, row.span).transform([&] { return std::move(values); });
}

Result<QString> RecordValues::crossReferences(qint64 annotation)
{
    const auto links = linksOf(m_shelf.connection(), annotation);
    if (!links)
        return std::unexpected(links.error());
    QStringList references;
    for (const LinkedAnnotation &link : *links) {
        const Annotation &other = link.other.annotation;
        if (other.isPrivate || other.report == 0)
            continue;
        QVariantHash values;
        const auto done = m_shelf.report(other.report).and_then([&](const SharedReport &stored) {
            return other.place.state == AnchorState::Orphaned ? addMeetingCitation(values, *stored)
                                                              : addForms(values, *stored, CitedKind::Passage, other.shown, other.uid);
        });
        if (!done)
            return std::unexpected(done.error());
        references.append((link.outgoing ? link.relation + u' ' : QString()) + values.value(u"cite"_s).toString());
    }
    return references.join(u"; "_s);
}

Result<QVariantHash> RecordValues::annotation(const AnnotationRow &row)
{
    const Annotation &a = row.annotation;
    QStringList tags = a.tags;
    tags.removeIf(isOwn);
    QVariantHash values{{u"words"_s, plain(a.words.isEmpty() ? a.anchor.quote : a.words)}, {u"note"_s, withoutNames(a.note.trimmed())},
        {u"line"_s, plain(a.note)}, {u"tags"_s, tags.join(u", "_s)}, {u"tag"_s, a.tags.value(0)}, {u"category"_s, below(a.tags, u"category"_s)},
        {u"status"_s, below(a.tags, u"status"_s)}, {u"cost"_s, below(a.tags, u"cost"_s)}, {u"responsible"_s, plain(below(a.tags, u"responsible"_s))},
        {u"author"_s, m_telling.isAttributed ? escaped(a.author) : QString()}, {u"starred"_s, a.starred}, {u"who"_s, who(row.speaker)},
        {u"section"_s, plain(row.section)}, {u"subject"_s, plain(a.subject)}, {u"topic"_s, topicName(row.topics.value(0))}};
    if (row.links > 0) {
        const auto cross = crossReferences(a.id);
        if (!cross)
            return std::unexpected(cross.error());
        values.insert(u"cross"_s, *cross);
    }
    if (a.report == 0)
        return values;
    const auto stored = m_shelf.report(a.report);
    if (!stored)
        return std::unexpected(stored.error());
    addMeeting(values, **stored);
    if (a.target != AnnotationTarget::Passage || a.place.state == AnchorState::Orphaned)
        return addMeetingCitation(values, **stored).transform([&] { return std::move(values); });
    return addForms(values, **stored, CitedKind::Passage, a.shown, a.uid).transform([&] { return std::move(values); });
}

QStringList RecordValues::agendaOf(const StoredReport &stored) const
{
    QStringList titles;
    for (const AgendaItem &item : stored.report.agenda)
        titles.append(plain(item.title));
    return titles;
}

Result<QVariantHash> RecordValues::meeting(const StoredReport &stored, int statements)
{
    const auto &next = stored.report.nextMeeting;
    QVariantHash values{{u"title"_s, plain(stored.row.title)}, {u"statements"_s, statements}, {u"number"_s, stored.row.number ? QVariant(*stored.row.number) : QVariant()},
        {u"place"_s, stored.report.meeting ? plain(stored.report.meeting->place) : QString()}, {u"next"_s, next ? day(*next) : QString()},
        {u"access"_s, stored.report.accessCondition}, {u"agenda"_s, agendaOf(stored)}};
    addMeeting(values, stored);
    return addMeetingCitation(values, stored).transform([&] { return std::move(values); });
}

} // namespace Rapporteur
