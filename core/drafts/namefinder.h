// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Rapporteur {

/// A word of a text as names are compared: without case and marks.
struct NameWord {
    Span span;
    QString folded;
};
[[nodiscard]] QList<NameWord> nameWordsIn(QStringView text);

/// Finds people's names in a text: whole names however they are spaced and capitalised, and their single parts where they are written as a
/// person's ("Brown noted", not "brown", nor "May" in "26 May 2022"). Names are best told apart when all that are known are given.
class NameFinder
{
public:
    explicit NameFinder(const QStringList &names);

    /// Ascending, not overlapping; each as long as it can be.
    [[nodiscard]] QList<Span> namesIn(QStringView text) const;

private:
    struct Name {
        QStringList words = {}; ///< folded
        QString written;
        bool isPart = false; ///< of a longer name; not listed by itself
    };

    void add(const QString &written, const QList<NameWord> &words, bool isPart);
    [[nodiscard]] bool isNameAt(const Name &name, QStringView text, const QList<NameWord> &words, qsizetype at) const;

    QHash<QString, QList<Name>> m_names; ///< by the first word; the longest first
};

/// Whether two ways to write a name may be the same person's: one has all words of the other, titles aside.
[[nodiscard]] bool mayBeOnePerson(QStringView one, QStringView other);

} // namespace Rapporteur
