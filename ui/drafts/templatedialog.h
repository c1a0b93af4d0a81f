// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"

#include <QDialog>

class QPlainTextEdit;
class QLineEdit;

namespace Rapporteur {

/// Asks for what a template wants to know. What the window is narrowed to is what the draft is about.
class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    TemplateDialog(const DraftTemplate &form, const TemplateRequest &about, QWidget *parent = nullptr);

signals:
    void chosen(const Rapporteur::DraftTemplate &form, const Rapporteur::TemplateRequest &request);

private:
    [[nodiscard]] TemplateRequest request() const;

    const DraftTemplate m_form;
    const TemplateRequest m_about;
    QLineEdit *m_title;
    QHash<QString, QLineEdit *> m_lines; ///< by TemplateField::id
    QHash<QString, QPlainTextEdit *> m_texts;
};

} // namespace Rapporteur
