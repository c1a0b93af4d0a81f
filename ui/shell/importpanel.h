// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"
#include "ui/shell/place.h"

#include <QWidget>

class QTreeView;

namespace Rapporteur {

class ImportModel;
class SectionTitle;

/// What became of each file, under the views until it is closed. Enter opens the report.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(QWidget *parent = nullptr);

    void setSummary(const ImportSummary &summary);

signals:
    void goTo(const Rapporteur::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ImportModel *m_model;
    SectionTitle *m_title;
    QTreeView *m_list;
};

} // namespace Rapporteur
