// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "ui/models/markfilter.h"

#include <QAbstractListModel>
#include <QVariant>

namespace Rapporteur {

/// The library's marks, narrowed and under headings, all in memory. A mark of two topics stands under both; those that
/// lost their place stand in a group of their own before the others.
class AnnotationsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Grouping { Report, Month, Topic, Tag, Colour, Speaker, None };
    enum Role {
        MarkRole = Qt::UserRole + 100, ///< const Mark *; of a heading null
        CountRole, ///< of the marks under a heading
    };

    explicit AnnotationsModel(const Lexicon &lexicon, QObject *parent = nullptr);

    void set(const QList<Mark> &marks, const QList<HighlightColor> &colors);
    void setFilter(const MarkFilter &filter);
    void setGrouping(Grouping grouping);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const QList<HighlightColor> &colors() const { return m_colors; }
    [[nodiscard]] const MarkFilter &filter() const { return m_filter; }
    /// How many marks are listed, each counted once.
    [[nodiscard]] int listed() const { return m_listed; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int mark = -1; ///< -1: a heading
        QString heading = {};
        int count = 0;
        QString color = {}; ///< of a heading: of its topic or highlights

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Group;
    void arrange();
    [[nodiscard]] QList<Group> groups();
    [[nodiscard]] static QList<Row> rowsOf(const QList<Group> &groups);
    [[nodiscard]] QStringList keysOf(const Mark &mark) const;
    void describe(Group &group, const Mark &first) const;

    const Lexicon &m_lexicon;
    QList<Mark> m_marks;
    QList<HighlightColor> m_colors;
    MarkFilter m_filter;
    Grouping m_grouping = Grouping::Report;
    QList<Row> m_rows;
    int m_listed = 0;
};

} // namespace Rapporteur
