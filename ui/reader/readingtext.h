// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/marks.h"
#include "ui/reader/reading.h"

#include <QTextBrowser>
#include <QVariantAnimation>

namespace Rapporteur {

class ScrollTicks;

/// A report's text in a column of its own measure, the speakers' names in the margin before it, topics as thin
/// bars between the two; highlights under the words, notes behind them where there is room.
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
    /// Characters of a line, and the distance of lines in sizes of the font, which the document was set with.
    void setMeasure(int characters, double leading);
    /// What is marked in the report.
    void setMarks(Marks marks);
    [[nodiscard]] const Marks &marks() const { return m_marks; }
    /// Frames a mark and selects its words; 0: none.
    void chooseMark(qint64 id);
    [[nodiscard]] qint64 chosenMark() const { return m_chosenMark; }
    /// The selected words of the report, over paragraphs too; empty where none are.
    [[nodiscard]] Span selectedSpan() const;
    void select(Span span);
    /// Where words are in the viewport, line by line.
    [[nodiscard]] QList<QRectF> linesOf(Span span) const;
    /// A note as the margin shows it.
    struct MarginNote {
        QRect rect; ///< in the viewport
        qint64 mark = 0;
        QString words; ///< cut to fit; empty where there is room for a sign only
    };
    [[nodiscard]] QList<MarginNote> marginNotes() const;

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
    void markClicked(qint64 id);
    void markHeldElsewhere(qint64 id, Rapporteur::Span span); ///< one of its ends was dragged
    void allWarningsWanted();
    void reviewWanted(); ///< of this report's doubts
    void linkHovered(const QString &url); ///< empty when the mouse leaves it
    void linkFollowed(const QUrl &url, const QString &words, const QPoint &at); ///< out of the program; `at` is in the viewport
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
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
    void paintMarks(QPainter &painter) const;
    void paintNotes(QPainter &painter) const;
    void paintCorrected(QPainter &painter) const;
    [[nodiscard]] const CorrectedFact *correctedFactAt(const QPoint &point) const;
    void layTicks();
    [[nodiscard]] double heightOf(int position) const; ///< 0 to 1, of the document
    [[nodiscard]] Span spanInView() const;
    /// The ends of the chosen mark, where the mouse takes hold of them.
    [[nodiscard]] std::pair<QRectF, QRectF> handles() const;
    [[nodiscard]] bool beginDrag(const QPoint &point);
    void drag(const QPoint &point);
    void endDrag();

    const Lexicon &m_lexicon;
    std::shared_ptr<Reading> m_reading;
    QList<Span> m_hits;
    qsizetype m_currentHit = -1;
    Span m_flash;
    QVariantAnimation m_fading;
    Marks m_marks;
    qint64 m_chosenMark = 0;
    enum class Drag { None, Start, End } m_drag = Drag::None;
    Span m_dragged; ///< where the chosen mark would be
    ScrollTicks *m_ticks;
    int m_measure = 68;
    double m_leading = 1.5;
    int m_left = 0; ///< where the column of words begins, in the viewport
    int m_right = 0; ///< where it ends
};

} // namespace Rapporteur
