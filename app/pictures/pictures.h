// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/text/extractorpool.h"

#include <QSize>
#include <QStringList>

namespace Rapporteur {

struct PictureOptions {
    double scale = 1; ///< pixels a device-independent pixel
    QSize size = {1280, 800};
    bool light = true;
    bool dark = true;
};

/// Shows the window, goes through every view, and writes each as `folder`/NAME-light.png and
/// NAME-dark.png. Needs a QApplication; the offscreen platform will do. Gives the paths written.
/// Errors: NotWritable; TimedOut where a view does not come to rest.
[[nodiscard]] Result<QStringList> writePictures(const Library &library, const Lexicon &lexicon, ExtractorPool &pool,
    const QString &folder, const PictureOptions &options = {});

} // namespace Rapporteur
