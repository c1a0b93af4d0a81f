// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/rulematches.h"
#include "ui/lexicon/lexicondraft.h"

#include <QStandardItemModel>

namespace Rapporteur {

/// The entries of the lexicon, kind by kind, topics below their parents; and the acronyms that the reports define themselves
/// and nobody took over yet.
class LexiconModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole, KeyRole, StateRole, IsFoundRole };

    explicit LexiconModel(QObject *parent = nullptr);

    void show(const LexiconDraft &draft, const QList<FoundAcronym> &found);
    /// Invalid where it is not there.
    [[nodiscard]] QModelIndex indexOf(EntryKind kind, const QString &key) const;
    [[nodiscard]] static QString kindName(EntryKind kind); ///< "Topics"

private:
    [[nodiscard]] QStandardItem *itemOf(const LexiconEntry &entry, const LexiconDraft &draft) const;
    void addTopics(const LexiconDraft &draft, QStandardItem *group);
    void addFound(const LexiconDraft &draft, const QList<FoundAcronym> &found);
};

} // namespace Rapporteur
