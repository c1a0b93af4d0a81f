// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the record holds on the items of an agenda that a person pasted.

#include "core/briefings/templateanswers.h"

#include "core/lexicon/matcher.h"
#include "core/library/queries/search.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int usualLimit = 5;

QVariantList asList(const QList<QVariantHash> &rows)
{
    QVariantList list;
    for (const QVariantHash &row : rows)
        list.append(row);
    return list;
}

} // namespace

TemplateAnswers::Rows TemplateAnswers::foundStatements(const QString &words, const Wish &wish)
{
    const auto found = searchRanked(m_shelf.connection(), {.query = words, .filter = wish.filter, .limit = wish.limit});
    if (!found)
        return std::unexpected(found.error());
    QList<QVariantHash> rows;
    for (const SearchHit &hit : found->hits) {
        const auto stored = m_shelf.report(hit.report);
        if (!stored)
            return std::unexpected(stored.error());
        for (const Statement &statement : (*stored)->report.statements) {
            if (!statement.span.overlaps(hit.span))
                continue;
            auto row = m_values.statement(**stored, statement);
            if (!row)
                return std::unexpected(row.error());
            rows.append(std::move(*row));
            break;
        }
    }
    return rows;
}

Result<QVariantHash> TemplateAnswers::agendaItem(const QString &label, const QString &title, const Wish &wish)
{
    const QStringList topics = m_tagger->topicsIn(title);
    QStringList names;
    for (const QString &id : topics)
        names.append(m_values.topicName(id));
    QVariantHash item{{u"label"_s, label}, {u"title"_s, m_values.plain(title)}, {u"topics"_s, names}};
    Wish own = wish;
    own.order = u"newest"_s;
    own.limit = wish.limit > 0 ? wish.limit : usualLimit;
    own.filter.topics = topics;
    if (topics.isEmpty() && !title.contains(u' ')) // "Welcome", "AoB"
        return item;
    if (topics.isEmpty()) // the words must do
        return foundStatements(title, own).transform([&](const QList<QVariantHash> &found) {
            item.insert(u"statements"_s, asList(found));
            return item;
        });
    Wish open = own;
    open.state = u"open"_s;
    Wish fresh = own;
    fresh.filter.from = m_since.isValid() ? m_since.addDays(1) : own.filter.from;
    const QList<std::pair<QString, Rows>> parts{{u"statements"_s, statements(own)}, {u"actions"_s, actions(open)},
        {u"annotations"_s, annotations(own)}, {u"fresh"_s, statements(fresh)}};
    for (const auto &[name, rows] : parts) {
        if (!rows)
            return std::unexpected(rows.error());
        item.insert(name, asList(*rows));
    }
    return item;
}

TemplateAnswers::Rows TemplateAnswers::agenda(const QString &text, const Wish &wish)
{
    static const QRegularExpression line(uR"(^\s*(?:[-*•–]\s+)?(?:(\d+(?:\.\d+)*|[A-Za-z]|[ivxIVX]+)[.):]\s+)?(.*\S)\s*$)"_s);
    if (!m_tagger)
        m_tagger = std::make_unique<TopicTagger>(m_lexicon);
    QList<QVariantHash> items;
    for (const QString &one : text.split(u'\n')) {
        const auto match = line.match(one);
        if (!match.hasMatch())
            continue;
        const QString label = match.captured(1).isEmpty() ? QString::number(items.size() + 1) : match.captured(1);
        auto item = agendaItem(label, match.captured(2), wish);
        if (!item)
            return std::unexpected(item.error());
        items.append(std::move(*item));
    }
    return items;
}

} // namespace Rapporteur
