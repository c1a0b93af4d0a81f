// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extractorprocess.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ; // NOLINT: the name is POSIX's

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int slice = 40; // milliseconds between two looks at the stop token
constexpr int outOfMemory = 86; // the helper's exit status, beside 1 of libraries that give up

QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

Error crashed(const QString &cause)
{
    return {ErrorCode::ReaderFailed, QCoreApplication::translate("ExtractorPool", "Reading this file failed: the file is damaged in a way that its reader cannot cope with."), cause};
}

Error tooLarge(const QString &cause)
{
    return {ErrorCode::TooLarge, QCoreApplication::translate("ExtractorPool", "This file needs more memory than one document may use."), cause};
}

/// As C functions take it; points into `words`.
std::vector<char *> pointersTo(const QList<QByteArray> &words)
{
    std::vector<char *> pointers;
    for (const QByteArray &word : words)
        pointers.push_back(const_cast<char *>(word.constData()));
    pointers.push_back(nullptr);
    return pointers;
}

/// This program's, with OCR held to one thread: a second one gains little, and another page may have the core.
const QList<QByteArray> &helperEnvironment()
{
    static const QList<QByteArray> variables = [] {
        QList<QByteArray> all{"OMP_THREAD_LIMIT=1"};
        for (char **variable = environ; *variable; ++variable) {
            if (!QByteArrayView(*variable).startsWith("OMP_THREAD_LIMIT="))
                all.append(*variable);
        }
        return all;
    }();
    return variables;
}

} // namespace

/// The time that a request has left, and whether somebody wants it to end.
struct ExtractorProcess::Clock {
    std::stop_token stop;
    std::chrono::steady_clock::time_point end;

    /// Waits until the socket can be read or written.
    std::optional<Error> wait(int socket, short events) const
    {
        for (;;) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("ExtractorPool", "Reading was stopped.")};
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
            if (left <= 0)
                return Error{ErrorCode::TimedOut, QCoreApplication::translate("ExtractorPool", "Reading this file took too long and was stopped.")};
            pollfd entry{socket, events, 0};
            if (::poll(&entry, 1, int(std::min<qint64>(left, slice))) > 0)
                return {};
        }
    }
};

Result<std::unique_ptr<ExtractorProcess>> ExtractorProcess::start(const QString &program, const OcrLanguages &languages)
{
    const auto failed = [&](int number) {
        return failure(ErrorCode::ReaderFailed,
            QCoreApplication::translate("ExtractorPool", "The program that reads documents cannot be started. Install Rapporteur again."),
            QString(program + u": " + systemError(number)));
    };
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return failed(errno);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    if (!qEnvironmentVariableIsSet("RAPPORTEUR_EXTRACT_STDERR"))
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const QByteArray path = QFile::encodeName(program);
    QList<QByteArray> words{path, "--serve"};
    if (!languages.codes.isEmpty())
        words += {"--ocr", languages.joined().toUtf8(), QFile::encodeName(languages.folder)};
    pid_t pid = -1;
    const int result = ::posix_spawn(&pid, path.constData(), &actions, nullptr, pointersTo(words).data(), pointersTo(helperEnvironment()).data());
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (result != 0) {
        ::close(ends[0]);
        return failed(result);
    }
    ::fcntl(ends[0], F_SETFL, ::fcntl(ends[0], F_GETFL) | O_NONBLOCK);
    return std::unique_ptr<ExtractorProcess>(new ExtractorProcess(pid, ends[0]));
}

ExtractorProcess::~ExtractorProcess()
{
    ::close(m_socket);
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        while (::waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) { }
    }
}

bool ExtractorProcess::isReady() const
{
    pollfd entry{m_socket, POLLIN, 0};
    return m_pid > 0 && ::poll(&entry, 1, 0) == 0;
}

qint64 ExtractorProcess::memory() const
{
    QFile file(u"/proc/%1/statm"_s.arg(m_pid));
    if (!file.open(QFile::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() * ::sysconf(_SC_PAGESIZE) : 0;
}

Error ExtractorProcess::death()
{
    int status = 0;
    // The socket closes a moment before the process can be waited for.
    for (int i = 0; i < 50; ++i) {
        const pid_t found = ::waitpid(m_pid, &status, WNOHANG);
        if (found == m_pid)
            m_pid = -1;
        if (found != 0)
            break;
        ::usleep(2000);
    }
    if (m_pid > 0)
        return crashed(u"The reader closed its end."_s);
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGXCPU ? Error{ErrorCode::TimedOut, QCoreApplication::translate("ExtractorPool", "Reading this file took too long and was stopped.")}
                                           : crashed(u"The reader was ended by signal %1."_s.arg(WTERMSIG(status)));
    const int code = WEXITSTATUS(status);
    return code == outOfMemory || code == 1 ? tooLarge(u"The reader ran out of memory."_s) : crashed(u"The reader ended with status %1."_s.arg(code));
}

std::optional<Error> ExtractorProcess::send(QByteArrayView bytes, Clock &clock)
{
    while (!bytes.isEmpty()) {
        if (auto error = clock.wait(m_socket, POLLOUT))
            return error;
        const ssize_t count = ::send(m_socket, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (count >= 0)
            bytes = bytes.sliced(count);
        else if (errno != EAGAIN && errno != EINTR)
            return death();
    }
    return {};
}

std::optional<Error> ExtractorProcess::receive(char *into, qsizetype size, Clock &clock)
{
    while (size > 0) {
        if (auto error = clock.wait(m_socket, POLLIN))
            return error;
        const ssize_t count = ::recv(m_socket, into, size_t(size), 0);
        if (count > 0) {
            into += count;
            size -= count;
        } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
            return death();
        }
    }
    return {};
}

Result<QByteArray> ExtractorProcess::ask(const ExtractorRequest &request, const ExtractorLimits &limits, std::stop_token stop, bool &faulty)
{
    Clock clock{std::move(stop), std::chrono::steady_clock::now() + limits.time};
    ++m_requests;
    faulty = true;
    if (auto error = send(request.header(), clock))
        return std::unexpected(*error);
    if (auto error = send(request.bytes, clock))
        return std::unexpected(*error);
    char header[ExtractorAnswer::headerSize];
    if (auto error = receive(header, sizeof header, clock))
        return std::unexpected(*error);
    ExtractorAnswer answer;
    if (!answer.readHeader({header, ExtractorAnswer::headerSize}))
        return std::unexpected(crashed(u"The reader's answer makes no sense."_s));
    if (answer.size > quint64(limits.output))
        return std::unexpected(tooLarge(u"The answer has %1 bytes."_s.arg(answer.size)));
    // Grown as the bytes come: a size that is a lie costs nothing.
    QByteArray payload;
    while (quint64(payload.size()) < answer.size) {
        const qsizetype before = payload.size();
        payload.resize(before + qsizetype(std::min<quint64>(answer.size - quint64(before), 1 << 20)));
        if (auto error = receive(payload.data() + before, payload.size() - before, clock))
            return std::unexpected(*error);
    }
    faulty = false;
    if (answer.ok)
        return payload;
    Error error = answer.errorFrom(payload);
    error.sentence = QCoreApplication::translate("Extractor", error.sentence.toUtf8().constData());
    return std::unexpected(error);
}

} // namespace Rapporteur
