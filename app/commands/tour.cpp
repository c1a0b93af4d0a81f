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

int picture(const QString &path, const QString &folder, const Invocation &invocation, const Lexicon &lexicon)
{
    const auto library = Library::open(path);
    if (!library)
        return invocation.fail(library.error());
    ExtractorPool extractors;
    const auto pictures = writePictures(*library, lexicon, extractors, folder);
    if (!pictures)
        return invocation.fail(pictures.error());
    for (const QString &file : *pictures)
        invocation.streams().out << file << Qt::endl;
    return ExitOk;
}

} // namespace

int runTour(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"tour"_s, streams);
    invocation.addOption({u"o"_s, u"output"_s}, Tour::tr("the folder to write to (default: tour)"), u"FOLDER"_s);
    if (const auto code = invocation.parse(arguments))
        return *code;
    if (sampleFolder().isEmpty())
        return invocation.misused(Tour::tr("The sample reports are not installed."));
    const QString folder = QDir(invocation.isSet(u"output"_s) ? invocation.value(u"output"_s) : u"tour"_s).absolutePath();
    const QString library = folder + u"/Sample.rapporteur"_s;
    QDir().mkpath(folder);
    for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(library + part);

    int worst = ExitOk;
    for (const Step &step : stepsOver(library, folder)) {
        streams.out << u'\n' << step.title << u'\n' << QString(step.title.size(), u'=') << Qt::endl;
        worst = std::max(worst, step.run(step.arguments, streams));
    }
    const auto lexicon = invocation.lexicon();
    if (!lexicon)
        return invocation.fail(lexicon.error());
    streams.out << u'\n' << Tour::tr("Pictures of every view") << Qt::endl;
    return std::max(worst, picture(library, folder, invocation, *lexicon));
}

} // namespace Rapporteur
