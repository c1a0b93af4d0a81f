// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace Rapporteur {

/// Things to tick, found by typing; what is ticked stands on top.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        QString key;
        QString words;
    };

    /// `name` is what the things are: "Topics".
    CheckList(const QString &objectName, const QString &name, const QString &placeholder, QWidget *parent = nullptr);

    /// Those that are ticked, or were and are offered again, come first.
    void setItems(const QList<Item> &items, const QStringList &ticked);
    [[nodiscard]] QStringList ticked() const;

signals:
    void changed(); ///< a person ticked something

private:
    void find(const QString &words);

    QLineEdit *m_words;
    QListWidget *m_list;
};

} // namespace Rapporteur
