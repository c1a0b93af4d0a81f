// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/author.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Rapporteur::Author {

QString name()
{
    const QString given = QSettings().value(u"author"_s).toString().simplified();
    return given.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")) : given;
}

void setName(const QString &name)
{
    QSettings().setValue(u"author"_s, name.simplified());
}

} // namespace Rapporteur::Author
