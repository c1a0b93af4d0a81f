// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/facts.h"
#include "ui/shell/view.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace Rapporteur {

/// Corrects what was read: who spoke, on what, where; who owes what until when; or what the report is. What was read stays beside it.
class FactEdit : public QFrame
{
    Q_OBJECT
public:
    FactEdit(const ViewContext &context, QWidget *reader);

    /// Opens for a passage, near `at` (in the parent); without a passage for the report as a whole.
    void open(const StoredReport &stored, Span shown, const QPoint &at);

signals:
    void closed();
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A field of the form, and the value it was opened with.
    struct Field {
        FactValue fact;
        QWidget *editor;
    };
    void addField(const FactValue &fact);
    [[nodiscard]] QWidget *editorOf(const FactValue &fact);
    [[nodiscard]] QWidget *choiceOf(const FactValue &fact, const QList<std::pair<QString, QString>> &choices);
    [[nodiscard]] QString valueOf(const Field &field) const;
    void apply();
    void withdraw();
    void end();

    ViewContext m_context;
    StoredReport m_stored;
    Span m_span;
    QList<Field> m_fields;
    QLabel *m_title;
    QFormLayout *m_form;
    QPushButton *m_withdraw;
};

} // namespace Rapporteur
