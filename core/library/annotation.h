// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchor.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Rapporteur {

enum class AnnotationTarget {
    Passage,
    Report, ///< a meeting as a whole
    Person,
    Topic,
};

/// What a person marked or wrote: a highlight is an annotation with a colour, a note one with words.
struct Annotation {
    qint64 id = 0;
    QString uid = {}; ///< a UUID without braces; the same in every library
    AnnotationTarget target = AnnotationTarget::Passage;
    qint64 report = 0; ///< Passage, Report
    QString subject = {}; ///< Person: the name; Topic: the id
    Anchor anchor = {}; ///< Passage: in the text as it was extracted, without corrections
    QString color = {}; ///< "#rrggbb"; empty: none
    QString note = {}; ///< Markdown
    QStringList tags = {}; ///< paths, "positions/for"; sorted
    bool starred = false;
    bool isPrivate = false; ///< leaves in no export unless that is asked for
    QString author = {};
    QDateTime createdAt = {}; ///< UTC, to the millisecond
    QDateTime modifiedAt = {};

    // Derived.
    Placement place = {}; ///< where the passage is now, in the text as it was extracted
    Span shown = {}; ///< the same in the text as the reader shows it, with the corrections laid over
    QString words = {}; ///< that stand there now

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// What two annotations have to do with each other: "this answers that".
struct AnnotationLink {
    qint64 id = 0;
    QString uid = {};
    qint64 source = 0;
    qint64 target = 0;
    QString relation = {}; ///< "answers", "supports", "contradicts" or "belongs"

    friend bool operator==(const AnnotationLink &, const AnnotationLink &) = default;
};

/// A colour to mark with, and what it means to the user.
struct HighlightColor {
    qint64 id = 0;
    QString color; ///< "#rrggbb"
    QString meaning = {}; ///< empty: not named yet

    friend bool operator==(const HighlightColor &, const HighlightColor &) = default;
};

/// The name of a target as it is stored and exchanged: "passage", "report", "person", "topic".
[[nodiscard]] QString targetName(AnnotationTarget target);
[[nodiscard]] std::optional<AnnotationTarget> targetNamed(const QString &name);

/// A tag as it is kept: its parts trimmed, empty ones left out; empty where nothing is left.
[[nodiscard]] QString cleanTag(const QString &tag);

} // namespace Rapporteur
