// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

#include <QStackedWidget>

#include <array>

namespace Rapporteur {

/// The views in the middle. Makes each one when it is first gone to, and asks a view for what is new only when
/// it is looked at.
class ViewStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit ViewStack(const ViewContext &context, QWidget *parent = nullptr);

    void go(const Place &place);
    void setFilter(const Filter &filter);
    /// The library changed: the view that is shown asks again now, the others when they are gone to.
    void refresh();
    /// Annotations changed, and nothing else.
    void refreshAnnotations();
    /// Drafts changed, and nothing else.
    void refreshDrafts();
    void setFocusMode(bool on);

    /// The kind whose button of the rail is lit at `place`: a report's is Reports.
    [[nodiscard]] static Place::Kind railKind(const Place &place);

signals:
    void goTo(const Rapporteur::Place &place);
    void inspect(const Rapporteur::Place &place);
    void filterWanted(const Rapporteur::Filter &filter);
    void importWanted();
    void focusModeWanted(bool on);
    void viewMade(Rapporteur::View *view); ///< it was gone to for the first time

private:
    enum Slot { TimelineSlot, ReportsSlot, SpeakersSlot, TopicsSlot, ActionsSlot, SearchSlot, ReviewSlot, AnnotationsSlot, DraftsSlot, ReaderSlot, SlotCount };
    struct Entry {
        View *view = nullptr;
        Filter filter = {};
        bool isStale = false;
        bool hasStaleAnnotations = false;
        bool hasStaleDrafts = false;
    };

    [[nodiscard]] static Slot slotOf(const Place &place);
    View *make(Slot slot);
    Entry &entry(Slot slot);
    void bringUpToDate(Entry &entry);

    ViewContext m_context;
    std::array<Entry, SlotCount> m_entries;
    Slot m_shown = TimelineSlot;
    Filter m_filter;
};

} // namespace Rapporteur
