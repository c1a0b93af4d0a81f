// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/emptystate.h"

#include "ui/shell/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

EmptyState::EmptyState(const QString &sentence, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMinimumWidth(qMin(420, fontMetrics().averageCharWidth() * 56));
    m_sentence->setForegroundRole(QPalette::WindowText);
    m_button->setObjectName(u"emptyButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Look::gapLarge);
    // A little above the middle is where the eye looks for it.
    column->addStretch(2);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::wanted);
    set(sentence, button);
}

void EmptyState::set(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    // A layout asks an aligned label how high it is, and not how high for its width.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace Rapporteur
