// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

QString Command::translatedUsage() const
{
    return *usage ? Words::tr(usage) : QString(); // the translation of nothing would be a file's head
}

QString Command::translatedSummary() const
{
    return Words::tr(summary);
}

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"import"_s, QT_TRANSLATE_NOOP("Commands", "PATH…"), QT_TRANSLATE_NOOP("Commands", "read files and folders of reports into the library"), runImport},
        {u"list"_s, "", QT_TRANSLATE_NOOP("Commands", "list the reports"), runList},
        {u"report"_s, QT_TRANSLATE_NOOP("Commands", "ID|FILE"), QT_TRANSLATE_NOOP("Commands", "print a report, names resolved across the library"), runReport},
        {u"parse"_s, QT_TRANSLATE_NOOP("Commands", "FILE…"), QT_TRANSLATE_NOOP("Commands", "read files without a library and print what was understood"), runParse},
        {u"search"_s, QT_TRANSLATE_NOOP("Commands", "QUERY"), QT_TRANSLATE_NOOP("Commands", "search the record"), runSearch},
        {u"timeline"_s, "", QT_TRANSLATE_NOOP("Commands", "what was discussed when, and which meetings are missing"), runTimeline},
        {u"speakers"_s, QT_TRANSLATE_NOOP("Commands", "[NAME]"), QT_TRANSLATE_NOOP("Commands", "who spoke; with a name, that person's statements"), runSpeakers},
        {u"topics"_s, QT_TRANSLATE_NOOP("Commands", "[TOPIC]"), QT_TRANSLATE_NOOP("Commands", "what was spoken of; with a topic, its statements"), runTopics},
        {u"actions"_s, "", QT_TRANSLATE_NOOP("Commands", "who promised what"), runActions},
        {u"annotations"_s, QT_TRANSLATE_NOOP("Commands", "list|export|import"), QT_TRANSLATE_NOOP("Commands", "what people marked and wrote; out to other programs, and in"), runAnnotations},
        {u"brief"_s, QT_TRANSLATE_NOOP("Commands", "-o FILE.pdf"), QT_TRANSLATE_NOOP("Commands", "write a briefing, as PDF or in another format"), runBrief, true},
        {u"draft"_s, QT_TRANSLATE_NOOP("Commands", "list|new|show|…"), QT_TRANSLATE_NOOP("Commands", "drafts with citations: make, export and check them"), runDraft, true},
        {u"template"_s, QT_TRANSLATE_NOOP("Commands", "list"), QT_TRANSLATE_NOOP("Commands", "the kinds of draft that there are"), runTemplate},
        {u"review"_s, QT_TRANSLATE_NOOP("Commands", "[N KEY]"), QT_TRANSLATE_NOOP("Commands", "what is in doubt; with a number and a key, an answer"), runReview},
        {u"rebuild"_s, "", QT_TRANSLATE_NOOP("Commands", "derive everything anew from the stored texts"), runRebuild},
        {u"merge"_s, QT_TRANSLATE_NOOP("Commands", "OTHER"), QT_TRANSLATE_NOOP("Commands", "take over what another library has"), runMerge},
        {u"check"_s, "", QT_TRANSLATE_NOOP("Commands", "check that the library file is sound"), runCheck},
        {u"verify"_s, "", QT_TRANSLATE_NOOP("Commands", "check that every derived fact stands in its source"), runVerify},
        {u"tour"_s, "", QT_TRANSLATE_NOOP("Commands", "load the sample library, print it, and picture every view"), runTour, true},
        {u"help"_s, "", QT_TRANSLATE_NOOP("Commands", "this page"), runHelp},
    };
    return all;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

int runHelp(const QStringList &, const Streams &streams)
{
    streams.out << Words::tr("Usage: rapporteur [LIBRARY]            open the window\n"
                      "       rapporteur COMMAND [ARGUMENT…]  work without a display\n\n");
    for (const Command &command : commands()) {
        const QString call = command.name + u' ' + command.translatedUsage();
        streams.out << u"  "_s << call.leftJustified(20) + (call.size() < 20 ? QString() : u"  "_s) << command.translatedSummary() << u'\n';
    }
    streams.out << Words::tr("\nEvery command takes --library FILE, --json and --help.\n"
                      "Exit codes: 0 done, 1 some files failed or faults were found, 2 wrong use, 3 no library.\n");
    return ExitOk;
}

} // namespace Rapporteur
