// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importpreview.h"

#include "ui/shell/importpreviewmodel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

ImportPreview::ImportPreview(QWidget *parent)
    : QDialog(parent)
    , m_model(new ImportPreviewModel(this))
    , m_sum(new Caption(tr("Looking at the files…"), this))
    , m_bar(new QProgressBar(this))
    , m_list(new QTreeView(this))
    , m_wish(new QComboBox(this))
    , m_import(new QPushButton(tr("&Import"), this))
{
    setObjectName(u"importPreview"_s);
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sum->setObjectName(u"planSum"_s);
    makeList();
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("How many files were looked at"));
    m_wish->setObjectName(u"fileWish"_s);
    m_wish->setAccessibleName(tr("What the chosen files are to be"));
    m_wish->addItem(tr("As found"), int(FileWish::AsDecided));
    m_wish->addItem(tr("A meeting of its own"), int(FileWish::OwnMeeting));
    m_wish->addItem(tr("A new version"), int(FileWish::Version));
    m_wish->addItem(tr("Another file of the meeting"), int(FileWish::Rendition));
    m_import->setObjectName(u"importPlanned"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    auto *wishLabel = new QLabel(tr("&Take the chosen file for:"), this);
    wishLabel->setBuddy(m_wish);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Look::gapSmall);
    foot->addWidget(wishLabel);
    foot->addWidget(m_wish);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new ViewTitle(tr("What will be imported"), this));
    column->addWidget(m_sum);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportPreview::importChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportPreview::showSum);
    connect(m_wish, &QComboBox::activated, this, [this] {
        for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
            if (m_model->hasChoice(index.row()))
                m_model->setWish(index.row(), FileWish(m_wish->currentData().toInt()));
        }
    });
    showSelection();
    resize(980, 520);
}

void ImportPreview::makeList()
{
    m_list->setObjectName(u"plannedFiles"_s);
    m_list->setAccessibleName(tr("What each file will be"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setColumnWidth(ImportPreviewModel::File, 250);
    m_list->setColumnWidth(ImportPreviewModel::WillBe, 340);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportPreview::showSelection);
}

void ImportPreview::setProgress(const Progress &progress)
{
    m_bar->setMaximum(int(progress.total));
    m_bar->setValue(int(progress.done));
}

void ImportPreview::addFiles(const QList<ImportedFile> &files)
{
    m_model->append(files);
    showSum();
}

void ImportPreview::setPlan(const ImportPlan &plan)
{
    addFiles(plan.files.mid(m_model->rowCount()));
    m_kept = plan.kept;
    m_isComplete = true;
    m_bar->hide();
    showSum();
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void ImportPreview::showSelection()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const auto first = std::ranges::find_if(rows, [this](const QModelIndex &index) { return m_model->hasChoice(index.row()); });
    m_wish->setEnabled(first != rows.end());
    if (first != rows.end())
        m_wish->setCurrentIndex(m_wish->findData(int(m_model->wish(first->row()))));
}

void ImportPreview::showSum()
{
    const QString sentence = m_model->sentence();
    m_sum->setText(m_isComplete ? (sentence.isEmpty() ? tr("No report was found there") : sentence) : tr("Looking at the files… %1").arg(sentence));
    m_import->setEnabled(m_isComplete && !m_model->chosenPaths().isEmpty());
}

void ImportPreview::importChosen()
{
    emit importWanted(m_model->chosenPaths(), m_model->wishes(), m_kept);
    accept();
}

} // namespace Rapporteur
