// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

QString compareWithGolden(const QJsonObject &actual, const QString &name)
{
    const QByteArray found = QJsonDocument(actual).toJson();
    const QString goldenPath = QStringLiteral(RAPPORTEUR_TEST_DATA) + u'/' + name;
    const QString actualPath = QStringLiteral(RAPPORTEUR_TEST_ACTUAL) + u'/' + name;
    QFile golden(goldenPath);
    const bool exists = golden.open(QFile::ReadOnly);
    if (exists && golden.readAll() == found) {
        QFile::remove(actualPath);
        return {};
    }
    QDir().mkpath(QFileInfo(actualPath).path());
    QFile file(actualPath);
    if (!file.open(QFile::WriteOnly) || file.write(found) != found.size())
        return u"cannot write %1"_s.arg(actualPath);
    file.close();
    if (!exists)
        return u"no golden %1; look at %2 and run tests/accept-goldens"_s.arg(goldenPath, actualPath);
    QProcess diff;
    diff.start(u"diff"_s, {u"-u"_s, goldenPath, actualPath});
    diff.waitForFinished();
    return QString::fromUtf8(diff.readAllStandardOutput().left(4000));
}

} // namespace Rapporteur::Test
