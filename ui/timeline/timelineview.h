// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/timeline.h"
#include "ui/shell/view.h"

class QStackedLayout;

namespace Rapporteur {

class Caption;
class EmptyState;
class TimelineChart;

/// All meetings along time. A period that narrows the other views is a frame on this one, so that it can be moved.
class TimelineView : public View
{
    Q_OBJECT
public:
    explicit TimelineView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void take(const Result<Timeline> &timeline);
    void askWords(QDate from, QDate to);
    [[nodiscard]] Filter filterOfAllTime() const;

    TimelineChart *m_chart;
    Caption *m_caption;
    EmptyState *m_empty;
    QWidget *m_full;
    QStackedLayout *m_pages;
};

} // namespace Rapporteur
