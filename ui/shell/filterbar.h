// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/filter.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;

namespace Rapporteur {

/// The chips of what every view is narrowed to, each with a cross, and "Clear". Hidden while there are none.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Lexicon &lexicon, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    /// People are ids in a filter; their chips show these names.
    void setPeople(const QHash<qint64, QString> &names);

signals:
    void filterWanted(const Rapporteur::Filter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addChip(const QString &name, const QString &text, const Filter &without, const QColor &dot = {});
    [[nodiscard]] QString period() const;

    const Lexicon &m_lexicon;
    QHBoxLayout *m_row;
    Filter m_filter;
    QHash<qint64, QString> m_people;
};

} // namespace Rapporteur
