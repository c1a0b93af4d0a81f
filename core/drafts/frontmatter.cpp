// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/frontmatter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The line that begins at `at`, without what ends it.
QStringView lineAt(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return QStringView(text).sliced(at, (end < 0 ? text.size() : end) - at);
}

bool isFence(QStringView line)
{
    return line.startsWith("+++"_L1) && line.trimmed() == "+++"_L1;
}

} // namespace

FrontPlace frontPlaceIn(const QString &markdown)
{
    const qsizetype from = markdown.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    const QStringView first = lineAt(markdown, from);
    if (!isFence(first))
        return {};
    const qsizetype begin = std::min(markdown.size(), from + first.size() + 1);
    for (qsizetype at = begin; at < markdown.size();) {
        const QStringView line = lineAt(markdown, at);
        const qsizetype next = std::min(markdown.size(), at + line.size() + 1);
        if (isFence(line))
            return {{begin, at}, next};
        at = next;
    }
    return {.isOpen = true};
}

} // namespace Rapporteur
