// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpane.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ReaderPane::ReaderPane(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(u"readerTabs"_s);
    m_tabs->setAccessibleName(tr("Open reports"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (ReaderView *reader = readerAt(tab))
            m_stack->setCurrentWidget(reader);
    });
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (ReaderView *reader = readerAt(tab))
            emit chosen(reader);
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &ReaderPane::keep);
    arrange();
}

ReaderView *ReaderPane::readerAt(int tab) const
{
    return tab < 0 ? nullptr : m_tabs->tabData(tab).value<ReaderView *>();
}

ReaderView *ReaderPane::current() const
{
    return readerAt(m_tabs->currentIndex());
}

QList<ReaderView *> ReaderPane::readers() const
{
    QList<ReaderView *> all;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        all.append(readerAt(tab));
    return all;
}

int ReaderPane::count() const
{
    return m_tabs->count();
}

int ReaderPane::indexOf(qint64 report) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (readerAt(tab)->reportId() == report)
            return tab;
    }
    return -1;
}

void ReaderPane::show(const Place &place)
{
    int tab = indexOf(place.id);
    if (tab < 0 && !m_passing) {
        if (m_tabs->count() >= mostTabs)
            close(0);
        m_passing = add();
    }
    if (tab < 0)
        tab = readers().indexOf(m_passing);
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentWidget(readerAt(tab));
    readerAt(tab)->show(place);
    arrange();
}

ReaderView *ReaderPane::add()
{
    auto *reader = new ReaderView(m_context, m_stack);
    m_stack->addWidget(reader);
    const int tab = m_tabs->addTab(QString());
    m_tabs->setTabData(tab, QVariant::fromValue(reader));
    m_tabs->setTabTextColor(tab, Look::dim(palette()));
    auto *closing = new QToolButton(m_tabs);
    closing->setIcon(Icons::line(u"close"_s));
    closing->setIconSize({12, 12});
    closing->setAutoRaise(true);
    closing->setFocusPolicy(Qt::NoFocus);
    closing->setToolTip(tr("Close (Ctrl+W)"));
    closing->setAccessibleName(tr("Close"));
    m_tabs->setTabButton(tab, QTabBar::RightSide, closing);
    connect(closing, &QToolButton::clicked, this, [this, reader] { close(int(readers().indexOf(reader))); });
    connect(reader, &ReaderView::titled, this, [this, reader](const QString &label) {
        const int tab = int(readers().indexOf(reader));
        if (tab >= 0)
            m_tabs->setTabText(tab, QString(label).replace(u'&', u"&&"_s));
    });
    connect(reader, &ReaderView::marked, this, [this, reader] {
        if (reader == m_passing)
            keep();
    });
    emit made(reader);
    return reader;
}

void ReaderPane::keep()
{
    const int tab = m_tabs->currentIndex();
    if (tab < 0 || readerAt(tab) != m_passing)
        return;
    m_tabs->setTabTextColor(tab, {});
    m_passing = nullptr;
    arrange();
}

void ReaderPane::close(int tab)
{
    ReaderView *reader = readerAt(tab);
    if (!reader)
        return;
    if (reader == m_passing)
        m_passing = nullptr;
    m_tabs->removeTab(tab);
    m_stack->removeWidget(reader);
    reader->deleteLater();
    arrange();
    if (m_tabs->count() == 0)
        emit emptied();
    else if (ReaderView *next = current())
        emit chosen(next);
}

void ReaderPane::closeCurrent()
{
    close(m_tabs->currentIndex());
}

void ReaderPane::step(int by)
{
    if (m_tabs->count() < 2)
        return;
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    emit chosen(current());
}

void ReaderPane::setFocusMode(bool on)
{
    m_focusMode = on;
    for (ReaderView *reader : readers())
        reader->setFocusMode(on);
    arrange();
}

void ReaderPane::setBeside(bool on)
{
    m_beside = on;
    arrange();
}

void ReaderPane::arrange()
{
    m_tabs->setVisible(!m_focusMode && (m_beside || m_tabs->count() > 1 || (m_tabs->count() == 1 && !m_passing)));
}

} // namespace Rapporteur
