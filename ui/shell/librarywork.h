// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"
#include "core/library/rebuild.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Rapporteur {

class ImportTask;
class RebuildTask;
class StatusLine;

/// The long work that writes to a library, imports and rebuilds, one at a time; the status line tells of it.
class LibraryWork : public QObject
{
    Q_OBJECT
public:
    /// `lexicon` is asked when work begins.
    LibraryWork(const Lexicon &lexicon, ExtractorPool &extractors, StatusLine *status, QObject *parent = nullptr);
    ~LibraryWork() override; ///< stops what runs and waits for it

    /// `request` names the files, what a person wants of them, and what a plan has read.
    void import(const Library &library, const ImportRequest &request);
    /// Looks what an import would do; nothing is written.
    void plan(const Library &library, const QStringList &paths);
    /// Derives anew what is not up to date, or with `all` everything. A rebuild that runs gives way to it.
    void rebuild(const Library &library, bool all = false);
    void cancel();
    void cancelPlans(); ///< and nothing else
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isImporting() const;

    /// Says so and offers a rebuild where reports were derived by another version, unless there is other news.
    void offerRebuild(const Library &library, qint64 outdated);
    /// Says something with a link behind it; not while work is shown.
    void say(const QString &message, const QString &link, const std::function<void()> &followed);

signals:
    void changed(const QString &libraryPath); ///< what is shown of it is to be asked anew
    void planProgressed(const Rapporteur::Progress &progress);
    void planGrew(const QList<Rapporteur::ImportedFile> &files);
    void planned(const Rapporteur::ImportPlan &plan);
    void planFailed();
    void imported(const Rapporteur::ImportSummary &summary);
    void detailsWanted(); ///< of the import

private:
    struct Wanted {
        Library library;
        ImportRequest request = {};
        bool all = false; ///< of a rebuild
        bool isPlan = false; ///< of an import
    };

    void connectImport();
    void connectRebuild();
    void rebuilt(const QString &libraryPath, const RebuildSummary &summary);
    void begin(const Wanted &import);
    void next();

    const Lexicon &m_lexicon;
    StatusLine *m_status;
    ImportTask *m_import;
    RebuildTask *m_rebuild;
    QList<Wanted> m_imports; ///< that wait for the end of a rebuild
    std::optional<Wanted> m_nextRebuild;
    std::optional<Library> m_rebuilding;
    std::function<void()> m_followed; ///< what the link in the status line does
};

} // namespace Rapporteur
