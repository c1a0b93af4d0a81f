// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pictures/pictures.h"

#include "core/library/queries/reports.h"
#include "core/library/queries/speakers.h"
#include "core/library/queries/topics.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>
#include <QThread>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rapporteur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Pictures)
};

struct Scene {
    QString name;
    Place place;
};

/// Every view, and a page of each kind: of the report that says most, its most frequent speaker and topic.
Result<QList<Scene>> scenesOf(const Library &library, const Lexicon &lexicon)
{
    QList<Scene> scenes{{u"timeline"_s, {Place::Kind::Timeline}}, {u"reports"_s, {Place::Kind::Reports}},
        {u"speakers"_s, {Place::Kind::Speakers}}, {u"topics"_s, {Place::Kind::Topics}},
        {u"actions"_s, {Place::Kind::Actions}}, {u"search"_s, Place::search(u"strategy"_s)},
        {u"review"_s, {Place::Kind::Review}}, {u"annotations"_s, {Place::Kind::Annotations}}, {u"drafts"_s, {Place::Kind::Drafts}}};
    const auto connection = library.connect(Connection::Mode::Read);
    if (!connection)
        return std::unexpected(connection.error());
    const auto rows = reports(*connection, {});
    if (rows && !rows->isEmpty())
        scenes.append({u"reader"_s, Place::report(std::ranges::max(*rows, {}, &ReportRow::statements).id)});
    const auto people = speakers(*connection, {});
    if (people && !people->isEmpty())
        scenes.append({u"speaker"_s, Place::speaker(people->first().id)});
    const auto all = topics(*connection, lexicon, {});
    if (all && !all->isEmpty())
        scenes.append({u"topic"_s, Place::topic(std::ranges::max(*all, {}, &TopicRow::statements).id)});
    return scenes;
}

/// Until the answers are there and painted, and whatever moves has come to rest.
bool settle(const MainWindow &window)
{
    constexpr auto rest = 350ms; // longer than the longest motion
    const QDeadlineTimer limit(20s);
    QDeadlineTimer quiet(rest);
    while (!quiet.hasExpired()) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (!window.queries().isIdle())
            quiet.setRemainingTime(rest);
        if (limit.hasExpired())
            return false;
        QThread::sleep(2ms);
    }
    return true;
}

Result<QString> writePicture(MainWindow &window, const QString &path, double scale)
{
    QPixmap picture(window.size() * scale);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    if (!picture.save(path))
        return failure(ErrorCode::NotWritable, Words::tr("The picture %1 cannot be written. Choose another folder.").arg(path));
    return path;
}

} // namespace

Result<QStringList> writePictures(const Library &library, const Lexicon &lexicon, ExtractorPool &pool,
    const QString &folder, const PictureOptions &options)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, Words::tr("The folder %1 cannot be made. Choose another one.").arg(folder));
    const auto scenes = scenesOf(library, lexicon);
    if (!scenes)
        return std::unexpected(scenes.error());
    static_cast<void>(Theme::instance()); // fonts and style before the window
    MainWindow window(library, lexicon, pool);
    window.resize(options.size);
    window.show();
    QStringList paths;
    QList<std::pair<Appearance, QString>> appearances;
    if (options.light)
        appearances.append({Appearance::Light, u"light"_s});
    if (options.dark)
        appearances.append({Appearance::Dark, u"dark"_s});
    for (const auto &[appearance, suffix] : appearances) {
        Theme::instance().setAppearance(appearance);
        for (const Scene &scene : *scenes) {
            window.goTo(scene.place);
            if (!settle(window))
                return failure(ErrorCode::TimedOut, Words::tr("The view %1 did not come to rest.").arg(scene.name));
            const auto path = writePicture(window, folder + u'/' + scene.name + u'-' + suffix + u".png"_s, options.scale);
            if (!path)
                return std::unexpected(path.error());
            paths.append(*path);
        }
    }
    Theme::instance().setAppearance(Appearance::System);
    return paths;
}

} // namespace Rapporteur
