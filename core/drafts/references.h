// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/citedrecord.h"

#include <QByteArray>

namespace Rapporteur {

/// The reports of a record, in the order of their keys. CSL-JSON: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
[[nodiscard]] QByteArray cslJson(const CitedRecord &record);
/// UTF-8, for BibLaTeX and Zotero.
[[nodiscard]] QByteArray bibTex(const CitedRecord &record);
/// Writes them as a file, whole or not at all: BibTeX where its name ends in .bib, else CSL-JSON. Errors: NotWritable, DiskFull.
[[nodiscard]] Result<void> writeReferences(const CitedRecord &record, const QString &path);
/// What a draft holds on to, to travel with it: reports, passages and the words that stand there.
[[nodiscard]] QByteArray sourcesJson(const CitedRecord &record);
/// The passages of sourcesJson(), whose reports are those that `keys` (report -> key, of this library) calls by the same key; those of other
/// reports are left out. Errors: Damaged.
[[nodiscard]] Result<QList<CitedPassage>> passagesFromJson(const QByteArray &json, const QHash<qint64, QString> &keys);

} // namespace Rapporteur
