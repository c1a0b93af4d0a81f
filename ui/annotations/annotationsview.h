// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/board.h"
#include "ui/models/markfilter.h"
#include "ui/shell/view.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace Rapporteur {

class AnnotationActions;
class AnnotationsList;
class AnnotationsModel;
class BoardView;
class Caption;
class EmptyState;
class FacetPane;
class Segments;
class SelectionBar;

/// Every annotation of the library: narrowed, grouped, changed many at once, and put in order on a board.
class AnnotationsView : public View
{
    Q_OBJECT
public:
    explicit AnnotationsView(const ViewContext &context, QWidget *parent = nullptr);

    void setFilter(const Filter &filter) override;
    void refresh() override;
    void refreshAnnotations() override { refresh(); }
    void show(const Place &place) override; ///< with a name: only the marks of that tag
    using View::show;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the view asks for, all at once.
    struct Answer {
        QList<Mark> marks;
        QList<HighlightColor> colors;
        QList<BoardSection> board;
    };
    [[nodiscard]] static Result<Answer> ask(const Connection &connection);
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeBody();
    void makeFields();
    void connectParts();
    void connectTags();
    void take(const Result<Answer> &answer);
    void narrow(const MarkFilter &filter);
    void say();
    void arrange();
    void choiceChanged();
    void askTag(bool add);
    void nameColours();
    void giveUpFilter();
    [[nodiscard]] bool isBoard() const;
    [[nodiscard]] QList<const Mark *> chosen() const;

    AnnotationsModel *m_model;
    AnnotationActions *m_actions;
    AnnotationsList *m_list;
    FacetPane *m_facets;
    BoardView *m_board;
    SelectionBar *m_bar;
    Segments *m_mode;
    QComboBox *m_grouping;
    QLineEdit *m_words;
    Caption *m_caption;
    EmptyState *m_nothing; ///< is marked
    EmptyState *m_noMatch;
    QWidget *m_full;
    QWidget *m_line; ///< between the facets and the list
    QStackedLayout *m_pages; ///< full, nothing
    QStackedLayout *m_lists; ///< list, no match
    QStackedLayout *m_modes; ///< list, board
};

} // namespace Rapporteur
