// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/importer.h"

#include <QTemporaryDir>

namespace Rapporteur {

/// A library in a folder of its own, made of reports that a test writes.
class MadeLibrary
{
public:
    /// Empty, or of a folder of reports `reports/` and a library file beside it.
    MadeLibrary();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("made.rapporteur")); }
    [[nodiscard]] QString reportsFolder() const { return m_folder.filePath(QStringLiteral("reports")); }
    QString write(const QString &name, const QByteArray &text) const;
    /// Imports all of the folder, or the named paths in their order; ends the test program where that fails.
    ImportSummary import(QStringList paths = {}) const;
    [[nodiscard]] Connection read() const;
    /// Runs SQL by another way than the program's own, to damage the file.
    void tamper(const QString &sql) const;
    [[nodiscard]] qint64 count(const QString &sql) const;

    /// Three meetings of two bodies in 2021 and 2022.
    void writeThreeMeetings() const;

private:
    QTemporaryDir m_folder;
};

} // namespace Rapporteur
