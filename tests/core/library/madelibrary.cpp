// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madelibrary.h"

#include "core/lexicon/lexiconfile.h"
#include "core/library/preparedquery.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

template<typename Value> Value orDie(Result<Value> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().sentence), qPrintable(result.error().cause));
    return std::move(*result);
}

} // namespace

MadeLibrary::MadeLibrary()
{
    if (!m_folder.isValid() || !QDir(m_folder.path()).mkpath(u"reports"_s))
        qFatal("no temporary folder");
}

QString MadeLibrary::write(const QString &name, const QByteArray &text) const
{
    const QString path = reportsFolder() + u'/' + name;
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a fixture");
    return path;
}

ImportSummary MadeLibrary::import(QStringList paths) const
{
    static ExtractorPool pool(1);
    const Library library = orDie(Library::open(path()));
    return orDie(importFiles(library, pool, shippedLexicon(), {.paths = paths.isEmpty() ? QStringList{reportsFolder()} : paths}));
}

Connection MadeLibrary::read() const
{
    return orDie(Connection::open(path(), Connection::Mode::Read));
}

void MadeLibrary::tamper(const QString &sql) const
{
    const Connection connection = orDie(Connection::open(path(), Connection::Mode::Import));
    if (const auto done = runSql(connection, sql); !done)
        qFatal("%s", qPrintable(done.error().cause));
}

qint64 MadeLibrary::count(const QString &sql) const
{
    const Connection connection = read();
    PreparedQuery query(connection, sql);
    if (!query.run() || !query.next())
        qFatal("no such count: %s", qPrintable(sql));
    return query.integer(0);
}

void MadeLibrary::writeThreeMeetings() const
{
    write(u"wg-12.txt"_s, R"(MAG Working Group on IGF Strengthening and Strategy
Online Meeting 12

3 March 2021 at 14:00 UTC

The meeting was moderated by Orla Fenwick.

Agenda
1. Leadership Panel
2. Global Digital Compact

1. Leadership Panel

Orla Fenwick noted that the Leadership Panel needs a secretariat. Tomasz Bielak asked who pays for the panel. Orla said that nobody knows.

2. Global Digital Compact

Tomasz Bielak suggested a letter on the Global Digital Compact. Tomasz will draft the letter by 20 March 2021. It was agreed that the letter goes to the MAG.

Participants
Orla Fenwick (Harbour Foundation, MAG Member)
Tomasz Bielak (Danube Society)
)");
    write(u"wg-14.txt"_s, R"(MAG Working Group on IGF Strengthening and Strategy
Online Meeting 14

5 May 2022 at 14:00 UTC

The meeting was moderated by Orla Fenwick.

Agenda
1. Global Digital Compact

1. Global Digital Compact

Orla Fenwick reported that the Global Digital Compact has a first draft. Tomasz welcomed the draft of the GDC.

Participants
Orla Fenwick (Lakeside University)
Tomasz Bielak (Danube Society)
)");
    write(u"mag-2022.txt"_s, R"(MAG Meeting

The third meeting of the Coral Reef Committee was held on 9 June 2022 at 10:00 UTC.

Agenda
1. Sea levels

1. Sea levels

Paul noted that the reefs are rising. Mere Tuala doubted it.

Participants
Mere Tuala (Lagoon Watch)
)");
}

} // namespace Rapporteur
