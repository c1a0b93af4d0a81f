// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"
#include "core/library/queries/reports.h"
#include "ui/reader/pagepictures.h"

#include <QAbstractScrollArea>

namespace Rapporteur {

/// The pages of an original, one under the other as they were printed. The passage that was chosen is framed; a
/// click on words tells where they stand in the text.
class PagePane : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePane(ExtractorPool &extractors, QWidget *parent = nullptr);

    /// `document` must be the text of `bytes`.
    void setOriginal(const TextDocument &document, const QByteArray &bytes);
    /// Frames a passage and brings it into view.
    void frame(Span span);
    void goToPage(int page);
    /// What is marked in the text, to lie over the pages too.
    void setMarks(const QList<Annotation> &marks);
    /// The page in the middle of the view, from 1; 0 where there are none.
    [[nodiscard]] int currentPage() const;
    /// Where the framed passage is, in the viewport (for what lies over it, and for tests).
    [[nodiscard]] QList<QRectF> framed() const;
    [[nodiscard]] Span framedSpan() const { return m_framed; }

signals:
    void passageChosen(qsizetype offset);
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lay();
    void paintPage(QPainter &painter, int page, const QRectF &rect);
    void paintMarks(QPainter &painter, int page, const QRectF &rect) const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] double scaleOf(int page) const; ///< pixels of the screen a point

    PagePictures *m_pictures;
    TextDocument m_document;
    QList<double> m_tops; ///< of each page, unscrolled; one more: the end
    QList<Annotation> m_marks;
    Span m_framed;
    QString m_failed;
    int m_page = 0;
};

} // namespace Rapporteur
