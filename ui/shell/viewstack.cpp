// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/viewstack.h"

#include "ui/actions/actionsview.h"
#include "ui/annotations/annotationsview.h"
#include "ui/drafts/draftsview.h"
#include "ui/reader/readersview.h"
#include "ui/reports/reportsview.h"
#include "ui/review/reviewview.h"
#include "ui/search/searchview.h"
#include "ui/speakers/speakersview.h"
#include "ui/timeline/timelineview.h"
#include "ui/topics/topicsview.h"

namespace Rapporteur {

ViewStack::ViewStack(const ViewContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
{
    setMinimumWidth(320);
}

ViewStack::Slot ViewStack::slotOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Timeline:
        return TimelineSlot;
    case Place::Kind::Reports:
        return ReportsSlot;
    case Place::Kind::Speakers:
    case Place::Kind::Speaker:
        return SpeakersSlot;
    case Place::Kind::Topics:
    case Place::Kind::Topic:
        return TopicsSlot;
    case Place::Kind::Actions:
        return ActionsSlot;
    case Place::Kind::Search:
        return SearchSlot;
    case Place::Kind::Review:
        return ReviewSlot;
    case Place::Kind::Annotations:
        return AnnotationsSlot;
    case Place::Kind::Drafts:
        return DraftsSlot;
    case Place::Kind::Report:
        return ReaderSlot;
    }
    return TimelineSlot;
}

Place::Kind ViewStack::railKind(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Report:
        return Place::Kind::Reports;
    case Place::Kind::Speaker:
        return Place::Kind::Speakers;
    case Place::Kind::Topic:
        return Place::Kind::Topics;
    default:
        return place.kind;
    }
}

View *ViewStack::make(Slot slot)
{
    switch (slot) {
    case TimelineSlot:
        return new TimelineView(m_context, this);
    case ReportsSlot:
        return new ReportsView(m_context, this);
    case SpeakersSlot:
        return new SpeakersView(m_context, this);
    case TopicsSlot:
        return new TopicsView(m_context, this);
    case ActionsSlot:
        return new ActionsView(m_context, this);
    case SearchSlot:
        return new SearchView(m_context, this);
    case ReviewSlot:
        return new ReviewView(m_context, this);
    case AnnotationsSlot:
        return new AnnotationsView(m_context, this);
    case DraftsSlot:
        return new DraftsView(m_context, this);
    case ReaderSlot:
    case SlotCount:
        break;
    }
    return new ReadersView(m_context, this);
}

ViewStack::Entry &ViewStack::entry(Slot slot)
{
    Entry &entry = m_entries.at(slot);
    if (!entry.view) {
        entry.view = make(slot);
        addWidget(entry.view);
        connect(entry.view, &View::goTo, this, &ViewStack::goTo);
        connect(entry.view, &View::inspect, this, &ViewStack::inspect);
        connect(entry.view, &View::filterWanted, this, &ViewStack::filterWanted);
        connect(entry.view, &View::importWanted, this, &ViewStack::importWanted);
        connect(entry.view, &View::focusModeWanted, this, &ViewStack::focusModeWanted);
        emit viewMade(entry.view);
    }
    return entry;
}

void ViewStack::go(const Place &place)
{
    m_shown = slotOf(place);
    Entry &shown = entry(m_shown);
    setCurrentWidget(shown.view);
    if (shown.filter != m_filter) {
        shown.filter = m_filter;
        shown.view->setFilter(m_filter);
    }
    if (shown.hasStaleAnnotations && !shown.isStale)
        shown.view->refreshAnnotations();
    if (shown.hasStaleDrafts && !shown.isStale)
        shown.view->refreshDrafts();
    shown.isStale = false;
    shown.hasStaleAnnotations = false;
    shown.hasStaleDrafts = false;
    shown.view->show(place);
}

void ViewStack::setFilter(const Filter &filter)
{
    m_filter = filter;
    bringUpToDate(m_entries.at(m_shown));
}

void ViewStack::refresh()
{
    for (Entry &entry : m_entries)
        entry.isStale = true;
    bringUpToDate(m_entries.at(m_shown));
}

void ViewStack::refreshAnnotations()
{
    for (Entry &entry : m_entries)
        entry.hasStaleAnnotations = true;
    bringUpToDate(m_entries.at(m_shown));
}

void ViewStack::refreshDrafts()
{
    for (Entry &entry : m_entries)
        entry.hasStaleDrafts = true;
    bringUpToDate(m_entries.at(m_shown));
}

void ViewStack::setFocusMode(bool on)
{
    m_entries.at(m_shown).view->setFocusMode(on);
}

void ViewStack::bringUpToDate(Entry &entry)
{
    if (!entry.view)
        return;
    if (entry.filter != m_filter) {
        entry.filter = m_filter;
        entry.view->setFilter(m_filter); // asks again by itself
    } else if (entry.isStale) {
        entry.view->refresh();
    } else {
        if (entry.hasStaleAnnotations)
            entry.view->refreshAnnotations();
        if (entry.hasStaleDrafts)
            entry.view->refreshDrafts();
    }
    entry.isStale = false;
    entry.hasStaleAnnotations = false;
    entry.hasStaleDrafts = false;
}

} // namespace Rapporteur
