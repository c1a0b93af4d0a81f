// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

namespace Rapporteur {

/// Every report, in a table.
class ReportsView : public View
{
    Q_OBJECT
public:
    explicit ReportsView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
};

} // namespace Rapporteur
