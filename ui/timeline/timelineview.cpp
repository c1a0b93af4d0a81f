// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineview.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

TimelineView::TimelineView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"timelineView"_s);
}

void TimelineView::refresh() { }

} // namespace Rapporteur
