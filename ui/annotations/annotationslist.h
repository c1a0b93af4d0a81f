// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QSet>

namespace Rapporteur {

struct Mark;

/// Marks one below the other, of which several can be chosen. When its model is made anew, what was chosen stays chosen.
class AnnotationsList : public QListView
{
    Q_OBJECT
public:
    explicit AnnotationsList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What is chosen, in the order of the list, none twice. Valid until the model changes.
    [[nodiscard]] QList<const Mark *> chosen() const;
    [[nodiscard]] const Mark *current() const;

signals:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();
    void restore();

    QSet<qint64> m_chosen; ///< annotations, while the model is made anew
    qint64 m_current = 0;
    int m_row = -1; ///< of the current one
    int m_scrolled = 0;
};

} // namespace Rapporteur
