// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Rapporteur {

/// Finds people's names in a text: whole names however they are spaced and capitalised, and their single parts where they are written as a
/// person's ("Brown noted", not "brown", nor "May" in "26 May 2022"). Names are best told apart when all that are known are given.
class NameFinder
{
public:
    explicit NameFinder(const QStringList &names);

    /// Ascending, not overlapping; each as long as it can be.
    [[nodiscard]] QList<Span> namesIn(QStringView text) const;

private:
    struct Word {
        Span span;
        QString folded;
    };
    struct Name {
        QStringList words; ///< folded
        QString written;
        bool isPart = false; ///< of a longer name; not listed by itself
    };

    static QList<Word> wordsIn(QStringView text);
    void add(const QString &written, const QList<Word> &words, bool isPart);
    [[nodiscard]] bool isNameAt(const Name &name, QStringView text, const QList<Word> &words, qsizetype at) const;

    QHash<QString, QList<Name>> m_names; ///< by the first word; the longest first
};

} // namespace Rapporteur
