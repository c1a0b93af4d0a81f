// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerview.h"

class QStackedWidget;
class QTabBar;

namespace Rapporteur {

/// Reports in tabs. The last tab is the one that other reports are opened in, until its report is worked on or kept.
class ReaderPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReaderPane(const ViewContext &context, QWidget *parent = nullptr);

    /// Goes to the report's tab, or opens it.
    void show(const Place &place);
    using QWidget::show;
    [[nodiscard]] ReaderView *current() const;
    [[nodiscard]] QList<ReaderView *> readers() const;
    [[nodiscard]] bool holds(qint64 report) const { return indexOf(report) >= 0; }
    [[nodiscard]] int count() const;

    /// The current report gets a tab of its own.
    void keep();
    void closeCurrent();
    void step(int by);
    void setFocusMode(bool on);
    /// Beside another pane the tabs are always seen, so that the two are level.
    void setBeside(bool on);

    static constexpr int mostTabs = 10;

signals:
    void made(Rapporteur::ReaderView *reader);
    void chosen(Rapporteur::ReaderView *reader); ///< a person went to its tab
    void emptied();

private:
    [[nodiscard]] int indexOf(qint64 report) const;
    [[nodiscard]] ReaderView *readerAt(int tab) const;
    ReaderView *add();
    void close(int tab);
    void arrange();

    ViewContext m_context;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ReaderView *m_passing = nullptr; ///< the tab that other reports are opened in
    bool m_focusMode = false;
    bool m_beside = false;
};

} // namespace Rapporteur
