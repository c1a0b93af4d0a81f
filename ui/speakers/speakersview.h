// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/speakers.h"
#include "ui/charts/activitychart.h"
#include "ui/record/recordview.h"

namespace Rapporteur {

/// Who spoke: a list, and beside it a person's page with affiliations and topics over time.
class SpeakersView : public RecordView
{
    Q_OBJECT
public:
    explicit SpeakersView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;

protected:
    [[nodiscard]] QString keyOf(const Place &place) const override;
    [[nodiscard]] Place placeOf(const QString &key) const override;
    void askPage(const QString &key) override;

private:
    void write(const SpeakerPage &page);

    ActivityChart *m_chart;
};

/// Affiliations and roles as bands: each holds until a report says something else.
[[nodiscard]] QList<ActivityBand> bandsOf(const SpeakerPage &page);

} // namespace Rapporteur
