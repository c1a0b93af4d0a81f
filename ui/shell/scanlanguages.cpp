// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/scanlanguages.h"

#include "core/text/ocrlanguages.h"
#include "ui/shell/look.h"

#include <QCheckBox>
#include <QDialogButtonBox>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int column = 380; // pixels of a line of words

QLabel *sentence(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(column);
    return label;
}

} // namespace

ScanLanguages::ScanLanguages(const QString &wish, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"scanLanguages"_s);
    setWindowTitle(tr("Languages of scans"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::gapHuge, Look::gapHuge, Look::gapHuge, Look::gapLarge);
    layout->setSpacing(Look::gapLarge);
    const QStringList installed = installedOcrLanguages();
    layout->addWidget(sentence(installed.isEmpty()
            ? tr("Pages that are pictures cannot be read: no data of a language is installed.")
            : tr("Pages that are pictures are read by OCR. Fewer languages are quicker and make fewer mistakes."), this));
    const QStringList ticked = chosenOcrLanguages(wish).codes;
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(Look::gapSmall);
    for (const QString &code : installed) {
        auto *box = new QCheckBox(ocrLanguageName(code), this);
        box->setObjectName(code);
        box->setChecked(ticked.contains(code));
        boxes->addWidget(box);
        m_boxes.append(box);
    }
    layout->addLayout(boxes);
    auto *more = sentence(tr("Other languages are packages of your system: tesseract-ocr-fra on Debian and Ubuntu, "
                             "tesseract-langpack-fra on Fedora, for French. "
                             "Scans that could not be read before are read when you import them again."), this);
    more->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(more);
    auto *buttons = new QDialogButtonBox(installed.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->wish());
        accept();
    });
    layout->addWidget(buttons);
}

QString ScanLanguages::wish() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            codes.append(box->objectName());
    }
    return codes.isEmpty() ? noOcr.toString() : codes.join(u'+');
}

} // namespace Rapporteur
