// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/mergeverdict.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

namespace Rapporteur {

/// Something a person said, as a row that can be written into any library: annotations and drafts are named by their uids in it, and a report
/// by the name that it goes by in the merge. No row ids.
struct MergeItem {
    QString table;
    QString value; ///< what is compared: not by whom it is named, nor when it was changed
    QString at; ///< when it became so; empty: not known
    QJsonObject row;
    bool isStored = true; ///< false: the losing side of a conflict, which is to be kept beside the other
};

/// All that people said in a library, by keys that are the same in every library, and what the journal knows of what it was.
struct MergeState {
    QMap<QString, MergeItem> items;
    QHash<QString, QSet<QString>> past; ///< by key
    QSet<QString> dropped; ///< keys of what a person deleted

    [[nodiscard]] SideOfMerge side(const QString &key) const;
};

/// Reads it. `reports` gives each report's id its name in the merge, a SHA-256 of one of its files; what is said of others is left
/// out, and so are rows that are not as this program writes them.
[[nodiscard]] Result<MergeState> mergeStateOf(const Connection &connection, const QHash<qint64, QString> &reports);

/// The keys of what an item belongs to: of a tag's annotation, a link's two, a snapshot's draft.
[[nodiscard]] QStringList ownersOf(const MergeItem &item);
/// What keeps what a conflict would lose: the losing annotation, a losing draft as a snapshot, else what was said as a note. Its uid is made of the item,
/// so that it is the same however often, and in whichever direction, two libraries are merged. Nothing for colours.
[[nodiscard]] QList<MergeItem> keptBeside(const MergeItem &lost, const MergeState &loser);
/// The key that an item goes by.
[[nodiscard]] QString keyOf(const MergeItem &item);
/// Colours mean what both sides say they mean.
[[nodiscard]] QString bothMeanings(const QString &one, const QString &other);

} // namespace Rapporteur
