// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"

#include <QStyledItemDelegate>

namespace Rapporteur {

/// Paints a row's topics as coloured discs with their names; as many as there is room for, then "+3".
class TopicsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TopicsDelegate(const Lexicon &lexicon, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Lexicon &m_lexicon;
};

} // namespace Rapporteur
