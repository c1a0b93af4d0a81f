// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/diffpage.h"

#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype context = 1; ///< paragraphs shown on either side of a change

/// Red and green of equal lightness that are told apart without colour too, by their lines.
QColor colourOf(Change change, const QPalette &palette)
{
    if (Look::isDark(palette))
        return change == Change::Added ? QColor(0x7f, 0xd1, 0x9b) : QColor(0xf2, 0x9b, 0x8f);
    return change == Change::Added ? QColor(0x0b, 0x6b, 0x3a) : QColor(0xa8, 0x2a, 0x1c);
}

QTextCharFormat formatOf(Change change, const QPalette &palette)
{
    QTextCharFormat format;
    if (change == Change::Same)
        return format;
    const QColor colour = colourOf(change, palette);
    QColor ground = colour;
    ground.setAlphaF(0.14f);
    format.setForeground(colour);
    format.setBackground(Look::opaque(ground, palette.color(QPalette::Base)));
    format.setFontUnderline(change == Change::Added);
    format.setFontStrikeOut(change == Change::Removed);
    return format;
}

} // namespace

DiffPage::DiffPage(const QString &title, const TextDiff &diff, QWidget *parent)
    : QDialog(parent)
    , m_diff(diff)
    , m_text(new QTextBrowser(this))
    , m_place(new Caption({}, this))
{
    setObjectName(u"diffPage"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sum = new Caption(tr("%1 words added (underlined), %2 removed (struck through)").arg(QLocale().toString(diff.added), QLocale().toString(diff.removed)), this);
    m_text->setObjectName(u"diffText"_s);
    m_text->setAccessibleName(tr("What changed"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(Look::reading(16));
    m_text->document()->setDocumentMargin(0);
    auto *previous = new QPushButton(tr("&Previous"), this);
    auto *next = new QPushButton(tr("&Next"), this);
    next->setObjectName(u"nextChange"_s);
    previous->setToolTip(tr("The change before (Shift+F3)"));
    next->setToolTip(tr("The next change (F3)"));
    auto *close = new QPushButton(tr("&Close"), this);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Look::gapSmall);
    foot->addWidget(previous);
    foot->addWidget(next);
    foot->addWidget(m_place, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new ViewTitle(title, this));
    column->addWidget(sum);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    for (const auto &[keys, by] : {std::pair{"F3", 1}, {"N", 1}, {"Shift+F3", -1}, {"P", -1}})
        connect(new QShortcut(QKeySequence::fromString(QLatin1StringView(keys)), this), &QShortcut::activated, this, [this, by] { step(by); });
    setBackgroundRole(QPalette::Base);
    resize(760, 620);
    fill();
}

void DiffPage::fill()
{
    m_changes.clear();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    const auto &paragraphs = m_diff.paragraphs;
    bool folded = false;
    bool first = true;
    QTextBlockFormat block;
    block.setLineHeight(Look::lineHeight(m_text->font()), QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(Look::gap);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const auto from = paragraphs.begin() + std::max<qsizetype>(0, i - context);
        const auto to = paragraphs.begin() + std::min(paragraphs.size(), i + context + 1);
        const bool near = std::any_of(from, to, [](const DiffParagraph &paragraph) { return paragraph.isChanged(); });
        if (!near && folded)
            continue;
        if (!std::exchange(first, false))
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        folded = !near;
        if (near) {
            put(cursor, paragraphs[i]);
        } else {
            QTextCharFormat dim;
            dim.setForeground(Look::dim(palette()));
            cursor.insertText(u"…"_s, dim);
        }
    }
    if (m_changes.isEmpty())
        cursor.insertText(tr("No word changed."), QTextCharFormat());
    m_current = -1;
    step(1);
}

void DiffPage::put(QTextCursor &cursor, const DiffParagraph &paragraph)
{
    bool wasChange = false;
    for (const DiffPiece &piece : paragraph.pieces) {
        const bool isChange = piece.change != Change::Same;
        const int start = cursor.position();
        cursor.insertText(piece.text, formatOf(piece.change, palette()));
        if (isChange && wasChange) // what was replaced, and by what, is one change
            m_changes.last().end = cursor.position();
        else if (isChange)
            m_changes.append({start, cursor.position()});
        cursor.insertText(u" "_s, QTextCharFormat());
        wasChange = isChange;
    }
}

void DiffPage::step(int by)
{
    if (m_changes.isEmpty()) {
        m_place->clear();
        return;
    }
    const qsizetype count = m_changes.size();
    showChange((m_current + by + count) % count);
}

void DiffPage::showChange(qsizetype change)
{
    m_current = change;
    QTextCursor at(m_text->document());
    at.setPosition(int(m_changes[change].start));
    at.setPosition(int(m_changes[change].end), QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = at;
    QColor ground = palette().color(QPalette::Highlight);
    ground.setAlphaF(0.25f);
    mark.format.setBackground(Look::opaque(ground, palette().color(QPalette::Base)));
    m_text->setExtraSelections({mark});
    at.clearSelection();
    m_text->setTextCursor(at);
    m_text->ensureCursorVisible();
    m_place->setText(tr("Change %1 of %2").arg(QLocale().toString(change + 1), QLocale().toString(m_changes.size())));
}

void DiffPage::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        fill();
}

} // namespace Rapporteur
