// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/likeness.h"

#include <QString>

namespace Rapporteur {

enum class ImportOutcome {
    New, ///< a meeting, or document, that the library did not have
    Unchanged, ///< the library has these very bytes
    Changed, ///< a new version of a file that it has
    Added, ///< another file of a report that it has
    Failed,
};

/// What a file is to the library, and why.
struct FileDecision {
    ImportOutcome outcome = ImportOutcome::New;
    qint64 report = 0; ///< that it belongs to; 0 where it is new
    qint64 rendition = 0; ///< the file that it is a version of, or is most like; 0 where it is new
    QString twin = {}; ///< that file's name
    bool samePath = false; ///< it stands where that file stood
    bool newPlace = false; ///< known bytes at a path that was not known
    Likeness likeness = {}; ///< with that file, where the words were compared
    int added = 0; ///< words that a new version has more
    int removed = 0; ///< words that it has no longer
};

/// "Its words are those of report.docx."; empty where there is nothing to explain.
[[nodiscard]] QString reasonSentence(const FileDecision &decision);

/// What a person wants of a file against what was decided.
enum class FileWish {
    AsDecided,
    OwnMeeting, ///< a report of its own
    Version, ///< a newer version of the file that it is most like
    Rendition, ///< another file of that report, beside the one that it is most like
};
/// The decision as a person wants it. A wish that means nothing there (new and unchanged files) changes nothing.
[[nodiscard]] FileDecision wished(FileDecision decision, FileWish wish);

} // namespace Rapporteur
