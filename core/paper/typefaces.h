// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <pango/pangocairo.h>

#include <memory>

namespace Rapporteur {

struct ReleaseGObject {
    void operator()(void *object) const { g_object_unref(object); }
};
/// One reference to an object of GLib's kind.
template<typename T> using Owned = std::unique_ptr<T, ReleaseGObject>;

struct ReleaseFontDescription {
    void operator()(PangoFontDescription *font) const { pango_font_description_free(font); }
};
using FontDescription = std::unique_ptr<PangoFontDescription, ReleaseFontDescription>;

/// The faces of a document on paper: a serif for what is read, a sans for what leads to it.
enum class Typeface { Serif, Sans, Mono };

/// The families to look for, the best first, those for the scripts that the first lacks after it. `language` (BCP 47) decides
/// which of the forms of Han characters comes first.
[[nodiscard]] QByteArray familiesOf(Typeface face, const QString &language = {});

/// A font of `size` points where a unit is a point.
[[nodiscard]] FontDescription fontOf(const QByteArray &families, qreal size, bool strong = false, bool slanted = false);

/// Letters stand where they belong and not on whole pixels.
void preferUnhinted(PangoContext *context);

} // namespace Rapporteur
