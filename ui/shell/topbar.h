// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/filter.h"
#include "core/library/queries/speakers.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Rapporteur {

class FilterBar;
class FilterMenu;
class YearRange;
struct Lexicon;

/// The search field, the years and the chips of what every view is narrowed to.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(const Lexicon &lexicon, QWidget *parent = nullptr);

    void focusSearch();
    /// Shows words without asking for them.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const;
    void setFilter(const Filter &filter);
    /// The years that the library spans; the range is offered where there are two at least.
    void setYears(int first, int last);
    /// Who can be chosen as a filter, and what their chips say.
    void setSpeakers(const QList<SpeakerRow> &speakers);

signals:
    void wordsChanged(const QString &words); ///< a moment after the last key, or at once on Enter
    void leaveDown(); ///< Down or Enter in the field: to the answers
    void filterWanted(const Rapporteur::Filter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSearch();
    void makeFilterButton();
    void takeYears(int first, int last);
    void say();

    QLineEdit *m_search;
    YearRange *m_years;
    QToolButton *m_filterButton;
    FilterMenu *m_filterMenu;
    FilterBar *m_filterBar;
    QTimer m_pause;
    Filter m_filter;
    QString m_said;
};

} // namespace Rapporteur
