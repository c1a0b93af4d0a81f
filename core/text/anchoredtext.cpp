// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoredtext.h"

#include "core/text/anchorsearch.h"

namespace Rapporteur {

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
    if (anchor.quote.isEmpty())
        return {};
    if (anchor.span.of(text) == anchor.quote && text.first(anchor.span.start).endsWith(anchor.before)
        && text.sliced(anchor.span.end).startsWith(anchor.after))
        return {AnchorState::Held, anchor.span};
    if (!m_search)
        m_search = std::make_unique<AnchorSearch>(*m_document);
    return m_search->find(anchor);
}

} // namespace Rapporteur
