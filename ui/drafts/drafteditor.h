// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationcheck.h"
#include "core/drafts/quotation.h"
#include "core/text/span.h"

#include <QPlainTextEdit>

#include <functional>

namespace Rapporteur {

class DraftHighlighting;

/// Where a draft is written: Markdown, coloured, in a column of a good measure. Ctrl+B, Ctrl+I and Ctrl+K set words, Enter goes on with a list,
/// Tab moves its items in; Ctrl+Enter or Ctrl+click opens what a citation is of.
class DraftEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DraftEditor(QWidget *parent = nullptr);

    /// The text as it is written, hard blanks included.
    [[nodiscard]] QString text() const;
    /// Begins with another text; there is nothing to undo.
    void setText(const QString &text);
    /// The same text as it is now elsewhere: what is the same stays, and so does the cursor. There is nothing to undo.
    void followText(const QString &text);
    /// Puts blocks of Markdown at a place, with the empty lines that part them from what is there. One step of undo.
    void insertBlocks(const QString &markdown, int position);
    /// Replaces a stretch as one step of undo.
    void replace(Span span, const QString &words);
    void select(Span span);

    void setHits(const QList<Span> &hits, qsizetype current);
    void setFaults(const QList<CitationFault> &faults);
    /// Words that no dictionary knows, in view.
    void setMisspelled(const QList<Span> &words);
    [[nodiscard]] const QList<QTextCursor> &misspelled() const { return m_misspelled; }
    [[nodiscard]] DraftHighlighting &highlighting() const { return *m_highlighting; }
    /// What is told of a place when the mouse rests there; empty: nothing.
    void setHints(std::function<QString(int position)> hints) { m_hints = std::move(hints); }

    /// The first line in view, and how much of it is scrolled away: 12.5.
    [[nodiscard]] double topLine() const;
    void setTopLine(double line);
    /// The lines in view, and a few more.
    [[nodiscard]] Span linesInView() const;
    void zoom(int steps); ///< 0: as it was first

signals:
    void followWanted(int position); ///< what is cited there is to be opened
    void dropped(const QList<Rapporteur::DropSource> &drops, int position);
    void menuWanted(QMenu *menu, int position); ///< about to be shown: add what can be done there
    void scrolled();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] bool isOwnKey(QKeyEvent *event) const;
    bool pressMarkdown(QKeyEvent *event);
    void layColumn();
    void markSelections();
    [[nodiscard]] QTextCursor cursorOver(Span span) const;

    DraftHighlighting *m_highlighting;
    std::function<QString(int)> m_hints;
    QList<QTextCursor> m_hits;
    qsizetype m_current = -1;
    QList<QTextCursor> m_faults;
    QList<QTextCursor> m_misspelled;
    int m_zoom = 0;
};

} // namespace Rapporteur
