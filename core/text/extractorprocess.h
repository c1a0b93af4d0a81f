// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/extractorlimits.h"
#include "core/text/extractorprotocol.h"
#include "core/text/ocrlanguages.h"

#include <memory>
#include <optional>
#include <stop_token>

#include <sys/types.h>

namespace Rapporteur {

/// One helper process and the socket to it. Not thread-safe; whoever holds it has it alone.
class ExtractorProcess
{
public:
    /// Starts the program; with languages, as one that reads scans too. Error: ReaderFailed with the reason as cause.
    [[nodiscard]] static Result<std::unique_ptr<ExtractorProcess>> start(const QString &program, const OcrLanguages &languages = {});
    ~ExtractorProcess();
    ExtractorProcess(const ExtractorProcess &) = delete;
    ExtractorProcess &operator=(const ExtractorProcess &) = delete;

    /// True while it waits for a request and has said nothing unasked.
    [[nodiscard]] bool isReady() const;
    /// Sends a request and waits for the answer's payload. After an error with `faulty` set the process must go.
    [[nodiscard]] Result<QByteArray> ask(const ExtractorRequest &request, const ExtractorLimits &limits, std::stop_token stop, bool &faulty);
    [[nodiscard]] int requests() const { return m_requests; }
    /// Bytes of memory that it holds; 0 where the system does not tell.
    [[nodiscard]] qint64 memory() const;

private:
    ExtractorProcess(pid_t pid, int socket)
        : m_pid(pid)
        , m_socket(socket)
    {
    }
    struct Clock;
    [[nodiscard]] std::optional<Error> send(QByteArrayView bytes, Clock &clock);
    [[nodiscard]] std::optional<Error> receive(char *into, qsizetype size, Clock &clock);
    [[nodiscard]] Error death();

    pid_t m_pid = -1;
    int m_socket = -1;
    int m_requests = 0;
};

} // namespace Rapporteur
