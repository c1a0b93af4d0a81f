// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/header.h"

#include "core/report/dates.h"
#include "core/report/meetingnumber.h"
#include "core/report/names.h"
#include "core/report/title.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int openingBlocks = 12;

struct HeaderText {
    Q_DECLARE_TR_FUNCTIONS(HeaderText)
};

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A body as one report and another would both call it: "the Circle's Working Group (WG) on Y (WG-Y)" and "Working
/// Group on Y in 2023" are the Working Group on Y.
QString bodyNamed(QString name)
{
    static const QRegularExpression brackets(u"\\s*\\([^)]*\\)"_s);
    static const QRegularExpression year(u"\\s+(?:in|of|for)\\s+(?:19|20)\\d\\d$"_s);
    static const QRegularExpression parent(u"^.*\\b(?=(?:working group|task force|working party|study group|sub-?committee) (?:on|for)\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    name.replace(u'’', u'\'');
    return name.remove(brackets).remove(year).remove(parent).simplified();
}

bool tellsOfMeeting(QStringView text)
{
    static const QRegularExpression e = insensitive(u"\\b(?:was held|were held|took place|was convened|met (?:on|at|in|virtually|online)|held (?:its|their|a|the|on)|held on)\\b"_s);
    return e.matchView(text).hasMatch();
}

/// "wg-2020-06-18.txt", "minutes_20200618.pdf", "2020.06.18 call.docx"
QList<Moment> momentsInFileName(const QString &fileName)
{
    static const QRegularExpression e(u"(?<!\\d)((?:19|20)\\d\\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\\d|3[01])(?!\\d)"_s);
    QList<Moment> moments;
    for (auto found = e.globalMatch(fileName); found.hasNext();) {
        const auto match = found.next();
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (date.isValid())
            moments.append(Moment{.date = date});
    }
    return moments.isEmpty() ? momentsIn(QString(fileName).replace(u'_', u' ').replace(u'-', u' ')) : moments;
}

/// "15:00 UTC" on a line of its own.
Moment timeIn(QStringView line)
{
    Moment moment{.span = {0, 0}};
    addTime(line, moment);
    return moment.span.end == line.size() ? moment : Moment();
}

/// Reads one document's header, with what it has found so far.
class HeaderReader
{
public:
    HeaderReader(const TextDocument &document, const QList<BlockRole> &roles, const LexiconWords &words, const QString &fileName, Report &report)
        : m_document(document)
        , m_roles(roles)
        , m_words(words)
        , m_fileName(fileName)
        , m_report(report)
    {
        int blocks = 0;
        for (qsizetype i = 0; i < roles.size() && blocks < openingBlocks; ++i) {
            const Block &block = document.blocks[i];
            if (block.span.start > openingLength || (roles[i] != BlockRole::Head && roles[i] != BlockRole::Body && roles[i] != BlockRole::Heading && roles[i] != BlockRole::Container))
                break;
            m_opening.append(i);
            ++blocks;
        }
    }

    void read()
    {
        const Title title = titleOf(m_document, m_roles, m_opening, m_fileName);
        m_report.title = title.text;
        if (title.span.isValid())
            m_report.spans.insert(u"title"_s, title.span);
        readSeries();
        readNumber();
        readDate();
        readOfficers();
        readAccess();
        decideKind();
    }

private:
    [[nodiscard]] QStringView textOf(qsizetype block) const { return m_document.blocks[block].span.of(m_document.text); }
    [[nodiscard]] qsizetype startOf(qsizetype block) const { return m_document.blocks[block].span.start; }
    void warn(const QString &code, const QString &message, Span span, const QStringList &values)
    {
        QList<WarningChoice> choices;
        for (const QString &value : values)
            choices.append({value, value});
        m_report.warnings.append({code, message, span, choices});
    }

    void readSeries();
    void readNumber();
    void readDate();
    void readTime();
    void compareDates(const QList<Moment> &moments);
    void readOfficers();
    void readAccess();
    void decideKind();

    const TextDocument &m_document;
    const QList<BlockRole> &m_roles;
    const LexiconWords &m_words;
    const QString m_fileName;
    Report &m_report;
    QList<qsizetype> m_opening; ///< blocks
    Meeting m_meeting;
    bool m_held = false; ///< a sentence says that the meeting was held
    bool m_dateInTitle = false;
};

void HeaderReader::readSeries()
{
    qsizetype best = 0;
    for (const qsizetype i : std::as_const(m_opening)) {
        const QString plain = u' ' + plainWords(textOf(i)) + u' ';
        for (const LexiconWords::SeriesName &name : m_words.seriesNames) {
            if (name.plain.size() <= best)
                break; // the longest name wins: "MAG Working Group on X" over "MAG"
            if (!plain.contains(name.plain))
                continue;
            best = name.plain.size();
            m_report.series = name.series;
            m_report.spans.insert(u"series"_s, m_document.blocks[i].span);
        }
    }
    if (best > 0)
        return;
    // "The 5th meeting of the Working Group on Y (WG-Y) was held": its own words.
    static const QRegularExpression of = insensitive(u"\\b(?:meeting|call|session)s? of (?:the )?(?<name>[^.,;]{4,120}?) (?:was held|took place|was convened)"_s);
    for (const qsizetype i : std::as_const(m_opening)) {
        const auto match = of.matchView(textOf(i));
        if (match.hasMatch()) {
            m_report.series = bodyNamed(match.captured(u"name"_s));
            m_report.spans.insert(u"series"_s, {startOf(i) + match.capturedStart(u"name"), startOf(i) + match.capturedEnd(u"name")});
            return;
        }
    }
    // "Advisory Circle" above "Virtual Meeting VII".
    static const QRegularExpression meeting = insensitive(u"^(?:[\\w-]+ )?(?:meeting|call|session|teleconference)\\b"_s);
    const bool heads = m_opening.size() > 1 && m_roles[m_opening[0]] == BlockRole::Head && m_roles[m_opening[1]] == BlockRole::Head;
    if (heads && meeting.matchView(textOf(m_opening[1])).hasMatch() && titleNumber(textOf(m_opening[1])).value > 0
        && titleNumber(textOf(m_opening[0])).value == 0 && momentsIn(textOf(m_opening[0])).isEmpty()) {
        m_report.series = bodyNamed(tidiedName(textOf(m_opening[0])));
        m_report.spans.insert(u"series"_s, m_document.blocks[m_opening[0]].span);
    }
}

void HeaderReader::readNumber()
{
    MeetingNumber title;
    MeetingNumber text;
    for (const qsizetype i : std::as_const(m_opening)) {
        const QStringView words = textOf(i);
        if (m_roles[i] == BlockRole::Head && title.value == 0)
            title = titleNumber(words, startOf(i));
        if (text.value == 0 && (tellsOfMeeting(words) || m_roles[i] == BlockRole::Head))
            text = ordinalNumber(words, startOf(i));
    }
    const MeetingNumber &number = text.value > 0 ? text : title;
    if (number.value == 0)
        return;
    m_meeting.number = number.value;
    m_meeting.spans.insert(u"number"_s, number.span);
    if (text.value > 0 && title.value > 0 && text.value != title.value) {
        m_meeting.otherNumber = title.value;
        warn(u"meeting-number-conflict"_s,
            HeaderText::tr("The title says %1 (%2), the text %3.").arg(title.value).arg(title.span.of(m_document.text)).arg(text.value),
            title.span, {QString::number(text.value), QString::number(title.value)});
    }
}

void HeaderReader::readDate()
{
    QList<Moment> moments;
    QList<std::pair<qsizetype, bool>> held; // block, whether it tells of the meeting
    for (const qsizetype i : std::as_const(m_opening)) {
        const bool tells = tellsOfMeeting(textOf(i));
        if (m_roles[i] != BlockRole::Head && !tells && m_document.blocks[i].kind != BlockKind::Heading
            && !textOf(i).trimmed().startsWith(u"Date", Qt::CaseInsensitive))
            continue;
        m_held = m_held || tells;
        QStringView text = textOf(i);
        const qsizetype stop = tells ? text.indexOf(u". ") : -1; // the sentence, not what follows
        if (stop > 0)
            text = text.first(stop + 1);
        const auto found = momentsIn(text, startOf(i));
        m_dateInTitle = m_dateInTitle || (m_roles[i] == BlockRole::Head && !found.isEmpty());
        moments += found;
        if (found.isEmpty() && tells && !moments.isEmpty()) // "was held on 26 September 14:00 UTC": the title has the year
            moments += momentsIn(text, startOf(i), moments.first().date.year());
    }
    if (moments.isEmpty()) {
        const auto named = momentsInFileName(m_fileName);
        if (!named.isEmpty()) {
            m_meeting.when = named.last();
            m_meeting.when.span = {}; // the name bears it out, not the text
        }
        return;
    }
    m_meeting.when = moments.first();
    for (const Moment &moment : std::as_const(moments)) {
        if (moment.date != m_meeting.when.date || m_meeting.when.startTime.isValid() || !moment.startTime.isValid())
            continue;
        m_meeting.when.startTime = moment.startTime;
        m_meeting.when.endTime = moment.endTime;
        m_meeting.when.timeZone = moment.timeZone;
        m_meeting.spans.insert(u"startTime"_s, moment.span);
    }
    m_meeting.spans.insert(u"date"_s, m_meeting.when.span);
    readTime();
    compareDates(moments);
}

void HeaderReader::readTime()
{
    for (const qsizetype i : std::as_const(m_opening)) {
        if (m_meeting.when.startTime.isValid())
            return;
        const Moment time = m_roles[i] == BlockRole::Head ? timeIn(textOf(i)) : Moment();
        if (!time.startTime.isValid())
            continue;
        m_meeting.when.startTime = time.startTime;
        m_meeting.when.endTime = time.endTime;
        m_meeting.when.timeZone = time.timeZone;
        m_meeting.spans.insert(u"startTime"_s, m_document.blocks[i].span);
    }
}

void HeaderReader::compareDates(const QList<Moment> &moments)
{
    const auto covers = [](const Moment &m, QDate date) { return m.date == date || (m.dateTo.isValid() && m.date <= date && date <= m.dateTo); };
    for (const Moment &moment : moments) {
        if (!covers(m_meeting.when, moment.date) && !covers(moment, m_meeting.when.date)) {
            warn(u"date-conflict"_s,
                HeaderText::tr("The title says %1, the text %2.").arg(m_meeting.when.span.of(m_document.text), moment.span.of(m_document.text)), moment.span,
                {m_meeting.when.date.toString(Qt::ISODate), moment.date.toString(Qt::ISODate)});
            return;
        }
    }
    const auto named = momentsInFileName(m_fileName);
    if (named.size() == 1 && !covers(m_meeting.when, named.first().date)) {
        warn(u"date-conflict"_s,
            HeaderText::tr("The file's name says %1, the text %2.").arg(named.first().date.toString(Qt::ISODate), m_meeting.when.span.of(m_document.text)),
            m_meeting.when.span, {m_meeting.when.date.toString(Qt::ISODate), named.first().date.toString(Qt::ISODate)});
    }
}

void HeaderReader::readOfficers()
{
    static const QRegularExpression role = insensitive(
        u"(?:(?<what>moderated|chaired|facilitated|hosted|led|lead|co-?chaired|co-?moderated)(?:\\s+and\\s+(?:moderated|chaired|facilitated|hosted|led))?\\s+by|under the (?<ship>chair)(?:man|woman|person)?ship of|(?<presided>presided over) by)\\s+(?<lead>(?:(?:the|its|their)\\s+)?(?:[\\w’'-]+\\s+){0,4}?)(?=\\p{Lu})|\\b(?<line>moderators?|chairs?|co-?chairs?|facilitators?|hosts?)\\s*:\\s*"_s);
    static const QRegularExpression coChair = insensitive(u"\\bco-?chairs?\\s+(?=\\p{Lu})"_s);
    for (const qsizetype i : std::as_const(m_opening)) {
        const QStringView text = textOf(i);
        auto roles = role.globalMatchView(text);
        while (roles.hasNext()) {
            const auto match = roles.next();
            qsizetype at = match.capturedEnd();
            QList<Span> names = namesFrom(text, at, text.size());
            // "moderated by the Group's co-chair Ann Lee": step over the words of the role.
            for (int words = 0; names.isEmpty() && words < 6; ++words) {
                const qsizetype space = text.indexOf(u' ', at);
                if (space < 0 || text.sliced(at, space - at).contains(u'.'))
                    break;
                at = space + 1;
                names = namesFrom(text, at, text.size());
            }
            const QStringView line = match.hasCaptured(u"line") ? match.capturedView(u"line") : QStringView();
            const bool chairs = line.startsWith(u"c", Qt::CaseInsensitive) || match.capturedView(u"what").startsWith(u"c", Qt::CaseInsensitive)
                || match.hasCaptured(u"ship") || match.hasCaptured(u"presided");
            for (const Span name : std::as_const(names)) {
                QStringList &list = chairs ? m_meeting.chairs : m_meeting.moderators;
                if (const QString person = tidiedName(name.of(text)); !list.contains(person))
                    list.append(person);
                m_meeting.spans.insert(chairs ? u"chairs"_s : u"moderators"_s, {startOf(i) + name.start, startOf(i) + name.end});
            }
        }
        // "Ann Lee moderated the meeting."
        static const QRegularExpression active = insensitive(u"\\s(?<what>moderated|chaired|facilitated|hosted|led|opened and chaired) (?:the|this|our) (?:\\w+ )?(?:meeting|call|session|teleconference)\\b"_s);
        if (const auto match = active.matchView(text); match.hasMatch()) {
            const qsizetype before = text.lastIndexOf(u". ", match.capturedStart());
            for (const Span name : namesFrom(text, before < 0 ? 0 : before + 2, match.capturedStart())) {
                QStringList &list = match.capturedView(u"what").contains(u"chaired") ? m_meeting.chairs : m_meeting.moderators;
                if (name.end == match.capturedStart() && list.isEmpty()) {
                    list.append(tidiedName(name.of(text)));
                    m_meeting.spans.insert(&list == &m_meeting.chairs ? u"chairs"_s : u"moderators"_s, {startOf(i) + name.start, startOf(i) + name.end});
                }
            }
        }
        auto chairs = coChair.globalMatchView(text);
        while (chairs.hasNext()) {
            const auto match = chairs.next();
            for (const Span name : namesFrom(text, match.capturedEnd(), text.size())) {
                if (const QString person = tidiedName(name.of(text)); !m_meeting.chairs.contains(person))
                    m_meeting.chairs.append(person);
                m_meeting.spans.insert(u"chairs"_s, {startOf(i) + name.start, startOf(i) + name.end});
            }
        }
    }
}

void HeaderReader::readAccess()
{
    static const QRegularExpression condition = insensitive(
        u"(?:is|are)\\s+(?<condition>available (?:only )?(?:to [\\w ]{3,40}? )?(?:up)?on request|available only to [\\w ]{3,40})"_s);
    for (const qsizetype i : std::as_const(m_opening)) {
        const auto match = condition.matchView(textOf(i));
        if (match.hasMatch()) {
            m_report.accessCondition = match.captured(u"condition"_s).simplified();
            m_report.spans.insert(u"accessCondition"_s, {startOf(i) + match.capturedStart(u"condition"), startOf(i) + match.capturedEnd(u"condition")});
            return;
        }
    }
}

void HeaderReader::decideKind()
{
    static const QRegularExpression minutes = insensitive(u"\\b(?:meetings?|minutes|call|teleconference|open consultations?|attendees|attendance|roll call)\\b"_s);
    static const QRegularExpression overview = insensitive(u"\\b(?:overview|who we are|update (?:for|to) (?:the )?\\w* ?open consultation)"_s);
    bool named = false;
    bool looksBack = m_document.mediaType.contains(u"presentation");
    for (const qsizetype i : std::as_const(m_opening)) {
        if (m_roles[i] == BlockRole::Body)
            continue;
        named = named || minutes.matchView(textOf(i)).hasMatch();
        looksBack = looksBack || overview.matchView(textOf(i)).hasMatch();
    }
    const bool roll = m_roles.contains(BlockRole::Participant) || m_roles.contains(BlockRole::AgendaItem);
    const bool dated = m_meeting.when.isKnown();
    const bool meeting = m_held || (dated && (m_meeting.number || roll || (named && m_dateInTitle))) || (m_meeting.number && roll);
    if (meeting && !(looksBack && !m_held)) {
        m_report.kind = ReportKind::MeetingReport;
        m_report.meeting = m_meeting;
    } else {
        m_report.kind = looksBack ? ReportKind::Overview : ReportKind::Document;
        m_report.warnings.removeIf([](const Warning &w) { return w.code == u"date-conflict" || w.code == u"meeting-number-conflict"; });
        // A dated document that is no meeting still has its day.
        if (dated && m_dateInTitle && m_report.kind == ReportKind::Document) {
            m_report.spans.insert(u"date"_s, m_meeting.when.span);
        }
    }
}

} // namespace

void readHeader(const TextDocument &document, const QList<BlockRole> &roles, const LexiconWords &words, const QString &fileName, Report &report)
{
    HeaderReader(document, roles, words, fileName, report).read();
}

} // namespace Rapporteur
