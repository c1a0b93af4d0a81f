// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"

#include <QIcon>

/// What annotations are called on the screen.
namespace Rapporteur::AnnotationWords {

/// A disc of the colour.
[[nodiscard]] QIcon colorIcon(const QString &color);
/// "moved", "changed", "lost its place"; empty for one that held.
[[nodiscard]] QString placeName(AnchorState state);
/// A sentence that says what became of a passage, with the old words where they are others now.
[[nodiscard]] QString placeSentence(const Annotation &annotation);
/// "answers", or "is answered by" where the link comes from the other.
[[nodiscard]] QString relation(const QString &relation, bool outgoing);

} // namespace Rapporteur::AnnotationWords
