// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/drafteditor.h"

#include "ui/drafts/drafthighlighting.h"
#include "ui/drafts/markdownkeys.h"
#include "ui/models/drops.h"
#include "ui/shell/look.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int pixels = 15;
constexpr int smallest = -6;
constexpr int largest = 16;

/// Bullets of other programs as Markdown writes them.
QString asMarkdown(QString text)
{
    static const QRegularExpression bullets(u"^([ \\t]*)[•‣▪●◦–][ \\t]+"_s, QRegularExpression::MultilineOption);
    return text.replace(u"\r\n"_s, u"\n"_s).replace(bullets, u"\\1- "_s);
}

} // namespace

DraftEditor::DraftEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighting(new DraftHighlighting(document()))
{
    setObjectName(u"draftEditor"_s);
    setAccessibleName(tr("Text of the draft"));
    setPlaceholderText(tr("Write here. “# ” begins a heading, “> ” a quotation, “- ” a list."));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line wraps
    setTabChangesFocus(true);
    setCenterOnScroll(false);
    setMouseTracking(true);
    zoom(0);
    m_highlighting->setPalette(palette());
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &DraftEditor::markSelections);
    connect(m_highlighting, &DraftHighlighting::coloured, this, &DraftEditor::scrolled);
}

QString DraftEditor::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void DraftEditor::setText(const QString &text)
{
    m_hits.clear();
    m_faults.clear();
    m_misspelled.clear();
    m_highlighting->begin();
    setPlainText(text);
    document()->clearUndoRedoStacks();
    markSelections();
}

void DraftEditor::followText(const QString &wanted)
{
    const QString now = text();
    const qsizetype shorter = std::min(now.size(), wanted.size());
    const qsizetype head = std::mismatch(now.cbegin(), now.cbegin() + shorter, wanted.cbegin()).first - now.cbegin();
    qsizetype tail = 0;
    while (tail < shorter - head && now.at(now.size() - 1 - tail) == wanted.at(wanted.size() - 1 - tail))
        ++tail;
    replace({head, now.size() - tail}, wanted.sliced(head, wanted.size() - tail - head));
    document()->clearUndoRedoStacks();
}

QTextCursor DraftEditor::cursorOver(Span span) const
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(int(qBound(qsizetype(0), span.start, qsizetype(last))));
    cursor.setPosition(int(qBound(qsizetype(0), span.end, qsizetype(last))), QTextCursor::KeepAnchor);
    return cursor;
}

void DraftEditor::replace(Span span, const QString &words)
{
    cursorOver(span).insertText(words);
}

void DraftEditor::select(Span span)
{
    setTextCursor(cursorOver(span));
    ensureCursorVisible();
}

void DraftEditor::insertBlocks(const QString &markdown, int position)
{
    QTextCursor cursor = cursorOver({position, position});
    const QTextBlock block = cursor.block();
    const bool isCitation = !markdown.contains(u'\n') && markdown.startsWith(u'[') && markdown.endsWith(u']');
    cursor.beginEditBlock();
    if (isCitation) {
        const QString before = block.text().left(cursor.positionInBlock());
        cursor.insertText(before.isEmpty() || before.back().isSpace() ? markdown : QString(u' ' + markdown));
    } else {
        QString words = markdown.trimmed();
        if (!block.text().trimmed().isEmpty()) { // after the paragraph, never in the middle of it
            cursor.movePosition(QTextCursor::EndOfBlock);
            words.prepend(u"\n\n"_s);
        } else if (block.previous().isValid() && !block.previous().text().trimmed().isEmpty()) {
            words.prepend(u'\n');
        }
        if (const QTextBlock next = block.next(); next.isValid() && !next.text().trimmed().isEmpty())
            words.append(u'\n');
        cursor.insertText(words);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool DraftEditor::isOwnKey(QKeyEvent *event) const
{
    if (event->matches(QKeySequence::Undo))
        return document()->isUndoAvailable();
    if (event->matches(QKeySequence::Redo))
        return document()->isRedoAvailable();
    return false;
}

bool DraftEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QPlainTextEdit::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    // With nothing left to undo here, the window undoes what was done before.
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
        event->setAccepted(isOwnKey(key));
        return true;
    }
    const bool isMarkdown = key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_B || key->key() == Qt::Key_I || key->key() == Qt::Key_K);
    const bool isZoom = key->matches(QKeySequence::ZoomIn) || key->matches(QKeySequence::ZoomOut) || (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_0);
    if (isMarkdown || isZoom) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

bool DraftEditor::pressMarkdown(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isControl)
            emit followWanted(cursor.position());
        else if (event->modifiers() & ~Qt::KeypadModifier)
            return false;
        else
            MarkdownKeys::breakLine(cursor);
        ensureCursorVisible();
        return true;
    case Qt::Key_Tab:
        return event->modifiers() == Qt::NoModifier && MarkdownKeys::indent(cursor, true);
    case Qt::Key_Backtab:
        return MarkdownKeys::indent(cursor, false);
    case Qt::Key_B:
    case Qt::Key_I:
        if (!isControl)
            return false;
        MarkdownKeys::wrap(cursor, event->key() == Qt::Key_B ? u"**"_s : u"*"_s);
        break;
    case Qt::Key_K:
        if (!isControl)
            return false;
        MarkdownKeys::link(cursor);
        break;
    default:
        return false;
    }
    setTextCursor(cursor);
    return true;
}

void DraftEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoom(1);
    else if (event->matches(QKeySequence::ZoomOut))
        zoom(-1);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        zoom(0);
    else if (!pressMarkdown(event))
        QPlainTextEdit::keyPressEvent(event);
}

void DraftEditor::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && !textCursor().hasSelection())
        emit followWanted(cursorForPosition(event->position().toPoint()).position());
}

void DraftEditor::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QPlainTextEdit::wheelEvent(event);
}

void DraftEditor::zoom(int steps)
{
    m_zoom = steps ? qBound(smallest, m_zoom + steps, largest) : 0;
    QFont font = Look::reading(pixels);
    font.setPixelSize(pixels + m_zoom);
    setFont(font);
    layColumn();
}

bool DraftEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_hints)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString hint = m_hints(cursorForPosition(help->pos()).position());
    if (hint.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), hint, viewport());
    return true;
}

void DraftEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"draftMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(menu, isByKey ? textCursor().position() : cursorForPosition(event->pos()).position());
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

bool DraftEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasFormat(dropsMime) || QPlainTextEdit::canInsertFromMimeData(source);
}

void DraftEditor::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    if (source->hasFormat(dropsMime))
        return emit dropped(dropsIn(*source), cursor.position());
    if (!source->hasText())
        return QPlainTextEdit::insertFromMimeData(source);
    const QString words = source->text().trimmed();
    const QUrl address(words);
    const bool isAddress = !words.contains(u'\n') && (address.scheme() == "https"_L1 || address.scheme() == "http"_L1) && address.isValid();
    if (isAddress && cursor.hasSelection())
        MarkdownKeys::link(cursor, words);
    else
        cursor.insertText(asMarkdown(source->text()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace Rapporteur
