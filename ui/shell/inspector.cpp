// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/inspector.h"

#include "ui/shell/factsheet.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Rapporteur {

Inspector::Inspector(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    setViewportMargins(1, 0, 0, 0);
    showLibrary();
}

void Inspector::setContext(const ViewContext *context)
{
    m_context = context;
    m_place = {};
    m_summary = {};
    showLibrary();
}

void Inspector::inspect(const Place &place)
{
    m_place = place;
    refresh();
}

void Inspector::setSummary(const LibrarySummary &summary)
{
    m_summary = summary;
    refresh();
}

void Inspector::refresh()
{
    showLibrary();
}

void Inspector::showLibrary()
{
    auto *sheet = new FactSheet(tr("Library"), tr("The whole record"));
    const QLocale locale;
    if (m_summary.reports == 0) {
        sheet->addText(tr("Nothing has been imported yet."));
    } else {
        if (m_summary.first.isValid())
            sheet->addFact(tr("Period"), tr("%1 – %2").arg(Look::date(m_summary.first), Look::date(m_summary.last)));
        sheet->addFactHtml(tr("Reports"), link({Place::Kind::Reports}, locale.toString(m_summary.reports)));
        sheet->addFactHtml(tr("Speakers"), link({Place::Kind::Speakers}, locale.toString(m_summary.speakers)));
        sheet->addFact(tr("Statements"), locale.toString(m_summary.statements));
    }
    takePage(sheet);
}

void Inspector::takePage(QWidget *page)
{
    if (auto *sheet = qobject_cast<FactSheet *>(page))
        connect(sheet, &FactSheet::goTo, this, &Inspector::goTo);
    setWidget(page); // deletes the one before
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
}

void Inspector::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
}

void Inspector::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Rapporteur
