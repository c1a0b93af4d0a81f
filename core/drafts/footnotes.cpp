// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/footnotes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QList<FootnoteDefinition> footnotesIn(const QString &markdown, qsizetype from)
{
    static const QRegularExpression first(u"^ {0,3}\\[\\^([^\\]\\s\\[]+)\\]:[ \\t]*"_s);
    static const QRegularExpression fence(u"^ {0,3}(```+|~~~+)"_s);
    QList<FootnoteDefinition> found;
    QString open; // the fence that code stands behind
    bool continues = false;
    for (qsizetype at = from, next = 0; at < markdown.size(); at = next) {
        const qsizetype end = markdown.indexOf(u'\n', at);
        next = end < 0 ? markdown.size() : end + 1;
        const QStringView line = QStringView(markdown).sliced(at, (end < 0 ? next : end) - at);
        const bool blank = line.trimmed().isEmpty();
        if (continues && (blank || line.startsWith(u"    ") || line.startsWith(u'\t'))) {
            if (!blank)
                found.last().words.end = found.last().whole.end = at + line.size();
            continue;
        }
        continues = false;
        if (const auto match = fence.matchView(line); match.hasMatch()) {
            if (open.isEmpty())
                open = match.captured(1);
            else if (match.captured(1).startsWith(open))
                open.clear();
            continue;
        }
        const auto match = open.isEmpty() ? first.matchView(line) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        found.append({match.captured(1), {at, at + line.size()}, {at + match.capturedEnd(), at + line.size()}});
        continues = true;
    }
    return found;
}

} // namespace Rapporteur
