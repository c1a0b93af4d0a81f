// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readinglook.h"

#include "ui/shell/look.h"

#include <QFontDatabase>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QFont ReadingLook::font() const
{
    QFont font = Look::reading(pixels);
    if (!family.isEmpty() && QFontDatabase::hasFamily(family))
        font.setFamily(family);
    return font;
}

ReadingLook ReadingLook::load(const QSettings &settings)
{
    const ReadingLook usual;
    const auto within = [](auto value, auto least, auto most, auto otherwise) { return value >= least && value <= most ? value : otherwise; };
    return {.family = settings.value(u"reading/family"_s).toString(),
        .pixels = within(settings.value(u"reading/pixels"_s, usual.pixels).toInt(), smallest, largest, usual.pixels),
        .leading = within(settings.value(u"reading/leading"_s, usual.leading).toDouble(), 1.1, 2.2, usual.leading),
        .measure = within(settings.value(u"reading/measure"_s, usual.measure).toInt(), 45, 110, usual.measure)};
}

void ReadingLook::save(QSettings &settings) const
{
    settings.setValue(u"reading/family"_s, family);
    settings.setValue(u"reading/pixels"_s, pixels);
    settings.setValue(u"reading/leading"_s, leading);
    settings.setValue(u"reading/measure"_s, measure);
}

} // namespace Rapporteur
