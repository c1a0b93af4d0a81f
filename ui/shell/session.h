// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"
#include "ui/shell/theme.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace Rapporteur {

/// What the window remembers from one start to the next.
struct Session {
    QByteArray geometry = {}; ///< QWidget::saveGeometry
    QString library = {}; ///< the one that was open; empty: the default one
    Place place = {};
    int inspectorWidth = 340; ///< pixels
    bool inspectorShown = true;
    bool railCollapsed = false;
    bool previewImports = true; ///< says what each file will be before it is imported
    Appearance appearance = Appearance::System;
    QString ocrLanguages = {}; ///< "eng+fra", "none"; empty: this system's usual ones
    QStringList recentLibraries = {}; ///< paths, newest first

    static constexpr qsizetype mostRecent = 8;

    /// Whatever cannot be read, or makes no sense, has its default.
    [[nodiscard]] static Session load(const QSettings &settings);
    void save(QSettings &settings) const;
    /// Puts a library first in the list.
    void remember(const QString &path);

    friend bool operator==(const Session &, const Session &) = default;
};

} // namespace Rapporteur
