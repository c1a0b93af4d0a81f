// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"
#include "app/pictures/pictures.h"
#include "core/library/samplefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Tour {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

struct Step {
    QString title;
    int (*run)(const QStringList &, const Streams &);
    QStringList arguments;
};

/// The commands that a newcomer would try, over the sample library.
QList<Step> stepsOver(const QString &library, const QString &folder)
{
    const QStringList there{u"--library"_s, library};
    const QString briefing = folder + u"/briefing-gdc.pdf"_s;
    return {{Tour::tr("The sample reports"), runImport, QStringList(there) << sampleFolder()},
        {Tour::tr("Timeline"), runTimeline, there}, {Tour::tr("Speakers"), runSpeakers, there},
        {Tour::tr("Topics"), runTopics, there}, {Tour::tr("Actions"), runActions, there},
        {Tour::tr("Briefing"), runBrief, QStringList(there) << u"--topic"_s << u"GDC"_s << u"-o"_s << briefing}};
}

int picture(const QString &path, const QString &folder, const Invocation &invocation, const PictureOptions &options)
{
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    const auto library = Library::open(path);
    if (!library)
        return invocation.fail(library.error());
    ExtractorPool extractors;
    const auto pictures = writePictures(*library, *lexicon, extractors, folder, options);
    if (!pictures)
        return invocation.fail(pictures.error());
    for (const QString &file : *pictures)
        invocation.streams().out << file << Qt::endl;
    return ExitOk;
}

Result<PictureOptions> pictureOptions(const Invocation &invocation)
{
    PictureOptions options;
    if (invocation.isSet(u"scale"_s)) {
        options.scale = invocation.value(u"scale"_s).toDouble();
        if (!(options.scale >= 1 && options.scale <= 4))
            return failure(ErrorCode::BadQuery, Tour::tr("--scale takes a number from 1 to 4."));
    }
    if (invocation.isSet(u"size"_s)) {
        const QStringList sides = invocation.value(u"size"_s).split(u'x');
        options.size = {sides.first().toInt(), sides.last().toInt()};
        if (sides.size() != 2 || options.size.width() < 400 || options.size.height() < 300 || options.size.width() > 8000 || options.size.height() > 8000)
            return failure(ErrorCode::BadQuery, Tour::tr("--size takes a width and a height in points, as in 1280x800."));
    }
    return options;
}

} // namespace

int runTour(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"tour"_s, streams);
    invocation.addOption({u"o"_s, u"output"_s}, Tour::tr("the folder to write to (default: tour)"), u"FOLDER"_s);
    invocation.addOption({u"scale"_s}, Tour::tr("pixels of the pictures a point (default: 1)"), u"NUMBER"_s);
    invocation.addOption({u"size"_s}, Tour::tr("the window's size (default: 1280x800)"), u"WIDTHxHEIGHT"_s);
    if (const auto code = invocation.parse(arguments))
        return *code;
    const auto options = pictureOptions(invocation);
    if (!options)
        return invocation.misused(options.error().sentence);
    const QString folder = QDir(invocation.isSet(u"output"_s) ? invocation.value(u"output"_s) : u"tour"_s).absolutePath();
    if (invocation.isSet(u"library"_s))
        return picture(invocation.libraryPath(), folder, invocation, *options);
    if (sampleFolder().isEmpty())
        return invocation.misused(Tour::tr("The sample reports are not installed."));
    const QString library = folder + u"/Sample.rapporteur"_s;
    QDir().mkpath(folder);
    for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(library + part);

    int worst = ExitOk;
    for (const Step &step : stepsOver(library, folder)) {
        streams.out << u'\n' << step.title << u'\n' << QString(step.title.size(), u'=') << Qt::endl;
        worst = std::max(worst, step.run(step.arguments, streams));
    }
    streams.out << u'\n' << Tour::tr("Pictures of every view") << Qt::endl;
    return std::max(worst, picture(library, folder, invocation, *options));
}

} // namespace Rapporteur
