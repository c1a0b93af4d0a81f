// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importpanel.h"

#include "ui/shell/icons.h"
#include "ui/shell/importmodel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ImportPanel::ImportPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportModel(this))
    , m_title(new SectionTitle(tr("Import"), this))
    , m_list(new QTreeView(this))
{
    setObjectName(u"importPanel"_s);
    setFixedHeight(220);
    m_list->setObjectName(u"importedFiles"_s);
    m_list->setAccessibleName(tr("What became of each file"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(ImportModel::Outcome, 130);
    m_list->setColumnWidth(ImportModel::File, 280);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeImportPanel"_s);
    close->setIcon(Icons::line(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the list of imported files"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, Look::gapSmall, Look::gapLarge, Look::gapSmall);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const qint64 report = m_model->file(index.row()).report)
            emit goTo(Place::report(report));
    });
}

void ImportPanel::setSummary(const ImportSummary &summary)
{
    m_model->setSummary(summary);
    m_title->setWords(tr("Import"), importSentence(summary));
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void ImportPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, width(), 1, Look::separator(palette()));
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Rapporteur
