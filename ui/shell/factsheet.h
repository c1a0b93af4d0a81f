// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace Rapporteur {

/// A page of the inspector: what it is about, facts in two columns, sections under them.
class FactSheet : public QWidget
{
    Q_OBJECT
public:
    FactSheet(const QString &kind, const QString &title, QWidget *parent = nullptr);

    void addFact(const QString &name, const QString &value); ///< plain; nothing where the value is empty
    void addFactHtml(const QString &name, const QString &html);
    void addSection(const QString &words, const QString &count = {});
    void addText(const QString &plain);
    void addHtml(const QString &html);
    void addWidget(QWidget *widget); ///< takes it

signals:
    void goTo(const Rapporteur::Place &place);
    void followed(const QString &href);

private:
    QVBoxLayout *m_column;
    QGridLayout *m_facts = nullptr; ///< the block that facts go to; a section ends it
};

} // namespace Rapporteur
