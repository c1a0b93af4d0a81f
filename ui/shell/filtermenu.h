// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/filter.h"
#include "core/library/queries/speakers.h"

#include <QMenu>

namespace Rapporteur {

/// What every view can be narrowed to: topics, people, series. Made anew each time it is opened.
class FilterMenu : public QMenu
{
    Q_OBJECT
public:
    explicit FilterMenu(const Lexicon &lexicon, QWidget *parent = nullptr);

    void setFilter(const Filter &filter) { m_filter = filter; }
    void setSpeakers(const QList<SpeakerRow> &speakers);

signals:
    void filterWanted(const Rapporteur::Filter &filter);

private:
    void fill();
    void fillTopics(QMenu *menu);
    void fillPeople(QMenu *menu);
    void fillSeries(QMenu *menu);
    void add(QMenu *menu, const QString &words, bool isOn, const Filter &wanted, const QColor &disc = {});

    const Lexicon &m_lexicon;
    Filter m_filter;
    QList<SpeakerRow> m_speakers;
};

} // namespace Rapporteur
