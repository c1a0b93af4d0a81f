// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paperformat.h"

#include <QColor>
#include <QSizeF>

namespace Rapporteur {

/// The sheet and what is left free around the text. Points.
struct PageMeasure {
    QSizeF page;
    qreal side = 68;
    qreal top = 64;
    qreal bottom = 70;

    [[nodiscard]] static PageMeasure of(PaperSize size)
    {
        return {.page = size == PaperSize::Letter ? QSizeF(612, 792) : QSizeF(595.276, 841.89)};
    }
    [[nodiscard]] qreal width() const { return page.width() - 2 * side; }
    [[nodiscard]] qreal height() const { return page.height() - top - bottom; }
};

/// The colours of a document on paper.
namespace PaperInk {
constexpr QColor text(0x1c, 0x1f, 0x24);
constexpr QColor dim(0x5c, 0x63, 0x6d);
constexpr QColor accent(0x1f, 0x4e, 0x79);
constexpr QColor hairline(0xc4, 0xc9, 0xd1);
constexpr QColor ground(0xf4, 0xf5, 0xf7);
}

} // namespace Rapporteur
