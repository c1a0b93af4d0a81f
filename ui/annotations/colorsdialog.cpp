// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/colorsdialog.h"

#include "ui/models/mark.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int mostColors = 12;

QIcon swatchOf(const QString &color)
{
    QPixmap pixmap(60, 60);
    pixmap.setDevicePixelRatio(3);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawRoundedRect(QRectF(1, 1, 18, 18), 4, 4);
    return QIcon(pixmap);
}

} // namespace

ColorsDialog::ColorsDialog(const QList<HighlightColor> &colors, QWidget *parent)
    : QDialog(parent)
    , m_grid(new QGridLayout)
{
    setObjectName(u"colorsDialog"_s);
    setWindowTitle(tr("Colours to mark with"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapHuge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gapLarge);
    auto *sentence = new QLabel(tr("Say what each colour means to you. Another shade changes every mark of that colour."), this);
    sentence->setWordWrap(true);
    sentence->setMinimumWidth(380);
    column->addWidget(sentence);
    m_grid->setHorizontalSpacing(Look::gapSmall);
    m_grid->setVerticalSpacing(Look::gapSmall);
    column->addLayout(m_grid);
    auto *more = new QPushButton(tr("Add a colour"), this);
    more->setObjectName(u"addColour"_s);
    more->setAutoDefault(false);
    column->addWidget(more, 0, Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    for (const HighlightColor &color : colors)
        add(color);
    connect(more, &QPushButton::clicked, this, [this, more] {
        add({.color = QColor::fromHsl(int(m_rows.size()) * 67 % 360, 150, 150).name()});
        m_rows.last().meaning->setFocus();
        more->setEnabled(m_rows.size() < mostColors);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->colors());
        accept();
    });
    if (!m_rows.isEmpty())
        m_rows.first().meaning->setFocus();
}

void ColorsDialog::add(const HighlightColor &color)
{
    const int row = m_grid->rowCount();
    auto *swatch = new QToolButton(this);
    swatch->setIcon(swatchOf(color.color));
    swatch->setIconSize({20, 20});
    swatch->setToolTip(tr("Choose another shade"));
    swatch->setAccessibleName(tr("Shade of %1").arg(nameOf(color)));
    auto *meaning = new QLineEdit(color.meaning, this);
    meaning->setObjectName(u"meaning%1"_s.arg(m_rows.size() + 1));
    meaning->setPlaceholderText(nameOf({.color = color.color}));
    meaning->setAccessibleName(tr("Meaning of %1").arg(meaning->placeholderText()));
    auto *remove = new QToolButton(this);
    remove->setIcon(Icons::line(u"close"_s));
    remove->setToolTip(tr("Do not mark with it any more; marks keep it"));
    remove->setAccessibleName(tr("Remove %1").arg(meaning->placeholderText()));
    m_grid->addWidget(swatch, row, 0);
    m_grid->addWidget(meaning, row, 1);
    m_grid->addWidget(remove, row, 2);
    m_rows.append({color, swatch, meaning, remove});
    connect(swatch, &QToolButton::clicked, this, [this, swatch] { pick(swatch); });
    connect(remove, &QToolButton::clicked, this, [this, remove] { take(remove); });
}

void ColorsDialog::pick(QToolButton *swatch)
{
    const auto row = std::ranges::find(m_rows, swatch, &Row::swatch);
    auto *dialog = new QColorDialog(QColor(row->color.color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, swatch](const QColor &color) {
        const auto row = std::ranges::find(m_rows, swatch, &Row::swatch);
        row->color.color = color.name();
        swatch->setIcon(swatchOf(row->color.color));
        row->meaning->setPlaceholderText(nameOf({.color = row->color.color}));
    });
    dialog->open();
}

void ColorsDialog::take(QToolButton *remove)
{
    const auto row = std::ranges::find(m_rows, remove, &Row::remove);
    for (QWidget *widget : {static_cast<QWidget *>(row->swatch), static_cast<QWidget *>(row->meaning), static_cast<QWidget *>(row->remove)}) {
        widget->hide();
        widget->deleteLater();
    }
    m_rows.erase(row);
}

QList<HighlightColor> ColorsDialog::colors() const
{
    QList<HighlightColor> colors;
    for (const Row &row : m_rows)
        colors.append({row.color.id, row.color.color, row.meaning->text().simplified()});
    return colors;
}

} // namespace Rapporteur
