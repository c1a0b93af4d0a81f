// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/answers.h"
#include "core/library/connection.h"
#include "core/library/namelikeness.h"

#include <QList>
#include <QString>

#include <optional>

namespace Rapporteur {

/// Why a name was taken for a person.
enum class IdentityReason {
    FullName, ///< it is the person's full name
    Nickname, ///< the lexicon says so
    OnlyOneInSeries, ///< the only one of that first name (or surname) among those of the series
    OnlyOneInLibrary, ///< the only one in the library
    Unknown, ///< a single name that fits nobody: a person of that name alone
    Ambiguous, ///< fits several: left open
    SameWords, ///< a full name in another order, joined otherwise, or with an initial more
    Slip, ///< a rare misspelling of a name that the series often bears
    Answered, ///< a person said so
};

/// A name as it stands in the reports of a series.
struct SeenName {
    QString text;
    QString series;
    bool spoke = true; ///< not only named as owing something
    int reports = 1; ///< that it stands in
};

struct Identity {
    QString person; ///< canonical name; empty: none (a body that owes something)
    IdentityReason reason = IdentityReason::FullName;
    QString key = {}; ///< of the person, whatever they are called: that of the spelling that leads
};

/// Two spellings that could be one person, as indices of the names they were asked with.
struct PersonPair {
    qsizetype first = 0;
    qsizetype second = 0;
    NameLikeness likeness = NameLikeness::None;
    bool met = false; ///< both stand on one roll call: they are two people
};

/// A name's key: folded, single spaces, without dots.
[[nodiscard]] QString nameKey(const QString &name);

/// Who each name is, in the order of `names`. The order of the names makes no difference to the answers.
[[nodiscard]] QList<Identity> identify(const QList<SeenName> &names, const Lexicon &lexicon,
    const QList<PersonAnswer> &answers = {}, const QList<PersonPair> &pairs = {});

/// Whether a misspelling is so rare beside the other, in the same series, that both are taken for one person.
[[nodiscard]] bool isClearSlip(const SeenName &name, const SeenName &other);

/// How sure a reason is, from 0 to 1.
[[nodiscard]] double confidenceOf(IdentityReason reason);

struct StoredName {
    qint64 id = 0;
    SeenName seen;
};
/// The names of a library, in the order of their ids.
[[nodiscard]] Result<QList<StoredName>> storedNames(const Connection &connection);
/// The pairs among them that could be one person.
[[nodiscard]] Result<QList<PersonPair>> personPairs(const Connection &connection, const QList<StoredName> &names);

/// Makes the people of a library again from its names and what people said of them. Ids of people that stay do not
/// change.
[[nodiscard]] Result<void> resolvePeople(const Connection &connection, const Lexicon &lexicon);

/// The reason as a sentence for a person.
[[nodiscard]] QString reasonSentence(const QString &storedReason);
/// The reason as it is stored; nothing where a later version wrote it.
[[nodiscard]] std::optional<IdentityReason> storedReason(const QString &text);
[[nodiscard]] QString reasonName(IdentityReason reason);

} // namespace Rapporteur
