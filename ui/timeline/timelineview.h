// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

namespace Rapporteur {

/// All meetings along time, a lane a topic.
class TimelineView : public View
{
    Q_OBJECT
public:
    explicit TimelineView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
};

} // namespace Rapporteur
