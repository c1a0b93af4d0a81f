// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/facetsmodel.h"

#include <QTreeView>

namespace Rapporteur {

/// By what the marks are narrowed: a click, or Space, adds a value or takes it away. Tags are renamed with F2, removed with Del.
class FacetPane : public QTreeView
{
    Q_OBJECT
public:
    explicit FacetPane(const Lexicon &lexicon, QWidget *parent = nullptr);

    [[nodiscard]] FacetsModel &facets() const { return *m_facets; }

signals:
    void filterWanted(const Rapporteur::MarkFilter &filter);
    void renameWanted(const QString &tag, const QString &to);
    void removeWanted(const QString &tag);
    void coloursWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { } // the indent says it

private:
    void choose(const QModelIndex &index);

    FacetsModel *m_facets;
};

} // namespace Rapporteur
