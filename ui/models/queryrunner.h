// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/library/library.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace Rapporteur {

/// Asks a library on a thread of its own, over a connection of its own, and brings the answers back to the
/// window's thread. Each receiver has one open question: asking again drops the answer of the one before, and
/// interrupts it if it is running.
class QueryRunner : public QObject
{
    Q_OBJECT
public:
    explicit QueryRunner(const Library &library, QObject *parent = nullptr);
    ~QueryRunner() override;

    /// Runs `query` on the worker and gives its result to `answer` on this thread, unless `receiver` is gone or
    /// has asked again meanwhile.
    template<typename T>
    void ask(QObject *receiver, std::function<Result<T>(const Connection &)> query, std::function<void(Result<T>)> answer)
    {
        enqueue(receiver, [query = std::move(query), answer = std::move(answer)](const Result<Connection> &connection) {
            auto result = connection ? query(*connection) : Result<T>(std::unexpected(connection.error()));
            return Deliver([answer, result = std::move(result)] { answer(result); });
        });
    }

    [[nodiscard]] QString libraryPath() const { return m_library.path(); }
    /// Whether no question is open (for pictures and tests).
    [[nodiscard]] bool isIdle() const { return m_open == 0; }

signals:
    void idle();

private:
    using Deliver = std::function<void()>;
    using Job = std::function<Deliver(const Result<Connection> &)>;
    using Generation = quint64;

    void enqueue(QObject *receiver, Job job);
    void work(QObject *receiver, Generation generation, const Job &job);
    void deliver(QObject *receiver, Generation generation, const Deliver &deliver);

    const Library m_library;
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread; its event queue holds the questions
    std::optional<Result<Connection>> m_connection; ///< opened and used on m_thread

    QMutex m_mutex; ///< guards what follows
    QHash<QObject *, Generation> m_latest; ///< the newest question of each receiver
    Generation m_last = 0;
    QObject *m_running = nullptr; ///< whose question is being worked on

    int m_open = 0; ///< window's thread only
};

} // namespace Rapporteur
