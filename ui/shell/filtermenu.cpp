// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filtermenu.h"

#include "ui/shell/look.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostPeople = 40; // a menu is no list; the speakers' view has them all

QIcon disc(const QColor &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(3, 3, 10, 10));
    return QIcon(pixmap);
}

template<typename T> QList<T> toggled(QList<T> list, const T &value)
{
    if (!list.removeAll(value))
        list.append(value);
    return list;
}

} // namespace

FilterMenu::FilterMenu(const Lexicon &lexicon, QWidget *parent)
    : QMenu(parent)
    , m_lexicon(lexicon)
{
    setObjectName(u"filterMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::setSpeakers(const QList<SpeakerRow> &speakers)
{
    m_speakers = speakers.mid(0, mostPeople);
    std::ranges::sort(m_speakers, [](const SpeakerRow &a, const SpeakerRow &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void FilterMenu::fill()
{
    for (QMenu *menu : findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    clear();
    fillTopics(addMenu(tr("&Topic")));
    fillPeople(addMenu(tr("&Person")));
    fillSeries(addMenu(tr("&Series")));
    addSeparator();
    QAction *clearAll = addAction(tr("&Clear all filters"), this, [this] { emit filterWanted({}); });
    clearAll->setEnabled(!m_filter.isEmpty());
}

void FilterMenu::fillTopics(QMenu *menu)
{
    for (const Topic &topic : m_lexicon.topics) {
        Filter wanted = m_filter;
        wanted.topics = toggled(wanted.topics, topic.id);
        const QString words = topic.name.isEmpty() || topic.name == topic.id ? topic.id : topic.id + u" — "_s + topic.name;
        add(menu, words, m_filter.topics.contains(topic.id), wanted, Look::topic(topic.colour, palette()));
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterMenu::fillPeople(QMenu *menu)
{
    for (const SpeakerRow &speaker : m_speakers) {
        Filter wanted = m_filter;
        wanted.people = toggled(wanted.people, speaker.id);
        add(menu, speaker.name, m_filter.people.contains(speaker.id), wanted);
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterMenu::fillSeries(QMenu *menu)
{
    for (const Series &series : m_lexicon.series) {
        const bool isOn = m_filter.series == series.name;
        Filter wanted = m_filter;
        wanted.series = isOn ? QString() : series.name;
        add(menu, series.shortName.isEmpty() ? series.name : series.shortName, isOn, wanted);
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterMenu::add(QMenu *menu, const QString &words, bool isOn, const Filter &wanted, const QColor &colour)
{
    QString shown = words;
    QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s), this, [this, wanted] { emit filterWanted(wanted); });
    action->setCheckable(true);
    action->setChecked(isOn);
    if (colour.isValid())
        action->setIcon(disc(colour));
}

} // namespace Rapporteur
