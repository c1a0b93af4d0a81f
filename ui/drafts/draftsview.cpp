// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draftsview.h"

namespace Rapporteur {

DraftsView::DraftsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
}

void DraftsView::refresh()
{
}

} // namespace Rapporteur
