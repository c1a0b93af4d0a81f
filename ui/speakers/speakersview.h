// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/speakers.h"
#include "ui/shell/view.h"

class QStackedLayout;

namespace Rapporteur {

class EmptyState;
class RecordList;
class RecordPage;

/// Who spoke: a list, and beside it the page of the one that is chosen.
class SpeakersView : public View
{
    Q_OBJECT
public:
    explicit SpeakersView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void show(const Place &place) override;
    using View::show;

private:
    void take(const Result<QList<SpeakerRow>> &rows);
    void ask(const QString &key);
    void write(const SpeakerPage &page);

    RecordList *m_list;
    RecordPage *m_page;
    EmptyState *m_empty;
    QWidget *m_full;
    QStackedLayout *m_pages;
    QString m_wanted; ///< what to choose when the list is there
};

} // namespace Rapporteur
