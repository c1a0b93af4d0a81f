// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/annotation.h"
#include "core/library/connection.h"
#include <QDate>

namespace Rapporteur {

/// The annotations of one report: its passages in the order of the text, before them those of the whole.
[[nodiscard]] Result<QList<Annotation>> annotationsOf(const Connection &connection, qint64 report);

/// The annotations of a report, person or topic as a whole. `names` are all that a person is called, or a topic's id.
[[nodiscard]] Result<QList<Annotation>> annotationsAbout(const Connection &connection, AnnotationTarget target, qint64 report, const QStringList &names);

/// An annotation with what the record knows about its place.
struct AnnotationRow {
    Annotation annotation;
    QString reportLabel = {};
    QString series = {};
    QDate date = {}; ///< of the meeting
    QString section = {}; ///< heading
    QString speaker = {}; ///< of the statement that the passage begins in
    qint64 person = 0;
    QStringList topics = {}; ///< ids, of the statement, else of the paragraph
    int links = 0; ///< to and from other annotations
    QString accessCondition = {}; ///< that the report states, to be printed where it is cited
};
/// All annotations of the library, the newest meeting first, in the order of the text.
[[nodiscard]] Result<QList<AnnotationRow>> annotations(const Connection &connection);
/// One of them; NotFound where there is none.
[[nodiscard]] Result<AnnotationRow> annotation(const Connection &connection, qint64 id);
[[nodiscard]] Result<Annotation> annotationByUid(const Connection &connection, const QString &uid);

struct TagCount {
    QString tag;
    int annotations = 0; ///< that bear it, not those below it
};
[[nodiscard]] Result<QList<TagCount>> tags(const Connection &connection);
[[nodiscard]] Result<QList<HighlightColor>> highlightColors(const Connection &connection);
[[nodiscard]] Result<QList<AnnotationLink>> annotationLinks(const Connection &connection);

/// A link as one of its two ends sees it.
struct LinkedAnnotation {
    qint64 link = 0;
    QString relation; ///< see AnnotationLink
    bool outgoing = false; ///< the other is its target
    AnnotationRow other;
};
[[nodiscard]] Result<QList<LinkedAnnotation>> linksOf(const Connection &connection, qint64 annotation);

} // namespace Rapporteur
