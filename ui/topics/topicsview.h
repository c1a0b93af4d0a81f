// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/topics.h"
#include "ui/record/recordview.h"

class QCheckBox;

namespace Rapporteur {

class ActivityChart;
class LinkLabel;
class SpeakerBars;

/// What was spoken of: a list, and beside it a topic's page with its rise and fall and who spoke.
class TopicsView : public RecordView
{
    Q_OBJECT
public:
    explicit TopicsView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    [[nodiscard]] QString keyOf(const Place &place) const override;
    [[nodiscard]] Place placeOf(const QString &key) const override;
    void askPage(const QString &key) override;

private:
    void write(const TopicPage &page);

    LinkLabel *m_note;
    QCheckBox *m_predecessors;
    ActivityChart *m_chart;
    SpeakerBars *m_speakers;
    QString m_key; ///< of the topic that is shown
};

} // namespace Rapporteur
