// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// Why a name was taken for a person.
enum class IdentityReason {
    FullName, ///< it is the person's full name
    Nickname, ///< the lexicon says so
    OnlyOneInSeries, ///< the only one of that first name (or surname) among those of the series
    OnlyOneInLibrary, ///< the only one in the library
    Unknown, ///< a single name that fits nobody: a person of that name alone
    Ambiguous, ///< fits several: left open
};

/// A name as it stands in the reports of a series.
struct SeenName {
    QString text;
    QString series;
    bool spoke = true; ///< not only named as owing something
};

struct Identity {
    QString person; ///< canonical name; empty: none (a body that owes something)
    IdentityReason reason = IdentityReason::FullName;
};

/// Who each name is, in the order of `names`. The order of the names makes no difference to the answers.
[[nodiscard]] QList<Identity> identify(const QList<SeenName> &names, const Lexicon &lexicon);

/// Makes the people of a library again from its names. Ids of people that stay do not change.
[[nodiscard]] Result<void> resolvePeople(const Connection &connection, const Lexicon &lexicon);

/// The reason as a sentence for a person.
[[nodiscard]] QString reasonSentence(const QString &storedReason);

} // namespace Rapporteur
