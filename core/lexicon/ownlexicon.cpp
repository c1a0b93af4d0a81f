// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/ownlexicon.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnLexicon)
};

constexpr qsizetype mostKept = 20;

QString keptPath(const QString &path, int number)
{
    return u"%1~%2~"_s.arg(path).arg(number);
}

/// The numbers of the versions that are kept, oldest first.
QList<int> keptNumbers(const QString &path)
{
    const QFileInfo file(path);
    QList<int> numbers;
    for (const QString &name : QDir(file.absolutePath()).entryList({file.fileName() + u"~*~"_s}, QDir::Files)) {
        const int number = name.sliced(file.fileName().size() + 1).chopped(1).toInt();
        if (number > 0)
            numbers.append(number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::NotWritable, Words::tr("%1 cannot be written. Check that you may write to its folder.").arg(path), file.errorString());
    return {};
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::NotReadable, Words::tr("%1 cannot be opened.").arg(path), file.errorString());
    return file.readAll();
}

} // namespace

QString ownLexiconFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

Result<QByteArray> ownLexiconText(const QString &path)
{
    return QFileInfo::exists(path) ? read(path) : Result<QByteArray>(QByteArray());
}

Result<void> saveOwnLexicon(const QString &path, const QByteArray &toml)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    // What never was is kept as an empty file, so that the first save can be undone too.
    const auto before = ownLexiconText(path);
    if (!before)
        return std::unexpected(before.error());
    const QList<int> kept = keptNumbers(path);
    if (const auto done = write(keptPath(path, kept.isEmpty() ? 1 : kept.last() + 1), *before); !done)
        return done;
    for (qsizetype i = 0; i <= kept.size() - mostKept; ++i)
        QFile::remove(keptPath(path, kept[i]));
    return write(path, toml);
}

bool hasEarlierLexicon(const QString &path)
{
    return !keptNumbers(path).isEmpty();
}

Result<QByteArray> undoSaveOfLexicon(const QString &path)
{
    const QList<int> kept = keptNumbers(path);
    if (kept.isEmpty())
        return failure(ErrorCode::NotFound, Words::tr("There is no earlier version of %1.").arg(path));
    const QString newest = keptPath(path, kept.last());
    const auto before = read(newest);
    if (!before)
        return before;
    return write(path, *before).transform([&] {
        QFile::remove(newest);
        return *before;
    });
}

} // namespace Rapporteur
