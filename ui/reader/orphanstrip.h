// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Rapporteur {

/// Passages that this version of a report no longer has, one at a time, until each is held elsewhere or given up.
class OrphanStrip : public QWidget
{
    Q_OBJECT
public:
    explicit OrphanStrip(QWidget *parent = nullptr);

    void setOrphans(const QList<Annotation> &orphans);

signals:
    void attachWanted(qint64 id); ///< words will be selected for it
    void removeWanted(qint64 id);

private:
    void show();

    QList<Annotation> m_orphans;
    qsizetype m_current = 0;
    QLabel *m_words;
    QToolButton *m_next;
};

} // namespace Rapporteur
