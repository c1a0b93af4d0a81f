// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportsview.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

ReportsView::ReportsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"reportsView"_s);
}

void ReportsView::refresh() { }

} // namespace Rapporteur
