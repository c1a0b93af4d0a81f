// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

ReaderView::ReaderView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"readerView"_s);
}

void ReaderView::refresh() { }

} // namespace Rapporteur
