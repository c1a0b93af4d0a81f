// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/positions.h"
#include "core/briefings/recordvalues.h"
#include "core/briefings/templatefile.h"
#include "core/library/queries/speakers.h"

#include <QUrlQuery>

namespace Rapporteur {

/// Answers the queries of a template for one request.
class TemplateAnswers
{
public:
    TemplateAnswers(RecordShelf &shelf, RecordValues &values, const Lexicon &lexicon, const TemplateFile &file, const TemplateRequest &request);

    /// To be called first: finds out what the request leaves open, the names of its people and since when something is new.
    [[nodiscard]] Result<void> prepare();
    /// A list of what was asked for, or of groups of it: "title", "items", "count".
    [[nodiscard]] Result<QVariantList> answer(const TemplateQuery &query);
    /// The values that every template has: "title", "topics", "period", "since", "field", …
    [[nodiscard]] QVariantHash standing() const;
    /// "record": what the whole of the request amounts to, counted.
    [[nodiscard]] Result<QVariantHash> counted();
    [[nodiscard]] QString title() const;

private:
    /// What a query narrows to.
    struct Wish {
        Filter filter;
        QStringList tags = {};
        QString item = {};
        QString organisation = {};
        QString state = {};
        QString order = {};
        int limit = 0;
    };
    [[nodiscard]] Result<Wish> wishOf(const TemplateQuery &query);
    [[nodiscard]] QString resolved(const QString &text) const; ///< "@since" and its like
    [[nodiscard]] QString field(const QString &id) const;
    [[nodiscard]] Result<qint64> personCalled(const QString &name) const;
    [[nodiscard]] bool hasWhatIsNeeded(const TemplateQuery &query) const;
    [[nodiscard]] static bool wants(const Wish &wish, const StoredReport &stored, const Statement &statement);
    [[nodiscard]] static StatementWish statementWish(const Wish &wish);
    [[nodiscard]] Result<QList<SharedReport>> reportsOn(const Wish &wish);

    using Rows = Result<QList<QVariantHash>>;
    [[nodiscard]] Rows rows(const TemplateQuery &query, const Wish &wish);
    [[nodiscard]] Rows statements(const Wish &wish);
    [[nodiscard]] Rows decisions(const Wish &wish);
    [[nodiscard]] Rows actions(const Wish &wish);
    [[nodiscard]] Rows annotations(const Wish &wish);
    [[nodiscard]] Rows meetings(const Wish &wish);
    [[nodiscard]] Rows positions(const Wish &wish);
    [[nodiscard]] Rows people(const Wish &wish);
    [[nodiscard]] Rows topics(const Wish &wish);
    [[nodiscard]] Rows doubts(const Wish &wish);
    [[nodiscard]] Rows missing(const Wish &wish);
    [[nodiscard]] Rows milestones(const Wish &wish);
    [[nodiscard]] Rows agenda(const QString &text, const Wish &wish);
    [[nodiscard]] Result<QVariantHash> agendaItem(const QString &label, const QString &title, const Wish &wish);
    [[nodiscard]] Rows foundStatements(const QString &words, const Wish &wish);
    [[nodiscard]] Result<AffiliationRow> statedBefore(qint64 person, QDate day) const;
    [[nodiscard]] Result<QVariantHash> position(const Position &position);
    [[nodiscard]] Result<QVariantHash> person(qint64 id, const Wish &wish);
    [[nodiscard]] QVariantList grouped(const QList<QVariantHash> &rows, const QString &by) const;
    [[nodiscard]] QString groupTitle(const QVariantHash &row, const QString &by) const;
    [[nodiscard]] QString period() const;

    RecordShelf &m_shelf;
    RecordValues &m_values;
    const Lexicon &m_lexicon;
    const TemplateFile &m_file;
    const TemplateRequest &m_request;
    QDate m_since;
    QStringList m_people; ///< names of the request's
    QDate m_first; ///< of the record on the request
    QDate m_last;
    std::unique_ptr<TopicTagger> m_tagger; ///< made when an agenda is read
};

/// No more than `limit` of what is in the order of time: the first, or of "newest" the last ones, those first.
template<typename T> void limitInTime(QList<T> &list, const QString &order, int limit)
{
    if (order == u"newest")
        std::ranges::reverse(list);
    if (limit > 0 && list.size() > limit)
        list.resize(limit);
}

} // namespace Rapporteur
