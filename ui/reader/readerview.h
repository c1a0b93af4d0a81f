// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

namespace Rapporteur {

/// One report, to read.
class ReaderView : public View
{
    Q_OBJECT
public:
    explicit ReaderView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
};

} // namespace Rapporteur
