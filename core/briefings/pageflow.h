// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace Rapporteur {

/// Text with links; a target is a URL, or "#name" for an anchor in the same file.
struct FlowText {
    struct Link {
        qsizetype start = 0;
        qsizetype length = 0;
        QString target;
    };
    QString text;
    QList<QTextLayout::FormatRange> formats = {};
    QList<Link> links = {};

    /// Appends a run in a format of its own; with a target it is a link.
    FlowText &add(const QString &run, const QTextCharFormat &format = {}, const QString &target = {});
};

/// All lengths in points.
struct FlowStyle {
    QFont font;
    QColor colour = Qt::black;
    qreal lineHeight = 1.3; ///< of the font's size
    qreal before = 0;
    qreal after = 0;
    qreal indent = 0; ///< of the text; the label stands left of it
    bool keepWithNext = false; ///< a heading is never the last thing on a page
};

struct FlowBlock {
    FlowText text = {};
    FlowStyle style;
    FlowText label = {}; ///< in the indent, on the first line: a date, "[3]", a bullet
    QFont labelFont = {};
    QColor labelColour = Qt::black;
    QString anchor = {}; ///< where links "#name" lead
    int outlineLevel = 0; ///< from 1: an entry of the outline; 0: none
    QString outlineTitle = {};
    qreal figureHeight = 0; ///< above 0: a figure of that height and the full width in place of text
    std::function<void(QPainter &, const QRectF &)> figure = {}; ///< paints in points
};

/// What the file's navigation is made of, in points from the top left of a page (from 0).
struct FlowTarget {
    int page = 0;
    qreal top = 0;
};
struct FlowLinkArea {
    int page = 0;
    QRectF rectangle;
    QString target;
};
struct FlowOutlineEntry {
    QString title;
    int level = 1;
    FlowTarget target;
};

/// Sets blocks on pages: no heading alone at a foot, no single line of a paragraph at a head or a foot.
class PageFlow
{
public:
    /// `area` is a page's text area in points; `device` gives the resolution that text is measured for.
    PageFlow(const QRectF &area, QPagedPaintDevice &device);
    ~PageFlow();

    void add(FlowBlock block);
    void layOut();
    [[nodiscard]] int pageCount() const;
    /// Paints a page; the painter's unit is the device's pixel.
    void paint(QPainter &painter, int page) const;

    [[nodiscard]] QList<FlowLinkArea> links() const { return m_links; }
    [[nodiscard]] QList<FlowOutlineEntry> outline() const { return m_outline; }
    [[nodiscard]] QHash<QString, FlowTarget> anchors() const { return m_anchors; }

private:
    struct SetBlock;
    struct Placed {
        const SetBlock *block = nullptr;
        int firstLine = 0;
        int lines = 0;
        qreal top = 0;
    };

    void measure(SetBlock &block);
    [[nodiscard]] qreal needed(size_t index) const;
    void place(const SetBlock &block);
    void placeLines(const SetBlock &block, int first, int count);
    void noteLinks(const SetBlock &block, const Placed &placed);
    void newPage();
    [[nodiscard]] qreal remaining() const { return m_area.bottom() - m_y; }
    [[nodiscard]] qreal device(qreal points) const { return points * m_scale; }

    QRectF m_area;
    QPagedPaintDevice &m_device;
    qreal m_scale = 1; ///< device pixels a point
    qreal m_y = 0;
    std::vector<std::unique_ptr<SetBlock>> m_blocks;
    QList<QList<Placed>> m_pages;
    QList<FlowLinkArea> m_links;
    QList<FlowOutlineEntry> m_outline;
    QHash<QString, FlowTarget> m_anchors;
};

} // namespace Rapporteur
