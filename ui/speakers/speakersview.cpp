// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speakers/speakersview.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

SpeakersView::SpeakersView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
{
    setObjectName(u"speakersView"_s);
}

void SpeakersView::refresh() { }

} // namespace Rapporteur
