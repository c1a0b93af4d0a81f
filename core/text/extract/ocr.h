// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/ocrlanguages.h"
#include "core/text/placedpage.h"

#include <memory>

class QImage;

namespace Rapporteur {

/// Reads the words off pictures of pages. The data of the languages is taken into memory at once, so that reading needs
/// no file; the engine is made when the first picture comes. One a process.
class ScanReader
{
public:
    explicit ScanReader(const OcrLanguages &languages);
    ~ScanReader();
    ScanReader(const ScanReader &) = delete;
    ScanReader &operator=(const ScanReader &) = delete;

    /// How many pixels a point a page of this size is to be drawn with: 300 dpi, less for posters; 0: it is too large.
    [[nodiscard]] static double scaleFor(QSizeF size);
    /// The words of a page of `size` points. Without words where nothing can be read; `blank` where nothing is to be seen.
    [[nodiscard]] PlacedPage read(const QImage &picture, QSizeF size);

private:
    class Engine;
    const QString m_languages;
    std::unique_ptr<Engine> m_engine;
};

} // namespace Rapporteur
