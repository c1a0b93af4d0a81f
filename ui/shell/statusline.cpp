// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "ui/shell/icons.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_counts(new LinkLabel(this))
    , m_work(new LinkLabel(this))
    , m_bar(new QProgressBar(this))
    , m_timeLeft(new Caption({}, this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    m_counts->setObjectName(u"counts"_s);
    m_work->setObjectName(u"work"_s);
    for (LinkLabel *label : {m_counts, m_work}) {
        label->setFont(Look::tabular(Look::caption(font())));
        label->setWordWrap(false);
    }
    m_bar->setObjectName(u"workBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 8);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setIcon(Icons::line(u"close"_s));
    m_cancel->setIconSize({14, 14});
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop"));
    m_cancel->setAccessibleName(tr("Stop"));
    m_cancel->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::gapLarge, 1, Look::gapLarge, 0);
    row->setSpacing(Look::gap);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_work);
    row->addWidget(m_bar);
    row->addWidget(m_timeLeft);
    row->addWidget(m_cancel);
    setFixedHeight(qMax(30, fontMetrics().height() + 12));

    connect(m_counts, &LinkLabel::goTo, this, &StatusLine::goTo);
    connect(m_work, &LinkLabel::followed, this, &StatusLine::linkFollowed);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWanted);
    endWork({});
}

void StatusLine::setSummary(const LibrarySummary &summary)
{
    m_summary = summary;
    say();
}

void StatusLine::setToReview(int questions)
{
    m_toReview = questions;
    say();
}

void StatusLine::say()
{
    const LibrarySummary &summary = m_summary;
    QStringList parts{link({Place::Kind::Reports}, tr("%Ln report(s)", nullptr, summary.reports))};
    if (summary.reports > 0) {
        parts.append(tr("%Ln statement(s)", nullptr, summary.statements).toHtmlEscaped());
        parts.append(link({Place::Kind::Speakers}, tr("%Ln speaker(s)", nullptr, summary.speakers)));
    }
    if (m_toReview > 0)
        parts.append(link({Place::Kind::Review}, tr("%Ln to review", nullptr, m_toReview)));
    m_counts->setHtml(parts.join(u" · "_s));
}

void StatusLine::beginWork(const QString &what)
{
    m_what = what;
    m_since.start();
    m_bar->setRange(0, 0);
    m_work->setHtml(what.toHtmlEscaped());
    m_timeLeft->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_work, m_bar, m_timeLeft, m_cancel})
        widget->show();
}

void StatusLine::setProgress(const Progress &progress)
{
    if (progress.total <= 0)
        return;
    m_bar->setRange(0, int(progress.total));
    m_bar->setValue(int(progress.done));
    const QLocale locale;
    QString words = tr("%1 %2 of %3").arg(m_what, locale.toString(progress.done), locale.toString(progress.total));
    if (!progress.what.isEmpty())
        words = tr("%1 — %2").arg(words, fontMetrics().elidedText(progress.what, Qt::ElideMiddle, 260));
    m_work->setHtml(words.toHtmlEscaped());
    // The first second tells nothing of the rest.
    if (m_since.elapsed() > 1000 && progress.done > 0) {
        const qint64 left = m_since.elapsed() * (progress.total - progress.done) / progress.done / 1000;
        m_timeLeft->setText(left < 90 ? tr("%1 s").arg(locale.toString(left)) : tr("%1 min").arg(locale.toString((left + 30) / 60)));
    }
}

void StatusLine::endWork(const QString &message, const QString &link)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_timeLeft, m_cancel})
        widget->hide();
    QString html = message.toHtmlEscaped();
    if (!link.isEmpty())
        html += u" · <a style=\"text-decoration:none\" href=\"show\">"_s + link.toHtmlEscaped() + u"</a>"_s;
    m_work->setHtml(html);
    m_work->setVisible(!message.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, width(), 1, Look::separator(palette()));
}

} // namespace Rapporteur
