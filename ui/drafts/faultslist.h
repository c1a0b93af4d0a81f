// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationcheck.h"

#include <QWidget>

namespace Rapporteur {

class LinkLabel;
class SectionTitle;

/// The citations that their sources do not bear out, each with what can be done about it. Hidden where there is none.
class FaultsList : public QWidget
{
    Q_OBJECT
public:
    explicit FaultsList(QWidget *parent = nullptr);

    void set(const CitationCheck &check);

signals:
    void showWanted(const Rapporteur::CitationFault &fault);
    void putRightWanted(const Rapporteur::CitationFault &fault);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const QString &href);

    CitationCheck m_check;
    SectionTitle *m_title;
    LinkLabel *m_faults;
};

} // namespace Rapporteur
