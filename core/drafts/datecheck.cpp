// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/datecheck.h"

#include "core/drafts/checkwords.h"
#include "core/drafts/citationstyle.h"
#include "core/paper/words.h"
#include "core/report/dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QDate lastDay(const Moment &moment)
{
    return moment.dateTo.isValid() ? moment.dateTo : moment.date;
}

bool overlap(const Moment &one, const Moment &other)
{
    return one.date <= lastDay(other) && other.date <= lastDay(one);
}

/// The reports that a citation names, each once.
QList<const StoredReport *> reportsOf(const CitationMark &mark, const CitedSources &sources)
{
    QList<const StoredReport *> reports;
    for (const CitationRef &ref : mark.refs) {
        if (const StoredReport *report = sources.report(ref); report && !reports.contains(report))
            reports.append(report);
    }
    return reports;
}

/// Whether a date, of which `before` and `after` are around, is given to the meeting: it stands right before the citation, behind "meeting", or
/// behind the meeting's label.
bool isOfMeeting(QStringView before, QStringView after, const QStringList &bodies)
{
    static const QRegularExpression nothing(u"^(?:[\\s).,;:—–-]|at \\d{1,2}:\\d\\d|UTC)*$"_s);
    static const QRegularExpression meeting(u"\\b(?:meeting|session|call)\\b[^.;:]{0,60}$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression due(u"\\b(?:by|due|until|till|before|after|since)\\s+(?:the\\s+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (due.matchView(before).hasMatch())
        return false;
    return nothing.matchView(after).hasMatch() || meeting.matchView(before).hasMatch() || std::ranges::any_of(bodies, [&](const QString &body) {
        return QRegularExpression(QRegularExpression::escape(body) + u"[\\s\\d]*[,(]?\\s*\\(?$"_s).matchView(before).hasMatch();
    });
}

/// Whether a cited passage speaks of that date itself.
bool isInPassage(const Moment &moment, const CitationMark &mark, const CitedSources &sources)
{
    return std::ranges::any_of(mark.refs, [&](const CitationRef &ref) {
        const Span around = ref.passage.isEmpty() ? Span() : sources.around(ref);
        if (!around.isValid())
            return false;
        const StoredReport *report = sources.report(ref);
        const QList<Moment> moments = momentsIn(around.of(report->document.text), 0, report->row.when.date.year());
        return std::ranges::any_of(moments, [&](const Moment &one) { return one.date.isValid() && overlap(one, moment); });
    });
}

/// Looks at what stands before one citation.
class MeetingCheck
{
public:
    MeetingCheck(const CitedBlock &block, const CitedBlock::Citation &citation, CitedSources &sources)
        : m_block(block)
        , m_citation(citation)
        , m_sources(sources)
        , m_reports(reportsOf(citation.mark, sources))
        , m_sentence(block.sentenceBefore(citation))
        , m_own(block.ownWords().sliced(m_sentence.start, m_sentence.length()))
    {
        for (const StoredReport *report : std::as_const(m_reports))
            m_bodies.append(shortBody(report->row));
    }

    [[nodiscard]] QList<CitationFault> faults()
    {
        if (m_reports.isEmpty() || std::ranges::none_of(m_own, [](QChar c) { return c.isDigit(); }))
            return {};
        m_moments = momentsIn(m_own);
        for (const Moment &moment : std::as_const(m_moments))
            checkDate(moment);
        static const QRegularExpression ordinals(u"\\b(\\d{1,4}(?:st|nd|rd|th))\\s+(?:(?:virtual|online|regular|monthly)\\s+)?meeting\\b"_s);
        static const QRegularExpression named(u"\\b[Mm]eeting\\s+(?:[Nn]o\\.?\\s*|#\\s*)?(\\d{1,4})\\b"_s);
        checkNumbers(ordinals);
        checkNumbers(named);
        for (const QString &body : std::as_const(m_bodies))
            checkNumbers(QRegularExpression(u"(?<![\\p{L}\\d])"_s + QRegularExpression::escape(body) + u"\\s+(\\d{1,4})\\b"_s));
        return m_faults;
    }

private:
    void checkDate(const Moment &moment);
    void checkNumbers(const QRegularExpression &form);
    void add(const QString &code, const QString &message, Span span, const QString &replacement)
    {
        const Span source = m_block.flat.sourceOf({m_sentence.start + span.start, m_sentence.start + span.end});
        const auto same = [&](const CitationFault &one) { return one.code == code && one.start == source.start; };
        if (source.isValid() && std::ranges::none_of(m_faults, same))
            m_faults.append({code, message, source.start, source.length(), m_reports.size() == 1 ? replacement : QString()});
    }

    const CitedBlock &m_block;
    const CitedBlock::Citation &m_citation;
    CitedSources &m_sources;
    QList<const StoredReport *> m_reports;
    Span m_sentence;
    QString m_own;
    QList<Moment> m_moments;
    QStringList m_bodies;
    QList<CitationFault> m_faults;
};

void MeetingCheck::checkDate(const Moment &moment)
{
    const QStringView text = m_own;
    if (!moment.date.isValid() || moment.yearInferred || !isOfMeeting(text.first(moment.span.start), text.sliced(moment.span.end), m_bodies))
        return;
    QList<const StoredReport *> dated = m_reports;
    dated.removeIf([](const StoredReport *report) { return !report->report.meeting || !report->row.when.isKnown(); });
    if (dated.isEmpty() || std::ranges::any_of(dated, [&](const StoredReport *report) { return overlap(report->row.when, moment); })
        || isInPassage(moment, m_citation.mark, m_sources))
        return;
    add(u"wrong-date"_s, CheckWords::tr("%1 was on %2.").arg(dated.first()->row.label, dateOfReport(*dated.first())), moment.span, dateOfReport(*dated.first()));
}

void MeetingCheck::checkNumbers(const QRegularExpression &form)
{
    for (const auto &match : form.globalMatch(m_own)) {
        const Span span{match.capturedStart(1), match.capturedEnd(1)};
        static const QRegularExpression digits(u"^\\d+"_s);
        const int number = digits.match(match.captured(1)).captured().toInt();
        const auto isDate = [&](const Moment &moment) { return moment.span.overlaps(span); };
        QList<const StoredReport *> numbered = m_reports;
        numbered.removeIf([](const StoredReport *report) { return !report->row.number; });
        const auto has = [&](const StoredReport *report) {
            const auto &meeting = report->report.meeting;
            return *report->row.number == number || (meeting && (meeting->number == number || meeting->otherNumber == number));
        };
        if (numbered.isEmpty() || std::ranges::any_of(m_moments, isDate) || std::ranges::any_of(numbered, has))
            continue;
        const int right = *numbered.first()->row.number;
        add(u"wrong-number"_s, CheckWords::tr("The report cited is of meeting %1, not %2.").arg(right).arg(number), span,
            match.captured(1).back().isDigit() ? QString::number(right) : ordinal(right));
    }
}

} // namespace

QList<CitationFault> dateFaults(const CitedBlock &block, const CitedBlock::Citation &citation, CitedSources &sources)
{
    return MeetingCheck(block, citation, sources).faults();
}

} // namespace Rapporteur
