// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charts.h"

#include "ui/shell/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur::Charts {

namespace {

constexpr double pennant = 8; ///< the flag itself, high and wide
constexpr double labelGap = 10; ///< between one label and the next flag

} // namespace

QList<Flag> flags(const QList<Milestone> &milestones, const TimeScale &scale, const QFontMetricsF &metrics, double top,
    double rowHeight, int rows)
{
    QList<Flag> laid;
    for (qsizetype i = 0; i < milestones.size(); ++i) {
        if (const double x = scale.x(milestones.at(i).from); scale.holds(x))
            laid.append({i, x, {}});
    }
    const auto isFree = [&](const QRectF &label) {
        return label.left() >= scale.left() && label.right() <= scale.right() + pennant
            && std::ranges::none_of(laid, [&](const Flag &other) { return other.label.adjusted(-labelGap, 0, labelGap, 0).intersects(label); });
    };
    // What bears on a topic has its words first, the rest where room is left.
    for (const bool onTopic : {true, false}) {
        for (Flag &flag : laid) {
            const Milestone &milestone = milestones.at(flag.milestone);
            if (milestone.topics.isEmpty() == onTopic)
                continue;
            const double wide = pennant + 4 + metrics.horizontalAdvance(milestone.title);
            for (int place = 0; place < 2 * rows && flag.label.isNull(); ++place) {
                // Near the right edge the words stand before the flag.
                const QRectF label(place < rows ? flag.x : flag.x - wide, top + rowHeight * (place % rows), wide, rowHeight);
                if (isFree(label))
                    flag.label = label;
            }
        }
    }
    return laid;
}

void drawFlags(QPainter &painter, const QList<Flag> &flags, const QList<Milestone> &milestones, double top, double bottom,
    const QPalette &palette)
{
    const QColor dim = Look::dim(palette);
    painter.save();
    painter.setPen(QPen(dim, 1, Qt::DotLine));
    for (const Flag &flag : flags) {
        const double x = std::round(flag.x) + 0.5;
        painter.drawLine(QPointF(x, flag.label.isNull() ? top : flag.label.top()), QPointF(x, bottom));
    }
    // Flags that found no room for their words first: no word is crossed by them.
    for (const bool isNamed : {false, true}) {
        for (const Flag &flag : flags) {
            if (flag.label.isNull() == isNamed)
                continue;
            const bool flipped = isNamed && flag.label.left() < flag.x - 1;
            if (isNamed)
                painter.fillRect(flag.label.adjusted(flipped ? 0 : 1, 0, flipped ? -1 : 0, 0), palette.color(QPalette::Base)); // no other flag's line crosses it
            const double x = std::round(flag.x) + 0.5;
            const double tip = flipped ? -pennant : pennant;
            const double middle = isNamed ? flag.label.center().y() : top + pennant / 2 + 1;
            painter.setPen(Qt::NoPen);
            painter.setBrush(dim);
            painter.drawPolygon(QPolygonF{{x, middle - pennant / 2}, {x + tip, middle}, {x, middle + pennant / 2}});
            painter.setPen(dim);
            if (isNamed)
                painter.drawText(flag.label.adjusted(flipped ? 0 : pennant + 4, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), milestones.at(flag.milestone).title);
        }
    }
    painter.restore();
}

void drawAxis(QPainter &painter, const TimeScale &scale, double labelTop, double top, double bottom, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font());
    for (const TimeScale::Tick &tick : scale.ticks(metrics)) {
        const double x = std::round(tick.x) + 0.5;
        painter.setPen(QPen(Look::separator(palette), 1));
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        painter.setPen(tick.isYear ? palette.color(QPalette::WindowText) : Look::dim(palette));
        if (x + 4 + metrics.horizontalAdvance(tick.label) <= scale.right() + 4)
            painter.drawText(QPointF(x + 4, labelTop + metrics.ascent()), tick.label);
    }
}

void drawMonths(QPainter &painter, const TimeScale &scale, const QMap<QDate, int> &perMonth, int most, double baseline,
    double height, const QColor &colour)
{
    if (perMonth.isEmpty() || most <= 0)
        return;
    const auto middle = [&](QDate month) { return scale.x(month.addDays(15)); };
    QPolygonF area{{middle(perMonth.firstKey().addMonths(-1)), baseline}};
    const QDate end = perMonth.lastKey().addMonths(1);
    for (QDate month = perMonth.firstKey(); month <= end; month = month.addMonths(1))
        area.append({middle(month), baseline - height * perMonth.value(month) / most});
    QColor fill = colour;
    fill.setAlphaF(0.55f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
}

void drawTopicBar(QPainter &painter, const QRectF &bar, const QStringList &topics, const Lexicon &lexicon, const QPalette &palette)
{
    const qreal part = bar.height() / std::max<qreal>(1, qreal(topics.size()));
    const qreal radius = bar.width() / 2;
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < topics.size(); ++i) {
        const Topic *topic = lexicon.topic(topics.at(i));
        const qreal gap = i + 1 < topics.size() ? 1.5 : 0;
        painter.setBrush(Look::topic(topic ? topic->colour : QString(), palette));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top() + part * qreal(i), bar.width(), part - gap), radius, radius);
    }
}

QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        letters += word[0].toUpper();
    return letters.size() > 2 ? QString(QString(letters.front()) + letters.back()) : letters;
}

void drawInitials(QPainter &painter, const QRectF &disc, const QString &name, const QFont &font, const QPalette &palette)
{
    painter.save();
    painter.setPen(QPen(Look::separator(palette), 1));
    painter.setBrush(Look::hover(palette));
    painter.drawEllipse(disc);
    painter.setFont(font);
    painter.setPen(Look::dim(palette));
    painter.drawText(disc, int(Qt::AlignCenter), initials(name));
    painter.restore();
}

} // namespace Rapporteur::Charts
