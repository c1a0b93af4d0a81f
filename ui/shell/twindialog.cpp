// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/twindialog.h"

#include "ui/models/reportsmodel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

TwinDialog::TwinDialog(QList<ReportRow> rows, qint64 report, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_join(new QPushButton(tr("&Join"), this))
{
    setObjectName(u"twinDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The same meeting as…"));
    const auto self = std::ranges::find(rows, report, &ReportRow::id);
    const ReportRow own = self == rows.end() ? ReportRow{} : *self;
    rows.removeIf([&](const ReportRow &row) { return row.id == report; });
    std::ranges::stable_sort(rows, {}, [&](const ReportRow &row) {
        return row.when.isKnown() && own.when.isKnown() ? std::abs(row.when.date.daysTo(own.when.date)) : 1'000'000;
    });
    for (const ReportRow &row : std::as_const(rows)) {
        QStringList parts{row.label, ReportsModel::when(row.when), row.fileName};
        parts.removeAll(QString());
        auto *item = new QListWidgetItem(parts.join(u" · "_s), m_list);
        item->setData(Qt::UserRole, row.id);
    }
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_words->setPlaceholderText(tr("Type to narrow…"));
    m_words->setAccessibleName(tr("Narrow the list"));
    m_words->setClearButtonEnabled(true);
    m_join->setDefault(true);
    m_join->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_join, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new SectionTitle(tr("%1 is of the same meeting as").arg(own.label), this));
    column->addWidget(new Caption(tr("It becomes another file of that report. You can set it apart again."), this));
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &TwinDialog::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_join->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &TwinDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &TwinDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(560, 460);
}

void TwinDialog::narrow(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words, Qt::CaseInsensitive));
}

void TwinDialog::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    emit chosen(item->data(Qt::UserRole).toLongLong());
    close();
}

} // namespace Rapporteur
