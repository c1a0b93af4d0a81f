// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <chrono>

namespace Rapporteur {

/// What one file may cost a helper before it is killed and replaced.
struct ExtractorLimits {
    std::chrono::milliseconds time = std::chrono::seconds(30);
    qint64 memory = 512LL << 20; ///< bytes of address space beyond what an idle helper holds
    qint64 output = 64LL << 20; ///< bytes of an answer

    static constexpr int mostScans = 1000; ///< pages of one file that OCR reads
    std::chrono::milliseconds timeOfAScan = std::chrono::seconds(60); ///< for each of them, besides `time`: thrice what the slowest takes of an idle processor
    qint64 memoryOfScans = 512LL << 20; ///< besides `memory`: a page drawn at 300 dpi, and the engine
};

} // namespace Rapporteur
