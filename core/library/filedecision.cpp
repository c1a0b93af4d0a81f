// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/filedecision.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Rapporteur {

namespace {

struct FileDecisionText {
    Q_DECLARE_TR_FUNCTIONS(FileDecisionText)
};

/// Rounded down, so that what differs by a word is not said to be all alike.
QString percent(double share)
{
    return QLocale().toString(int(std::floor(share * 100)));
}

} // namespace

QString reasonSentence(const FileDecision &decision)
{
    switch (decision.outcome) {
    case ImportOutcome::Unchanged:
        return decision.newPlace ? FileDecisionText::tr("The bytes are those of %1; this place of it is noted.").arg(decision.twin) : QString();
    case ImportOutcome::Added:
        if (decision.likeness.same)
            return FileDecisionText::tr("Its words are those of %1.").arg(decision.twin);
        return FileDecisionText::tr("The same meeting, and %1 % of its words are those of %2.").arg(percent(decision.likeness.tolerant), decision.twin);
    case ImportOutcome::Changed:
        if (decision.samePath)
            return FileDecisionText::tr("The file was changed since it was imported.");
        return FileDecisionText::tr("The same meeting and format, and %1 % of its words are those of %2.").arg(percent(decision.likeness.words), decision.twin);
    case ImportOutcome::New:
    case ImportOutcome::Failed:
        break;
    }
    return {};
}

FileDecision wished(FileDecision decision, FileWish wish)
{
    if (decision.outcome != ImportOutcome::Changed && decision.outcome != ImportOutcome::Added)
        return decision;
    switch (wish) {
    case FileWish::AsDecided:
        break;
    case FileWish::OwnMeeting:
        decision.outcome = ImportOutcome::New;
        decision.report = 0;
        break;
    case FileWish::Version:
        decision.outcome = ImportOutcome::Changed;
        break;
    case FileWish::Rendition:
        decision.outcome = ImportOutcome::Added;
        break;
    }
    return decision;
}

} // namespace Rapporteur
