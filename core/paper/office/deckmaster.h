// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/office/deckslides.h"
#include "core/paper/office/officepackage.h"

namespace Rapporteur {

/// A part of a slide that takes its place and look from the slide's layout.
struct DeckPlaceholder {
    const char *type; ///< "title", "body", "ftr"…
    int index = 0; ///< 0: the only one of its type
    const char *name;
};

// The placeholders that layouts and slides share.
inline constexpr DeckPlaceholder deckTitle{"title", 0, "Title"};
inline constexpr DeckPlaceholder deckCentredTitle{"ctrTitle", 0, "Title"};
inline constexpr DeckPlaceholder deckSubtitle{"subTitle", 1, "Subtitle"};
inline constexpr DeckPlaceholder deckBody{"body", 1, "Text"};
inline constexpr DeckPlaceholder deckSection{"body", 10, "Section"};
inline constexpr DeckPlaceholder deckSources{"body", 11, "Sources"};
inline constexpr DeckPlaceholder deckKindLine{"body", 12, "Kind"};
inline constexpr DeckPlaceholder deckDetails{"body", 13, "Details"};
inline constexpr DeckPlaceholder deckCaption{"body", 14, "Caption"};
inline constexpr DeckPlaceholder deckFooter{"ftr", 20, "Footer"};
inline constexpr DeckPlaceholder deckNumber{"sldNum", 21, "Number"};

/// Adds theme, master and layouts to a presentation, and what it needs besides its slides.
void addDeckMaster(OfficePackage &package, bool rightToLeft);

/// The file of a kind of slide's layout, as a slide refers to it.
[[nodiscard]] QString deckLayout(DeckKind kind);

/// The namespaces that the parts of a presentation declare.
[[nodiscard]] XmlAttributes deckRoot();

/// Writes the begin of a tree of shapes; the caller ends it.
void startShapeTree(XmlPart &part);

/// Writes what a placeholder is, before its place.
void writePlaceholder(XmlPart &part, const DeckPlaceholder &placeholder, int id);

} // namespace Rapporteur
