// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/record/recordlist.h"
#include "ui/shell/view.h"

class QStackedLayout;

namespace Rapporteur {

class EmptyState;
class RecordPage;

/// People or topics: a list, and beside it the page of the one that is chosen.
class RecordView : public View
{
    Q_OBJECT
public:
    struct Words {
        QString list; ///< accessible name
        QString find; ///< placeholder of the list's field
        QString page; ///< accessible name
        QString nothing; ///< sentence of an empty library
        QString nothingFits; ///< sentence where the filter leaves nothing
    };

    void show(const Place &place) override;
    using View::show;

protected:
    explicit RecordView(const ViewContext &context, const Words &words, QWidget *parent);

    /// What the list calls a person or topic, and back.
    [[nodiscard]] virtual QString keyOf(const Place &place) const = 0;
    [[nodiscard]] virtual Place placeOf(const QString &key) const = 0;
    /// Asks for a page and writes it.
    virtual void askPage(const QString &key) = 0;

    void takeRows(const Result<QList<RecordItem>> &rows);
    void changeEvent(QEvent *event) override;
    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] RecordPage *page() const { return m_page; }

    /// More are not laid out at once, so that the window never waits; the rest is counted.
    static constexpr qsizetype mostStatements = 200;

private:
    void choose(const QString &key);

    Words m_words;
    RecordList *m_list;
    RecordPage *m_page;
    EmptyState *m_empty;
    QWidget *m_full;
    QStackedLayout *m_pages;
    QString m_wanted; ///< what to choose when the list is there
};

} // namespace Rapporteur
