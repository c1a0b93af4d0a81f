// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/samplefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString sampleFolder()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/../share/rapporteur/sample"_s;
    if (QDir(beside).exists())
        return QDir::cleanPath(beside);
    const QString installed = QStandardPaths::locate(
        QStandardPaths::GenericDataLocation, u"rapporteur/sample"_s, QStandardPaths::LocateDirectory);
    if (!installed.isEmpty())
        return installed;
#ifdef RAPPORTEUR_SAMPLE_SOURCE
    const QString source = QStringLiteral(RAPPORTEUR_SAMPLE_SOURCE);
    if (QDir(source).exists())
        return source;
#endif
    return {};
}

} // namespace Rapporteur
