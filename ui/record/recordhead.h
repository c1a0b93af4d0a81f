// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Rapporteur {

class Caption;

/// The top of a person's or a topic's page: a disc, the name, the facts, and what is put below them.
class RecordHead : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHead(QWidget *parent = nullptr);

    /// Without a colour the disc holds the name's initials.
    void set(const QString &name, const QString &facts, const QColor &colour = {});
    void addWidget(QWidget *widget);

    [[nodiscard]] QString name() const;

private:
    class Disc;

    Disc *m_disc;
    QLabel *m_name;
    Caption *m_facts;
    QVBoxLayout *m_column;
};

} // namespace Rapporteur
