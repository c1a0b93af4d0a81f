// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/quotation.h"
#include "core/library/board.h"
#include "ui/models/mark.h"
#include "ui/shell/view.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace Rapporteur {

class AnnotationsList;
class AnnotationsModel;
class EmptyState;
class Segments;

/// Marks to be put into a draft: by a column of the board, by report or by tag, narrowed by words. Enter, a double click or a drag drops them, as a
/// quotation, a mention or a citation alone.
class MarksDrawer : public QWidget
{
    Q_OBJECT
public:
    explicit MarksDrawer(const ViewContext &context, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] DropForm form() const;
    [[nodiscard]] QList<DropSource> chosen() const;
    void focusList();

signals:
    void dropWanted(const QList<Rapporteur::DropSource> &drops);

private:
    struct Answer {
        QList<Mark> marks;
        QList<HighlightColor> colors;
        QList<BoardSection> board;
    };

    void take(const Answer &answer);
    void arrange();

    ViewContext m_context;
    Answer m_answer;
    AnnotationsModel *m_model;
    AnnotationsList *m_list;
    QComboBox *m_grouping;
    QLineEdit *m_words;
    Segments *m_form;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
};

} // namespace Rapporteur
