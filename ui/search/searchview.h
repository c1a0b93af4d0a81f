// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

namespace Rapporteur {

/// What the words of the search field were found in.
class SearchView : public View
{
    Q_OBJECT
public:
    explicit SearchView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
};

} // namespace Rapporteur
