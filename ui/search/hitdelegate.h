// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/search.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Rapporteur {

/// A stretch of a hit's paragraph that fits a few lines and holds its first marks.
struct Excerpt {
    QString text; ///< with "…" where words were left out
    QList<Span> marks; ///< in `text`
};
/// At most `most` characters, cut between words.
[[nodiscard]] Excerpt excerptOf(const SearchHit &hit, qsizetype most);

/// Draws what was found: where it stands, the paragraph with the words marked, who speaks and what about.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit HitDelegate(const Lexicon &lexicon, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The words of a hit laid out to a width.
    struct Words {
        QTextLayout layout;
        qreal height = 0;
    };
    void lay(Words &words, const SearchHit &hit, const QStyleOptionViewItem &option, int width) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSource(QPainter *painter, const QStyleOptionViewItem &option, const SearchHit &hit, const QRect &line) const;
    void paintFoot(QPainter *painter, const QStyleOptionViewItem &option, const SearchHit &hit, const QRect &line) const;

    const Lexicon &m_lexicon;
};

} // namespace Rapporteur
