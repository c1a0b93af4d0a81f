// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/queries/filter.h"
#include "core/library/queries/statementrow.h"

#include <QMap>

namespace Rapporteur {

struct SpeakerRow {
    qint64 id = 0;
    QString name;
    QString affiliation = {}; ///< the latest one stated
    int statements = 0;
    int meetings = 0;
    QDate first = {};
    QDate last = {};
    QMap<int, int> perYear = {}; ///< year -> statements
    bool ambiguous = false; ///< a first name that could be several people
};

/// People who spoke or took part, most statements first.
[[nodiscard]] Result<QList<SpeakerRow>> speakers(const Connection &connection, const Filter &filter);

/// What one report says of a person's affiliation and roles.
struct AffiliationRow {
    qint64 report = 0;
    QString reportLabel;
    QDate date;
    QString affiliation; ///< empty where only roles are stated
    QStringList roles;
    Span span;

    /// Affiliation and roles, as many as are stated.
    [[nodiscard]] QStringList said() const { return affiliation.isEmpty() ? roles : QStringList{affiliation} + roles; }
};

/// What was said of affiliation and roles whenever it changed: rows that only say the same again are left out, and
/// those that say nothing.
[[nodiscard]] QList<AffiliationRow> changesOf(const QList<AffiliationRow> &affiliations);

struct NameRow {
    QString asWritten;
    int times = 0;
    QString reason; ///< why it was taken for this person: translated
    double confidence = 1; ///< how sure that is, from 0 to 1
    QString name = {}; ///< what its report made of it: the full name that a roll call gives, else as written
};

struct TopicActivity {
    QString topic;
    QString name;
    QString colour;
    int statements = 0; ///< those without a date too
    QMap<QDate, int> perMonth; ///< first of the month -> statements
};

struct SpeakerPage {
    SpeakerRow row;
    QList<AffiliationRow> affiliations; ///< oldest first
    QList<NameRow> names;
    QList<TopicActivity> topics; ///< most statements first
    QList<StatementRow> statements; ///< newest meeting first, in the order of the text inside it
    QList<QPair<qint64, QString>> answeredBy; ///< who most often speaks next, with id; most frequent first
};

/// With no more than the newest `mostStatements`; the counts are of all of them.
[[nodiscard]] Result<SpeakerPage> speakerPage(const Connection &connection, const Lexicon &lexicon, qint64 person,
    const Filter &filter, qsizetype mostStatements = everyStatement);

} // namespace Rapporteur
