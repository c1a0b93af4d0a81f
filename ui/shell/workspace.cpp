// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

Workspace::Workspace(QWidget *content, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_inspector(inspector)
{
    m_splitter->setObjectName(u"workspace"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(content);
    m_splitter->addWidget(inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    inspector->setMinimumWidth(narrowest);
    inspector->setMaximumWidth(widest);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_width = m_inspector->width(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
}

void Workspace::setInspectorShown(bool shown)
{
    m_shown = shown;
    arrange();
}

void Workspace::setInspectorWidth(int width)
{
    m_width = qBound(narrowest, width, widest);
    arrange();
}

int Workspace::inspectorWidth() const
{
    return m_width;
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Workspace::arrange()
{
    const bool overlaid = window()->width() < overlayBelow;
    if (overlaid != m_overlaid) {
        m_overlaid = overlaid;
        if (overlaid)
            m_inspector->setParent(this);
        else
            m_splitter->addWidget(m_inspector);
    }
    m_inspector->setVisible(m_shown);
    if (!m_shown)
        return;
    if (overlaid) {
        const QRect right(width() - m_width, 0, m_width, height());
        m_inspector->setGeometry(QStyle::visualRect(layoutDirection(), rect(), right));
        m_inspector->raise();
    } else {
        m_splitter->setSizes({qMax(1, width() - m_width), m_width});
    }
}

} // namespace Rapporteur
