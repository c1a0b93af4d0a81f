// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readersview.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ReadersView::ReadersView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"readersView"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_active = addPane();
    makeKeys();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (ReaderPane *pane : std::as_const(m_panes)) {
            if (now && pane->isAncestorOf(now))
                m_active = pane;
        }
    });
}

void ReadersView::makeKeys()
{
    const auto key = [this](const QList<QKeySequence> &keys, const QString &name, auto &&run) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    key({QKeySequence(Qt::CTRL | Qt::Key_T)}, u"keepTab"_s, [this] { m_active->keep(); });
    key({QKeySequence(Qt::CTRL | Qt::Key_W)}, u"closeTab"_s, [this] { m_active->closeCurrent(); });
    key({QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)}, u"nextTab"_s, [this] { m_active->step(1); });
    key({QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, u"previousTab"_s, [this] { m_active->step(-1); });
    key({QKeySequence(Qt::CTRL | Qt::Key_Backslash)}, u"splitReader"_s, [this] { split(); });
    key({QKeySequence(Qt::Key_F6)}, u"otherPane"_s, [this] {
        m_active = m_panes.at((m_panes.indexOf(m_active) + 1) % m_panes.size());
        if (current())
            current()->setFocus(Qt::ShortcutFocusReason);
    });
}

ReaderPane *ReadersView::addPane()
{
    auto *pane = new ReaderPane(context(), m_splitter);
    m_splitter->addWidget(pane);
    m_panes.append(pane);
    connect(pane, &ReaderPane::made, this, [this, pane](ReaderView *reader) { adopt(pane, reader); });
    connect(pane, &ReaderPane::chosen, this, [this, pane](ReaderView *reader) {
        m_active = pane;
        emit goTo(Place::report(reader->reportId()));
        reader->setFocus(Qt::OtherFocusReason);
    });
    connect(pane, &ReaderPane::emptied, this, [this, pane] {
        if (m_panes.size() > 1)
            unsplit(pane);
        else
            emit goTo({Place::Kind::Reports});
    });
    return pane;
}

void ReadersView::adopt(ReaderPane *pane, ReaderView *reader)
{
    reader->setFocusMode(m_focusMode);
    connect(reader, &View::goTo, this, [this, pane](const Place &place) {
        m_active = pane;
        emit goTo(place);
    });
    connect(reader, &View::inspect, this, &View::inspect);
    connect(reader, &View::filterWanted, this, &View::filterWanted);
    connect(reader, &View::importWanted, this, &View::importWanted);
    connect(reader, &View::focusModeWanted, this, &View::focusModeWanted);
    connect(reader, &ReaderView::splitWanted, this, &ReadersView::split);
    connect(reader, &ReaderView::lookChosen, this, [this](const ReadingLook &look) {
        QSettings settings;
        look.save(settings);
        for (ReaderView *one : readers())
            one->setLook(look);
    });
}

/// The report is shown a second time beside itself: another is opened in either.
void ReadersView::split()
{
    if (m_panes.size() > 1)
        return unsplit(m_panes.last());
    const qint64 report = current() ? current()->reportId() : 0;
    m_active->keep();
    m_active = addPane();
    for (ReaderPane *pane : std::as_const(m_panes))
        pane->setBeside(true);
    m_splitter->setSizes({width() / 2, width() / 2});
    if (report)
        m_active->show(Place::report(report));
    if (current())
        current()->setFocus(Qt::OtherFocusReason);
}

void ReadersView::unsplit(ReaderPane *pane)
{
    m_panes.removeOne(pane);
    m_active = m_panes.first();
    m_active->setBeside(false);
    pane->hide();
    pane->deleteLater();
    if (current())
        emit goTo(Place::report(current()->reportId()));
}

QList<ReaderView *> ReadersView::readers() const
{
    QList<ReaderView *> all;
    for (const ReaderPane *pane : m_panes)
        all += pane->readers();
    return all;
}

ReaderView *ReadersView::current() const
{
    return m_active->current();
}

void ReadersView::refresh()
{
    for (const ReaderPane *pane : std::as_const(m_panes)) {
        for (ReaderView *reader : pane->readers())
            reader == pane->current() ? reader->refresh() : reader->refreshWhenShown();
    }
}

void ReadersView::refreshAnnotations()
{
    for (ReaderView *reader : readers())
        reader->refreshAnnotations();
}

void ReadersView::setFilter(const Filter &) { }

void ReadersView::setFocusMode(bool on)
{
    m_focusMode = on;
    for (ReaderPane *pane : std::as_const(m_panes))
        pane->setFocusMode(on);
}

void ReadersView::show(const Place &place)
{
    m_active->show(place);
    if (hasFocus())
        current()->setFocus(Qt::OtherFocusReason); // it came before there was a report to take it
}

void ReadersView::focusInEvent(QFocusEvent *event)
{
    View::focusInEvent(event);
    if (current())
        current()->setFocus(event->reason());
}

} // namespace Rapporteur
