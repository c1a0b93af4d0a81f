// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicsview.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

TopicsView::TopicsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"topicsView"_s);
}

void TopicsView::refresh() { }

} // namespace Rapporteur
