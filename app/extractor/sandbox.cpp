// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extractor/sandbox.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef RAPPORTEUR_SECCOMP
#include <seccomp.h>
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool addressSanitizer = true; // reserves terabytes of address space, and forks to look for leaks
#else
constexpr bool addressSanitizer = false;
#endif

bool limit(int resource, rlim_t value)
{
    const rlimit both{value, value};
    return ::setrlimit(__rlimit_resource_t(resource), &both) == 0;
}

quint64 addressSpace()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').first().toULongLong() * quint64(::sysconf(_SC_PAGESIZE));
}

/// Lets a folder (or file) be read, nothing else.
void allowReading(int ruleset, const QByteArray &path)
{
    const int folder = ::open(path.constData(), O_PATH | O_CLOEXEC);
    if (folder < 0)
        return;
    landlock_path_beneath_attr rule{};
    rule.parent_fd = folder;
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    ::close(folder);
}

} // namespace

void Sandbox::enter()
{
    m_idleMemory = addressSpace();
    limitResources();
    limitFiles();
    limitCalls();
}

void Sandbox::limitResources()
{
    note(limit(RLIMIT_CORE, 0), u"no core dumps"_s);
    note(limit(RLIMIT_FSIZE, 0), u"no files written"_s);
    std::signal(SIGXFSZ, SIG_IGN); // a message to a log file is lost then, not the helper
    ::prctl(PR_SET_DUMPABLE, 0);
    note(::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, u"no new privileges"_s);
    note(!addressSanitizer && m_idleMemory > 0, u"a limit of memory"_s);
#ifdef SYS_close_range
    ::syscall(SYS_close_range, 3U, ~0U, 0U);
#endif
}

void Sandbox::beginRequest(quint64 memory, quint64 seconds) const
{
    rlimit cpu{};
    rusage used{};
    if (seconds > 0 && ::getrlimit(RLIMIT_CPU, &cpu) == 0 && ::getrusage(RUSAGE_SELF, &used) == 0) {
        cpu.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + seconds + 1;
        ::setrlimit(RLIMIT_CPU, &cpu);
    }
    rlimit space{};
    if (!addressSanitizer && memory > 0 && m_idleMemory > 0 && ::getrlimit(RLIMIT_AS, &space) == 0) {
        space.rlim_cur = m_idleMemory + memory;
        ::setrlimit(RLIMIT_AS, &space);
    }
}

void Sandbox::limitFiles()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) {
        note(false, u"Landlock (this kernel has none)"_s);
        return;
    }
    landlock_ruleset_attr rules{};
    rules.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
#ifdef LANDLOCK_ACCESS_FS_TRUNCATE
    if (version >= 2)
        rules.handled_access_fs |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        rules.handled_access_fs |= LANDLOCK_ACCESS_FS_TRUNCATE;
#endif
    const int ruleset = int(::syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0));
    if (ruleset < 0) {
        note(false, u"Landlock (the kernel refused it)"_s);
        return;
    }
    // Fonts, their caches, Poppler's tables of characters, and libraries that are loaded late.
    for (const char *path : {"/usr/share", "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig",
             "/usr/local/share/fonts", "/proc/self", "/dev/urandom", "/dev/null"}) {
        allowReading(ruleset, path);
    }
    allowReading(ruleset, QFile::encodeName(QDir::homePath() + u"/.cache/fontconfig"));
    allowReading(ruleset, QFile::encodeName(QDir::homePath() + u"/.local/share/fonts"));
    const bool holds = ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(ruleset);
    note(holds, holds ? u"Landlock: fonts and system data read-only"_s : u"Landlock (the kernel refused it)"_s);
}

#ifdef RAPPORTEUR_SECCOMP

void Sandbox::limitCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter) {
        note(false, u"seccomp"_s);
        return;
    }
    const auto refuse = [&](int call, int error) { seccomp_rule_add(filter, SCMP_ACT_ERRNO(quint32(error)), call, 0); };
    for (const int call : {SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(accept), SCMP_SYS(accept4),
             SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv),
             SCMP_SYS(process_vm_writev), SCMP_SYS(kill), SCMP_SYS(creat), SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(renameat),
             SCMP_SYS(renameat2), SCMP_SYS(link), SCMP_SYS(linkat), SCMP_SYS(symlink), SCMP_SYS(symlinkat), SCMP_SYS(mkdir), SCMP_SYS(mkdirat),
             SCMP_SYS(mknod), SCMP_SYS(mknodat), SCMP_SYS(truncate), SCMP_SYS(chmod), SCMP_SYS(fchmodat), SCMP_SYS(chown), SCMP_SYS(mount),
             SCMP_SYS(umount2), SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(setns), SCMP_SYS(unshare), SCMP_SYS(bpf), SCMP_SYS(keyctl),
             SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd), SCMP_SYS(init_module), SCMP_SYS(finit_module), SCMP_SYS(kexec_load)}) {
        refuse(call, EPERM);
    }
    // With arguments behind a pointer these cannot be judged; the C library has an older call for each.
    for (const int call : {SCMP_SYS(openat2), SCMP_SYS(io_uring_setup), SCMP_SYS(clone3)})
        refuse(call, ENOSYS);
    constexpr int cloneThread = 0x10000;
    seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, cloneThread, 0));
    for (const quint64 flag : {quint64(O_WRONLY), quint64(O_RDWR), quint64(O_CREAT)}) {
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, flag, flag));
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, flag, flag));
    }
    const bool holds = seccomp_load(filter) == 0;
    seccomp_release(filter);
    note(holds, u"seccomp: no network, programs or files written"_s);
}

#else

void Sandbox::limitCalls()
{
    note(false, u"seccomp (built without libseccomp)"_s);
}

#endif

} // namespace Rapporteur
