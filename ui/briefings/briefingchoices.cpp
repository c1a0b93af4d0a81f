// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefings/briefingchoices.h"

#include "ui/briefings/checklist.h"
#include "ui/shell/look.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString standardTemplate = u"briefing-note"_s;

QString textOf(const QWidget *field)
{
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(field))
        return lines->toPlainText().trimmed();
    return static_cast<const QLineEdit *>(field)->text().simplified();
}

} // namespace

BriefingChoices::BriefingChoices(const QList<DraftTemplate> &templates, const Lexicon &lexicon, const Filter &filter, QWidget *parent)
    : QWidget(parent)
    , m_templates(templates)
    , m_filter(filter)
    , m_form(new QFormLayout(this))
    , m_template(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_topics(new CheckList(u"briefingTopics"_s, tr("Topics"), tr("Any topic; type to find some"), this))
    , m_people(new CheckList(u"briefingPeople"_s, tr("Speakers"), tr("Everybody; type to find some"), this))
    , m_tags(new CheckList(u"briefingTags"_s, tr("Tags"), tr("Any tag; type to find some"), this))
    , m_series(new QComboBox(this))
    , m_from(new QSpinBox(this))
    , m_to(new QSpinBox(this))
{
    assemble(lexicon);
    fillYears(0, 0);
    showFields();
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        emit changed();
    });
    connect(m_title, &QLineEdit::textEdited, this, &BriefingChoices::changed);
    connect(m_series, &QComboBox::activated, this, &BriefingChoices::changed);
    for (CheckList *list : {m_topics, m_people, m_tags})
        connect(list, &CheckList::changed, this, &BriefingChoices::changed);
    for (QSpinBox *year : {m_from, m_to})
        connect(year, &QSpinBox::valueChanged, this, &BriefingChoices::changed);
}

void BriefingChoices::assemble(const Lexicon &lexicon)
{
    m_template->setObjectName(u"briefingTemplate"_s);
    for (const DraftTemplate &form : m_templates) {
        m_template->addItem(form.name, form.id);
        m_template->setItemData(m_template->count() - 1, form.problem.isEmpty() ? form.description : form.problem, Qt::ToolTipRole);
    }
    m_template->setCurrentIndex(qMax(0, m_template->findData(standardTemplate)));
    m_title->setObjectName(u"briefingTitle"_s);
    m_title->setPlaceholderText(tr("Made from the topics"));
    m_from->setObjectName(u"briefingFrom"_s);
    m_to->setObjectName(u"briefingTo"_s);
    m_from->setAccessibleName(tr("From year"));
    m_to->setAccessibleName(tr("To year"));
    QList<CheckList::Item> topics;
    for (const Topic &topic : lexicon.topics)
        topics.append({topic.id, topic.name.isEmpty() ? topic.id : topic.name});
    m_topics->setItems(topics, m_filter.topics);
    m_series->setObjectName(u"briefingSeries"_s);
    m_series->addItem(tr("All series"), QString());
    for (const Series &series : lexicon.series)
        m_series->addItem(series.shortName.isEmpty() ? series.name : series.shortName, series.name);
    m_series->setCurrentIndex(qMax(0, m_series->findData(m_filter.series)));

    auto *years = new QHBoxLayout;
    years->addWidget(m_from);
    years->addWidget(new QLabel(tr("to"), this));
    years->addWidget(m_to);
    years->addStretch(1);
    m_form->setContentsMargins({});
    m_form->setSpacing(Look::gapSmall);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addRow(tr("&Template"), m_template);
    m_form->addRow(tr("T&opics"), m_topics);
    auto *yearsLabel = new QLabel(tr("&Years"), this);
    yearsLabel->setBuddy(m_from);
    m_form->addRow(yearsLabel, years);
    m_form->addRow(tr("&Speakers"), m_people);
    m_form->addRow(tr("Ta&gs of your marks"), m_tags);
    m_form->addRow(tr("Ser&ies"), m_series);
    m_form->addRow(tr("Tit&le"), m_title);
    m_fixedRows = m_form->rowCount();
}

void BriefingChoices::setOffer(const BriefingOffer &offer)
{
    QStringList chosen = m_people->ticked();
    for (const qint64 id : m_filter.people)
        chosen.append(QString::number(id));
    QList<CheckList::Item> people;
    for (const SpeakerRow &speaker : offer.people)
        people.append({QString::number(speaker.id), speaker.name});
    m_people->setItems(people, chosen);
    QList<CheckList::Item> tags;
    for (const TagCount &tag : offer.tags)
        tags.append({tag.tag, tr("%1 (%Ln mark(s))", nullptr, tag.annotations).arg(tag.tag)});
    m_tags->setItems(tags, m_tags->ticked());
    m_form->setRowVisible(m_tags, !tags.isEmpty());
    if (offer.summary.first.isValid())
        fillYears(offer.summary.first.year(), offer.summary.last.year());
}

void BriefingChoices::fillYears(int first, int last)
{
    for (QSpinBox *year : {m_from, m_to}) {
        const QSignalBlocker quiet(year);
        year->setRange(first, last);
        year->setEnabled(last > first);
        const QDate wished = year == m_from ? m_filter.from : m_filter.to;
        year->setValue(wished.isValid() ? wished.year() : year == m_from ? first : last);
    }
}

QWidget *BriefingChoices::makeField(const TemplateField &field)
{
    const QString text = m_said.value(field.id, field.standard);
    if (field.isLong) {
        auto *lines = new QPlainTextEdit(text, this);
        lines->setTabChangesFocus(true);
        lines->setPlaceholderText(field.hint);
        lines->setMaximumHeight(110);
        connect(lines, &QPlainTextEdit::textChanged, this, &BriefingChoices::changed);
        return lines;
    }
    auto *line = new QLineEdit(text, this);
    line->setPlaceholderText(field.hint);
    connect(line, &QLineEdit::textEdited, this, &BriefingChoices::changed);
    return line;
}

void BriefingChoices::showFields()
{
    for (const auto &[id, field] : std::as_const(m_fields).asKeyValueRange())
        m_said.insert(id, textOf(field));
    m_fields.clear();
    while (m_form->rowCount() > m_fixedRows)
        m_form->removeRow(m_fixedRows);
    const DraftTemplate *form = chosenTemplate();
    if (!form)
        return;
    for (const TemplateField &field : form->fields) {
        QWidget *widget = makeField(field);
        widget->setObjectName(u"briefingField-"_s + field.id);
        widget->setAccessibleName(field.label);
        m_form->addRow(field.label, widget);
        m_fields.insert(field.id, widget);
    }
}

TemplateRequest BriefingChoices::request() const
{
    TemplateRequest request;
    request.topics = m_topics->ticked();
    const QStringList people = m_people->ticked();
    for (const QString &id : people)
        request.people.append(id.toLongLong());
    request.tags = m_tags->ticked();
    request.series = m_series->currentData().toString();
    if (m_from->value() > m_from->minimum())
        request.from = QDate(m_from->value(), 1, 1);
    if (m_to->value() < m_to->maximum())
        request.to = QDate(m_to->value(), 12, 31);
    request.title = m_title->text().simplified();
    for (const auto &[id, field] : m_fields.asKeyValueRange())
        request.fields.insert(id, textOf(field));
    request.madeOn = QDate::currentDate();
    return request;
}

const DraftTemplate *BriefingChoices::chosenTemplate() const
{
    return templateNamed(m_templates, m_template->currentData().toString());
}

} // namespace Rapporteur
