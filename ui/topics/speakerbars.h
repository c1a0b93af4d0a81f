// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/topics.h"
#include "ui/shell/place.h"

#include <QWidget>

class QGridLayout;

namespace Rapporteur {

class SectionTitle;

/// Who spoke on a topic, each name a link, each bar as long as what they said is much.
class SpeakerBars : public QWidget
{
    Q_OBJECT
public:
    explicit SpeakerBars(QWidget *parent = nullptr);

    /// The first eight are shown, the rest counted.
    void setSpeakers(const QList<TopicSpeaker> &speakers, const QColor &colour);

signals:
    void goTo(const Rapporteur::Place &place);

private:
    SectionTitle *m_title;
    QGridLayout *m_grid;
};

} // namespace Rapporteur
