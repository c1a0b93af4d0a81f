// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotations/linecount.h"
#include "ui/models/mark.h"

#include <QStyledItemDelegate>

#include <optional>

class QTextLayout;

namespace Rapporteur {

/// Draws a mark as a card: its colour as a bar, the passage in the reading font, the note, where it stands.
class AnnotationsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Setting {
        List, ///< wide, on the view's ground
        Board, ///< narrow, each card on a ground of its own
    };

    explicit AnnotationsDelegate(Setting setting, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Sizes;
    [[nodiscard]] Sizes sizesOf(const QStyleOptionViewItem &option, const Mark &mark) const;
    void prepare(const QFont &font) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSource(QPainter *painter, const QStyleOptionViewItem &option, const Mark &mark, const QRect &line) const;

    Setting m_setting;
    mutable std::optional<LineCount> m_words; ///< of the passage
    mutable std::optional<LineCount> m_note;
    mutable int m_wordsHeight = 0; ///< of a line
    mutable int m_noteHeight = 0;
    mutable int m_captionHeight = 0;
    mutable QFont m_font; ///< for which all of these were measured
};

} // namespace Rapporteur
