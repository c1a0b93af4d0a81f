// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchview.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

SearchView::SearchView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"searchView"_s);
}

void SearchView::refresh() { }

} // namespace Rapporteur
