// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/figures.h"
#include "core/paper/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr qreal pageWidth = 451;
constexpr qreal textSize = 7.5;
constexpr qreal laneHeight = 25;
constexpr qreal rowHeight = 11; ///< of the milestones' names
constexpr qsizetype flagRows = 3;
constexpr qreal nameWidth = 104;
constexpr qreal yearsHeight = 18;
constexpr qreal largest = 10.5; ///< radius of the largest disc
constexpr QRgb ink = 0xff33383f;
constexpr QRgb faint = 0xffc8ccd2;

/// Draws one timeline, from the ground up.
class TimelineDrawing
{
public:
    explicit TimelineDrawing(const Timeline &timeline);

    [[nodiscard]] bool isEmpty() const { return !m_first.isValid(); }
    [[nodiscard]] Drawing drawn();

private:
    [[nodiscard]] qreal x(QDate date) const
    {
        return nameWidth + (pageWidth - nameWidth - largest) * qreal(m_first.daysTo(date)) / qreal(std::max<qint64>(1, m_first.daysTo(m_last)));
    }
    void drawYears();
    void drawMilestones();
    void drawLane(const TimelineLane &lane, qreal middle);

    const Timeline &m_timeline;
    QDate m_first; ///< rounded out to whole years
    QDate m_last;
    int m_most = 1; ///< statements of the largest disc
    qreal m_top = rowHeight * qreal(flagRows) + 4;
    qreal m_bottom = 0;
    Drawing m_drawing;
};

TimelineDrawing::TimelineDrawing(const Timeline &timeline)
    : m_timeline(timeline)
{
    for (const TimelineLane &lane : timeline.lanes) {
        for (const TimelineMark &mark : lane.marks) {
            const QDate date = timeline.meetings.value(mark.meeting).when.date;
            m_first = !m_first.isValid() || date < m_first ? date : m_first;
            m_last = !m_last.isValid() || date > m_last ? date : m_last;
            m_most = std::max(m_most, mark.statements);
        }
    }
    if (isEmpty())
        return;
    m_first = QDate(m_first.year(), 1, 1);
    m_last = QDate(m_last.year() + 1, 1, 1);
    m_bottom = m_top + laneHeight * qreal(timeline.lanes.size());
    m_drawing.size = {pageWidth, m_bottom + yearsHeight};
}

void TimelineDrawing::drawYears()
{
    const qreal wide = (pageWidth - nameWidth) / qreal(m_last.year() - m_first.year());
    const int every = wide > 26 ? 1 : wide > 13 ? 2 : 5;
    for (int year = m_first.year(); year < m_last.year(); ++year) {
        const qreal left = x(QDate(year, 1, 1));
        m_drawing.shapes.append(DrawnLine{{left, m_top}, {left, m_bottom + 4}, QColor(faint), 0.4});
        if ((year - m_first.year()) % every == 0)
            m_drawing.shapes.append(DrawnText{.base = {left + 3, m_bottom + 12}, .text = QString::number(year), .size = textSize, .color = QColor(ink)});
    }
}

/// Names stand in rows above the lanes where they do not touch another; where there is none, the hairline stays and the name is left
/// out: fewer, not smaller.
void TimelineDrawing::drawMilestones()
{
    QList<qreal> ends(flagRows, nameWidth);
    for (const Milestone &milestone : m_timeline.milestones) {
        if (milestone.from < m_first || milestone.from >= m_last)
            continue;
        const qreal pole = x(milestone.from);
        const qreal width = estimatedWidth(milestone.title, textSize);
        const bool isLeftwards = pole + width + 3 > pageWidth;
        const qreal start = isLeftwards ? pole - width - 3 : pole + 3;
        const auto row = std::ranges::find_if(ends, [&](qreal end) { return end + 6 <= start; });
        const qreal top = rowHeight * qreal(row - ends.begin());
        m_drawing.shapes.append(DrawnLine{{pole, top}, {pole, m_bottom}, QColor(0x8a, 0x90, 0x99), 0.4});
        if (row == ends.end())
            continue;
        *row = std::max(start + width, pole);
        m_drawing.shapes.append(DrawnBox{{start - 1, top, width + 2, rowHeight - 1}, Qt::white}); // an earlier hairline does not cross it
        m_drawing.shapes.append(DrawnText{.base = {isLeftwards ? pole - 3 : start, top + 8}, .anchor = isLeftwards ? Qt::AlignRight : Qt::AlignLeft,
            .text = milestone.title, .size = textSize, .color = QColor(ink)});
    }
}

void TimelineDrawing::drawLane(const TimelineLane &lane, qreal middle)
{
    m_drawing.shapes.append(DrawnLine{{nameWidth, middle}, {pageWidth, middle}, QColor(faint), 0.6});
    m_drawing.shapes.append(DrawnText{.base = {0, middle + 3}, .text = elided(lane.name, nameWidth - 8, textSize), .size = textSize, .color = QColor(ink)});
    const QColor colour(lane.colour.isEmpty() ? u"#0072b2"_s : lane.colour);
    for (const TimelineMark &mark : lane.marks) {
        const TimelineMeeting meeting = m_timeline.meetings.value(mark.meeting);
        if (!meeting.when.isKnown())
            continue;
        const qreal radius = std::max(1.6, largest * std::sqrt(qreal(mark.statements) / m_most));
        const QPointF centre(x(meeting.when.date), middle);
        m_drawing.shapes.append(DrawnDisc{centre, radius + 0.5, Qt::white}); // so that discs that overlap can be told apart
        m_drawing.shapes.append(DrawnDisc{centre, radius, colour});
    }
}

Drawing TimelineDrawing::drawn()
{
    drawYears();
    drawMilestones();
    for (qsizetype i = 0; i < m_timeline.lanes.size(); ++i)
        drawLane(m_timeline.lanes[i], m_top + laneHeight * (qreal(i) + 0.5));
    return m_drawing;
}

/// "GDC: 40 statements at 5 meetings from 2 July 2020 to 26 September 2024."
QString inWords(const Timeline &timeline, const TimelineLane &lane)
{
    int statements = 0;
    for (const TimelineMark &mark : lane.marks)
        statements += mark.statements;
    const QDate first = timeline.meetings.value(lane.marks.constFirst().meeting).when.date;
    const QDate last = timeline.meetings.value(lane.marks.constLast().meeting).when.date;
    const QString many = FigureWords::tr("%n statement(s)", nullptr, statements) + u' ' + FigureWords::tr("at %n meeting(s)", nullptr, int(lane.marks.size()));
    const QString when = first == last ? FigureWords::tr("on %1").arg(PaperWords::date(first))
                                       : FigureWords::tr("from %1 to %2").arg(PaperWords::date(first), PaperWords::date(last));
    return lane.name + u": "_s + many + u' ' + when;
}

} // namespace

PaperFigure timelineFigure(const Timeline &timeline)
{
    TimelineDrawing drawing(timeline);
    if (drawing.isEmpty())
        return {};
    QStringList lanes;
    for (const TimelineLane &lane : timeline.lanes) {
        if (!lane.marks.isEmpty())
            lanes.append(inWords(timeline, lane));
    }
    return {.drawing = drawing.drawn(), .caption = FigureWords::tr("When it was spoken of. A disc is a meeting; its area is the number of statements."),
        .alternative = FigureWords::tr("A timeline.") + u' ' + lanes.join(u"; "_s) + u'.'};
}

} // namespace Rapporteur
