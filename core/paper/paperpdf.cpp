// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperformat.h"

#include "core/paper/pdf/finishpdf.h"
#include "core/paper/words.h"

namespace Rapporteur {

namespace {

/// Says how far it has come, and hears whether to stop.
class Course
{
public:
    Course(const PaperWriting &writing, qint64 total)
        : m_writing(writing)
        , m_total(total)
    {
    }

    /// False: a person stopped it.
    [[nodiscard]] bool step()
    {
        if (m_writing.progress && ++m_done % 16 == 0)
            m_writing.progress({.done = std::min(m_done, m_total), .total = m_total});
        return !m_writing.stop.stop_requested();
    }

private:
    const PaperWriting &m_writing;
    qint64 m_done = 0;
    qint64 m_total;
};

std::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, PaperWords::tr("Writing the document was stopped; no file was written."));
}

} // namespace

Result<QByteArray> paperAsPdf(const Paper &paper, const PaperWriting &writing)
{
    // A page is about as much work as eight paragraphs have been.
    Course course(writing, paper.blocks.size() * 3 / 2 + 1);
    const PageMeasure measure = PageMeasure::of(writing.size);
    const Typesetter typesetter(paper.language);
    PdfParts parts{.paper = paper, .measure = measure};
    PieceMaker maker(paper, typesetter, measure, parts.structure);
    maker.addFront();
    for (qsizetype i = 0; i < paper.blocks.size(); ++i) {
        if (!course.step())
            return cancelled();
        maker.addBlock(i);
    }
    PieceList list = maker.take();
    parts.plan = planPages(list, measure.height());
    addContentsPages(list, parts.plan, typesetter);

    PagePainter painter(paper, typesetter, measure, parts.structure);
    const int count = int(parts.plan.pages.size());
    for (int page = 0; page < count; ++page) {
        if (!course.step())
            return cancelled();
        painter.paint(parts.plan.pages[size_t(page)], page + 1, count);
    }
    std::optional<PaintedPages> painted = painter.take();
    if (!painted)
        return failure(ErrorCode::NotWritable, PaperWords::tr("The PDF could not be painted. This is a mistake in Rapporteur; please report it."), painter.cause());
    parts.painted = std::move(*painted);
    return finishPdf(parts);
}

} // namespace Rapporteur
