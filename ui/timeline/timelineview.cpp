// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

#include "ui/shell/emptystate.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/timeline/timelinecanvas.h"

#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
/// More would crowd the picture out; the command line lists them all.
constexpr qsizetype mostRanges = 12;
} // namespace

TimelineView::TimelineView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_canvas(new TimelineCanvas(this))
    , m_caption(new Caption({}, this))
    , m_coverage(new Caption({}, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_full(new QWidget(this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"timelineView"_s);
    m_coverage->setObjectName(u"coverage"_s);
    m_coverage->setWordWrap(true);
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapLarge, Look::gapSmall);
    column->setSpacing(4);
    column->addWidget(new ViewTitle(tr("Timeline"), this));
    column->addWidget(m_caption);
    column->addWidget(m_coverage);
    column->addWidget(m_canvas, 1);
    m_pages->addWidget(m_full);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_canvas);
    connect(m_canvas, &TimelineCanvas::chosen, this, [this](qint64 report) { emit inspect(Place::report(report)); });
    connect(m_canvas, &TimelineCanvas::opened, this, [this](qint64 report) { emit goTo(Place::report(report)); });
    connect(m_canvas, &TimelineCanvas::periodWanted, this, [this](QDate from, QDate to) {
        Filter wanted = filter();
        wanted.from = from;
        wanted.to = to;
        emit filterWanted(wanted);
    });
    connect(m_empty, &EmptyState::wanted, this, [this] {
        if (filter().isEmpty())
            emit importWanted();
        else
            emit filterWanted({});
    });
}

void TimelineView::refresh()
{
    context().queries.ask<Timeline>(
        this, [&lexicon = context().lexicon, wanted = filter()](const Connection &connection) { return timeline(connection, lexicon, wanted); },
        [this](const Result<Timeline> &answer) { take(answer); });
}

void TimelineView::take(const Result<Timeline> &answer)
{
    const bool any = answer && !answer->meetings.isEmpty();
    if (!answer)
        m_empty->set(answer.error().sentence);
    else if (!filter().isEmpty())
        m_empty->set(tr("No meeting fits all of that."), tr("Clear all filters"));
    else
        m_empty->set(tr("No meetings yet. Drop a folder of reports here, or import them."), tr("Import files…"));
    m_pages->setCurrentWidget(any ? m_full : static_cast<QWidget *>(m_empty));
    if (!any)
        return;
    m_caption->setText(tr("%n meeting(s) · %1 – %2 · a disc is a meeting, its area the statements on the topic", nullptr, int(answer->meetings.size()))
                           .arg(Look::date(answer->meetings.first().when.date), Look::date(answer->meetings.last().when.date)));
    QStringList lines;
    for (const SeriesCoverage &series : answer->coverage) {
        if (!series.missing.isEmpty()) {
            lines.append(tr("%1: %2 of at least %3 meetings are here; missing %4")
                             .arg(series.shortName).arg(series.present).arg(series.highest).arg(missingNumbers(series, mostRanges)));
        }
    }
    m_coverage->setText(lines.join(u'\n'));
    m_coverage->setVisible(!lines.isEmpty());
    m_canvas->setTimeline(*answer);
}

} // namespace Rapporteur
