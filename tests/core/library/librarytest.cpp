// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/library.h"
#include "core/library/migrations.h"
#include "core/library/preparedquery.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

const QList<Migration> first{{u"0001-one"_s, {u"CREATE TABLE one (a TEXT)"_s, u"INSERT INTO one VALUES ('kept')"_s}}};
const QList<Migration> second = first + QList<Migration>{{u"0002-two"_s, {u"CREATE TABLE two (b TEXT)"_s, u"INSERT INTO two SELECT a FROM one"_s}}};
const QList<Migration> broken = first + QList<Migration>{{u"0002-two"_s, {u"CREATE TABLE two (b TEXT)"_s, u"INSERT INTO nowhere VALUES (1)"_s}}};

QString valueOf(const QString &path, const QString &sql)
{
    const auto connection = Connection::open(path, Connection::Mode::Read);
    if (!connection)
        return u"not opened"_s;
    PreparedQuery query(*connection, sql);
    return query.run() && query.next() ? query.text(0) : u"no answer"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

/// Opening a library file: new, older, newer, somebody else's, damaged, and one that may not be written.
class LibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newFileGetsTheSchema();
    void everyMigrationIsNumbered();
    void searchOutlivesEveryMigration();
    void olderFileIsCopiedAndMigrated();
    void failedMigrationChangesNothing();
    void staleCopyIsReplaced();
    void migratingAtOnceIsDoneOnce();
    void newerFileIsRefusedUnchanged();
    void foreignFilesAreRefusedUnchanged_data();
    void foreignFilesAreRefusedUnchanged();
    void readOnlyFileIsRead();
    void folderIsMade();
    void statementsArePartedByTheMarker();
    void emptyTextIsNoNull();
    void transactionIsUndoneUnlessCommitted();
    void interruptEndsAQuery();

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
};

void LibraryTest::init()
{
    m_path = m_folder.filePath(u"library-%1.rapporteur"_s.arg(++m_number));
}

void LibraryTest::newFileGetsTheSchema()
{
    QVERIFY(Library::open(m_path));
    QCOMPARE(valueOf(m_path, u"PRAGMA user_version"_s), QString::number(shippedMigrations().size()));
    QCOMPARE(valueOf(m_path, u"PRAGMA application_id"_s), QString::number(0x52415050));
    QCOMPARE(valueOf(m_path, u"PRAGMA journal_mode"_s), u"wal"_s);
    QCOMPARE(valueOf(m_path, u"SELECT count(*) FROM reports"_s), u"0"_s);
}

void LibraryTest::everyMigrationIsNumbered()
{
    QCOMPARE_GE(shippedMigrations().size(), 1);
    for (qsizetype i = 0; i < shippedMigrations().size(); ++i)
        QVERIFY(shippedMigrations()[i].name.startsWith(u"%1-"_s.arg(i + 1, 4, 10, QChar(u'0'))));
}

void LibraryTest::searchOutlivesEveryMigration()
{
    QVERIFY(Library::open(m_path, shippedMigrations().first(1)));
    {
        const auto connection = Connection::open(m_path, Connection::Mode::Edit);
        QVERIFY(connection);
        for (const QString &sql : {u"INSERT INTO originals VALUES (1, 'x', 'text/plain', 'x')"_s, u"INSERT INTO reports VALUES (1, 'a', 'a', 1)"_s,
                 u"INSERT INTO paragraphs VALUES (1, 1, 0, -1, 1, 0, 9, '', 'rope and lamps')"_s,
                 u"INSERT INTO paragraph_text (rowid, text) VALUES (1, 'rope and lamps')"_s})
            QVERIFY(runSql(*connection, sql));
    }
    QVERIFY(Library::open(m_path));
    for (const auto &words : {u"lamps"_s, u"lam*"_s, u"la*"_s, u"l*"_s})
        QCOMPARE(valueOf(m_path, u"SELECT count(*) FROM paragraph_text WHERE paragraph_text MATCH '%1'"_s.arg(words)), u"1"_s);
}

void LibraryTest::olderFileIsCopiedAndMigrated()
{
    QVERIFY(Library::open(m_path, first));
    QVERIFY(Library::open(m_path, second));
    QCOMPARE(valueOf(m_path, u"SELECT b FROM two"_s), u"kept"_s);
    const QString copy = m_path + u".before-schema-2"_s;
    QCOMPARE(valueOf(copy, u"SELECT a FROM one"_s), u"kept"_s);
    QCOMPARE(valueOf(copy, u"PRAGMA user_version"_s), u"1"_s);
    QVERIFY(Library::open(copy, first)); // a library in its own right
}

void LibraryTest::failedMigrationChangesNothing()
{
    QVERIFY(Library::open(m_path, first));
    const auto failed = Library::open(m_path, broken);
    QVERIFY(!failed);
    QVERIFY(!failed.error().sentence.isEmpty());
    QCOMPARE(valueOf(m_path, u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(valueOf(m_path, u"SELECT count(*) FROM sqlite_schema WHERE name = 'two'"_s), u"0"_s);
    QVERIFY(Library::open(m_path, first));
}

void LibraryTest::staleCopyIsReplaced()
{
    QVERIFY(Library::open(m_path, first));
    QVERIFY(!Library::open(m_path, broken)); // leaves a copy behind
    {
        const auto connection = Connection::open(m_path, Connection::Mode::Edit);
        QVERIFY(connection && runSql(*connection, u"INSERT INTO one VALUES ('later')"_s));
    }
    QVERIFY(Library::open(m_path, second));
    QCOMPARE(valueOf(m_path + u".before-schema-2"_s, u"SELECT count(*) FROM one"_s), u"2"_s);
    QVERIFY(!QFile::exists(m_path + u".before-schema-2.partial"_s));
}

void LibraryTest::migratingAtOnceIsDoneOnce()
{
    QVERIFY(Library::open(m_path, first));
    const auto one = Connection::open(m_path, Connection::Mode::Edit);
    const auto other = Connection::open(m_path, Connection::Mode::Edit);
    QVERIFY(one && other);
    QVERIFY(migrate(*one, second));
    QVERIFY(migrate(*other, second)); // it began from version 1, too, had it looked before the lock
    QCOMPARE(valueOf(m_path, u"SELECT count(*) FROM two"_s), u"1"_s);
}

void LibraryTest::newerFileIsRefusedUnchanged()
{
    QVERIFY(Library::open(m_path, second));
    const QByteArray before = bytesOf(m_path);
    const auto refused = Library::open(m_path, first);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NewerLibrary);
    QCOMPARE(bytesOf(m_path), before);
}

void LibraryTest::foreignFilesAreRefusedUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("milk, eggs\n").repeated(400);
    QTest::newRow("a short text") << QByteArray("x");
    QTest::newRow("a header and nothing more") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header and nonsense") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x5a');
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    {
        const auto connection = Connection::open(path, Connection::Mode::Import);
        QVERIFY(connection && runSql(*connection, u"PRAGMA journal_mode = DELETE"_s) && runSql(*connection, u"CREATE TABLE shopping (item TEXT)"_s));
    }
    QTest::newRow("another program's database") << bytesOf(path);
}

void LibraryTest::foreignFilesAreRefusedUnchanged()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto refused = Library::open(m_path);
    QVERIFY(!refused);
    QVERIFY2(refused.error().code == ErrorCode::NotALibrary || refused.error().code == ErrorCode::LibraryDamaged, qPrintable(refused.error().cause));
    QVERIFY(!refused.error().sentence.isEmpty());
    QCOMPARE(bytesOf(m_path), bytes);
}

void LibraryTest::readOnlyFileIsRead()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(Library::open(m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    const auto library = Library::open(m_path);
    QVERIFY(library);
    const auto connection = library->connect(Connection::Mode::Import);
    QVERIFY(!connection || !runSql(*connection, u"INSERT INTO originals (sha256, media_type, bytes) VALUES ('', '', '')"_s));
}

void LibraryTest::folderIsMade()
{
    const QString path = m_folder.filePath(u"deep/deeper/library.rapporteur"_s);
    QVERIFY(Library::open(path));
    QVERIFY(QFile::exists(path));
    QFile file(m_path);
    QVERIFY(file.open(QFile::WriteOnly));
    const auto refused = Library::open(m_path + u"/library.rapporteur"_s); // below a file
    QVERIFY(!refused);
    QVERIFY(!refused.error().sentence.isEmpty());
}

void LibraryTest::statementsArePartedByTheMarker()
{
    QCOMPARE(statementsOf(u"-- why\nCREATE TABLE a (b)\n--+ next statement\nCREATE TRIGGER c BEGIN SELECT 1; SELECT 2; END\n"_s),
        (QStringList{u"-- why\nCREATE TABLE a (b)"_s, u"CREATE TRIGGER c BEGIN SELECT 1; SELECT 2; END"_s}));
}

void LibraryTest::emptyTextIsNoNull()
{
    QVERIFY(Library::open(m_path, first));
    const auto connection = Connection::open(m_path, Connection::Mode::Edit);
    QVERIFY(connection);
    PreparedQuery insert(*connection, u"INSERT INTO one VALUES (?)"_s);
    QVERIFY(insert.run(QString()));
    QCOMPARE(valueOf(m_path, u"SELECT count(*) FROM one WHERE a IS NULL"_s), u"0"_s);
}

void LibraryTest::transactionIsUndoneUnlessCommitted()
{
    QVERIFY(Library::open(m_path, first));
    const auto connection = Connection::open(m_path, Connection::Mode::Edit);
    QVERIFY(connection);
    {
        const auto transaction = Transaction::begin(*connection);
        QVERIFY(transaction && runSql(*connection, u"DELETE FROM one"_s));
    }
    QCOMPARE(valueOf(m_path, u"SELECT count(*) FROM one"_s), u"1"_s);
    {
        auto transaction = Transaction::begin(*connection);
        QVERIFY(transaction && runSql(*connection, u"DELETE FROM one"_s) && transaction->commit());
    }
    QCOMPARE(valueOf(m_path, u"SELECT count(*) FROM one"_s), u"0"_s);
}

void LibraryTest::interruptEndsAQuery()
{
    QVERIFY(Library::open(m_path, first));
    const auto connection = Connection::open(m_path, Connection::Mode::Read);
    QVERIFY(connection);
    const std::jthread other([&](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            connection->interrupt();
        }
    });
    PreparedQuery query(*connection, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
    const auto done = query.run();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "librarytest.moc"
