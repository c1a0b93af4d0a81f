// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/statementrow.h"
#include "ui/shell/place.h"

#include <QTextBrowser>

namespace Rapporteur {

/// A page about a person or topic: facts, and statements as a feed grouped by meeting. Every fact that has a place
/// is a link to it.
class RecordPage : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RecordPage(QWidget *parent = nullptr);

    /// Starts over.
    void begin(const QString &title, const QString &facts);
    void addHeading(const QString &words);
    /// A line of small words; `html` may hold links made by link().
    void addLine(const QString &html);
    void addStatements(const QList<StatementRow> &statements, bool withSpeaker);
    void finish();

    [[nodiscard]] static QString link(const Place &place, const QString &words);

signals:
    void goTo(const Rapporteur::Place &place);

private:
    QString m_html;
};

} // namespace Rapporteur
