// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefings/briefingdialog.h"

#include "core/library/queries/reports.h"
#include "ui/briefings/briefingtask.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/icons.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QStringList checked(const QListWidget *list)
{
    QStringList keys;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            keys.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return keys;
}

void addChoice(QListWidget *list, const QString &words, const QString &key, bool isOn)
{
    auto *item = new QListWidgetItem(words, list);
    item->setData(Qt::UserRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
}

} // namespace

BriefingDialog::BriefingDialog(const Library &library, const Lexicon &lexicon, const Filter &filter, QWidget *parent)
    : QDialog(parent)
    , m_lexicon(lexicon)
    , m_queries(library)
    , m_task(new BriefingTask(library, lexicon, this))
    , m_title(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_people(new QListWidget(this))
    , m_peopleWords(new QLineEdit(this))
    , m_series(new QComboBox(this))
    , m_from(new QSpinBox(this))
    , m_to(new QSpinBox(this))
    , m_paper(new QComboBox(this))
    , m_bar(new QProgressBar(this))
    , m_outcome(new LinkLabel(this))
    , m_save(new QPushButton(tr("Save as PDF…"), this))
{
    setObjectName(u"briefingDialog"_s);
    setWindowTitle(tr("Export briefing"));
    setAttribute(Qt::WA_DeleteOnClose);
    assemble();
    fillTopics(filter.topics);
    m_series->addItem(tr("All series"), QString());
    for (const Series &series : lexicon.series)
        m_series->addItem(series.shortName.isEmpty() ? series.name : series.shortName, series.name);
    m_series->setCurrentIndex(qMax(0, m_series->findData(filter.series)));
    askLibrary(filter);
    connect(m_save, &QPushButton::clicked, this, &BriefingDialog::save);
    connect(m_task, &BriefingTask::written, this, [this](const QString &path) {
        finish(tr("Saved %1.").arg(QFileInfo(path).fileName()).toHtmlEscaped()
            + u" <a style=\"text-decoration:none\" href=\"%1\">%2</a>"_s.arg(
                QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded).toHtmlEscaped(), tr("Open")));
    });
    connect(m_task, &BriefingTask::failed, this,
        [this](const Error &error) { finish(error.sentence.toHtmlEscaped()); });
    connect(m_outcome, &LinkLabel::followed, this, [](const QString &href) { QDesktopServices::openUrl(QUrl(href)); });
    connect(m_peopleWords, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (int row = 0; row < m_people->count(); ++row)
            m_people->item(row)->setHidden(!m_people->item(row)->text().contains(words, Qt::CaseInsensitive));
    });
}

void BriefingDialog::assemble()
{
    m_title->setObjectName(u"briefingTitle"_s);
    m_title->setPlaceholderText(tr("Made from the topics"));
    m_topics->setObjectName(u"briefingTopics"_s);
    m_people->setObjectName(u"briefingPeople"_s);
    m_topics->setAccessibleName(tr("Topics"));
    m_people->setAccessibleName(tr("People"));
    m_peopleWords->setPlaceholderText(tr("All people; type to find some"));
    m_peopleWords->setAccessibleName(tr("Find people"));
    m_from->setObjectName(u"briefingFrom"_s);
    m_to->setObjectName(u"briefingTo"_s);
    m_from->setAccessibleName(tr("From year"));
    m_to->setAccessibleName(tr("To year"));
    m_paper->addItem(tr("A4"), int(PaperSize::A4));
    m_paper->addItem(tr("Letter"), int(PaperSize::Letter));
    m_save->setObjectName(u"saveBriefing"_s);
    m_save->setDefault(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_outcome->setObjectName(u"briefingOutcome"_s);
    for (QListWidget *list : {m_topics, m_people})
        list->setMinimumHeight(130);

    auto *people = new QVBoxLayout;
    people->setSpacing(4);
    people->addWidget(m_peopleWords);
    people->addWidget(m_people);
    auto *years = new QHBoxLayout;
    years->addWidget(m_from);
    years->addWidget(new QLabel(tr("to"), this));
    years->addWidget(m_to);
    years->addStretch(1);
    auto *form = new QFormLayout;
    form->setSpacing(Look::gap);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("T&opics"), m_topics);
    form->addRow(tr("People"), people);
    form->addRow(tr("&Series"), m_series);
    form->addRow(tr("Years"), years);
    form->addRow(tr("P&aper"), m_paper);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapHuge, Look::gapHuge, Look::gapHuge, Look::gapLarge);
    column->setSpacing(Look::gapLarge);
    column->addLayout(form);
    column->addWidget(m_bar);
    column->addWidget(m_outcome);
    column->addWidget(buttons);
    resize(520, 600);
}

void BriefingDialog::fillTopics(const QStringList &chosen)
{
    for (const Topic &topic : m_lexicon.topics)
        addChoice(m_topics, topic.name.isEmpty() ? topic.id : topic.name, topic.id, chosen.contains(topic.id));
}

void BriefingDialog::askLibrary(const Filter &filter)
{
    fillYears(filter, 0, 0);
    m_queries.ask<QList<SpeakerRow>>(m_people, [](const Connection &connection) { return speakers(connection, {}); },
        [this, chosen = filter.people](const Result<QList<SpeakerRow>> &answer) {
            fillPeople(answer.value_or(QList<SpeakerRow>{}), chosen);
        });
    m_queries.ask<LibrarySummary>(this, [](const Connection &connection) { return summary(connection); },
        [this, filter](const Result<LibrarySummary> &answer) {
            if (answer && answer->first.isValid())
                fillYears(filter, answer->first.year(), answer->last.year());
        });
}

void BriefingDialog::fillPeople(const QList<SpeakerRow> &speakers, const QList<qint64> &chosen)
{
    for (const SpeakerRow &speaker : speakers)
        addChoice(m_people, speaker.name, QString::number(speaker.id), chosen.contains(speaker.id));
}

void BriefingDialog::fillYears(const Filter &filter, int first, int last)
{
    for (QSpinBox *year : {m_from, m_to}) {
        year->setRange(first, last);
        year->setEnabled(last > first);
    }
    m_from->setValue(filter.from.isValid() ? filter.from.year() : first);
    m_to->setValue(filter.to.isValid() ? filter.to.year() : last);
}

BriefingRequest BriefingDialog::request() const
{
    BriefingRequest request;
    request.title = m_title->text().simplified();
    request.topics = checked(m_topics);
    for (const QString &id : checked(m_people))
        request.people.append(id.toLongLong());
    request.series = m_series->currentData().toString();
    if (m_from->value() > m_from->minimum())
        request.from = QDate(m_from->value(), 1, 1);
    if (m_to->value() < m_to->maximum())
        request.to = QDate(m_to->value(), 12, 31);
    request.madeOn = QDate::currentDate();
    return request;
}

void BriefingDialog::save()
{
    const BriefingRequest wanted = request();
    const QString name = !wanted.title.isEmpty() ? wanted.title
        : wanted.topics.isEmpty()                ? tr("Briefing")
                                                 : tr("Briefing on %1").arg(wanted.topics.join(u", "_s));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = Dialogs::saveFile(this, tr("Save briefing"), folder + u'/' + QString(name).replace(u'/', u'-') + u".pdf"_s,
        tr("PDF documents"), u"pdf"_s);
    if (path.isEmpty())
        return;
    m_save->setEnabled(false);
    m_bar->show();
    m_outcome->setHtml(tr("Writing %1…").arg(QFileInfo(path).fileName()).toHtmlEscaped());
    m_task->start(wanted, path, PaperSize(m_paper->currentData().toInt()));
}

void BriefingDialog::finish(const QString &outcome)
{
    m_save->setEnabled(true);
    m_bar->hide();
    m_outcome->setHtml(outcome);
}

} // namespace Rapporteur
