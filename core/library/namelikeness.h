// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// How alike two full names are, from nothing to certain.
enum class NameLikeness {
    None,
    Similar, ///< one has a name more, or an initial where the other has the name
    Slip, ///< one word is spelt a little otherwise, or as a scan misreads it
    Same, ///< the same words in another order, joined otherwise, or with a middle initial more
};

/// The words of a name that tell people apart: folded, without dots and apostrophes, parted at hyphens.
[[nodiscard]] QStringList nameWords(const QString &name);

/// Of two names given by their words; equal ones are Same.
[[nodiscard]] NameLikeness nameLikeness(const QStringList &words, const QStringList &others);

/// Edits between two words: letters put in, left out, replaced, or swapped with their neighbour (optimal string
/// alignment; Boytsov 2011, §2.3). Gives `most` + 1 where there are more than `most`.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

struct LikePair {
    qsizetype first = 0; ///< index of the names, less than `second`
    qsizetype second = 0;
    NameLikeness likeness = NameLikeness::None;
};

/// The pairs among `names` that are alike but not equal, in the order of their indices.
[[nodiscard]] QList<LikePair> likePairs(const QStringList &names);

} // namespace Rapporteur
