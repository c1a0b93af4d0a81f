// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/view.h"

namespace Rapporteur {

class EmptyState;

/// Every annotation of the library.
class AnnotationsView : public View
{
    Q_OBJECT
public:
    explicit AnnotationsView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void refreshAnnotations() override { refresh(); }
};

} // namespace Rapporteur
