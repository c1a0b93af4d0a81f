// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationsview.h"

#include "ui/shell/emptystate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

AnnotationsView::AnnotationsView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"annotationsView"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new EmptyState(tr("Nothing is marked yet. Select words in a report and press H."), {}, this));
}

void AnnotationsView::refresh() { }

} // namespace Rapporteur
