// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitdelegate.h"

#include "ui/models/searchmodel.h"
#include "ui/shell/look.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int side = 24; ///< beside the words, as the title above them
constexpr int above = 12;
constexpr int lineGap = 4;
constexpr int widestWords = 720; ///< a measure that reads well
constexpr qsizetype longestExcerpt = 320;
constexpr int wordsSize = 15;
constexpr int dot = 8;

QTextLayout::FormatRange marked(Span mark, const QPalette &palette)
{
    QTextCharFormat format;
    QColor back(0xf0, 0xc0, 0x20);
    back.setAlphaF(Look::isDark(palette) ? 0.32f : 0.38f);
    format.setBackground(back);
    format.setFontWeight(QFont::DemiBold);
    return {int(mark.start), int(mark.length()), format};
}

} // namespace

Excerpt excerptOf(const SearchHit &hit, qsizetype most)
{
    const QString &text = hit.text;
    if (text.size() <= most)
        return {text, hit.marks};
    const qsizetype mark = hit.marks.isEmpty() ? 0 : hit.marks.first().start;
    qsizetype start = 0;
    if (mark > most * 2 / 3) {
        start = mark - most / 4;
        const qsizetype space = text.indexOf(u' ', start);
        start = space >= 0 && space < mark ? space + 1 : mark;
    }
    qsizetype end = qMin(text.size(), start + most);
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        end = space > start ? space : end;
    }
    const QString before = start > 0 ? u"… "_s : QString();
    Excerpt excerpt{before + text.sliced(start, end - start) + (end < text.size() ? u" …"_s : QString()), {}};
    const qsizetype shift = before.size() - start;
    for (const Span &m : hit.marks) {
        if (m.start >= start && m.end <= end)
            excerpt.marks.append({m.start + shift, m.end + shift});
    }
    return excerpt;
}

HitDelegate::HitDelegate(const Lexicon &lexicon, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lexicon(lexicon)
{
}

void HitDelegate::lay(Words &words, const SearchHit &hit, const QStyleOptionViewItem &option, int width) const
{
    const Excerpt excerpt = excerptOf(hit, longestExcerpt);
    const QFont font = Look::reading(wordsSize);
    words.layout.setText(excerpt.text);
    words.layout.setFont(font);
    QList<QTextLayout::FormatRange> formats;
    for (const Span &mark : excerpt.marks)
        formats.append(marked(mark, option.palette));
    words.layout.setFormats(formats);
    QTextOption text(Qt::AlignLeading);
    text.setTextDirection(excerpt.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    words.layout.setTextOption(text);
    words.layout.beginLayout();
    for (QTextLine line = words.layout.createLine(); line.isValid(); line = words.layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, words.height});
        words.height += line.height() * Look::lineHeight(font) / 100.0;
    }
    words.layout.endLayout();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (index.data(SearchModel::IsHeadingRole).toBool())
        return {200, metrics.height() + Look::gapHuge + Look::gapSmall};
    const auto hit = index.data(SearchModel::HitRole).value<SearchHit>();
    const int width = qMin(widestWords, qMax(200, option.rect.width() - 2 * side));
    Words words;
    lay(words, hit, option, width);
    const bool hasFoot = !hit.speakers.isEmpty() || !hit.topics.isEmpty();
    const int caption = QFontMetrics(Look::caption(option.font)).height();
    return {200, 2 * above + caption + lineGap + int(words.height) + (hasFoot ? caption + lineGap : 0)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(SearchModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const auto hit = index.data(SearchModel::HitRole).value<SearchHit>();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        QColor fill = option.state & QStyle::State_Selected ? Look::accent(option.palette) : Look::hover(option.palette);
        if (option.state & QStyle::State_Selected)
            fill.setAlphaF(0.10f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(side - 12, 2, -12, -2), 6, 6);
    }
    const int caption = QFontMetrics(Look::caption(option.font)).height();
    QRect line(option.rect.left() + side, option.rect.top() + above, option.rect.width() - 2 * side, caption);
    paintSource(painter, option, hit, line);
    Words words;
    lay(words, hit, option, qMin(widestWords, qMax(200, line.width())));
    painter->setPen(option.palette.color(QPalette::Text));
    words.layout.draw(painter, {qreal(line.left()), qreal(line.bottom() + lineGap)});
    line.moveTop(line.bottom() + lineGap + int(words.height) + lineGap);
    paintFoot(painter, option, hit, line);
    painter->restore();
}

void HitDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setFont(Look::strong(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect line = option.rect.adjusted(side, 0, -side, -Look::gapSmall);
    painter->drawText(line, int(Qt::AlignBottom | Qt::AlignLeading), index.data().toString());
}

void HitDelegate::paintSource(QPainter *painter, const QStyleOptionViewItem &option, const SearchHit &hit, const QRect &line) const
{
    QStringList rest;
    if (hit.date.isValid())
        rest.append(Look::date(hit.date));
    if (!hit.section.isEmpty())
        rest.append(hit.section);
    if (hit.page > 0)
        rest.append(tr("p. %1").arg(QLocale().toString(hit.page)));
    painter->setFont(Look::strong(Look::caption(option.font)));
    painter->setPen(option.palette.color(QPalette::Text));
    QRect used;
    painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading), hit.reportLabel, &used);
    painter->setFont(Look::caption(option.font));
    painter->setPen(Look::dim(option.palette));
    const QRect after = line.adjusted(used.width() + Look::gapSmall, 0, 0, 0);
    const QString words = painter->fontMetrics().elidedText(rest.join(u" · "_s), Qt::ElideRight, after.width());
    painter->drawText(after, int(Qt::AlignVCenter | Qt::AlignLeading), words);
}

void HitDelegate::paintFoot(QPainter *painter, const QStyleOptionViewItem &option, const SearchHit &hit, const QRect &line) const
{
    painter->setFont(Look::caption(option.font));
    const QFontMetrics metrics = painter->fontMetrics();
    int x = line.left();
    const QString speakers = metrics.elidedText(hit.speakers.join(u", "_s), Qt::ElideRight, line.width() / 2);
    painter->setPen(Look::dim(option.palette));
    painter->drawText(QRect(x, line.top(), line.width(), line.height()), int(Qt::AlignVCenter | Qt::AlignLeft), speakers);
    x += speakers.isEmpty() ? 0 : metrics.horizontalAdvance(speakers) + Look::gapLarge;
    for (const QString &id : hit.topics) {
        const Topic *topic = m_lexicon.topic(id);
        const int width = dot + 5 + metrics.horizontalAdvance(id) + Look::gap;
        if (x + width > line.right())
            break;
        painter->setPen(Qt::NoPen);
        painter->setBrush(Look::topic(topic ? topic->colour : QString(), option.palette));
        painter->drawEllipse(QRectF(x, line.center().y() - dot / 2.0 + 1, dot, dot));
        painter->setPen(Look::dim(option.palette));
        painter->drawText(QRect(x + dot + 5, line.top(), width, line.height()), int(Qt::AlignVCenter | Qt::AlignLeft), id);
        x += width;
    }
}

} // namespace Rapporteur
