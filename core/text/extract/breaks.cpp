// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/breaks.h"

#include "core/text/markers.h"
#include "core/text/paragraphs.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString textOf(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text.trimmed();
}

} // namespace

void addWithBreaks(DocumentBuilder &builder, const BlockDraft &draft)
{
    QList<QList<Run>> lines(1);
    for (const Run &run : draft.runs) {
        if (run.text.size() == 1 && run.text.at(0) == QChar::LineSeparator)
            lines.append(QList<Run>());
        else
            lines.last().append(run);
    }
    BlockDraft part = draft;
    part.runs.clear();
    QString before;
    for (const QList<Run> &line : std::as_const(lines)) {
        const QString text = textOf(line);
        if (text.isEmpty())
            continue;
        const bool whole = draft.kind == BlockKind::TableRow || draft.kind == BlockKind::Heading;
        const bool goesOn = !isTerminated(before) && startsLower(text) && !markerOf(text).isValid();
        if (before.isEmpty() || whole || goesOn) {
            part.runs.append(Run{u" "_s});
        } else {
            builder.add(part);
            part.marker.clear();
            part.runs.clear();
        }
        part.runs += line;
        before = text;
    }
    if (!part.runs.isEmpty()) {
        // A numbering typed into a bulleted item says more than the bullet.
        if (!part.marker.isEmpty() && markerOf(textOf(part.runs)).isValid() && !markerOf(textOf(part.runs)).bullet)
            part.marker.clear();
        builder.add(part);
    }
}

} // namespace Rapporteur
