// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

class QSettings;

namespace Rapporteur {

/// How a person likes long texts set.
struct ReadingLook {
    QString family = {}; ///< empty: a humanist serif where one is installed
    int pixels = 17;
    double leading = 1.5; ///< distance of lines, in sizes of the font
    int measure = 68; ///< characters of a line

    static constexpr int smallest = 12; ///< pixels
    static constexpr int largest = 36;

    [[nodiscard]] QFont font() const;

    /// What makes no sense has its default.
    [[nodiscard]] static ReadingLook load(const QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const ReadingLook &, const ReadingLook &) = default;
};

} // namespace Rapporteur
