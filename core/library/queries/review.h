// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/answers.h"
#include "core/library/connection.h"

#include <QDate>
#include <QList>

namespace Rapporteur {

enum class QuestionKind {
    OnePerson, ///< are these two names one person?
    WhoIsIt, ///< whom does this name mean, in the reports of a series?
    Doubt, ///< of one report: its number, its date, who a name is, which agenda item a section treats
};

/// Something that a person can settle with one key.
struct ReviewQuestion {
    QuestionKind kind = QuestionKind::Doubt;
    QString name; ///< the name that is asked about; of a doubt, the words it points at
    QString other = {}; ///< OnePerson: the second name
    QString series = {}; ///< WhoIsIt
    bool presumed = false; ///< OnePerson: taken for one already
    qint64 report = 0; ///< Doubt: of which report
    QString reportLabel = {};
    QString doubt = {}; ///< Doubt: the warning's code
    QString message = {}; ///< Doubt: the warning's sentence
    QList<WarningChoice> choices = {}; ///< WhoIsIt and Doubt: what could be right

    friend bool operator==(const ReviewQuestion &, const ReviewQuestion &) = default;
};

/// What is to be settled: numbers and dates first, then people, then headings. Asks nothing that was answered.
[[nodiscard]] Result<QList<ReviewQuestion>> questions(const Connection &connection);

/// Words of the record that a question came from.
struct Evidence {
    qint64 report = 0;
    QString reportLabel;
    QDate date;
    Span span; ///< of `words` in the report
    QString before; ///< up to some 160 characters, from the beginning of a word
    QString words;
    QString after;
    QString name = {}; ///< OnePerson: which of the two names this is of
};
/// At most `most` places for each name, the newest first.
[[nodiscard]] Result<QList<Evidence>> evidenceOf(const Connection &connection, const ReviewQuestion &question, qsizetype most = 3);

/// What a person answers.
struct ReviewAnswer {
    enum Kind {
        Merge, ///< OnePerson: yes
        KeepApart, ///< OnePerson: no
        Choose, ///< WhoIsIt, Doubt: `value` is right
        Nobody, ///< WhoIsIt: somebody else, whose full name is not known
        AsItIs, ///< Doubt: right as it is
        Rename, ///< the person is called `value`
    };
    Kind kind = AsItIs;
    QString value = {};
};

/// Writes the answer as one step that can be undone, and derives anew what depends on it. On an Edit connection.
[[nodiscard]] Result<void> answer(const Connection &connection, const Lexicon &lexicon, const ReviewQuestion &question, const ReviewAnswer &given);
/// The person of that name is called otherwise from now on.
[[nodiscard]] Result<void> renamePerson(const Connection &connection, const Lexicon &lexicon, const QString &name, const QString &newName);
/// A name that was taken for somebody is a person by itself, in the reports of every series that has it.
[[nodiscard]] Result<void> splitPerson(const Connection &connection, const Lexicon &lexicon, const QString &asWritten);

/// Writes down that the user's lexicon file of that name in ownLexiconFolder() was saved, as a step that can be undone.
[[nodiscard]] Result<void> noteLexiconSave(const Connection &connection, const QString &name, const QString &before, const QString &after);

/// Lays a correction over a report's text; `span` is of the text as shown.
[[nodiscard]] Result<void> correctText(
    const Connection &connection, const Lexicon &lexicon, qint64 report, Span span, const QString &replacement);
[[nodiscard]] Result<void> withdrawCorrection(const Connection &connection, const Lexicon &lexicon, qint64 report, qint64 correction);

/// A step that was undone or done again.
struct Undone {
    QString title; ///< empty: there was none
    bool record = true; ///< what the reports say may be another now, not annotations alone
    bool drafts = false; ///< drafts changed, and nothing else
    bool lexicon = false; ///< the user's lexicon files were written
    QString left = {}; ///< a sentence about what was not undone with it, as a lexicon file that somebody else changed meanwhile
};
/// Undoes or does again the last step and derives anew what depends on it. The reports that an import brought are withdrawn or come
/// back; lexicon files are written in ownLexiconFolder().
[[nodiscard]] Result<Undone> undoLast(const Connection &connection, const Lexicon &lexicon);
[[nodiscard]] Result<Undone> redoLast(const Connection &connection, const Lexicon &lexicon);
/// Goes to the state after a step (0: before all of them); derives anew once, at the end. See goToStep().
[[nodiscard]] Result<Undone> undoTo(const Connection &connection, const Lexicon &lexicon, qint64 step);

} // namespace Rapporteur
