// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/queries/annotations.h"
#include "core/text/textdocument.h"

#include <optional>

namespace Rapporteur {

/// A report that annotations of a bundle are of.
struct BundleReport {
    qint64 id = 0; ///< in the library; of a file that was read, its number there, from 1
    QString label = {};
    QString title = {};
    QString series = {};
    std::optional<int> number = {};
    QDate date = {};
    QString fileName = {};
    QString mediaType = {};
    QString sha256 = {}; ///< of the original, hexadecimal
    QString accessCondition = {}; ///< e.g. "upon request", printed wherever the source is cited; empty where none is stated
    QStringList speakers = {}; ///< in the order in which they first spoke
    QStringList topics = {}; ///< ids
    TextDocument document = {}; ///< as extracted, where that was asked for
    QByteArray original = {}; ///< where that was asked for
};

/// What two annotations have to do with each other, by their uids.
struct BundleLink {
    QString uid = {};
    QString source = {};
    QString target = {};
    QString relation = {};

    friend bool operator==(const BundleLink &, const BundleLink &) = default;
};

/// Annotations on their way out of a library, or into one: what every format of exchange is written from and read to.
struct AnnotationBundle {
    QString title = {}; ///< of the collection
    QDateTime madeAt = {};
    QList<HighlightColor> colors = {};
    QList<BundleReport> reports = {};
    QList<AnnotationRow> annotations = {}; ///< in the order of reports, then of the text; those of people and topics last
    QList<BundleLink> links = {}; ///< both ends of which are among the annotations
    bool isWhole = true; ///< false where the format holds quotes, notes, colours, authors and times alone: the rest says nothing

    [[nodiscard]] const BundleReport *report(qint64 id) const;
    [[nodiscard]] QList<AnnotationRow> annotationsOf(qint64 report) const;
    /// What the colour means to the user, else the colour itself.
    [[nodiscard]] QString meaningOf(const QString &color) const;
};

/// What is to leave.
struct BundleRequest {
    qint64 report = 0; ///< that one alone; 0: all
    QString tag = {}; ///< those that bear it or one below it
    bool withPrivate = false;
    bool withOriginals = false; ///< the bytes of those that are PDFs
};
/// Those that are to leave, alone.
[[nodiscard]] Result<QList<AnnotationRow>> annotationRows(const Connection &connection, const BundleRequest &request);
/// Annotations, with what they are of. Without `withPrivate` no private annotation, and no link to one, is in it.
[[nodiscard]] Result<AnnotationBundle> annotationBundle(const Connection &connection, const BundleRequest &request);

} // namespace Rapporteur
