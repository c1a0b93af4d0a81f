// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/filedecision.h"
#include "core/library/meetingmatch.h"
#include "core/library/renditionrank.h"
#include "core/library/reportwriter.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Rapporteur {

/// A file that the library has, or will have when a plan is carried out (its ids are negative then).
struct IndexedFile {
    qint64 rendition = 0;
    qint64 report = 0;
    QString title = {}; ///< of the report
    MeetingFacts facts = {};
    RenditionTraits traits = {};
    QByteArray runs = {}; ///< of its sketch
    QString sha256 = {}; ///< of its newest version
};

/// "WG-Strategy 38, 26 May 2022": a report's label with its date, where it does not name one.
[[nodiscard]] QString titleOf(const QString &label, QDate date);

/// What an import knows of the library's files in memory, and decides by: which bytes and places are known, and
/// which files could be of one meeting. A plain value but for reading it.
class FileIndex
{
public:
    /// The text of a file's newest version, for comparing.
    using TextOf = std::function<Result<QString>(qint64 rendition)>;

    [[nodiscard]] static Result<FileIndex> load(const Connection &connection);

    /// Whether these bytes at this path can be decided upon without being read.
    [[nodiscard]] bool isKnown(const QString &path, const QString &sha256) const;
    /// What is to be done with a file. `read` may be null where isKnown().
    [[nodiscard]] Result<FileDecision> decide(
        const QString &path, const QString &sha256, const ReadReport *read, const TextOf &textOf) const;

    /// The report that a file in the index, alone in its own, is another file of.
    [[nodiscard]] Result<std::optional<qint64>> twinOf(qint64 rendition, const TextOf &textOf) const;

    /// Takes note of a file, or of its newest version, as it is written or planned to be.
    void add(const IndexedFile &file);
    /// Takes note of where a file's bytes, of whatever version, were seen.
    void addPlace(const QString &path, qint64 rendition, const QString &sha256);
    [[nodiscard]] IndexedFile file(qint64 rendition) const { return m_files.value(rendition); }

private:
    struct Place {
        qint64 rendition = 0;
        QString sha256;
    };

    [[nodiscard]] QList<qint64> candidates(const IndexedFile &wanted) const;
    /// What the file, of that text, is to the rest of the library.
    [[nodiscard]] Result<FileDecision> match(const IndexedFile &wanted, const QString &text, const TextOf &textOf) const;
    [[nodiscard]] Result<FileDecision> newVersion(qint64 rendition, const ReadReport &read, const TextOf &textOf) const;

    QHash<QString, Place> m_places; ///< by path: whose, and which bytes the last time
    QHash<QString, qint64> m_newest; ///< SHA-256 of a newest version -> rendition
    QHash<QString, qint64> m_earlier; ///< of versions that were corrected since
    QHash<qint64, IndexedFile> m_files;
    QHash<QDate, QList<qint64>> m_byDay;
    QHash<quint32, QList<qint64>> m_byRun; ///< the smallest of each sketch
};

} // namespace Rapporteur
