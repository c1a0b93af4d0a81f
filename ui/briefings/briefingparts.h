// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"

#include <QTreeWidget>

namespace Rapporteur {

/// The parts of a briefing and the extracts in them, to be ticked out, and moved among their likes by dragging or with Alt and the arrow keys.
class BriefingParts : public QTreeWidget
{
    Q_OBJECT
public:
    explicit BriefingParts(QWidget *parent = nullptr);

    /// What is folded, and the row that is current, stay.
    void setParts(const QList<FilledPart> &parts);
    /// See TemplateRequest.
    [[nodiscard]] QStringList leftOut() const { return m_leftOut; }
    [[nodiscard]] QStringList order() const { return m_order; }

signals:
    void changed(); ///< by a person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addRow(QTreeWidgetItem *row, const QString &key, const QString &words);
    void take(QTreeWidgetItem *row);
    void move(int by);
    void noteOrder();

    QStringList m_leftOut;
    QStringList m_order; ///< empty until something was moved
};

} // namespace Rapporteur
