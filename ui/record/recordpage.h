// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/statementrow.h"
#include "ui/shell/place.h"

#include <QTextBrowser>

namespace Rapporteur {

class RecordHead;

/// A page about a person or topic: a head of widgets, and under it statements as a feed grouped by meeting, each a
/// link to where it stands, with the colours of its topics beside it. The head scrolls with the text.
class RecordPage : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RecordPage(const Lexicon &lexicon, QWidget *parent = nullptr);

    [[nodiscard]] RecordHead *head() const { return m_head; }

    /// Starts the text over.
    void begin();
    void addHeading(const QString &words);
    /// A line of words; `html` may hold links made by link().
    void addLine(const QString &html);
    /// With the speaker before each one where the page is not about a speaker. `all` is how many there are.
    void addStatements(const QList<StatementRow> &statements, bool withSpeaker, int all);
    /// Shows what was added, from the top.
    void finish();
    /// The link that was pressed last, as for a menu, else the one that Tab went to; empty where there is none.
    [[nodiscard]] QString currentTarget() const;

signals:
    void goTo(const Rapporteur::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layHead();
    void addStatement(const StatementRow &row, bool withSpeaker);
    [[nodiscard]] QTextCharFormat words(const QFont &font, const QColor &colour) const;
    [[nodiscard]] QTextCharFormat linked(QTextCharFormat format, const Place &place) const;
    [[nodiscard]] QTextBlockFormat spaced(qreal above, qreal below) const;

    const Lexicon &m_lexicon;
    RecordHead *m_head;
    QTextCursor m_cursor;
    QString m_pressed; ///< a link, see currentTarget()
};

} // namespace Rapporteur
