// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/papersetter.h"

#include "ui/drafts/drawingpainter.h"
#include "ui/shell/look.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QThread>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal pictureScale = 2; ///< dots a point, so that figures are sharp
constexpr int indentStep = 24;
constexpr std::array headingSizes{1.45, 1.2, 1.05, 1.0, 1.0, 1.0}; ///< of the body

struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::PaperView)
};

size_t signatureOf(const PaperText &text)
{
    size_t seed = 0;
    for (const PaperRun &run : text)
        seed = qHashMulti(seed, run.text, run.strong, run.emphasis, run.code, run.target, run.note);
    return seed;
}

size_t signatureOf(const PaperBlock &block)
{
    size_t seed = qHashMulti(0, int(block.kind), block.level, block.number, block.label, block.anchor, signatureOf(block.text), block.figure.caption, block.figure.alternative);
    for (const auto &row : block.table.rows) {
        for (const PaperText &cell : row)
            seed = qHashMulti(seed, signatureOf(cell));
    }
    for (const DrawnShape &shape : block.figure.drawing.shapes) {
        if (const auto *text = std::get_if<DrawnText>(&shape))
            seed = qHashMulti(seed, text->text, text->base.x(), text->base.y());
        else if (const auto *disc = std::get_if<DrawnDisc>(&shape))
            seed = qHashMulti(seed, disc->radius, disc->centre.x(), disc->centre.y());
    }
    return seed;
}

class PaperSetter
{
public:
    PaperSetter(SetPaper &into, const Paper &paper, const PaperStyle &style, const QHash<int, QString> &sources)
        : m_into(into)
        , m_paper(paper)
        , m_style(style)
        , m_sources(sources)
        , m_cursor(into.document.get())
    {
    }

    void set()
    {
        m_cursor.beginEditBlock();
        note(qHashMulti(0, m_paper.kind, m_paper.classification, m_paper.title, m_paper.subtitle, m_paper.date, m_paper.fields.size()) ^ size_t(m_paper.fields.isEmpty() ? 0 : qHash(m_paper.fields.last().second)));
        setHead();
        for (const PaperBlock &block : m_paper.blocks)
            setBlock(block);
        setNotes();
        m_cursor.endEditBlock();
    }

private:
    /// A piece begins.
    void note(size_t signature, bool isTable = false)
    {
        m_into.pieces.append({.position = beginning(), .signature = signature, .isTable = isTable});
    }

    /// Where the next block begins.
    [[nodiscard]] int beginning() const { return m_isFirst ? m_cursor.position() : m_cursor.position() + 1; }

    [[nodiscard]] QColor ink() const { return m_style.palette.color(QPalette::Text); }

    [[nodiscard]] static QTextCharFormat words(const QFont &font, const QColor &color)
    {
        QTextCharFormat format;
        format.setFont(font);
        format.setForeground(color);
        return format;
    }

    [[nodiscard]] QTextCharFormat body() const { return words(m_style.body, ink()); }
    [[nodiscard]] QTextCharFormat small() const { return words(Look::caption(m_style.interface), Look::dim(m_style.palette)); }

    [[nodiscard]] QTextBlockFormat spaced(qreal above, qreal below) const
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLineHeight(Look::lineHeight(m_style.body, 1.45), QTextBlockFormat::ProportionalHeight);
        return format;
    }

    void begin(const QTextBlockFormat &format, const QTextCharFormat &text)
    {
        if (std::exchange(m_isFirst, false)) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(text);
        } else {
            m_cursor.insertBlock(format, text);
        }
    }

    [[nodiscard]] QTextCharFormat linked(QTextCharFormat format, const QString &target) const
    {
        format.setAnchor(true);
        format.setAnchorHref(target);
        format.setForeground(Look::accent(m_style.palette));
        return format;
    }

    void insert(const PaperText &text, const QTextCharFormat &look)
    {
        for (const PaperRun &run : text) {
            QTextCharFormat format = look;
            if (run.strong)
                format.setFontWeight(QFont::DemiBold);
            if (run.emphasis)
                format.setFontItalic(!look.fontItalic());
            if (run.code)
                format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            if (!run.target.isEmpty())
                format = linked(format, run.target);
            if (run.note > 0) {
                format = linked(look, u"#note-%1"_s.arg(run.note));
                format.setAnchorNames({u"mark-%1"_s.arg(run.note)});
                format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
                // A word joiner: the mark stays with the word before it.
                m_cursor.insertText(QChar(0x2060) + QLocale(m_paper.language).toString(run.note), format);
            } else {
                m_cursor.insertText(run.text, format);
            }
        }
    }

    void setHead()
    {
        if (!m_paper.kind.isEmpty() || !m_paper.classification.isEmpty()) {
            begin(spaced(0, 4), small());
            m_cursor.insertText(QStringList{m_paper.classification, m_paper.kind}.filter(QRegularExpression(u"."_s)).join(u" · "_s), small());
        }
        if (!m_paper.title.isEmpty()) {
            QFont font = Look::title(m_style.interface);
            font.setPixelSize(qRound(m_style.body.pixelSize() * 1.7));
            begin(spaced(0, 4), words(font, ink()));
            m_cursor.insertText(m_paper.title, words(font, ink()));
        }
        if (!m_paper.subtitle.isEmpty()) {
            begin(spaced(0, 4), words(m_style.interface, Look::dim(m_style.palette)));
            m_cursor.insertText(m_paper.subtitle, words(m_style.interface, Look::dim(m_style.palette)));
        }
        for (const auto &[name, value] : m_paper.fields) {
            begin(spaced(0, 0), small());
            m_cursor.insertText(name + u":  "_s, small());
            m_cursor.insertText(value, words(m_style.interface, ink()));
        }
        if (!m_paper.date.isEmpty()) {
            begin(spaced(2, Look::gap), small());
            m_cursor.insertText(m_paper.date, small());
        }
    }

    void setBlock(const PaperBlock &block)
    {
        const int at = beginning();
        note(signatureOf(block), block.kind == PaperKind::Table);
        if (block.line >= 0 && (m_into.lines.isEmpty() || m_into.lines.last().line < block.line))
            m_into.lines.append({block.line, at});
        switch (block.kind) {
        case PaperKind::Heading:
            return setHeading(block);
        case PaperKind::Table:
            return setTable(block.table);
        case PaperKind::Figure:
            return setFigure(block.figure);
        case PaperKind::Code:
            return setCode(block);
        case PaperKind::Rule:
        case PaperKind::PageBreak:
            return setRule();
        case PaperKind::Quote:
        case PaperKind::ListItem:
        case PaperKind::Paragraph:
            setParagraph(block);
        }
    }

    void setHeading(const PaperBlock &block)
    {
        const int level = qBound(1, block.level, 6);
        QFont font = Look::strong(m_style.interface);
        font.setPixelSize(qRound(m_style.body.pixelSize() * headingSizes.at(size_t(level - 1))));
        QTextCharFormat format = words(font, ink());
        begin(spaced(level == 1 ? Look::gapHuge : Look::gapLarge, 6), format);
        if (!block.anchor.isEmpty())
            format.setAnchorNames({block.anchor});
        if (!block.label.isEmpty())
            m_cursor.insertText(block.label + u"  "_s, format);
        insert(block.text, format);
    }

    void setParagraph(const PaperBlock &block)
    {
        QTextBlockFormat format = spaced(0, 8);
        QTextCharFormat look = body();
        qreal left = block.kind == PaperKind::ListItem ? 0 : block.level * indentStep;
        QString lead = block.label;
        if (block.kind == PaperKind::ListItem) {
            left = qMax(1, block.level) * indentStep;
            lead = block.number > 0 ? QLocale(m_paper.language).toString(block.number) + u'.' : u"•"_s;
            format.setBottomMargin(3);
        } else if (!lead.isEmpty()) {
            left += indentStep + Look::gapSmall;
        }
        if (block.kind == PaperKind::Quote) {
            left += Look::gapHuge;
            format.setRightMargin(Look::gapHuge);
            look.setForeground(Look::opaque(Look::dim(m_style.palette), m_style.palette.color(QPalette::Base)));
        }
        format.setLeftMargin(left);
        if (!lead.isEmpty()) {
            const qreal hang = block.kind == PaperKind::ListItem ? 20 : indentStep + Look::gapSmall;
            format.setTextIndent(-hang);
            format.setTabPositions({QTextOption::Tab(hang, QTextOption::LeftTab)}); // from where the line begins
            lead += u'\t';
        }
        begin(format, look);
        QTextCharFormat leading = look;
        if (!block.anchor.isEmpty())
            leading.setAnchorNames({block.anchor});
        if (!lead.isEmpty())
            m_cursor.insertText(lead, leading);
        insert(block.text, !block.anchor.isEmpty() && lead.isEmpty() ? leading : look);
    }

    void setCode(const PaperBlock &block)
    {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(qRound(m_style.body.pixelSize() * 0.85));
        QTextBlockFormat format = spaced(2, 10);
        format.setLeftMargin(block.level * indentStep);
        format.setBackground(Look::opaque(Look::hover(m_style.palette), m_style.palette.color(QPalette::Base)));
        begin(format, words(font, ink()));
        m_cursor.insertText(plainText(block.text).replace(u'\n', QChar::LineSeparator), words(font, ink()));
    }

    void setRule()
    {
        QTextBlockFormat format = spaced(8, 8);
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        begin(format, small());
    }

    void setTable(const PaperTable &table)
    {
        if (table.rows.isEmpty() || table.rows.first().isEmpty())
            return;
        const int columns = int(table.rows.first().size());
        QTextTableFormat format;
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(Look::opaque(Look::separator(m_style.palette), m_style.palette.color(QPalette::Base)));
        format.setCellPadding(5);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(10);
        format.setHeaderRowCount(table.headRows);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        m_isFirst = false;
        QTextTable *set = m_cursor.insertTable(int(table.rows.size()), columns, format);
        for (int row = 0; row < table.rows.size(); ++row) {
            for (int column = 0; column < qMin(columns, int(table.rows.at(row).size())); ++column) {
                m_cursor = set->cellAt(row, column).firstCursorPosition();
                QTextBlockFormat cell;
                cell.setAlignment(table.alignments.value(column, Qt::AlignLeft));
                m_cursor.setBlockFormat(cell);
                QFont font = m_style.interface;
                font.setPixelSize(qRound(m_style.body.pixelSize() * 0.85));
                insert(table.rows.at(row).at(column), words(row < table.headRows ? Look::strong(font) : font, ink()));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.setBlockFormat(spaced(0, 0));
        m_isFirst = true; // the block behind the table is there already
    }

    void setFigure(const PaperFigure &figure)
    {
        const QSizeF size = figure.drawing.size;
        if (!size.isEmpty()) {
            QImage picture((size * pictureScale).toSize(), QImage::Format_RGB32);
            picture.fill(Qt::white); // as on paper, whatever the window's colours
            QPainter painter(&picture);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            painter.scale(pictureScale, pictureScale);
            paintDrawing(painter, figure.drawing);
            painter.end();
            const QString name = u"figure:%1"_s.arg(m_into.pieces.last().signature);
            m_into.document->addResource(QTextDocument::ImageResource, QUrl(name), picture);
            begin(spaced(8, 4), body());
            QTextImageFormat format;
            format.setName(name);
            format.setWidth(size.width() * 4 / 3);
            format.setMaximumWidth(QTextLength(QTextLength::PercentageLength, 100));
            format.setProperty(QTextFormat::ImageAltText, figure.alternative);
            m_cursor.insertImage(format);
        }
        if (!figure.caption.isEmpty()) {
            begin(spaced(0, 12), small());
            m_cursor.insertText(figure.caption, small());
        }
    }

    void setNotes()
    {
        if (m_paper.notes.isEmpty())
            return;
        note(0);
        begin(spaced(Look::gapHuge, 4), small());
        m_cursor.insertText(ViewWords::tr("Notes"), small());
        QFont font = m_style.body;
        font.setPixelSize(qRound(m_style.body.pixelSize() * 0.86));
        for (int note = 1; note <= m_paper.notes.size(); ++note) {
            this->note(qHashMulti(0, note, signatureOf(m_paper.notes.at(note - 1)), m_sources.value(note)));
            QTextBlockFormat format = spaced(0, 4);
            format.setLeftMargin(indentStep);
            format.setTextIndent(-indentStep);
            format.setTabPositions({QTextOption::Tab(indentStep, QTextOption::LeftTab)});
            const QTextCharFormat look = words(font, ink());
            begin(format, look);
            QTextCharFormat back = linked(look, u"#mark-%1"_s.arg(note));
            back.setAnchorNames({u"note-%1"_s.arg(note)});
            m_cursor.insertText(QLocale(m_paper.language).toString(note), back);
            m_cursor.insertText(u"\t"_s, look);
            insert(m_paper.notes.at(note - 1), look);
            if (const QString source = m_sources.value(note); !source.isEmpty()) {
                m_cursor.insertText(u"  "_s, look);
                m_cursor.insertText(ViewWords::tr("Open"), linked(look, source));
            }
        }
    }

    SetPaper &m_into;
    const Paper &m_paper;
    const PaperStyle &m_style;
    const QHash<int, QString> &m_sources;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

SetPaper setForScreen(const Paper &paper, const PaperStyle &style, const QHash<int, QString> &sources)
{
    SetPaper made{.document = std::make_shared<QTextDocument>(), .look = style.palette.cacheKey()};
    made.document->setUndoRedoEnabled(false);
    made.document->setDefaultFont(style.body);
    made.document->setDocumentMargin(Look::gapHuge);
    if (const QString language = paper.language; !language.isEmpty()) {
        QTextOption option;
        option.setTextDirection(QLocale(language).textDirection());
        made.document->setDefaultTextOption(option);
    }
    PaperSetter(made, paper, style, sources).set();
    made.document->moveToThread(QCoreApplication::instance()->thread());
    return made;
}

} // namespace Rapporteur
