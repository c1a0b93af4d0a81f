// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Rapporteur {

/// The words of a document, to tell a hyphen that a line break put in from one that belongs to the word.
class Vocabulary
{
public:
    void add(QStringView line);
    /// Says that the document's lines are hyphenated all through, so that a hyphen proves nothing.
    void setHyphenated(bool hyphenated) { m_hyphenated = hyphenated; }
    /// True where `left`-`right` must keep its hyphen when the line break between them goes.
    [[nodiscard]] bool keepsHyphen(QStringView left, QStringView right) const;

private:
    bool m_hyphenated = false;
    QSet<QString> m_words; ///< in lower case; compounds with their hyphens
};

} // namespace Rapporteur
