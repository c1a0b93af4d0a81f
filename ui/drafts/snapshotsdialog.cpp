// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/snapshotsdialog.h"

#include "core/drafts/draftfront.h"
#include "core/library/draftedits.h"
#include "core/library/queries/drafts.h"
#include "core/text/textdiff.h"
#include "ui/shell/author.h"
#include "ui/shell/diffpage.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString when(const DraftSnapshot &snapshot)
{
    const QDateTime at = snapshot.madeAt.toLocalTime();
    return Look::date(at.date()) + u", "_s + QLocale().toString(at.time(), QLocale::ShortFormat);
}

} // namespace

SnapshotsDialog::SnapshotsDialog(const ViewContext &context, qint64 draft, std::function<QString()> now, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_draft(draft)
    , m_now(std::move(now))
    , m_label(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_compare(new QPushButton(tr("&Compare"), this))
    , m_restore(new QPushButton(tr("&Go back to it"), this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    setObjectName(u"snapshotsDialog"_s);
    setWindowTitle(tr("Snapshots"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_label->setObjectName(u"snapshotLabel"_s);
    m_label->setPlaceholderText(tr("Why, as “Before circulation”"));
    m_label->setAccessibleName(tr("Why a snapshot is taken"));
    m_list->setObjectName(u"snapshots"_s);
    m_list->setAccessibleName(tr("Snapshots"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_compare->setObjectName(u"compareSnapshots"_s);
    m_restore->setObjectName(u"restoreSnapshot"_s);
    m_remove->setObjectName(u"removeSnapshot"_s);
    auto *takeNow = new QPushButton(tr("&Take a snapshot"), this);
    takeNow->setObjectName(u"takeSnapshot"_s);
    takeNow->setDefault(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Look::gapSmall);
    head->addWidget(m_label, 1);
    head->addWidget(takeNow);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Look::gapSmall);
    for (QPushButton *button : {m_compare, m_restore, m_remove}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addLayout(head);
    column->addWidget(new Caption(tr("Choose one to compare it with what is written now, or two to compare them."), this));
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(560, 420);
    connect(takeNow, &QPushButton::clicked, this, &SnapshotsDialog::take);
    connect(m_compare, &QPushButton::clicked, this, &SnapshotsDialog::compare);
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsDialog::restore);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsDialog::remove);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SnapshotsDialog::choiceChanged);
    connect(m_list, &QListWidget::itemActivated, this, &SnapshotsDialog::compare);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &SnapshotsDialog::remove);
    connect(&context.edits, &EditRunner::done, this, &SnapshotsDialog::refresh);
    choiceChanged();
    refresh();
}

void SnapshotsDialog::refresh()
{
    m_context.queries.ask<QList<DraftSnapshot>>(this, [draft = m_draft](const Connection &connection) { return snapshotsOf(connection, draft); },
        [this](const Result<QList<DraftSnapshot>> &answer) { list(answer.value_or(QList<DraftSnapshot>())); });
}

void SnapshotsDialog::list(const QList<DraftSnapshot> &snapshots)
{
    if (snapshots == m_snapshots && m_list->count() > 0)
        return;
    m_snapshots = snapshots;
    m_list->clear();
    for (const DraftSnapshot &snapshot : snapshots) {
        QStringList parts{when(snapshot), snapshot.label, snapshot.author};
        parts.removeAll(QString());
        m_list->addItem(parts.join(u" · "_s));
    }
    if (snapshots.isEmpty()) {
        m_list->addItem(tr("None yet. A draft that is circulated or final takes one by itself."));
        m_list->item(0)->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    choiceChanged();
}

QList<DraftSnapshot> SnapshotsDialog::chosen() const
{
    QList<DraftSnapshot> chosen;
    for (int row = 0; row < m_snapshots.size(); ++row) {
        if (const QListWidgetItem *item = m_list->item(row); item && item->isSelected())
            chosen.append(m_snapshots.at(row));
    }
    return chosen;
}

void SnapshotsDialog::choiceChanged()
{
    const qsizetype count = chosen().size();
    m_compare->setEnabled(count == 1 || count == 2);
    m_compare->setText(count == 2 ? tr("&Compare these two") : tr("&Compare with now"));
    m_restore->setEnabled(count == 1);
    m_remove->setEnabled(count > 0);
}

void SnapshotsDialog::take()
{
    emit saveWanted();
    m_context.edits.run([draft = m_draft, label = m_label->text(), author = Author::name()](const Connection &connection) {
        return takeSnapshot(connection, draft, label, author).transform([](qint64) { return Edited({}, EditScope::Drafts); });
    });
    m_label->clear();
}

void SnapshotsDialog::compare()
{
    const QList<DraftSnapshot> shown = chosen();
    if (shown.isEmpty() || shown.size() > 2)
        return;
    const bool isWithNow = shown.size() == 1;
    const QString before = shown.last().text; // the newest stands first
    const QString after = isWithNow ? m_now() : shown.first().text;
    const QString title = isWithNow ? tr("Changed since %1").arg(when(shown.first())) : tr("Changed from %1 to %2").arg(when(shown.last()), when(shown.first()));
    m_context.queries.ask<TextDiff>(m_compare, [before, after](const Connection &) { return Result<TextDiff>(compareTexts(before, after)); },
        [this, title](const Result<TextDiff> &diff) {
            if (diff)
                (new DiffPage(title, *diff, this))->show();
        });
}

void SnapshotsDialog::restore()
{
    const QList<DraftSnapshot> shown = chosen();
    if (shown.size() != 1)
        return;
    emit saveWanted();
    m_context.edits.run([id = shown.first().id, title = titleOfDraft(shown.first().text), author = Author::name(), sentence = tr("Gone back to %1. Undo brings back what was written.").arg(when(shown.first()))](
                            const Connection &connection) {
        return restoreSnapshot(connection, id, title, author).transform([&] { return Edited(sentence, EditScope::Drafts); });
    });
    close();
}

void SnapshotsDialog::remove()
{
    const QList<DraftSnapshot> gone = chosen();
    for (const DraftSnapshot &snapshot : gone) {
        m_context.edits.run([id = snapshot.id](const Connection &connection) {
            return removeSnapshot(connection, id).transform([] { return Edited({}, EditScope::Drafts); });
        });
    }
}

} // namespace Rapporteur
