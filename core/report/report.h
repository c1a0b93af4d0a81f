// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/text/span.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace Rapporteur {

enum class ReportKind {
    MeetingReport,
    Transcript,
    Overview, ///< a deck or page about a body's work, no meeting
    Document, ///< anything else
};

/// A moment as a report gives it. A date known only roughly is the span from `date` to `dateTo`.
struct Moment {
    QDate date = {};
    QDate dateTo = {}; ///< last day, for a meeting of several days or a date known roughly; else not valid
    bool approximate = false; ///< "the third week of July": date..dateTo is a guess's range
    bool yearInferred = false; ///< the text gives no year
    QTime startTime = {};
    QTime endTime = {};
    QString timeZone = {}; ///< as IANA or "UTC"; empty where not stated
    Span span = {};

    [[nodiscard]] bool isKnown() const { return date.isValid(); }
};

struct Meeting {
    std::optional<int> number;
    std::optional<int> otherNumber; ///< a second, conflicting number (warning meeting-number-conflict)
    Moment when;
    QStringList moderators;
    QStringList chairs;
    QString place = {}; ///< "Online", "Geneva"; empty where not stated
    QHash<QString, Span> spans = {}; ///< fact's JSON name ("number", "date", "moderators") -> where it was read
};

struct AgendaItem {
    QString label = {}; ///< "2", "a"; empty where the item has none
    QString title;
    Span span = {};
    QList<AgendaItem> items = {};
};

struct Section {
    QString heading;
    int level = 1;
    QString agendaLabel = {}; ///< path of the agenda item it treats, "2a"; empty: on no agenda item
    int page = 0;
    Span span = {}; ///< of the heading
};

struct Paragraph {
    int section = -1; ///< index in sections; -1 before the first
    int page = 0;
    Span span;
    QStringList topics = {}; ///< ids, in lexicon order
};

enum class Attribution {
    Named, ///< the sentence names its speaker
    Pronoun, ///< "he also noted": the speaker of before
    Continued, ///< the sentence goes on in a named speaker's voice
};

/// One sentence of the discussion.
struct Statement {
    QString speaker = {}; ///< full name where it could be told, else as written; empty: nobody is credited
    QString asWritten = {};
    QString verb = {}; ///< "noted", "volunteered"; empty where there is none
    Attribution attribution = Attribution::Named;
    int section = -1;
    int paragraph = -1;
    int page = 0;
    Span span;
    Span speakerSpan = {}; ///< of asWritten
    QStringList topics = {};
};

struct Participant {
    QString name;
    QString affiliation = {}; ///< empty where not stated
    QStringList roles = {};
    Span span = {};
};

enum class ActionState { Open, Done, InProgress };

struct Action {
    QString text;
    QStringList owners = {}; ///< people or bodies; empty: nobody is named
    Moment due = {};
    ActionState state = ActionState::Open;
    int paragraph = -1;
    int page = 0;
    Span span;
};

struct Decision {
    QString text;
    int paragraph = -1;
    int page = 0;
    Span span;
};

struct ReportLink {
    QString url;
    QString text = {};
    Span span = {};
};

/// One way to settle a doubt.
struct WarningChoice {
    QString value; ///< a number, an ISO date, a person's name, an agenda item's path ("2a")
    QString text; ///< as shown to a person

    friend bool operator==(const WarningChoice &, const WarningChoice &) = default;
};

/// A doubt for a person to look at, never settled silently.
struct Warning {
    QString code; ///< of design: "meeting-number-conflict", "date-conflict", …
    QString message; ///< a translated sentence
    Span span = {};
    QList<WarningChoice> choices = {}; ///< what could be right, likeliest first; empty where there is nothing to choose
};

/// A fact that a person corrected, and what was read.
struct CorrectedFact {
    qint64 correction = 0; ///< id of what the person said
    /// Of a statement: "speaker", "topics", "section". Of an action: "owners", "state", "due". Of the report: "kind", "title", "series",
    /// "number", "date". Lists are parted by "; ", dates are ISO, a section is its heading.
    QString fact;
    Span span = {}; ///< of the statement or action; not valid where the fact is of the report
    QString read;
    QString value;
    QString author = {};

    friend bool operator==(const CorrectedFact &, const CorrectedFact &) = default;
};

/// What was read from one document. Absent means unknown. Lists are in the order of the text.
struct Report {
    ReportKind kind = ReportKind::Document;
    QString title = {};
    QString series = {};
    std::optional<Meeting> meeting = {};
    QList<AgendaItem> agenda = {};
    QList<Section> sections = {};
    QList<Paragraph> paragraphs = {};
    QList<Statement> statements = {};
    QList<Participant> participants = {};
    QList<Action> actions = {};
    QList<Decision> decisions = {};
    std::optional<Moment> nextMeeting = {};
    QList<ReportLink> links = {};
    QList<Warning> warnings = {};
    QString accessCondition = {}; ///< e.g. "upon request"; empty where none is stated
    QHash<QString, Span> spans = {}; ///< "title", "series", "accessCondition"
    QList<Acronym> acronyms = {}; ///< that its text defines
    QList<CorrectedFact> corrected = {}; ///< what people said instead of what was read; is in the facts above already
};

} // namespace Rapporteur
