// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchor.h"

#include <algorithm>

namespace Rapporteur {

namespace {

/// FNV-1a over the words of a block, without what only sets them.
qint64 fingerprintOf(QStringView words)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : words) {
        if (c.isSpace())
            continue;
        hash = (hash ^ c.toCaseFolded().unicode()) * 1099511628211ULL;
    }
    return qint64(hash >> 1);
}

} // namespace

struct AnchoredText::Index { };

Anchor anchorOf(const TextDocument &document, Span span)
{
    const QStringView text(document.text);
    const qsizetype from = std::max(qsizetype(0), span.start - Anchor::contextLength);
    const qsizetype to = std::min(text.size(), span.end + Anchor::contextLength);
    const int block = document.blockAt(span.start);
    return {.span = span, .quote = span.of(text).toString(), .before = text.sliced(from, span.start - from).toString(),
        .after = text.sliced(span.end, to - span.end).toString(),
        .paragraph = block < 0 ? 0 : fingerprintOf(document.blocks.at(block).span.of(text)), .page = document.pageAt(span.start)};
}

AnchoredText::AnchoredText(const TextDocument &document)
    : m_document(&document)
{
}

AnchoredText::~AnchoredText() = default;
AnchoredText::AnchoredText(AnchoredText &&) noexcept = default;
AnchoredText &AnchoredText::operator=(AnchoredText &&) noexcept = default;

Placement AnchoredText::place(const Anchor &anchor) const
{
    const QStringView text(m_document->text);
    if (anchor.span.of(text) != anchor.quote || anchor.quote.isEmpty())
        return {};
    const bool holds = text.first(anchor.span.start).endsWith(anchor.before) && text.sliced(anchor.span.end).startsWith(anchor.after);
    return holds ? Placement{AnchorState::Held, anchor.span} : Placement{};
}

} // namespace Rapporteur
