// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefings/checklist.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

CheckList::CheckList(const QString &objectName, const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_words->setPlaceholderText(placeholder);
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(placeholder);
    m_list->setObjectName(objectName);
    m_list->setAccessibleName(name);
    m_list->setMinimumHeight(96);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names are elided
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_list);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &CheckList::find);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::changed);
}

void CheckList::setItems(const QList<Item> &items, const QStringList &ticked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QList<Item> sorted = items;
    std::ranges::stable_partition(sorted, [&](const Item &item) { return ticked.contains(item.key); });
    for (const Item &item : std::as_const(sorted)) {
        auto *row = new QListWidgetItem(item.words, m_list);
        row->setData(Qt::UserRole, item.key);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(ticked.contains(item.key) ? Qt::Checked : Qt::Unchecked);
    }
    find(m_words->text());
}

QStringList CheckList::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

void CheckList::find(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive) && !item->data(Qt::UserRole).toString().contains(words, Qt::CaseInsensitive));
    }
}

} // namespace Rapporteur
