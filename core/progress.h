// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Rapporteur {

/// How far long work has come. `total` is 0 while it is not known.
struct Progress {
    qint64 done = 0;
    qint64 total = 0;
    QString what = {}; ///< what is being worked on now, e.g. a file's name
};

/// Called now and then by long work, on the thread that does the work.
using ProgressCallback = std::function<void(const Progress &)>;

} // namespace Rapporteur
