// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchor.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Rapporteur {

enum class DraftState { Draft, Circulated, Final };

/// What a person writes: Markdown with citations, its front matter included.
struct Draft {
    qint64 id = 0;
    QString uid = {}; ///< a UUID without braces; the same in every library
    QString folder = {}; ///< a path, "Open Consultation/2026"; empty: none
    QString title = {}; ///< as the front matter or the first heading says it, kept for lists
    DraftState state = DraftState::Draft;
    QString language = {}; ///< BCP 47, for spelling; empty: the program's
    QString text = {};
    QString author = {};
    QDateTime createdAt = {}; ///< UTC, to the millisecond
    QDateTime modifiedAt = {};

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// A draft as it was once.
struct DraftSnapshot {
    qint64 id = 0;
    QString uid = {};
    qint64 draft = 0;
    QString label = {}; ///< why it was kept: "Before circulation"; may be empty
    QString text = {};
    QString author = {};
    QDateTime madeAt = {};

    friend bool operator==(const DraftSnapshot &, const DraftSnapshot &) = default;
};

enum class CitedKind { Passage, Statement, Action, Decision };

/// A passage of a report as it was when it was cited.
struct CitedPassage {
    QString key = {}; ///< seven letters and digits, made of the words and their place: the same passage has the same everywhere
    CitedKind kind = CitedKind::Passage;
    qint64 report = 0;
    QString annotation = {}; ///< uid of the annotation that it was dropped from; empty: none
    QString speaker = {}; ///< whom the record credited then; empty: nobody
    QDate saidOn = {}; ///< the meeting's date then
    Anchor anchor = {}; ///< in the text as it is shown, with the corrections laid over

    friend bool operator==(const CitedPassage &, const CitedPassage &) = default;
};

/// As they are stored and printed: "draft", "circulated", "final"; "passage", "statement", "action", "decision".
[[nodiscard]] QString stateName(DraftState state);
[[nodiscard]] std::optional<DraftState> draftStateNamed(const QString &name);
[[nodiscard]] QString citedKindName(CitedKind kind);
[[nodiscard]] std::optional<CitedKind> citedKindNamed(const QString &name);

} // namespace Rapporteur
