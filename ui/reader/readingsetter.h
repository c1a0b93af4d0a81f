// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/reading.h"

#include <QTextCursor>

namespace Rapporteur {

/// Writes a report into the document of a Reading: title block, warnings, then the text block by block.
class ReadingSetter
{
public:
    ReadingSetter(Reading &reading, const ReadingStyle &style);

    void set();

    /// Between the marker of a list item and its words.
    static constexpr qreal listStep = 28;

private:
    void setTitle();
    void setWarnings();
    void setBlock(const Block &block);
    void setTable(qsizetype first, qsizetype count);
    void beginBlock(const QTextBlockFormat &format, const QTextCharFormat &text);
    void insertSpan(Span span, const QTextCharFormat &format);
    /// Underlines the words that OCR was not sure of; `position` is where the span begins.
    void markUnsureWords(Span span, int position);
    [[nodiscard]] QTextCharFormat words(const QFont &font) const;
    [[nodiscard]] QTextCharFormat linked(const QTextCharFormat &format, const QString &href) const;
    [[nodiscard]] QTextBlockFormat spaced(qreal above, qreal below, const QFont &font) const;
    [[nodiscard]] QTextBlockFormat spaced(qreal above, qreal below) const { return spaced(above, below, m_style.body); }
    /// Whether the text begins with the words the report is called by.
    [[nodiscard]] bool beginsWithTitle() const;

    Reading &m_reading;
    const ReadingStyle &m_style;
    QTextCursor m_cursor;
    QList<Link> m_links; ///< those with words, in the order of the text
    bool m_isFirst = true;
};

/// Sets a report. Runs on any thread; the document is handed to the thread of the application.
[[nodiscard]] std::shared_ptr<Reading> setForReading(const StoredReport &stored, const ReadingStyle &style);

} // namespace Rapporteur
