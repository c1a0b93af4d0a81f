// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filterbar.h"

#include "ui/shell/chip.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

FilterBar::FilterBar(const Lexicon &lexicon, QWidget *parent)
    : QWidget(parent)
    , m_lexicon(lexicon)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"filterBar"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Look::gapSmall);
    hide();
}

void FilterBar::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void FilterBar::setPeople(const QHash<qint64, QString> &names)
{
    m_people = names;
    if (!m_filter.people.isEmpty())
        rebuild();
}

void FilterBar::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        // Later: the chip whose cross was pressed is still on the stack.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const QString &id : m_filter.topics) {
        Filter without = m_filter;
        without.topics.removeAll(id);
        const Topic *topic = m_lexicon.topic(id);
        addChip(u"topic"_s, id, without, Look::topic(topic ? topic->colour : QString(), palette()));
    }
    for (const qint64 person : m_filter.people) {
        Filter without = m_filter;
        without.people.removeAll(person);
        addChip(u"person"_s, m_people.value(person, tr("One person")), without);
    }
    if (!m_filter.series.isEmpty()) {
        Filter without = m_filter;
        without.series.clear();
        const Series *series = m_lexicon.seriesNamed(m_filter.series);
        addChip(u"series"_s, series && !series->shortName.isEmpty() ? series->shortName : m_filter.series, without);
    }
    if (m_filter.from.isValid() || m_filter.to.isValid()) {
        Filter without = m_filter;
        without.from = without.to = {};
        addChip(u"period"_s, period(), without);
    }
    if (!m_filter.isEmpty()) {
        auto *clear = new LinkLabel(u"<a style=\"text-decoration:none\" href=\"clear\">%1</a>"_s.arg(tr("Clear")), this);
        clear->setObjectName(u"clearFilters"_s);
        clear->setAccessibleName(tr("Clear all filters"));
        clear->setWordWrap(false);
        connect(clear, &LinkLabel::followed, this, [this] { emit filterWanted({}); });
        m_row->addWidget(clear);
        m_row->addStretch(1);
    }
    setVisible(!m_filter.isEmpty());
}

void FilterBar::addChip(const QString &name, const QString &text, const Filter &without, const QColor &dot)
{
    auto *chip = new Chip(text, this);
    chip->setObjectName(name + u"Chip"_s);
    chip->setAccessibleName(tr("Filter: %1").arg(text));
    chip->setDot(dot);
    chip->setRemovable(true);
    connect(chip, &Chip::removeWanted, this, [this, without] { emit filterWanted(without); });
    m_row->addWidget(chip);
}

QString FilterBar::period() const
{
    const QDate from = m_filter.from;
    const QDate to = m_filter.to;
    const bool wholeYears = (!from.isValid() || (from.month() == 1 && from.day() == 1))
        && (!to.isValid() || (to.month() == 12 && to.day() == 31));
    const auto show = [&](QDate date) {
        return wholeYears ? QString::number(date.year()) : QLocale().toString(date, u"MMM yyyy"_s);
    };
    if (!from.isValid())
        return tr("Until %1").arg(show(to));
    if (!to.isValid())
        return tr("Since %1").arg(show(from));
    return show(from) == show(to) ? show(from) : tr("%1 – %2").arg(show(from), show(to));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace Rapporteur
