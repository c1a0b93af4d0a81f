// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"
#include "ui/shell/view.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Rapporteur {

/// Tells about the chosen report, person or topic; about the library where nothing is chosen.
class Inspector : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    /// What to ask from now on; nullptr before the library goes.
    void setContext(const ViewContext *context);
    void inspect(const Place &place);
    void setSummary(const LibrarySummary &summary);
    void refresh();

signals:
    void goTo(const Rapporteur::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showLibrary();
    void takePage(QWidget *page);

    const ViewContext *m_context = nullptr;
    Place m_place;
    LibrarySummary m_summary;
};

} // namespace Rapporteur
