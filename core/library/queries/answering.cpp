// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does: answers, renames, splits, corrections, and undoing them. Each is one step of the journal.

#include "core/lexicon/ownlexicon.h"
#include "core/library/annotationplaces.h"
#include "core/library/derivation.h"
#include "core/library/identity.h"
#include "core/library/journal.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/review.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

/// A step, and then what depends on it.
Result<void> doStep(const Connection &connection, const Lexicon &lexicon, const QString &title, const QList<qint64> &reports,
    const std::function<Result<void>()> &write)
{
    return inStep(connection, title, write).and_then([&] { return deriveAgain(connection, lexicon, reports); });
}

Result<void> answerDoubt(const Connection &connection, const Lexicon &lexicon, const ReviewQuestion &question, const ReviewAnswer &given)
{
    const QString value = given.kind == ReviewAnswer::Choose ? given.value : QString();
    const auto choice = std::ranges::find(question.choices, value, &WarningChoice::value);
    const QString title = value.isEmpty() ? StepText::tr("%1: “%2” is right as it is").arg(question.reportLabel, question.name)
                                          : StepText::tr("%1: “%2” is %3").arg(question.reportLabel, question.name, choice == question.choices.end() ? value : choice->text);
    return doStep(connection, lexicon, title, {question.report}, [&] {
        return addAnswer(connection, question.report, {question.doubt, question.name, value});
    });
}

Result<void> answerPerson(const Connection &connection, const Lexicon &lexicon, const QString &title, const PersonAnswer &answer)
{
    return doStep(connection, lexicon, title, {}, [&] { return addAnswer(connection, answer); });
}

/// What somebody else wrote into a file since is left alone.
Result<void> putLexiconBack(const LexiconReversal &file)
{
    const QString path = ownLexiconFolder() + u'/' + file.name;
    const auto now = ownLexiconText(path);
    if (!now)
        return std::unexpected(now.error());
    if (*now == file.wanted.toUtf8())
        return {};
    if (*now != file.expected.toUtf8())
        return failure(ErrorCode::NotWritable, StepText::tr("%1 was changed by another program since, and stays as it is.").arg(file.name));
    return saveOwnLexicon(path, file.wanted.toUtf8());
}

Result<Undone> reversed(const Connection &connection, const Lexicon &lexicon, const Result<std::optional<Reversal>> &reversal)
{
    if (!reversal)
        return std::unexpected(reversal.error());
    if (!*reversal)
        return Undone{};
    const Reversal &what = **reversal;
    const bool record = what.people || !what.reports.isEmpty();
    // Drafts along with annotations are looked at as though anything had changed: that happens to several steps at once alone.
    Undone undone{.title = what.step.title,
        .record = record || (what.drafts && what.beyondDrafts),
        .drafts = what.drafts && !what.beyondDrafts,
        .lexicon = !what.lexicon.isEmpty()};
    for (const LexiconReversal &file : what.lexicon) {
        if (const auto written = putLexiconBack(file); !written)
            undone.left = written.error().sentence;
    }
    return (record ? deriveAgain(connection, lexicon, what.reports) : Result<void>()).transform([&] { return undone; });
}

} // namespace

Result<void> answer(const Connection &connection, const Lexicon &lexicon, const ReviewQuestion &question, const ReviewAnswer &given)
{
    switch (given.kind) {
    case ReviewAnswer::Merge:
        return answerPerson(connection, lexicon, StepText::tr("Merge %1 and %2").arg(question.name, question.other),
            {PersonAnswer::Same, question.name, {}, question.other});
    case ReviewAnswer::KeepApart:
        return answerPerson(connection, lexicon, StepText::tr("Keep %1 and %2 apart").arg(question.name, question.other),
            {PersonAnswer::Apart, question.name, {}, question.other});
    case ReviewAnswer::Nobody:
        return answerPerson(connection, lexicon, StepText::tr("%1 is somebody else").arg(question.name),
            {PersonAnswer::Own, question.name, question.series, {}});
    case ReviewAnswer::Rename:
        return renamePerson(connection, lexicon, question.name, given.value);
    case ReviewAnswer::Choose:
    case ReviewAnswer::AsItIs:
        break;
    }
    if (question.kind == QuestionKind::WhoIsIt) {
        return answerPerson(connection, lexicon, StepText::tr("%1 is %2").arg(question.name, given.value),
            {PersonAnswer::Is, question.name, question.series, given.value});
    }
    return answerDoubt(connection, lexicon, question, given);
}

Result<void> noteLexiconSave(const Connection &connection, const QString &name, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    auto step = Step::begin(connection, StepText::tr("Save the lexicon"));
    if (!step)
        return std::unexpected(step.error());
    // What the file held comes first, unseen: it may have been written by another program.
    PreparedQuery hold(connection, u"INSERT INTO lexicon_files (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text"_s);
    PreparedQuery save(connection, u"UPDATE lexicon_files SET text = ? WHERE name = ?"_s);
    return runSql(connection, u"UPDATE journal SET paused = 1"_s)
        .and_then([&] { return hold.run(name, before); })
        .and_then([&] { return runSql(connection, u"UPDATE journal SET paused = 0"_s); })
        .and_then([&] { return save.run(after, name); })
        .and_then([&] { return step->commit(); });
}

Result<void> renamePerson(const Connection &connection, const Lexicon &lexicon, const QString &name, const QString &newName)
{
    return answerPerson(connection, lexicon, StepText::tr("Rename %1 to %2").arg(name, newName), {PersonAnswer::Named, name, {}, newName});
}

Result<void> splitPerson(const Connection &connection, const Lexicon &lexicon, const QString &asWritten)
{
    const auto names = storedNames(connection);
    if (!names)
        return std::unexpected(names.error());
    return doStep(connection, lexicon, StepText::tr("Make %1 a person apart").arg(asWritten), {}, [&]() -> Result<void> {
        for (const StoredName &name : *names) {
            if (name.seen.text != asWritten)
                continue;
            if (const auto done = addAnswer(connection, {PersonAnswer::Own, asWritten, name.seen.series, {}}); !done)
                return done;
        }
        return {};
    });
}

Result<void> correctText(const Connection &connection, const Lexicon &lexicon, qint64 report, Span span, const QString &replacement)
{
    auto document = extractedText(connection, report);
    if (!document)
        return std::unexpected(document.error());
    const QString text = document->text;
    const auto before = textCorrections(connection, report);
    if (!before)
        return std::unexpected(before.error());
    const CorrectedDocument shown = corrected(std::move(*document), *before);
    const Span original = shown.toOriginal(span);
    const QString words = span.of(shown.document.text).toString();
    if (original.isEmpty() || words == replacement)
        return {};
    // Words that were mended already are mended as one: what they cover is replaced as a whole.
    QString mended = replacement;
    QList<qint64> replaced;
    for (const PlacedCorrection &one : shown.placed) {
        if (!one.original.overlaps(original))
            continue;
        replaced.append(one.correction.id);
        if (one.span.start < span.start)
            mended.prepend(QStringView(shown.document.text).sliced(one.span.start, span.start - one.span.start));
        if (one.span.end > span.end)
            mended.append(QStringView(shown.document.text).sliced(span.end, one.span.end - span.end));
    }
    return doStep(connection, lexicon, StepText::tr("Correct “%1” to “%2”").arg(words.left(40), replacement.left(40)), {report}, [&]() -> Result<void> {
        for (const qint64 id : replaced) {
            if (const auto done = removeCorrection(connection, id); !done)
                return done;
        }
        return mended == original.of(text) ? Result<void>() : addCorrection(connection, report, correctionOf(text, original, mended));
    });
}

Result<void> withdrawCorrection(const Connection &connection, const Lexicon &lexicon, qint64 report, qint64 correction)
{
    return doStep(connection, lexicon, StepText::tr("Withdraw a correction"), {report}, [&] { return removeCorrection(connection, correction); });
}

Result<Undone> undoLast(const Connection &connection, const Lexicon &lexicon)
{
    return reversed(connection, lexicon, undoStep(connection, lexicon));
}

Result<Undone> redoLast(const Connection &connection, const Lexicon &lexicon)
{
    return reversed(connection, lexicon, redoStep(connection, lexicon));
}

Result<Undone> undoTo(const Connection &connection, const Lexicon &lexicon, qint64 step)
{
    return reversed(connection, lexicon, goToStep(connection, lexicon, step));
}

} // namespace Rapporteur
