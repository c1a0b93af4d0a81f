// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/importreport.h"

#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ImportReport)
};
} // namespace

QString importSentence(const AnnotationImport &done)
{
    QStringList parts{ImportWords::tr("%Ln new", nullptr, done.added)};
    if (done.changed > 0)
        parts.append(ImportWords::tr("%Ln changed", nullptr, done.changed));
    if (done.same > 0)
        parts.append(ImportWords::tr("%Ln the same", nullptr, done.same));
    if (done.orphaned > 0)
        parts.append(ImportWords::tr("%Ln without a place", nullptr, done.orphaned));
    if (!done.homeless.isEmpty())
        parts.append(ImportWords::tr("%Ln of reports that are not here", nullptr, int(done.homeless.size())));
    return ImportWords::tr("Annotations imported: %1").arg(parts.join(u", "_s));
}

ImportReport::ImportReport(const QList<HomelessAnnotation> &homeless, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importReport"_s);
    setWindowTitle(tr("Annotations that were not taken in"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QListWidget(this);
    list->setAccessibleName(windowTitle());
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setSpacing(2);
    for (const HomelessAnnotation &one : homeless) {
        const QString words = (one.quote.isEmpty() ? one.note : u'“' + one.quote + u'”').simplified();
        const QString report = one.report.isEmpty() ? tr("a report without a name") : one.report;
        auto *item = new QListWidgetItem(QString(words + u'\n' + report), list);
        item->setToolTip(words);
    }
    auto *caption = new Caption(tr("Their reports are not in this library. Import the reports, then the annotations again."), this);
    caption->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new SectionTitle(tr("%Ln annotation(s) were not taken in", nullptr, int(homeless.size())), this));
    column->addWidget(caption);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(560, 420);
}

} // namespace Rapporteur
