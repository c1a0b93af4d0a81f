// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUuid>

namespace Rapporteur {

/// The UUID of something that has none of its own, without braces: the same for the same name, in every file and every library.
[[nodiscard]] inline QString guidOf(QStringView kind, QStringView name)
{
    static const QUuid space(QStringLiteral("{6c9de3a4-6d7b-5f0e-9b57-0a1f1a6f2c11}"));
    return QUuid::createUuidV5(space, QString(kind + u':' + name)).toString(QUuid::WithoutBraces);
}

/// A UUID as annotations have it, lower case and without braces; what is none becomes one.
[[nodiscard]] inline QString uidFrom(const QString &id)
{
    const QString bare = id.startsWith(u"urn:uuid:", Qt::CaseInsensitive) ? id.sliced(9) : id;
    const QUuid uuid = QUuid::fromString(bare);
    return uuid.isNull() ? guidOf(u"foreign", id) : uuid.toString(QUuid::WithoutBraces);
}

} // namespace Rapporteur
