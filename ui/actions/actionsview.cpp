// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionsview.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

ActionsView::ActionsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"actionsView"_s);
}

void ActionsView::refresh() { }

} // namespace Rapporteur
