// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/queries/actions.h"
#include "core/library/queries/filter.h"
#include "core/library/queries/statementrow.h"

#include <QMap>

namespace Rapporteur {

struct TopicRow {
    QString id;
    QString name;
    QString colour;
    QString parent = {};
    int statements = 0;
    int meetings = 0;
    int speakers = 0;
    QDate first = {};
    QDate last = {};
    QMap<QDate, int> perMonth = {}; ///< first of the month -> statements
};

/// All topics of the lexicon, in its order, those never mentioned too.
[[nodiscard]] Result<QList<TopicRow>> topics(const Connection &connection, const Lexicon &lexicon, const Filter &filter);

struct TopicSpeaker {
    qint64 person = 0;
    QString name;
    int statements = 0;
};

struct DecisionRow {
    qint64 report = 0;
    QString reportLabel;
    QDate date;
    int page = 0;
    Span span;
    QString text;
};

struct TopicPage {
    TopicRow row;
    Topic topic; ///< as the lexicon has it
    QStringList predecessors = {}; ///< ids of the topics that it continues, the nearest first
    QList<Milestone> milestones; ///< oldest first
    QList<TopicSpeaker> speakers; ///< most statements first
    QList<StatementRow> statements; ///< oldest first
    QList<DecisionRow> decisions;
    QList<ActionRow> actions;
};

/// Whether a topic's page takes in what was said on those that it continues.
enum class Predecessors { Left, Included };

/// With no more than the oldest `mostStatements`; the counts are of all of them, each statement once.
[[nodiscard]] Result<TopicPage> topicPage(const Connection &connection, const Lexicon &lexicon, const QString &topic,
    const Filter &filter, qsizetype mostStatements = everyStatement, Predecessors predecessors = Predecessors::Left);

} // namespace Rapporteur
