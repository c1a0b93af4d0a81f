// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Rapporteur {

/// What went wrong, for code that must choose; the sentence is for the person.
enum class ErrorCode {
    NotFound, ///< no such file, report, person or topic
    NotReadable, ///< the file is there and may not be opened
    UnknownFormat, ///< no reader knows these bytes
    Damaged, ///< a reader knows the format and cannot make sense of the bytes
    Encrypted, ///< a password is needed
    NoTextLayer, ///< pages of pictures only
    TooLarge, ///< beyond a limit of size, depth or memory
    TimedOut, ///< the reader used up its time
    ReaderFailed, ///< the reading process crashed or answered nonsense
    Cancelled, ///< a person stopped it
    DiskFull, ///< the disk or quota is full
    NotALibrary, ///< the file is not a Rapporteur library
    NewerLibrary, ///< the library was made by a later version
    LibraryFailed, ///< SQLite refused; the cause holds its words
    LibraryBusy, ///< another program is writing to the library
    LibraryDamaged, ///< SQLite found the file inconsistent
    NotWritable, ///< an output file cannot be written
    BadLexicon, ///< a lexicon file has a mistake; the cause names line and column
    BadQuery, ///< the question cannot be understood
};

/// A failure as a value: a code, one translated sentence that says what happened and what to do,
/// and the cause in the words of whatever failed (for logs and "Details…").
struct Error {
    ErrorCode code = ErrorCode::NotFound;
    QString sentence;
    QString cause = {};
};

template<typename T> using Result = std::expected<T, Error>;

/// std::unexpected for an Error, to return from a function that gives a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString sentence, QString cause = {})
{
    return std::unexpected(Error{code, std::move(sentence), std::move(cause)});
}

} // namespace Rapporteur
