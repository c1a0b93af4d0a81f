// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/exportdraft.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString formatKey = u"drafts/format"_s;
const QString paperKey = u"drafts/paper"_s;

QString fileNameOf(const QString &title)
{
    static const QRegularExpression refused(uR"([/\\:*?"<>|\x00-\x1f])"_s);
    return QString(title).replace(refused, u"-"_s).simplified().left(100);
}

} // namespace

PaperSize usualPaper()
{
    const QString chosen = QSettings().value(paperKey).toString();
    const bool isLetter = chosen.isEmpty() ? QLocale().measurementSystem() == QLocale::ImperialUSSystem : chosen == "letter"_L1;
    return isLetter ? PaperSize::Letter : PaperSize::A4;
}

ExportDraft::ExportDraft(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_title(title)
    , m_formats(new QButtonGroup(this))
    , m_size(new QComboBox(this))
{
    setObjectName(u"exportDraftDialog"_s);
    setWindowTitle(tr("Export draft"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_size->setObjectName(u"paperSize"_s);
    m_size->setAccessibleName(tr("Paper"));
    m_size->addItems({tr("A4"), tr("Letter")});
    m_size->setCurrentIndex(int(usualPaper()));
    auto *write = new QPushButton(tr("&Export…"), this);
    write->setObjectName(u"exportDraftButton"_s);
    write->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(write, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapHuge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new SectionTitle(tr("Format"), this));
    column->addWidget(formatChoices());
    column->addWidget(new SectionTitle(tr("Paper"), this));
    column->addWidget(m_size, 0, Qt::AlignLeft);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(380);
    connect(write, &QPushButton::clicked, this, &ExportDraft::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *ExportDraft::formatChoices()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto formats = paperFormats();
    const QString before = QSettings().value(formatKey).toString();
    for (size_t i = 0; i < formats.size(); ++i) {
        const PaperFormat &format = formats[i];
        auto *button = new QRadioButton(tr("%1 (.%2)").arg(format.translatedName(), QLatin1StringView(format.id)), box);
        button->setObjectName(QLatin1StringView(format.id));
        button->setChecked(i == 0 || before == QLatin1StringView(format.id));
        m_formats->addButton(button, int(i));
        column->addWidget(button);
    }
    return box;
}

void ExportDraft::choose()
{
    const PaperFormat &format = paperFormats()[size_t(qMax(0, m_formats->checkedId()))];
    const QString suffix = QString::fromLatin1(format.id);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = Dialogs::saveFile(this, tr("Export draft"), folder + u'/' + fileNameOf(m_title) + u'.' + suffix, format.translatedName(), suffix);
    if (path.isEmpty())
        return;
    const auto size = PaperSize(m_size->currentIndex());
    QSettings().setValue(formatKey, suffix);
    QSettings().setValue(paperKey, size == PaperSize::Letter ? u"letter"_s : u"a4"_s);
    emit chosen(&format, size, path);
    accept();
}

} // namespace Rapporteur
