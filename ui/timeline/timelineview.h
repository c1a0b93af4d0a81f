// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/timeline.h"
#include "ui/shell/view.h"

class QStackedLayout;

namespace Rapporteur {

class Caption;
class EmptyState;
class TimelineCanvas;

/// All meetings along time, a lane a topic, with which meetings of a series are missing.
class TimelineView : public View
{
    Q_OBJECT
public:
    explicit TimelineView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void take(const Result<Timeline> &timeline);

    TimelineCanvas *m_canvas;
    Caption *m_caption;
    Caption *m_coverage;
    EmptyState *m_empty;
    QWidget *m_full;
    QStackedLayout *m_pages;
};

} // namespace Rapporteur
