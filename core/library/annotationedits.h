// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/annotation.h"
#include "core/library/connection.h"

#include <optional>

namespace Rapporteur {

// What a person does to annotations. Each call is one step that can be undone, on an Edit connection. Spans that are
// "shown" are of the report's text with the corrections laid over, as the reader shows it.

/// Adds an annotation; gives its id. uid and times are given where `wanted` has none. A passage's anchor must be whole: see
/// annotatePassage().
[[nodiscard]] Result<qint64> addAnnotation(const Connection &connection, const Annotation &wanted);
/// Marks a passage of a report; `look` has colour, note, tags and so on.
[[nodiscard]] Result<qint64> annotatePassage(const Connection &connection, qint64 report, Span shown, const Annotation &look);

/// What is to be changed; what is not given stays.
struct AnnotationChange {
    std::optional<QString> color = {};
    std::optional<QString> note = {};
    std::optional<bool> starred = {};
    std::optional<bool> isPrivate = {};
    QStringList addTags = {};
    QStringList removeTags = {};
};
/// Changes all of them, as one step. Writing a note further within a minute is the same step.
[[nodiscard]] Result<void> changeAnnotations(const Connection &connection, const QList<qint64> &ids, const AnnotationChange &change);
[[nodiscard]] Result<void> removeAnnotations(const Connection &connection, const QList<qint64> &ids);
/// Holds a passage elsewhere: its ends were moved, an orphan was attached again, a changed passage was confirmed.
[[nodiscard]] Result<void> moveAnnotation(const Connection &connection, qint64 id, Span shown);
/// Holds passages that moved or changed at the words where they were found, as one step. Those that hold, or are orphaned, stay.
[[nodiscard]] Result<void> confirmAnnotations(const Connection &connection, const QList<qint64> &ids);

/// Writes an annotation as it is given, by its uid, whatever was there before; inside a step that the caller began. For imports and
/// merges. Gives its id. Its place is found anew.
[[nodiscard]] Result<qint64> putAnnotation(const Connection &connection, const Annotation &annotation);
/// The same for many, with one look at each report's text.
[[nodiscard]] Result<QList<qint64>> putAnnotations(const Connection &connection, const QList<Annotation> &annotations);

/// Gives its id; the same link twice is one.
[[nodiscard]] Result<qint64> linkAnnotations(const Connection &connection, qint64 source, qint64 target, const QString &relation);
[[nodiscard]] Result<void> removeLink(const Connection &connection, qint64 link);

/// Renames a tag and all below it, everywhere; into one that is there already they are merged.
[[nodiscard]] Result<void> renameTag(const Connection &connection, const QString &tag, const QString &to);
/// Takes a tag and all below it off every annotation.
[[nodiscard]] Result<void> removeTag(const Connection &connection, const QString &tag);

/// The colours to mark with, in their order, as one step. A colour that is another at the same id is changed on all annotations.
[[nodiscard]] Result<void> setHighlightColors(const Connection &connection, const QList<HighlightColor> &colors);

} // namespace Rapporteur
