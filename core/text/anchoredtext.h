// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchor.h"

#include <memory>

namespace Rapporteur {

class AnchorSearch;

/// A text made ready to find passages in; the document must outlive it. A passage that merely looks alike is refused: better orphaned than wrong.
class AnchoredText
{
public:
    explicit AnchoredText(const TextDocument &document);
    ~AnchoredText();
    AnchoredText(AnchoredText &&) noexcept;
    AnchoredText &operator=(AnchoredText &&) noexcept;

    [[nodiscard]] Placement place(const Anchor &anchor) const;

private:
    const TextDocument *m_document;
    mutable std::unique_ptr<AnchorSearch> m_search; ///< made when an anchor does not hold where it was
};

} // namespace Rapporteur
