// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/pagepainter.h"

#include "core/paper/paintdrawing.h"
#include "core/paper/words.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr SetLook furniture{.face = Typeface::Sans, .size = 7.8, .lineHeight = 11, .color = PaperInk::dim};
constexpr qreal headBase = 40; ///< of the running head, from the top of the page
constexpr qreal footBase = 38; ///< from its bottom
constexpr qreal noteRule = 110; ///< its width
constexpr qreal baseShare = 0.735; ///< of a line's height above its base

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

bool hasWords(const Drawing &drawing)
{
    return std::ranges::any_of(drawing.shapes, [](const DrawnShape &shape) {
        const auto *text = std::get_if<DrawnText>(&shape);
        return text && !text->text.trimmed().isEmpty() && text->size > 0;
    });
}

/// Whether nothing is seen of some glyphs. Cairo does not paint, and does not mark, what has no ink.
bool isBlank(const char *text, int length, const std::function<PangoRectangle()> &ink)
{
    // Most text begins with a letter that says so.
    for (int i = 0; i < length && static_cast<unsigned char>(text[i]) < 0x80; ++i) {
        if (text[i] > ' ')
            return false;
    }
    const PangoRectangle extents = ink();
    return extents.width <= 0 || extents.height <= 0;
}

} // namespace

PagePainter::PagePainter(const Paper &paper, const Typesetter &typesetter, const PageMeasure &measure, Structure &structure)
    : m_paper(paper)
    , m_typesetter(typesetter)
    , m_measure(measure)
    , m_structure(structure)
    , m_surface(cairo_pdf_surface_create_for_stream(append, &m_painted.bytes, measure.page.width(), measure.page.height()))
    , m_cairo(cairo_create(m_surface))
{
    cairo_pdf_surface_restrict_to_version(m_surface, CAIRO_PDF_VERSION_1_7);
}

PagePainter::~PagePainter()
{
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

std::optional<PaintedPages> PagePainter::take()
{
    cairo_surface_finish(m_surface);
    m_status = cairo_status(m_cairo) ? cairo_status(m_cairo) : cairo_surface_status(m_surface);
    if (m_status != CAIRO_STATUS_SUCCESS)
        return std::nullopt;
    return std::move(m_painted);
}

/// What is painted from here on belongs to an element; -1: to none, it is furniture.
void PagePainter::enter(int element, int place)
{
    if (m_isRepeating)
        element = -1;
    if (m_isOpen && m_element == element)
        return;
    leave();
    cairo_tag_begin(m_cairo, element < 0 ? "Artifact" : "P", nullptr);
    if (element >= 0)
        m_painted.contents.back().push_back({element, place});
    m_isOpen = true;
    m_element = element;
}

void PagePainter::leave()
{
    if (m_isOpen)
        cairo_tag_end(m_cairo, m_element < 0 ? "Artifact" : "P");
    m_isOpen = false;
}

void PagePainter::use(const QColor &color)
{
    cairo_set_source_rgb(m_cairo, color.redF(), color.greenF(), color.blueF());
}

void PagePainter::fill(const QRectF &area, const QColor &color)
{
    enter(-1, 0);
    use(color);
    cairo_rectangle(m_cairo, area.x(), area.y(), area.width(), area.height());
    cairo_fill(m_cairo);
}

/// The left edge, on the page, of what begins `left` from where lines begin.
qreal PagePainter::mirrored(qreal left, qreal width) const
{
    return m_measure.side + (m_typesetter.isRightToLeft() ? m_measure.width() - left - width : left);
}

/// Furniture first and at once: Cairo marks nothing that has no text in it.
void PagePainter::paint(const PlannedPage &page, int number, int count)
{
    ++m_page;
    m_painted.contents.emplace_back();
    paintHeadAndFoot(number, count);
    for (const PlacedPiece &placed : page.body) {
        paintGround(placed);
        if (placed.piece->hasLeader)
            paintLeader(placed);
        if (placed.isRepeated)
            paintColumns(placed);
        if (placed.piece->figure && !hasWords(*placed.piece->figure->drawing))
            paintFigure(*placed.piece, m_measure.top + placed.top);
    }
    if (!page.notes.empty()) {
        const qreal width = page.notesGoOn ? m_measure.width() : noteRule;
        fill({mirrored(0, width), m_measure.top + page.notes.front().top - 5, width, 0.5}, PaperInk::dim);
    }
    for (const auto *pieces : {&page.body, &page.notes}) {
        for (const PlacedPiece &placed : *pieces) {
            if (placed.piece->figure && hasWords(*placed.piece->figure->drawing))
                paintFigure(*placed.piece, m_measure.top + placed.top);
            if (!placed.isRepeated)
                paintColumns(placed);
        }
    }
    leave();
    cairo_show_page(m_cairo);
}

void PagePainter::paintArtifact(const SetText &text, qreal left, qreal width, qreal base)
{
    if (text.lineCount() > 0)
        paintLine(text, 0, mirrored(left, width), base, text.look.lineHeight);
}

void PagePainter::paintHeadAndFoot(int number, int count)
{
    const qreal width = m_measure.width();
    SetLook atEnd = furniture;
    atEnd.alignment = SetAlignment::End;
    const QString pages = PaperWords::tr("Page %1 of %2").arg(number).arg(count);
    const qreal needed = m_typesetter.width(pages, furniture) + 2;
    const qreal foot = m_measure.page.height() - footBase;
    paintArtifact(m_typesetter.setLine(pages, atEnd, needed), width - needed, needed, foot);
    QStringList left{m_paper.classification, m_paper.foot};
    left.removeAll(QString());
    const qreal rest = width - needed - 20;
    paintArtifact(m_typesetter.setLine(left.join(u"  ·  "_s), furniture, rest), 0, rest, foot);
    if (number == 1 || m_paper.title.isEmpty())
        return;
    paintArtifact(m_typesetter.setLine(m_paper.title, furniture, width), 0, width, headBase);
    fill({m_measure.side, headBase + 5, width, 0.35}, PaperInk::hairline);
}

void PagePainter::paintGround(const PlacedPiece &placed)
{
    const Piece &piece = *placed.piece;
    const qreal height = piece.heightOf(placed.first, placed.count);
    const qreal width = m_measure.width() - piece.left;
    const QRectF area(mirrored(piece.left, width), m_measure.top + placed.top, width, height);
    if (piece.fill.isValid())
        fill(area, piece.fill);
    if (piece.rule > 0 && placed.first + placed.count == piece.lineCount())
        fill({area.x(), area.bottom() - piece.rule, area.width(), piece.rule}, piece.ruleColor);
}

void PagePainter::paintFigure(const Piece &piece, qreal top)
{
    const PieceFigure &figure = *piece.figure;
    const QSizeF size = figure.drawing->size * figure.scale;
    const QRectF area(QPointF(mirrored(0, size.width()), top), size);
    m_structure.elements[size_t(figure.element)].box = area;
    enter(hasWords(*figure.drawing) ? figure.element : -1, 0);
    cairo_save(m_cairo);
    cairo_translate(m_cairo, area.x(), area.y());
    cairo_scale(m_cairo, figure.scale, figure.scale);
    paintDrawing(m_cairo, *figure.drawing);
    cairo_restore(m_cairo);
}

void PagePainter::paintColumns(const PlacedPiece &placed)
{
    m_isRepeating = placed.isRepeated;
    for (const PieceColumn &column : placed.piece->columns)
        paintColumn(placed, column);
    m_isRepeating = false;
}

void PagePainter::paintColumn(const PlacedPiece &placed, const PieceColumn &column)
{
    const Piece &piece = *placed.piece;
    const qreal left = mirrored(column.left, column.width);
    const qreal top = m_measure.top + placed.top + (placed.first == 0 ? piece.padding : 0);
    const int end = std::min(placed.first + placed.count, column.text.lineCount());
    for (int i = placed.first; i < end; ++i) {
        const qreal base = top + (i - placed.first + baseShare) * piece.lineHeight;
        paintLine(column.text, size_t(i), left, base, piece.lineHeight);
    }
}

/// Run by run where a line has links or marks, at once where it has none.
void PagePainter::paintLine(const SetText &text, size_t index, qreal left, qreal base, qreal height)
{
    const SetText::Line &line = text.lines[index];
    qreal x = left + line.left;
    const char *bytes = pango_layout_get_text(text.layout.get());
    PangoRectangle ink{};
    if (text.spans.empty()) {
        const bool blank = isBlank(bytes + line.start, line.end - line.start, [&] {
            pango_layout_line_get_extents(line.line, &ink, nullptr);
            return ink;
        });
        if (blank)
            return;
        enter(text.element, line.start);
        use(text.look.color);
        cairo_move_to(m_cairo, x, base);
        pango_cairo_show_layout_line(m_cairo, line.line);
        return;
    }
    for (GSList *node = line.line->runs; node; node = node->next) {
        auto *run = static_cast<PangoLayoutRun *>(node->data);
        const SetSpan *span = text.spanAt(run->item->offset);
        const bool blank = isBlank(bytes + run->item->offset, run->item->length, [&] {
            pango_glyph_string_extents(run->glyphs, run->item->analysis.font, &ink, nullptr);
            return ink;
        });
        const qreal width = pango_units_to_double(pango_glyph_string_get_width(run->glyphs));
        x += width;
        if (blank)
            continue;
        enter(span && span->element >= 0 ? span->element : text.element, run->item->offset);
        use(span ? text.look.linkColor : text.look.color);
        cairo_move_to(m_cairo, x - width, base - pango_units_to_double(run->y_offset));
        pango_cairo_show_glyph_item(m_cairo, bytes, run);
        if (span && !span->target.isEmpty() && !m_isRepeating)
            noteLink(text, *span, {x - width, base - height * baseShare, width, height});
    }
}

void PagePainter::noteLink(const SetText &text, const SetSpan &span, const QRectF &area)
{
    if (!m_painted.links.isEmpty()) {
        LinkArea &last = m_painted.links.last();
        // Runs of one link on one line are pressed as one.
        if (last.element == span.element && last.page == m_page && std::abs(last.area.top() - area.top()) < 0.01) {
            last.area = last.area.united(area);
            return;
        }
    }
    const QByteArray words(pango_layout_get_text(text.layout.get()) + span.from, span.to - span.from);
    m_painted.links.append({m_page, area, span.target, QString::fromUtf8(words), span.element});
}

/// Dots from a heading to its page.
void PagePainter::paintLeader(const PlacedPiece &placed)
{
    const Piece &piece = *placed.piece;
    const PieceColumn &from = piece.columns.front();
    const PieceColumn &to = piece.columns.back();
    if (from.text.lines.empty() || to.text.lines.empty())
        return;
    const auto widthOf = [](const SetText &text) {
        PangoRectangle extents;
        pango_layout_line_get_extents(text.lines.back().line, nullptr, &extents);
        return pango_units_to_double(extents.width);
    };
    const qreal start = from.left + widthOf(from.text) + 6;
    const qreal end = to.left + to.width - widthOf(to.text) - 6;
    if (end - start < 12)
        return;
    const qreal y = m_measure.top + placed.top + (from.text.lineCount() - 1 + baseShare) * piece.lineHeight - 0.6;
    enter(-1, 0);
    use(PaperInk::dim);
    cairo_set_line_width(m_cairo, 0.7);
    cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_ROUND);
    const double dashes[] = {0, 4};
    // In step with the lines above and below.
    cairo_set_dash(m_cairo, dashes, 2, 0);
    const qreal last = std::floor((m_measure.width() - start) / 4) * 4;
    const qreal first = m_measure.width() - last;
    const qreal left = mirrored(first, end - first);
    cairo_move_to(m_cairo, m_typesetter.isRightToLeft() ? left + end - first : left, y);
    cairo_line_to(m_cairo, m_typesetter.isRightToLeft() ? left : left + end - first, y);
    cairo_stroke(m_cairo);
    cairo_set_dash(m_cairo, nullptr, 0, 0);
    cairo_set_line_cap(m_cairo, CAIRO_LINE_CAP_BUTT);
}

} // namespace Rapporteur
