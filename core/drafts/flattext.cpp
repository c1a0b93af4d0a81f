// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/flattext.h"

namespace Rapporteur {

Span FlatText::spanOf(Span wanted) const
{
    Span span;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) < 0 || !wanted.contains(source.at(i)))
            continue;
        if (span.start < 0)
            span.start = i;
        span.end = i + 1;
    }
    return span;
}

Span FlatText::sourceOf(Span span) const
{
    Span found;
    for (qsizetype i = span.start; i < span.end && i < source.size(); ++i) {
        if (source.at(i) < 0)
            continue;
        if (found.start < 0)
            found.start = source.at(i);
        found.end = source.at(i) + 1;
    }
    return found;
}

bool FlatText::isEscaped(const QString &markdown, qsizetype at) const
{
    const qsizetype before = source.at(at) - 1;
    return before >= 0 && markdown.at(before) == u'\\' && (at == 0 || source.at(at - 1) != before);
}

FlatText flatText(const QList<MarkdownRun> &runs)
{
    FlatText flat;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const MarkdownRun &run = runs.at(i);
        for (qsizetype k = 0; k < run.text.size(); ++k) {
            flat.text += run.text.at(k);
            flat.source.append(run.source < 0 ? -1 : run.verbatim ? run.source + k : run.source);
            flat.run.append(i);
            flat.code.append(run.code);
        }
    }
    return flat;
}

} // namespace Rapporteur
