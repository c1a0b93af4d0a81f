// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/recordshelf.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/matcher.h"
#include "core/library/draftedits.h"
#include "core/library/queries/actions.h"
#include "core/library/queries/annotations.h"

#include <QLocale>
#include <QVariant>

namespace Rapporteur {

/// How the record is to be told.
struct Telling {
    bool isAttributed = true;
    QStringList names = {}; ///< that must not be told, where it is not
    QLocale locale = {}; ///< of dates
    bool wantsQuotes = true; ///< making what a template does not use would only take time
    bool wantsMentions = true;
    bool wantsCitations = true;
};

/// Turns what the record holds into the values that a template prints: texts are Markdown, and each extract brings its citation.
class RecordValues
{
public:
    RecordValues(RecordShelf &shelf, const Lexicon &lexicon, Telling telling);

    [[nodiscard]] Result<QVariantHash> statement(const StoredReport &stored, const Statement &statement);
    [[nodiscard]] Result<QVariantHash> decision(const StoredReport &stored, const Decision &decision);
    [[nodiscard]] Result<QVariantHash> action(const StoredReport &stored, const ActionRow &row);
    [[nodiscard]] Result<QVariantHash> annotation(const AnnotationRow &row);
    /// `statements`: how many there are on what is asked for.
    [[nodiscard]] Result<QVariantHash> meeting(const StoredReport &stored, int statements);

    /// A text as it may be printed: without names where nobody is to be named, and with Markdown's own signs escaped.
    [[nodiscard]] QString plain(const QString &text) const;
    /// A text that is Markdown already, likewise without names.
    [[nodiscard]] QString withoutNames(const QString &text) const;
    /// Who spoke: "a participant" where the record, or the document, names nobody.
    [[nodiscard]] QString who(const QString &speaker) const;
    /// Affiliation that a report states, and the stakeholder group it tells.
    [[nodiscard]] static const Participant *participant(const StoredReport &stored, const QString &name);
    [[nodiscard]] QString groupOf(const Participant *participant) const;
    [[nodiscard]] QString day(QDate date) const;
    [[nodiscard]] QString day(const Moment &when) const;
    [[nodiscard]] QString topicName(const QString &id) const;
    [[nodiscard]] const Telling &telling() const { return m_telling; }

    /// What was given out so far, by key.
    [[nodiscard]] const QHash<QString, CitedPassage> &passages() const { return m_passages; }
    [[nodiscard]] const QHash<qint64, QString> &keys() const { return m_keys; }

private:
    /// "quote", "mention", "cite" and "key" of a passage.
    [[nodiscard]] Result<void> addForms(QVariantHash &values, const StoredReport &stored, CitedKind kind, Span shown, const QString &annotation = {});
    [[nodiscard]] Result<QString> crossReferences(qint64 annotation);
    [[nodiscard]] QStringList agendaOf(const StoredReport &stored) const;
    /// "cite" of the report as a whole.
    [[nodiscard]] Result<void> addMeetingCitation(QVariantHash &values, const StoredReport &stored);
    void addMeeting(QVariantHash &values, const StoredReport &stored) const;

    RecordShelf &m_shelf;
    const Lexicon &m_lexicon;
    const Telling m_telling;
    std::unique_ptr<Matcher> m_names; ///< finds which of the names a text may hold
    mutable QHash<QString, QString> m_groups; ///< affiliation and roles -> stakeholder group
    QHash<QString, CitedPassage> m_passages;
    QHash<qint64, QString> m_keys;
};

} // namespace Rapporteur
