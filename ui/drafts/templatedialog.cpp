// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/templatedialog.h"

#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int textHeight = 90;
}

TemplateDialog::TemplateDialog(const DraftTemplate &form, const TemplateRequest &about, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_about(about)
    , m_title(new QLineEdit(this))
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(form.name);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(u"templateTitle"_s);
    m_title->setPlaceholderText(tr("Made from what it is about"));
    auto *fields = new QFormLayout;
    fields->setVerticalSpacing(Look::gapSmall);
    fields->addRow(tr("Title"), m_title);
    for (const TemplateField &field : form.fields) {
        if (field.isLong) {
            auto *text = new QPlainTextEdit(field.standard, this);
            text->setPlaceholderText(field.hint);
            text->setAccessibleName(field.label);
            text->setTabChangesFocus(true);
            text->setFixedHeight(textHeight);
            m_texts.insert(field.id, text);
            fields->addRow(field.label, text);
        } else {
            auto *line = new QLineEdit(field.standard, this);
            line->setPlaceholderText(field.hint);
            m_lines.insert(field.id, line);
            fields->addRow(field.label, line);
        }
    }
    auto *begin = new QPushButton(tr("&Begin"), this);
    begin->setObjectName(u"beginDraft"_s);
    begin->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(begin, QDialogButtonBox::AcceptRole);
    auto *description = new Caption(form.description, this);
    description->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new ViewTitle(form.name, this));
    column->addWidget(description);
    column->addLayout(fields);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(begin, &QPushButton::clicked, this, [this] {
        emit chosen(m_form, request());
        accept();
    });
}

TemplateRequest TemplateDialog::request() const
{
    TemplateRequest request = m_about;
    request.title = m_title->text().simplified();
    for (const auto &[id, line] : m_lines.asKeyValueRange())
        request.fields.insert(id, line->text());
    for (const auto &[id, text] : m_texts.asKeyValueRange())
        request.fields.insert(id, text->toPlainText());
    return request;
}

} // namespace Rapporteur
