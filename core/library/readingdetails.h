// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace Rapporteur {

/// The parts of a report that no query asks for (agenda, moderators, next meeting, links, where facts were read),
/// as compact JSON for one column of `readings`; and the quotes of the facts, for `verify`.
[[nodiscard]] QByteArray readingDetails(const Report &report, QStringView text);
/// Puts those parts back. Unknown members are passed over.
void restoreReadingDetails(const QByteArray &details, Report &report);

/// The choices of a doubt as a list for one column, and back.
[[nodiscard]] QStringList storedChoices(const QList<WarningChoice> &choices);
[[nodiscard]] QList<WarningChoice> restoredChoices(const QStringList &stored);

/// A quote that was kept beside its span.
struct KeptQuote {
    QString fact; ///< "date", "number", "title", …
    Span span;
    quint64 fingerprint = 0;
};
[[nodiscard]] QList<KeptQuote> keptQuotes(const QByteArray &details);

/// FNV-1a of the words, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine and version.
[[nodiscard]] quint64 fingerprint(QStringView words);

} // namespace Rapporteur
