// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/corpus.h"

#include <QFileInfo>

namespace Rapporteur::Test {

QString corpus(const QString &folder)
{
    const QString root = qEnvironmentVariable("RAPPORTEUR_CORPUS", QStringLiteral(RAPPORTEUR_CORPUS_DEFAULT));
    const QFileInfo info(root + u'/' + folder);
    return info.isDir() ? info.canonicalFilePath() : QString();
}

} // namespace Rapporteur::Test
