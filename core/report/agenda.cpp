// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/agenda.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The kind of numbering, as a depth in the order of its first use.
QString styleOf(const Block &block)
{
    if (block.marker.isEmpty())
        return u"none"_s;
    const QChar first = block.marker[0] == u'(' && block.marker.size() > 1 ? block.marker[1] : block.marker[0];
    if (first.isDigit())
        return block.marker.count(u'.') > 1 ? u"digit.digit"_s : u"digit"_s;
    if (first.isLetter())
        return first.isLower() ? u"letter"_s : u"LETTER"_s;
    return u"bullet"_s;
}

QString labelOf(const Block &block)
{
    QString label;
    for (const QChar c : block.marker) {
        if (c.isLetterOrNumber() || (c == u'.' && !label.isEmpty()))
            label += c;
    }
    while (label.endsWith(u'.'))
        label.chop(1);
    return label;
}

QString titleOf(QStringView text)
{
    QString title = text.toString().simplified();
    while (title.endsWith(u':') || title.endsWith(u';'))
        title = title.chopped(1).trimmed();
    return title;
}

void collect(const QList<AgendaItem> &items, const QString &above, QList<AgendaPlace> &places)
{
    int position = 0;
    for (const AgendaItem &item : items) {
        ++position;
        const QString label = above + (item.label.isEmpty() ? QString::number(position) : item.label);
        places.append({label, &item});
        collect(item.items, label, places);
    }
}

} // namespace

QList<AgendaItem> agendaOf(const TextDocument &document, const QList<BlockRole> &roles)
{
    QList<AgendaItem> agenda;
    QString topStyle;
    int topLevel = 0;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i] != BlockRole::AgendaItem)
            continue;
        const Block &block = document.blocks[i];
        const QString style = styleOf(block);
        if (agenda.isEmpty()) {
            topStyle = style;
            topLevel = block.level;
        }
        const AgendaItem item{labelOf(block), titleOf(block.span.of(document.text)), block.span, {}};
        const bool deeper = block.level > topLevel || (style != topStyle && style != u"none" && topStyle != u"none" && style != u"digit");
        if (deeper && !agenda.isEmpty())
            agenda.last().items.append(item);
        else
            agenda.append(item);
    }
    return agenda;
}

QList<AgendaPlace> placesOf(const QList<AgendaItem> &agenda)
{
    QList<AgendaPlace> places;
    collect(agenda, {}, places);
    return places;
}

AgendaMatch bestAgendaMatch(const QList<AgendaItem> &agenda, QStringView heading)
{
    const QString plain = plainWords(heading);
    AgendaMatch best;
    for (const auto &[label, item] : placesOf(agenda)) {
        const double likeness = titleLikeness(plainWords(item->title), plain);
        if (likeness > best.likeness)
            best = {label, likeness, item};
    }
    return best;
}

} // namespace Rapporteur
