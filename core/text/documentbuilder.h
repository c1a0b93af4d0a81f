// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textdocument.h"

namespace Rapporteur {

/// Characters of one place and one look. White space inside is kept as it is; the builder tidies it.
struct Run {
    QString text;
    qsizetype source = -1; ///< as in Origin
    int page = 0;
    QRectF rectangle = {};
    QString url = {}; ///< of the link that the run is part of
    bool bold = false;
    int confidence = -1; ///< as in Origin
};

/// A block before its words are placed.
struct BlockDraft {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    QString marker = {}; ///< where the format knows it; otherwise it is looked for in the words
    QList<Run> runs = {};
    int page = 0;
    QRectF rectangle = {};
    bool emphasised = false;
};

/// Puts blocks together to a TextDocument: tidies white space and characters that cannot be seen, parts
/// markers from words, finds bare addresses, and keeps where every run came from.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(const QString &mediaType);

    /// Blocks without words are dropped; a marker without words waits for the next block.
    void add(BlockDraft draft);
    void addLink(const QString &url, int page);
    void addFurniture(const QString &line);
    /// Begins the next page; blocks that follow have its number.
    void beginPage(QSizeF size, bool hasTextLayer = true);
    /// Says that documents of this kind number with "A.", "B.".
    void setCapitals(bool capitals) { m_capitals = capitals; }
    TextDocument &document() { return m_document; }
    [[nodiscard]] int page() const { return int(m_document.pages.size()); }
    [[nodiscard]] TextDocument take();

private:
    bool carriesOn(const BlockDraft &draft) const;
    void carryOn(const BlockDraft &draft);
    void takeMarker(BlockDraft &draft) const;
    void append(const Run &run, qsizetype blockStart);
    void closeLink();
    void findAddresses(const Block &block);

    TextDocument m_document;
    Link m_openLink;
    QString m_waitingMarker;
    bool m_capitals = false;
    bool m_space = false;
};

/// The address that begins at `at` of `text`, without punctuation that belongs to the sentence; empty where none does.
[[nodiscard]] QStringView addressAt(QStringView text, qsizetype at);

} // namespace Rapporteur
