// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/factsheet.h"

#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

FactSheet::FactSheet(const QString &kind, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(18, Look::gapLarge, 18, Look::gapLarge);
    m_column->setSpacing(Look::gapSmall);
    m_column->setAlignment(Qt::AlignTop);
    m_column->addWidget(new Caption(kind, this));
    auto *name = new SectionTitle(title, this);
    name->setObjectName(u"inspectorTitle"_s);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    name->setFont(font);
    name->setWordWrap(true);
    m_column->addWidget(name);
    m_column->addSpacing(4);
}

void FactSheet::addFact(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        addFactHtml(name, value.toHtmlEscaped());
}

void FactSheet::addFactHtml(const QString &name, const QString &html)
{
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(Look::gap);
        m_facts->setVerticalSpacing(6);
        m_facts->setColumnMinimumWidth(0, 88);
        m_facts->setColumnStretch(1, 1);
        m_column->addLayout(m_facts);
    }
    auto *value = new LinkLabel(html, this);
    value->setObjectName(u"factValue"_s);
    value->setAccessibleName(name);
    connect(value, &LinkLabel::goTo, this, &FactSheet::goTo);
    connect(value, &LinkLabel::followed, this, &FactSheet::followed);
    auto *caption = new LinkLabel(dimmed(name, palette()), this);
    const int row = m_facts->rowCount();
    m_facts->addWidget(caption, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1, Qt::AlignTop);
}

void FactSheet::addSection(const QString &words, const QString &count)
{
    m_facts = nullptr;
    m_column->addSpacing(Look::gapSmall);
    auto *title = new SectionTitle(words, this);
    title->setWords(words, count);
    m_column->addWidget(title);
}

void FactSheet::addText(const QString &plain)
{
    addHtml(plain.toHtmlEscaped());
}

void FactSheet::addHtml(const QString &html)
{
    m_facts = nullptr;
    auto *words = new LinkLabel(html, this);
    connect(words, &LinkLabel::goTo, this, &FactSheet::goTo);
    connect(words, &LinkLabel::followed, this, &FactSheet::followed);
    m_column->addWidget(words);
}

void FactSheet::addWidget(QWidget *widget)
{
    m_facts = nullptr;
    m_column->addWidget(widget);
}

} // namespace Rapporteur
