// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"

#include <QStringView>

#include <optional>

namespace Rapporteur {

/// Acronyms that a text defines itself, "Best Practice Forums (BPF)", in its order, the first definition of each. The long
/// form is found as Schwartz and Hearst do (A simple algorithm for identifying abbreviation definitions in biomedical
/// text, PSB 2003): the shortest run of words before the bracket in which the letters of the short form stand in order,
/// the first of them at the beginning of a word.
[[nodiscard]] QList<Acronym> definedAcronyms(QStringView text);

/// The short form that stands for these words, without regard to case.
[[nodiscard]] std::optional<QString> shortFormOf(const QString &longForm, const QList<Acronym> &acronyms);

} // namespace Rapporteur
