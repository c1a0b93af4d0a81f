// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

namespace Rapporteur {

/// What the user writes: a list of drafts, the editor, and how the draft will look.
class DraftsView : public View
{
    Q_OBJECT
public:
    explicit DraftsView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
};

} // namespace Rapporteur
