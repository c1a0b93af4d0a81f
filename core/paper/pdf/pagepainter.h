// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/pdf/pageplan.h"
#include "core/paper/pdf/piecemaker.h"

#include <QByteArray>

namespace Rapporteur {

/// A document's pages as Cairo writes them, and what is still to be said of them.
struct PaintedPages {
    QByteArray bytes;
    std::vector<std::vector<MarkedContent>> contents; ///< of each page, in the order of Cairo's MCIDs
    QList<LinkArea> links;
};

/// Paints pages one after the other on a PDF surface.
class PagePainter
{
public:
    PagePainter(const Paper &paper, const Typesetter &typesetter, const PageMeasure &measure, Structure &structure);
    ~PagePainter();
    Q_DISABLE_COPY_MOVE(PagePainter)

    void paint(const PlannedPage &page, int number, int count);
    /// Ends the file. Nothing where Cairo failed; `cause()` then says why.
    [[nodiscard]] std::optional<PaintedPages> take();
    [[nodiscard]] QString cause() const { return QString::fromUtf8(cairo_status_to_string(m_status)); }

private:
    void enter(int element, int place);
    void leave();
    void use(const QColor &color);
    void fill(const QRectF &area, const QColor &color);
    [[nodiscard]] qreal mirrored(qreal left, qreal width) const;
    void paintHeadAndFoot(int number, int count);
    void paintArtifact(const SetText &text, qreal left, qreal width, qreal base);
    void paintColumns(const PlacedPiece &placed);
    void paintGround(const PlacedPiece &placed);
    void paintFigure(const Piece &piece, qreal top);
    void paintColumn(const PlacedPiece &placed, const PieceColumn &column);
    void paintLine(const SetText &text, size_t line, qreal left, qreal base, qreal height);
    void paintLeader(const PlacedPiece &placed);
    void noteLink(const SetText &text, const SetSpan &span, const QRectF &area);

    const Paper &m_paper;
    const Typesetter &m_typesetter;
    const PageMeasure &m_measure;
    Structure &m_structure;
    PaintedPages m_painted;
    cairo_surface_t *m_surface;
    cairo_t *m_cairo;
    cairo_status_t m_status = CAIRO_STATUS_SUCCESS;
    int m_page = -1;
    bool m_isOpen = false;
    int m_element = -1;
    bool m_isRepeating = false; ///< what is painted has been read before
};

} // namespace Rapporteur
