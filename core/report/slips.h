// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/text/textdocument.h"

namespace Rapporteur {

/// A slip of OCR: "2O21", "l7 June", "22\"", "Arnrita".
struct Slip {
    Span span; ///< in the document's text
    QString meant; ///< "2021", "17", "22nd", "Amrita"
};

/// The slips in dates, times and ordinals, and in names that resemble one of `names` as only OCR confuses letters. Looks
/// at pages that were read by OCR, nowhere else. In order, not overlapping.
[[nodiscard]] QList<Slip> slipsIn(const TextDocument &document, const QStringList &names);

/// A document with its slips mended, to read facts from. The document itself is never changed: what is quoted is what
/// stands there.
class MendedText
{
public:
    MendedText(const TextDocument &original, QList<Slip> slips);

    [[nodiscard]] const TextDocument &document() const { return m_mended; }
    /// Moves every span of a report that was read from document() to where it stands in the original, and quotes that.
    void restore(Report &report) const;
    /// Says what was mended.
    [[nodiscard]] Warning warning() const;

private:
    [[nodiscard]] qsizetype mended(qsizetype offset) const;
    [[nodiscard]] qsizetype original(qsizetype offset, bool isEnd) const;
    [[nodiscard]] Span mended(Span span) const;
    [[nodiscard]] Span original(Span span) const;
    void requote(QString &text, Span mendedSpan) const;

    const TextDocument &m_original;
    const QList<Slip> m_slips;
    TextDocument m_mended;
};

} // namespace Rapporteur
