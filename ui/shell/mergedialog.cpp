// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mergedialog.h"

#include "ui/shell/look.h"
#include "ui/shell/mergetask.h"
#include "ui/shell/sectiontitle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// What a person must look at comes first.
constexpr std::array groups{MergeGroup::Conflict, MergeGroup::Removed, MergeGroup::NewReport, MergeGroup::NewFile, MergeGroup::Added, MergeGroup::Updated};

QString titleOf(MergeGroup group)
{
    switch (group) {
    case MergeGroup::Conflict:
        return MergeDialog::tr("Changed on both sides: the later one counts, the other is kept beside it");
    case MergeGroup::Removed:
        return MergeDialog::tr("Deleted there: will be deleted here");
    case MergeGroup::NewReport:
        return MergeDialog::tr("Files of reports that are only there");
    case MergeGroup::NewFile:
        return MergeDialog::tr("Further files of reports that are here");
    case MergeGroup::Added:
        return MergeDialog::tr("Marked, written and answered only there");
    case MergeGroup::Updated:
        return MergeDialog::tr("Changed there since");
    }
    return {};
}

/// "3 files, 12 new, 1 changed, 1 in conflict"
QString counts(const MergePlan &plan)
{
    QStringList parts;
    const auto add = [&](const QString &part, qsizetype count) {
        if (count > 0)
            parts.append(part);
    };
    const auto count = [&](MergeGroup group) { return int(plan.count(group)); };
    const int files = count(MergeGroup::NewReport) + count(MergeGroup::NewFile);
    add(MergeDialog::tr("%Ln file(s)", nullptr, files), files);
    add(MergeDialog::tr("%Ln annotation(s) and answer(s)", nullptr, count(MergeGroup::Added)), count(MergeGroup::Added));
    add(MergeDialog::tr("%Ln changed", nullptr, count(MergeGroup::Updated)), count(MergeGroup::Updated));
    add(MergeDialog::tr("%Ln deleted", nullptr, count(MergeGroup::Removed)), count(MergeGroup::Removed));
    add(MergeDialog::tr("%Ln in conflict", nullptr, count(MergeGroup::Conflict)), count(MergeGroup::Conflict));
    return parts.join(u", "_s);
}

} // namespace

QString mergeSentence(const QString &path, const MergeSummary &summary)
{
    const QString name = QFileInfo(path).fileName();
    if (summary.cancelled)
        return MergeDialog::tr("Merging %1 was stopped. Ctrl+Z takes back what had come.").arg(name);
    if (summary.plan.isNothing)
        return MergeDialog::tr("%1 holds nothing that is not here.").arg(name);
    const QString what = counts(summary.plan);
    QString sentence = what.isEmpty() ? MergeDialog::tr("Merged %1.").arg(name) : MergeDialog::tr("Merged %1: %2.").arg(name, what);
    if (!summary.failed.isEmpty())
        sentence += u' ' + MergeDialog::tr("%Ln file(s) could not be read.", nullptr, int(summary.failed.size()));
    return sentence;
}

MergeDialog::MergeDialog(const Library &library, const Lexicon &lexicon, ExtractorPool &extractors, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_task(new MergeTask(library, lexicon, extractors, this))
    , m_sum(new Caption({}, this))
    , m_bar(new QProgressBar(this))
    , m_list(new QTreeWidget(this))
    , m_private(new QCheckBox(tr("Take its &private annotations too"), this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge library"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sum->setObjectName(u"mergeSum"_s);
    m_sum->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("How far it is"));
    m_private->setObjectName(u"mergePrivate"_s);
    m_private->hide();
    m_merge->setObjectName(u"mergeNow"_s);
    m_merge->setDefault(true);
    makeList();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_merge, QDialogButtonBox::ActionRole);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_private);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new ViewTitle(tr("What %1 brings").arg(QFileInfo(path).completeBaseName()), this));
    column->addWidget(m_sum);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_private, &QCheckBox::toggled, this, &MergeDialog::look);
    connect(m_task, &MergeTask::planned, this, &MergeDialog::setPlan);
    connect(m_task, &MergeTask::progressed, this, [this](const Progress &progress) {
        m_bar->setMaximum(int(progress.total));
        m_bar->setValue(int(progress.done));
    });
    connect(m_task, &MergeTask::merged, this, [this](const MergeSummary &summary) {
        m_isMerging = false;
        emit merged(summary);
        accept();
    });
    connect(m_task, &MergeTask::failed, this, [this](const Error &error) {
        m_isMerging = false;
        emit failed(error);
        reject();
    });
    resize(860, 520);
    look();
}

void MergeDialog::makeList()
{
    m_list->setObjectName(u"mergeList"_s);
    m_list->setAccessibleName(tr("What the merge does"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("There"), tr("Kept beside")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, 540);
}

void MergeDialog::setWorking(const QString &what)
{
    m_sum->setText(what);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_merge->setEnabled(false);
}

void MergeDialog::look()
{
    setWorking(tr("Looking at %1… Nothing is written yet.").arg(QFileInfo(m_path).fileName()));
    m_task->plan(m_path, m_private->isChecked());
}

void MergeDialog::merge()
{
    m_isMerging = true;
    m_private->setEnabled(false);
    setWorking(tr("Merging…"));
    m_task->merge(m_path, m_private->isChecked());
}

void MergeDialog::setPlan(const MergePlan &plan)
{
    m_bar->hide();
    m_list->clear();
    for (const MergeGroup group : groups) {
        if (plan.count(group) == 0)
            continue;
        auto *heading = new QTreeWidgetItem(m_list, {titleOf(group) + u"  "_s + QLocale().toString(plan.count(group))});
        heading->setFirstColumnSpanned(true);
        QFont font = heading->font(0);
        font.setWeight(QFont::DemiBold);
        heading->setFont(0, font);
        for (const MergeLine &line : plan.lines) {
            if (line.group == group)
                (new QTreeWidgetItem(heading, {line.what, line.detail}))->setToolTip(0, line.what);
        }
        heading->setExpanded(true);
    }
    m_list->setColumnHidden(1, plan.count(MergeGroup::Conflict) == 0);
    m_list->setHeaderHidden(plan.count(MergeGroup::Conflict) == 0);
    const QString same = tr("The same on both sides: %Ln report(s)", nullptr, int(plan.sameReports)) + tr(", %Ln annotation(s) and answer(s)", nullptr, int(plan.same));
    const QString what = counts(plan);
    m_sum->setText((what.isEmpty() ? (plan.isNothing ? tr("It holds nothing that is not here.") : tr("Small differences only.")) : tr("It brings %1.").arg(what)) + u' ' + same + u'.');
    if (plan.privateLeft > 0)
        m_private->setText(tr("Take its %Ln &private annotation(s) too", nullptr, int(plan.privateLeft)));
    m_private->setVisible(plan.privateLeft > 0 || m_private->isChecked());
    m_merge->setEnabled(!plan.isNothing);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    (m_list->topLevelItemCount() > 0 ? static_cast<QWidget *>(m_list) : m_merge)->setFocus();
}

/// While it merges, Escape stops that, and the dialog goes when it has stopped.
void MergeDialog::done(int result)
{
    if (!m_isMerging)
        return QDialog::done(result);
    m_task->cancel();
    m_sum->setText(tr("Stopping…"));
}

} // namespace Rapporteur
