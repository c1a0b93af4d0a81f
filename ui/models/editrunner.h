// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/library.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <optional>

namespace Rapporteur {

/// What an edit changed, so that what does not depend on it can stay as it is.
enum class EditScope {
    Record, ///< anything
    Annotations, ///< annotations, tags, colours, the board: no report reads otherwise
    Drafts, ///< drafts and their snapshots: nothing else reads otherwise
    Lexicon, ///< the user's lexicon files: whatever was read by them is read again
};

struct Edited {
    QString sentence = {}; ///< to show; may be empty
    EditScope scope = EditScope::Record;

    Edited(const QString &sentence = {}, EditScope scope = EditScope::Record)
        : sentence(sentence)
        , scope(scope)
    {
    }
};

/// Changes a library on a thread of its own, one edit after the other, over a connection whose every commit is on disk
/// when it returns. No edit is dropped: the runner's end waits for those that are under way.
class EditRunner : public QObject
{
    Q_OBJECT
public:
    using Edit = std::function<Result<Edited>(const Connection &)>;

    explicit EditRunner(const Library &library, QObject *parent = nullptr);
    ~EditRunner() override;

    void run(Edit edit);
    /// An edit of annotations alone, which says nothing where it went well.
    template<typename Change> void annotate(Change change)
    {
        run([change = std::move(change)](const Connection &connection) -> Result<Edited> {
            const auto done = change(connection);
            if (!done)
                return std::unexpected(done.error());
            return Edited({}, EditScope::Annotations);
        });
    }
    [[nodiscard]] bool isIdle() const { return m_open == 0; }

signals:
    void done(const Rapporteur::Edited &edited); ///< the library is as the edit wanted it
    void failed(const Rapporteur::Error &error); ///< the library is as it was
    void idle();

private:
    const Library m_library;
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread; its event queue holds the edits
    std::optional<Result<Connection>> m_connection; ///< opened and used on m_thread
    int m_open = 0; ///< window's thread only
};

} // namespace Rapporteur
