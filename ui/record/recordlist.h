// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QMap>
#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace Rapporteur {

/// A row of a list beside a page.
struct RecordItem {
    QString key; ///< what chooses it: a topic's id, a person's id as text
    QString name;
    QString facts; ///< the small words under the name
    QColor colour = {}; ///< a disc before the name; not valid: initials
    QMap<int, int> perYear = {}; ///< statements, drawn small at the row's end
};

/// Rows of people or topics.
class RecordModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, FactsRole, ColourRole, PerYearRole };

    using QAbstractListModel::QAbstractListModel;
    void setItems(const QList<RecordItem> &items);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RecordItem> m_items;
};

/// The list itself with a field to narrow it.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    explicit RecordList(const QString &accessibleName, const QString &placeholder, QWidget *parent = nullptr);

    /// Chooses `key`, or the first row where there is none such.
    void setItems(const QList<RecordItem> &items, const QString &key);
    [[nodiscard]] QString chosenKey() const;

signals:
    void chosen(const QString &key);

private:
    void choose(const QString &key);

    RecordModel *m_model;
    QSortFilterProxyModel *m_narrowed;
    QLineEdit *m_words;
    QListView *m_view;
};

} // namespace Rapporteur
