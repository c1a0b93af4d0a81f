// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace Rapporteur {

/// The words of a text as they are compared between formats: letters and digits alone, without case, marks,
/// ligatures and hyphens, words that a line break cut in two made whole; addresses of the web left out, since some
/// formats show them and some do not.
[[nodiscard]] QStringList comparableWords(QStringView text);

/// Whether one word may be the other, misread by a scanner or mistyped.
[[nodiscard]] bool isSlip(QStringView one, QStringView other);

/// What is kept of a text to find others like it without reading it again: the 64 smallest hashes of its runs of
/// three words (a bottom-k sketch), and how many words it has.
struct Sketch {
    QByteArray runs; ///< ascending, four bytes each; empty for a text of fewer than three words
    qsizetype words = 0;
};
[[nodiscard]] Sketch sketchOf(QStringView text);
/// The hashes of a sketch; only the `most` smallest where that is given.
[[nodiscard]] std::vector<quint32> runsOf(const QByteArray &runs, qsizetype most = 64);
/// About how many of the runs of two texts are in both, 0 to 1.
[[nodiscard]] double sketchLikeness(const QByteArray &one, const QByteArray &other);

/// How alike two texts are. All shares are 0 to 1.
struct Likeness {
    bool same = false; ///< word for word
    double words = 0; ///< share of words that both have, whatever their order
    double tolerant = 0; ///< the same, where a word may differ by slips of a scanner or a typist
    double order = 0; ///< share of the shorter one's runs of three words that the longer one has
    qsizetype shorter = 0; ///< words of the shorter one
};
[[nodiscard]] Likeness likeness(const QStringList &one, const QStringList &other);

} // namespace Rapporteur
