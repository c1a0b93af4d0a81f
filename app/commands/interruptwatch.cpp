// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/interruptwatch.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <ctime>
#endif

namespace Rapporteur {

#ifdef Q_OS_UNIX
namespace {

sigset_t interrupts()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

InterruptWatch::InterruptWatch()
{
    // A thread that waits for the signal may do anything; a signal handler almost nothing.
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::jthread([stop = m_stop](const std::stop_token &over) mutable {
        const sigset_t awaited = interrupts();
        constexpr timespec pause{.tv_sec = 0, .tv_nsec = 50'000'000};
        while (!over.stop_requested()) {
            if (sigtimedwait(&awaited, nullptr, &pause) > 0)
                stop.request_stop();
        }
    });
}

InterruptWatch::~InterruptWatch()
{
    m_thread.request_stop();
    m_thread.join();
    const sigset_t set = interrupts();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}
#else
InterruptWatch::InterruptWatch() = default;
InterruptWatch::~InterruptWatch() = default;
#endif

} // namespace Rapporteur
