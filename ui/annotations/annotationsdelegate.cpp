// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationsdelegate.h"

#include "ui/models/annotationsmodel.h"
#include "ui/shell/look.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int above = 10;
constexpr int bar = 3;
constexpr int afterBar = 12;
constexpr int lineGap = 5;
constexpr int widestWords = 720; ///< a measure that reads well
constexpr int wordsSize = 15;
constexpr int wordLines = 3;
constexpr int noteLines = 3;
constexpr qsizetype longestText = 800; ///< more than fits in the lines

QList<QTextLayout::FormatRange> formatsOf(const Mark &mark, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const MarkPiece &piece : mark.pieces) {
        QTextCharFormat format;
        if (piece.kind == MarkPiece::Around || piece.kind == MarkPiece::Removed)
            format.setForeground(Look::dim(palette));
        format.setFontStrikeOut(piece.kind == MarkPiece::Removed);
        if (piece.kind == MarkPiece::Added) {
            format.setFontUnderline(true);
            format.setUnderlineColor(Look::accent(palette));
        }
        if (piece.kind != MarkPiece::Words)
            formats.append({start, int(QStringView(piece.text).trimmed().size()) + (piece.text.startsWith(u' ') ? 1 : 0), format});
        start += int(piece.text.size());
    }
    return formats;
}

/// Draws at most `lines` lines, the last one with "…" where there is more.
void drawLines(QPainter *painter, QPointF at, int width, int lines, qreal lineHeight, QTextLayout &layout)
{
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, i * lineHeight});
    }
    layout.endLayout();
    const QTextLine lastLine = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    const bool hasMore = lastLine.isValid() && lastLine.textStart() + lastLine.textLength() < layout.text().size();
    for (int i = 0; i < layout.lineCount(); ++i) {
        if (i + 1 < layout.lineCount() || !hasMore) {
            layout.lineAt(i).draw(painter, at);
            continue;
        }
        const QFontMetricsF metrics(layout.font());
        const QString rest = metrics.elidedText(layout.text().mid(lastLine.textStart()), Qt::ElideRight, width);
        painter->setFont(layout.font());
        painter->drawText(QPointF(at.x(), at.y() + lastLine.y() + lastLine.ascent()), rest);
    }
}

/// Words of the caption, and how they are drawn.
struct SourcePart {
    QString words;
    QColor ink;
};

} // namespace

struct AnnotationsDelegate::Sizes {
    int left = 0; ///< of the bar
    int width = 0; ///< of the words
    int wordLines = 1;
    int noteLines = 0;
    int wordsHeight = 0; ///< of a line
    int noteHeight = 0;
    int captionHeight = 0;

    [[nodiscard]] int height() const
    {
        return 2 * above + wordLines * wordsHeight + (noteLines ? lineGap + noteLines * noteHeight : 0) + lineGap + captionHeight;
    }
};

AnnotationsDelegate::AnnotationsDelegate(Setting setting, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_setting(setting)
{
}

void AnnotationsDelegate::prepare(const QFont &font) const
{
    if (m_words && font == m_font)
        return;
    m_font = font;
    const QFont reading = Look::reading(wordsSize);
    m_words.emplace(reading);
    m_note.emplace(font);
    m_wordsHeight = QFontMetrics(reading).height() * Look::lineHeight(reading, 1.45) / 100;
    m_noteHeight = QFontMetrics(font).height() + 2;
    m_captionHeight = QFontMetrics(Look::caption(font)).height();
}

AnnotationsDelegate::Sizes AnnotationsDelegate::sizesOf(const QStyleOptionViewItem &option, const Mark &mark) const
{
    prepare(option.font);
    const bool isList = m_setting == Setting::List;
    const int side = isList ? Look::gap : Look::gapSmall;
    Sizes sizes{.left = side, .wordsHeight = m_wordsHeight, .noteHeight = m_noteHeight, .captionHeight = m_captionHeight};
    sizes.width = qBound(80, option.rect.width() - 2 * side - bar - afterBar, widestWords);
    sizes.wordLines = m_words->lines(QStringView(mark.text).left(longestText), sizes.width, isList ? wordLines : wordLines + 1);
    sizes.noteLines = mark.note.isEmpty() ? 0 : m_note->lines(QStringView(mark.note).left(longestText), sizes.width, noteLines);
    return sizes;
}

QSize AnnotationsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *mark = index.data(AnnotationsModel::MarkRole).value<const Mark *>();
    if (!mark)
        return {160, option.fontMetrics.height() + Look::gapHuge + (index.row() ? Look::gap : 0)};
    return {160, sizesOf(option, *mark).height() + (m_setting == Setting::Board ? Look::gapSmall : 0)};
}

void AnnotationsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *mark = index.data(AnnotationsModel::MarkRole).value<const Mark *>();
    if (!mark) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    paintGround(painter, option);
    const Sizes sizes = sizesOf(option, *mark);
    const QColor colour(mark->annotation().color);
    QRect frame(option.rect.left() + sizes.left, option.rect.top() + above, bar, sizes.height() - 2 * above);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, frame), colour.isValid() ? colour : Look::separator(option.palette));
    QRect line(frame.right() + 1 + afterBar, frame.top(), sizes.width, sizes.wordLines * sizes.wordsHeight);
    const auto at = [&] { return QPointF(QStyle::visualRect(option.direction, option.rect, line).topLeft()); };
    painter->setPen(option.palette.color(QPalette::Text));
    QTextLayout words(mark->text.left(longestText), Look::reading(wordsSize));
    words.setFormats(formatsOf(*mark, option.palette));
    drawLines(painter, at(), sizes.width, sizes.wordLines, sizes.wordsHeight, words);
    if (sizes.noteLines) {
        line = QRect(line.left(), line.bottom() + 1 + lineGap, sizes.width, sizes.noteLines * sizes.noteHeight);
        QTextLayout note(mark->note.left(longestText).replace(u'\n', QChar::LineSeparator), option.font);
        drawLines(painter, at(), sizes.width, sizes.noteLines, sizes.noteHeight, note);
    }
    line = QRect(line.left(), line.bottom() + 1 + lineGap, sizes.width, sizes.captionHeight);
    paintSource(painter, option, *mark, QStyle::visualRect(option.direction, option.rect, line));
    painter->restore();
}

void AnnotationsDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const bool isCard = m_setting == Setting::Board;
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRectF ground = QRectF(option.rect).adjusted(0, isCard ? 0 : 2, 0, isCard ? -Look::gapSmall : -2);
    painter->setPen(Qt::NoPen);
    if (isCard) {
        painter->setBrush(option.palette.color(QPalette::Base));
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (isSelected || option.state & QStyle::State_MouseOver) {
        QColor fill = isSelected ? Look::accent(option.palette) : Look::hover(option.palette);
        if (isSelected)
            fill.setAlphaF(0.10f);
        painter->setBrush(fill);
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(Look::accent(option.palette), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

void AnnotationsDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int dot = 10;
    QRect line = option.rect.adjusted(Look::gap, 0, -Look::gap, -6);
    line.setTop(line.bottom() - option.fontMetrics.height());
    const auto put = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (const auto colour = index.data(Qt::DecorationRole).value<QColor>(); colour.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Look::topic(colour.name(), option.palette));
        painter->drawEllipse(put(QRect(line.left(), line.center().y() - dot / 2 + 1, dot, dot)));
        line.setLeft(line.left() + dot + Look::gapSmall);
    }
    const QString count = QLocale().toString(index.data(AnnotationsModel::CountRole).toInt());
    const QFont strong = Look::strong(option.font);
    const QFont caption = Look::tabular(Look::caption(option.font));
    const int countWidth = QFontMetrics(caption).horizontalAdvance(count);
    const QString words = QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, line.width() - countWidth - Look::gapSmall);
    painter->setFont(strong);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text)); // it cannot be chosen, and is to be read
    painter->drawText(put(line), int(Qt::AlignVCenter | Qt::AlignLeading), words);
    line.setLeft(line.left() + QFontMetrics(strong).horizontalAdvance(words) + Look::gapSmall);
    painter->setFont(caption);
    painter->setPen(Look::dim(option.palette));
    painter->drawText(put(line), int(Qt::AlignVCenter | Qt::AlignLeading), count);
}

void AnnotationsDelegate::paintSource(QPainter *painter, const QStyleOptionViewItem &option, const Mark &mark, const QRect &line) const
{
    const QColor dim = Look::dim(option.palette);
    const QColor warn = Look::doubt(option.palette);
    QList<SourcePart> parts;
    if (mark.annotation().starred)
        parts.append({u"★"_s, warn});
    if (mark.isOrphaned())
        parts.append({tr("Orphaned"), warn});
    else if (mark.hasMoved())
        parts.append({mark.annotation().place.state == AnchorState::Moved ? tr("Moved") : tr("Changed"), warn});
    if (!mark.row.reportLabel.isEmpty())
        parts.append({mark.annotation().target == AnnotationTarget::Report ? tr("The whole meeting") : mark.row.reportLabel, dim});
    if (mark.row.date.isValid())
        parts.append({Look::date(mark.row.date), dim});
    if (!mark.row.speaker.isEmpty() && mark.annotation().target == AnnotationTarget::Passage)
        parts.append({mark.row.speaker, dim});
    if (mark.annotation().isPrivate)
        parts.append({tr("Private"), dim});
    for (const QString &tag : mark.annotation().tags)
        parts.append({u'#' + tag, option.palette.color(QPalette::Text)});
    painter->setFont(Look::caption(option.font));
    const QFontMetrics metrics = painter->fontMetrics();
    const QString between = u" · "_s;
    int used = 0;
    for (qsizetype i = 0; i < parts.size() && used < line.width(); ++i) {
        const bool isTagAfterTag = i > 0 && parts.at(i).words.startsWith(u'#') && parts.at(i - 1).words.startsWith(u'#');
        const QString lead = i == 0 ? QString() : isTagAfterTag || parts.at(i - 1).words == u"★"_s ? u" "_s : between;
        if (i > 0 && used + metrics.horizontalAdvance(lead) + 3 * metrics.averageCharWidth() > line.width())
            break;
        const auto draw = [&](const QString &words, const QColor &ink) {
            const QString shown = metrics.elidedText(words, Qt::ElideRight, line.width() - used);
            painter->setPen(ink);
            painter->drawText(QStyle::visualRect(option.direction, line, line.adjusted(used, 0, 0, 0)), int(Qt::AlignVCenter | Qt::AlignLeading), shown);
            used += metrics.horizontalAdvance(shown);
        };
        draw(lead, dim);
        draw(parts.at(i).words, parts.at(i).ink);
    }
}

} // namespace Rapporteur
