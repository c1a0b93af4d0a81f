// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/connection.h"
#include "core/library/draftedits.h"
#include "core/library/queries/citedrecord.h"

namespace Rapporteur {

/// What is dropped into a draft.
struct DropSource {
    std::optional<CitedKind> kind = {}; ///< none: the meeting as a whole
    qint64 report = 0;
    Span shown = {}; ///< in the text as it is shown
    QString annotation = {}; ///< uid, where it was dropped from one
    QString note = {}; ///< what the person wrote there: comes along as a paragraph of its own
};

enum class DropForm {
    Quote, ///< the words as a block quote with whom said it and a citation
    Mention, ///< a sentence in reported speech with a citation: 'Ms. A noted that "…" [@…].'
    Citation, ///< the citation alone
};

struct Dropped {
    QString markdown;
    DraftCitations cited; ///< to be kept with the draft
};

/// The Markdown for what is dropped, blocks parted by an empty line. An unnamed speaker is "a participant"; `isAttributed` false leaves
/// every name out.
[[nodiscard]] Dropped quoted(const StoredReport &report, const QString &key, const DropSource &source, DropForm form, bool isAttributed = true);
/// The same, asked of the library, for one thing after the other. Errors: NotFound.
[[nodiscard]] Result<Dropped> quoted(const Connection &connection, const QList<DropSource> &sources, DropForm form, bool isAttributed = true);

/// Words as they must be written in Markdown to come out as they are, in the middle of a line.
[[nodiscard]] QString markdownEscaped(const QString &words);

/// A text without any of these names: each is "[a participant]" there. For documents that attribute nothing.
[[nodiscard]] QString withoutNames(const QString &text, const QStringList &names);

} // namespace Rapporteur
