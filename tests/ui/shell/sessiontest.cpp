// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session.h"
#include "ui/shell/workspace.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class SessionTest : public QObject
{
    Q_OBJECT
private slots:
    void save_comesBack();
    void load_ofNothingGivesDefaults();
    void load_ofNonsenseGivesDefaults_data();
    void load_ofNonsenseGivesDefaults();
    void load_ofACorruptFileGivesDefaults();
    void remember_putsFirstAndForgetsTheOldest();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QLatin1StringView(QTest::currentTestFunction()) + u".ini"_s); }
    QTemporaryDir m_folder;
};

void SessionTest::save_comesBack()
{
    Session session;
    session.geometry = QByteArray("\x01\x00\xff", 3);
    session.library = u"/somewhere/Zoë's, notes.rapporteur"_s;
    session.place = Place::report(7, {3, 9});
    session.inspectorWidth = 400;
    session.inspectorShown = false;
    session.railCollapsed = true;
    session.appearance = Appearance::Dark;
    session.recentLibraries = {session.library, u"/b, c.rapporteur"_s};
    {
        QSettings settings(path(), QSettings::IniFormat);
        session.save(settings);
    }
    QCOMPARE(Session::load(QSettings(path(), QSettings::IniFormat)), session);
}

void SessionTest::load_ofNothingGivesDefaults()
{
    QCOMPARE(Session::load(QSettings(path(), QSettings::IniFormat)), Session{});
}

void SessionTest::load_ofNonsenseGivesDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("width: words") << u"window/inspectorWidth"_s << QVariant(u"wide"_s);
    QTest::newRow("place: words") << u"window/place"_s << QVariant(u"somewhere nice"_s);
    QTest::newRow("place: unknown kind") << u"window/place"_s << QVariant(u"rapporteur:nowhere/4"_s);
    QTest::newRow("appearance: none of the three") << u"window/appearance"_s << QVariant(17);
    QTest::newRow("appearance: negative") << u"window/appearance"_s << QVariant(-1);
    QTest::newRow("recent: empty paths") << u"recentLibraries"_s << QVariant(QStringList{QString(), QString()});
}

void SessionTest::load_ofNonsenseGivesDefaults()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings settings(path(), QSettings::IniFormat);
    settings.clear();
    settings.setValue(key, value);
    QCOMPARE(Session::load(settings), Session{});
    settings.setValue(u"window/inspectorWidth"_s, 12);
    QCOMPARE(Session::load(settings).inspectorWidth, Workspace::narrowest);
    settings.setValue(u"window/inspectorWidth"_s, 12000);
    QCOMPARE(Session::load(settings).inspectorWidth, Workspace::widest);
}

void SessionTest::load_ofACorruptFileGivesDefaults()
{
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[window\ngeometry=@ByteArray(\x01\ninspectorWidth=@Variant(\x7f\n\xff\xfe=");
    file.close();
    Session loaded = Session::load(QSettings(path(), QSettings::IniFormat));
    loaded.geometry.clear(); // whether bytes are a geometry is QWidget's to tell
    QCOMPARE(loaded, Session{});
}

void SessionTest::remember_putsFirstAndForgetsTheOldest()
{
    Session session;
    for (int i = 0; i < 12; ++i)
        session.remember(QString::number(i));
    QCOMPARE(session.recentLibraries.size(), Session::mostRecent);
    session.remember(u"8"_s);
    QCOMPARE(session.recentLibraries.size(), Session::mostRecent);
    QCOMPARE(session.recentLibraries.mid(0, 3), (QStringList{u"8"_s, u"11"_s, u"10"_s}));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
