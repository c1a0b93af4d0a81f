// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/reading.h"

#include <QTextBrowser>
#include <QVariantAnimation>

namespace Rapporteur {

/// A report's text in a column of its own measure, the speakers' names in the margin before it, topics as thin
/// bars between the two.
class ReadingText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ReadingText(const Lexicon &lexicon, QWidget *parent = nullptr);
    ~ReadingText() override;

    /// Shows a report from its top; the same report set anew (another size, other colours) stays where it is.
    void setReading(const std::shared_ptr<Reading> &reading);
    [[nodiscard]] const std::shared_ptr<Reading> &reading() const { return m_reading; }

    /// Scrolls a span into view where it is not; `flash` marks it for a moment.
    void showSpan(Span span, bool flash);
    /// Scrolls a span to the top.
    void scrollTo(Span span);
    /// The words found, and which of them is the current one (-1: none).
    void setHits(const QList<Span> &hits, qsizetype current);
    /// Offset of the first words in view.
    [[nodiscard]] qsizetype topOffset() const;

    /// A name as the margin shows it.
    struct MarginName {
        QRect rect; ///< in the viewport
        int turn; ///< index in Reading::turns
    };
    /// The names in view, top down.
    [[nodiscard]] QList<MarginName> marginNames() const;

    /// Where the passage that flashes is drawn; not valid when none does.
    [[nodiscard]] Span flashed() const { return m_flash; }

signals:
    void topChanged(qsizetype offset);
    void turnChosen(int turn); ///< its name was clicked
    void passageChosen(qsizetype offset); ///< a click in the words
    void allWarningsWanted();
    void reviewWanted(); ///< of this report's doubts
    void linkHovered(const QString &url); ///< empty when the mouse leaves it
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layColumn();
    void follow(const QUrl &url);
    void markSelections();
    [[nodiscard]] qreal top(int position) const; ///< of the line, in the document
    [[nodiscard]] qreal baseline(int position) const;
    [[nodiscard]] int firstPositionInView() const;
    [[nodiscard]] std::pair<int, int> positionsInView() const;
    [[nodiscard]] const Paragraph *paragraphAt(const QPoint &point) const;
    [[nodiscard]] const PlacedCorrection *correctionAt(const QPoint &point) const;
    [[nodiscard]] QTextCharFormat formatAt(QPoint at) const;
    [[nodiscard]] const MarginName *nameAt(const QList<MarginName> &names, const QPoint &point) const;
    void paintTopics(QPainter &painter) const;
    void paintNames(QPainter &painter) const;

    const Lexicon &m_lexicon;
    std::shared_ptr<Reading> m_reading;
    QList<Span> m_hits;
    qsizetype m_currentHit = -1;
    Span m_flash;
    QVariantAnimation m_fading;
    int m_left = 0; ///< where the column of words begins, in the viewport
};

} // namespace Rapporteur
