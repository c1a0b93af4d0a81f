// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Rapporteur {

/// A stretch of a document's text: half-open, [start, end), in UTF-16 code units. A default Span is
/// no place at all, which is not the same as an empty stretch.
struct Span {
    qsizetype start = -1;
    qsizetype end = -1;

    [[nodiscard]] constexpr bool isValid() const { return start >= 0 && end >= start; }
    [[nodiscard]] constexpr bool isEmpty() const { return !isValid() || start == end; }
    [[nodiscard]] constexpr qsizetype length() const { return isValid() ? end - start : 0; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    [[nodiscard]] constexpr bool contains(Span other) const
    {
        return isValid() && other.isValid() && other.start >= start && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return start < other.end && other.start < end; }
    [[nodiscard]] QStringView of(QStringView text) const
    {
        return isValid() && end <= text.size() ? text.sliced(start, end - start) : QStringView();
    }

    friend constexpr bool operator==(Span, Span) = default;
    friend constexpr auto operator<=>(Span, Span) = default;
};

} // namespace Rapporteur
