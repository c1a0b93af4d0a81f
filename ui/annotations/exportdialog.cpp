// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/exportdialog.h"

#include "core/library/queries/reports.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FormatWords {
    ExchangeFormat format;
    const char *name;
    const char *sentence;
    const char *kind; ///< of its files
};

constexpr std::array formats{
    FormatWords{ExchangeFormat::WebAnnotations, QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "&Web annotations (JSON-LD)"),
        QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "The W3C’s format. Holds everything, for another library or as a safe copy."), QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "Web annotations")},
    FormatWords{ExchangeFormat::RefiProject, QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "REFI-&QDA project"),
        QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "For NVivo, ATLAS.ti, MAXQDA and QualCoder. Holds everything, and the sources."), QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "REFI-QDA projects")},
    FormatWords{ExchangeFormat::MarkdownVault, QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "&Markdown folder"),
        QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "A file a report, linked to each other, for Obsidian and the like."), ""},
    FormatWords{ExchangeFormat::Pdf, QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "Annotated &PDF"),
        QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "Highlights and notes on copies of the original PDFs."), QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "PDF documents")},
    FormatWords{ExchangeFormat::Html, QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "Web pa&ge (HTML)"),
        QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "One page to read, print or send."), QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "Web pages")},
    FormatWords{ExchangeFormat::Csv, QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "Ta&ble (CSV)"),
        QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "A row an annotation, for spreadsheets."), QT_TRANSLATE_NOOP("Rapporteur::ExportDialog", "Tables")},
};

const FormatWords &wordsOf(ExchangeFormat format)
{
    return *std::ranges::find(formats, format, &FormatWords::format);
}

QString suffixOf(ExchangeFormat format)
{
    return format == ExchangeFormat::Pdf ? u"pdf"_s : QString::fromLatin1(exchangeFormats()[size_t(format)].suffix);
}

} // namespace

ExportDialog::ExportDialog(const Library &library, qint64 report, QWidget *parent)
    : QDialog(parent)
    , m_queries(library)
    , m_report(report)
    , m_formats(new QButtonGroup(this))
    , m_all(new QRadioButton(tr("The whole &library"), this))
    , m_one(new QRadioButton(tr("&This report"), this))
    , m_private(new QCheckBox(tr("&Include private annotations"), this))
    , m_count(new Caption({}, this))
    , m_export(new QPushButton(tr("&Export…"), this))
{
    setObjectName(u"exportAnnotationsDialog"_s);
    setWindowTitle(tr("Export annotations"));
    setAttribute(Qt::WA_DeleteOnClose);
    assemble();
    ask();
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_all), static_cast<QAbstractButton *>(m_one), static_cast<QAbstractButton *>(m_private)})
        connect(button, &QAbstractButton::toggled, this, &ExportDialog::count);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choose);
}

QWidget *ExportDialog::formatChoices()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (const FormatWords &words : formats) {
        auto *button = new QRadioButton(tr(words.name), box);
        button->setObjectName(QLatin1StringView(exchangeFormats()[size_t(words.format)].name));
        button->setAccessibleDescription(tr(words.sentence));
        m_formats->addButton(button, int(words.format));
        auto *caption = new Caption(tr(words.sentence), box);
        caption->setContentsMargins(Look::gapHuge, 0, 0, Look::gapSmall);
        column->addWidget(button);
        column->addWidget(caption);
    }
    m_formats->button(int(ExchangeFormat::WebAnnotations))->setChecked(true);
    return box;
}

QWidget *ExportDialog::scopeChoices()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_all->setObjectName(u"exportAll"_s);
    m_one->setObjectName(u"exportOne"_s);
    m_private->setObjectName(u"exportPrivate"_s);
    m_one->setVisible(m_report != 0);
    (m_report ? m_one : m_all)->setChecked(true);
    column->addWidget(m_one);
    column->addWidget(m_all);
    column->addSpacing(Look::gapSmall);
    column->addWidget(m_private);
    return box;
}

void ExportDialog::assemble()
{
    m_count->setObjectName(u"exportCount"_s);
    m_export->setObjectName(u"exportAnnotationsButton"_s);
    m_export->setDefault(true);
    m_export->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapHuge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gap);
    column->addWidget(new SectionTitle(tr("Format"), this));
    column->addWidget(formatChoices());
    column->addWidget(new SectionTitle(tr("What leaves"), this));
    column->addWidget(scopeChoices());
    column->addWidget(m_count);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(540);
}

void ExportDialog::ask()
{
    m_queries.ask<QList<AnnotationRow>>(this, [](const Connection &connection) { return annotationRows(connection, {.withPrivate = true}); },
        [this](const Result<QList<AnnotationRow>> &rows) {
            m_rows = rows.value_or(QList<AnnotationRow>());
            count();
        });
    if (!m_report)
        return;
    m_queries.ask<ReportRow>(m_one, [id = m_report](const Connection &connection) { return reportRow(connection, id); }, [this](const Result<ReportRow> &row) {
        if (!row)
            return;
        m_label = row->label;
        m_one->setText(tr("&This report: %1").arg(QString(row->label).replace(u'&', u"&&"_s)));
    });
}

void ExportDialog::count()
{
    int leaving = 0;
    int staying = 0;
    for (const AnnotationRow &row : std::as_const(m_rows)) {
        if (m_one->isChecked() && row.annotation.report != m_report)
            continue;
        ++(row.annotation.isPrivate && !m_private->isChecked() ? staying : leaving);
    }
    const QString stay = staying > 0 ? tr("%Ln private one(s) stay here.", nullptr, staying) : QString();
    m_count->setText(QStringList{tr("%Ln annotation(s) leave.", nullptr, leaving), stay}.join(u' ').trimmed());
    m_export->setEnabled(leaving > 0);
}

ExportRequest ExportDialog::request() const
{
    return {.format = ExchangeFormat(m_formats->checkedId()), .what = {.report = m_one->isChecked() ? m_report : 0, .withPrivate = m_private->isChecked()}};
}

QString ExportDialog::askPath(ExchangeFormat format, bool isFolder)
{
    if (isFolder)
        return Dialogs::openFolder(this, tr("Export annotations to a folder"));
    const QString name = m_one->isChecked() && !m_label.isEmpty() ? tr("Annotations of %1").arg(m_label) : tr("Annotations");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return Dialogs::saveFile(this, tr("Export annotations"), folder + u'/' + QString(name).replace(u'/', u'-') + u'.' + suffixOf(format), tr(wordsOf(format).kind), suffixOf(format));
}

void ExportDialog::choose()
{
    ExportRequest wanted = request();
    const bool isFolder = wanted.format == ExchangeFormat::MarkdownVault || (wanted.format == ExchangeFormat::Pdf && !wanted.what.report);
    wanted.path = askPath(wanted.format, isFolder);
    if (wanted.path.isEmpty())
        return;
    emit chosen(wanted);
    accept();
}

} // namespace Rapporteur
