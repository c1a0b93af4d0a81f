// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/faultslist.h"

#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int highest = 150;
constexpr int mostFaults = 60; ///< that are listed; the rest comes up when these are done
constexpr QLatin1StringView showing("show:");
constexpr QLatin1StringView righting("right:");
} // namespace

FaultsList::FaultsList(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle({}, this))
    , m_faults(new LinkLabel(this))
{
    setObjectName(u"faultsList"_s);
    m_faults->setObjectName(u"faults"_s);
    m_faults->setAccessibleName(tr("Citations to look at"));
    m_faults->setWordWrap(true);
    m_faults->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_faults);
    scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, Look::gapSmall, Look::gapSmall, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    setMaximumHeight(highest);
    connect(m_faults, &LinkLabel::followed, this, &FaultsList::follow);
    hide();
}

void FaultsList::set(const CitationCheck &check)
{
    m_check = check;
    const int count = int(check.faults.size());
    m_title->setWords(tr("%Ln citation(s) to look at", nullptr, count));
    const auto anchor = [](const QString &href, const QString &words) { return u"<a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(href, words.toHtmlEscaped()); };
    QString html;
    for (int i = 0; i < qMin(count, mostFaults); ++i) {
        const CitationFault &fault = check.faults.at(i);
        QString line = fault.message.toHtmlEscaped() + u"&nbsp; "_s + anchor(showing + QString::number(i), tr("Show"));
        if (!fault.replacement.isEmpty())
            line += u"&nbsp; "_s + anchor(righting + QString::number(i), tr("Put right"));
        html += u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(line);
    }
    m_faults->setHtml(html);
    setVisible(count > 0);
}

void FaultsList::follow(const QString &href)
{
    const bool isPutRight = href.startsWith(righting);
    const int index = href.section(u':', 1).toInt();
    if (index < 0 || index >= m_check.faults.size())
        return;
    const CitationFault fault = m_check.faults.at(index);
    if (isPutRight)
        emit putRightWanted(fault);
    else
        emit showWanted(fault);
}

void FaultsList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Look::separator(palette()));
}

} // namespace Rapporteur
