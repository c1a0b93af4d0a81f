// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"
#include "core/progress.h"
#include "ui/shell/place.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Rapporteur {

class LinkLabel;

/// The line at the window's foot: what the library holds, each number a link, and how far long work has come.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSummary(const LibrarySummary &summary);
    /// How many questions wait for an answer.
    void setToReview(int questions);
    /// Starts showing long work; `what` is e.g. "Importing".
    void beginWork(const QString &what);
    void setProgress(const Progress &progress);
    /// Ends it with a line that stays; `link` (may be empty) stands after it and emits linkFollowed.
    void endWork(const QString &message, const QString &link = {});

signals:
    void goTo(const Rapporteur::Place &place);
    void cancelWanted();
    void linkFollowed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say();

    LibrarySummary m_summary;
    int m_toReview = 0;
    LinkLabel *m_counts;
    LinkLabel *m_work;
    QProgressBar *m_bar;
    QLabel *m_timeLeft;
    QToolButton *m_cancel;
    QElapsedTimer m_since;
    QString m_what;
};

} // namespace Rapporteur
