// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDate>
#include <QFont>
#include <QPalette>
#include <QString>

/// The measures, fonts and colours that every view shares (docs/decisions/look.md). All colours come from the
/// palette, so that the window follows the desktop, light or dark.
namespace Rapporteur::Look {

/// Gaps in device-independent pixels: a 4 px grid.
inline constexpr int gapSmall = 8;
inline constexpr int gap = 12;
inline constexpr int gapLarge = 16;
inline constexpr int gapHuge = 24;

[[nodiscard]] QFont title(const QFont &body); ///< 1.4, semibold: the name of a view
[[nodiscard]] QFont caption(const QFont &body); ///< 0.88
[[nodiscard]] QFont strong(const QFont &body); ///< 1.0, semibold
[[nodiscard]] QFont tabular(const QFont &body); ///< digits of one width
[[nodiscard]] QFont reading(qreal pixels = 17); ///< a humanist serif where one is installed

/// The proportional height, in per cent, that sets lines of a font one and a half times its size apart.
[[nodiscard]] int lineHeight(const QFont &font, qreal ratio = 1.5);

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor separator(const QPalette &palette); ///< text at 12 %
[[nodiscard]] QColor dim(const QPalette &palette); ///< captions: text at 62 %
[[nodiscard]] QColor hover(const QPalette &palette); ///< text at 6 %
[[nodiscard]] QColor accent(const QPalette &palette); ///< links and the current place
[[nodiscard]] QColor doubt(const QPalette &palette); ///< warnings
[[nodiscard]] QColor mark(const QString &colour, const QPalette &palette); ///< an annotation's "#rrggbb", to lie under words
[[nodiscard]] QColor chrome(const QPalette &palette); ///< the rail: a step from the base

/// A translucent colour on a ground, mixed by hand: rich text knows no opacity, and prints none well.
[[nodiscard]] QColor opaque(const QColor &over, const QColor &ground);

/// A topic's colour ("#rrggbb" of the lexicon), lightened where the base is dark.
[[nodiscard]] QColor topic(const QString &colour, const QPalette &palette);
/// "26 May 2022", in the user's language.
[[nodiscard]] QString date(QDate date);

} // namespace Rapporteur::Look
