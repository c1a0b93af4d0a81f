// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/annotation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
const std::array targetNames{u"passage"_s, u"report"_s, u"person"_s, u"topic"_s};
}

QString targetName(AnnotationTarget target)
{
    return targetNames[size_t(target)];
}

std::optional<AnnotationTarget> targetNamed(const QString &name)
{
    const auto found = std::ranges::find(targetNames, name);
    if (found == targetNames.end())
        return std::nullopt;
    return AnnotationTarget(found - targetNames.begin());
}

QString cleanTag(const QString &tag)
{
    QStringList parts;
    for (const QString &part : tag.split(u'/')) {
        if (const QString clean = part.simplified(); !clean.isEmpty())
            parts.append(clean);
    }
    return parts.join(u'/');
}

} // namespace Rapporteur
