// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/search.h"
#include "ui/shell/view.h"

class QListView;
class QStackedLayout;

namespace Rapporteur {

class Caption;
class EmptyState;
class LinkLabel;
class SearchModel;
class Segments;

/// What the words of the search field were found in: the newest at once, then the best. Enter opens a hit where it
/// stands.
class SearchView : public View
{
    Q_OBJECT
public:
    explicit SearchView(const ViewContext &context, QWidget *parent = nullptr);

    void refresh() override;
    /// Place::search(words).
    void show(const Place &place) override;
    using QWidget::show;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    enum Order { BestFirst, NewestFirst };

    void makeList();
    void takeNewest(const Result<SearchAnswer> &answer);
    void take(const Result<SearchAnswer> &answer);
    void say(const SearchAnswer &answer);
    void follow(const QString &example);
    [[nodiscard]] QString examples() const;
    [[nodiscard]] SearchRequest request() const;

    QString m_words;
    int m_limit;
    bool m_hasMore = false;
    SearchModel *m_model;
    QListView *m_list;
    Segments *m_order;
    Segments *m_grouping;
    Caption *m_caption;
    LinkLabel *m_help;
    EmptyState *m_empty;
    QWidget *m_start;
    QWidget *m_found;
    QStackedLayout *m_pages;
};

} // namespace Rapporteur
