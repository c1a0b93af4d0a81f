// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "ui/shell/look.h"

#include <QPainter>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Edge : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.fillRect(rect(), Look::separator(palette()));
    }
};

} // namespace

Workspace::Workspace(QWidget *content, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_inspector(inspector)
    , m_edge(new Edge(this))
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
    (m_overlaid ? m_overlayOpen : m_shown) = shown;
    arrange();
}

void Workspace::setInspectorWidth(int width)
{
    m_width = qBound(narrowest, width, widest);
    arrange();
}

void Workspace::setContentIsWide(bool wide)
{
    if (wide == m_contentIsWide)
        return;
    m_contentIsWide = wide;
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
    const bool overlaid = window()->width() < (m_contentIsWide ? wideOverlayBelow : overlayBelow);
    if (overlaid != m_overlaid) {
        m_overlaid = overlaid;
        m_overlayOpen = false;
        if (overlaid)
            m_inspector->setParent(this);
        else
            m_splitter->addWidget(m_inspector);
    }
    const bool visible = overlaid ? m_overlayOpen : m_shown;
    m_inspector->setVisible(visible);
    emit inspectorChanged(visible);
    m_edge->setVisible(visible && overlaid);
    if (!visible)
        return;
    if (!overlaid) {
        m_splitter->setSizes({qMax(1, width() - m_width), m_width});
        return;
    }
    const auto put = [this](QWidget *widget, const QRect &place) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        widget->raise();
    };
    put(m_inspector, {width() - m_width, 0, m_width, height()});
    put(m_edge, {width() - m_width - 1, 0, 1, height()});
}

} // namespace Rapporteur
