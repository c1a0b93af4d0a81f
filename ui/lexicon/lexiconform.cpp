// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconform.h"

#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QAction>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rapporteur {

namespace {

QStringList parts(const QString &text, QChar between)
{
    QStringList found;
    for (const QString &part : text.split(between)) {
        if (!part.trimmed().isEmpty())
            found.append(part.trimmed());
    }
    return found;
}

void set(QLineEdit *field, const QString &text)
{
    if (field->text().trimmed() != text)
        field->setText(text);
}

void set(QLineEdit *field, QDate day)
{
    set(field, day.toString(Qt::ISODate));
}

void set(QPlainTextEdit *field, const QStringList &lines)
{
    if (parts(field->toPlainText(), u'\n') != lines)
        field->setPlainText(lines.join(u'\n'));
}

QDate day(const QLineEdit *field)
{
    return QDate::fromString(field->text().trimmed(), Qt::ISODate);
}

QIcon swatch(const QColor &colour)
{
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    return picture;
}

} // namespace

LexiconForm::LexiconForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new Caption({}, this))
    , m_adopt(new QPushButton(tr("&Add to your lexicon"), this))
    , m_remove(new QPushButton(this))
    , m_fields(new QWidget(this))
    , m_rows(new QFormLayout(m_fields))
{
    m_title->setFont(Look::title(font()));
    m_title->setObjectName(u"entryTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"entryState"_s);
    m_adopt->setObjectName(u"adoptEntry"_s);
    m_remove->setObjectName(u"removeEntry"_s);
    m_name = addLine(u"name"_s, tr("&Name"));
    m_id = addLine(u"id"_s, tr("&Id"), tr("Short and lasting; reports are tagged with it"));
    m_short = addLine(u"short"_s, tr("S&hort"));
    m_long = addLine(u"long"_s, tr("Stands &for"));
    m_aliases = addLines(u"aliases"_s, tr("&Aliases"), tr("Other names, one a line; in capitals only, it matches in capitals only"));
    m_patterns = addLines(u"patterns"_s, tr("&Patterns"), tr("Regular expressions, one a line"));
    m_parent = addLine(u"parent"_s, tr("Pa&rt of"), tr("The id of a broader topic"));
    m_succeeds = addLine(u"succeeds"_s, tr("Su&cceeds"), tr("The ids of earlier topics, parted by commas"));
    m_succeededOn = addLine(u"succeededOn"_s, tr("S&ince"), tr("The day it took over, as 2022-08-16"));
    m_from = addLine(u"from"_s, tr("F&rom"), tr("A day, as 2024-09-22"));
    m_to = addLine(u"to"_s, tr("&To"), tr("The last day, where there are several"));
    m_topics = addLine(u"topics"_s, tr("T&opics"), tr("Ids, parted by commas"));
    m_colour = addLine(u"colour"_s, tr("Co&lour"), tr("As #0072b2; chosen for you where it is empty"));
    m_colour->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_note = addLine(u"note"_s, tr("No&te"), tr("One sentence on what it is"));
    m_source = addLine(u"source"_s, tr("So&urce"), tr("An address that bears it out"));
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Look::gapSmall);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    auto *head = new QHBoxLayout;
    head->setSpacing(Look::gapSmall);
    head->addWidget(m_title);
    head->addWidget(m_state, 0, Qt::AlignBaseline);
    head->addStretch(1);
    head->addWidget(m_adopt);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, Look::gap, Look::gapLarge, Look::gap);
    column->setSpacing(Look::gap);
    column->addLayout(head);
    column->addWidget(m_fields);
    column->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &LexiconForm::edited);
    connect(m_adopt, &QPushButton::clicked, this, &LexiconForm::adoptWanted);
    connect(m_remove, &QPushButton::clicked, this, &LexiconForm::removeWanted);
    clear();
}

QLineEdit *LexiconForm::addLine(const QString &name, const QString &words, const QString &hint)
{
    auto *field = new QLineEdit(m_fields);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    m_rows->addRow(words, field);
    field->setAccessibleName(QString(words).remove(u'&'));
    connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    watch(field);
    return field;
}

QPlainTextEdit *LexiconForm::addLines(const QString &name, const QString &words, const QString &hint)
{
    auto *field = new QPlainTextEdit(m_fields);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setUndoRedoEnabled(false); // the draft's history holds what was typed
    field->setLineWrapMode(QPlainTextEdit::NoWrap);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 4 + 12);
    m_rows->addRow(words, field);
    field->setAccessibleName(QString(words).remove(u'&'));
    connect(field, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_pause.start();
    });
    watch(field);
    return field;
}

void LexiconForm::watch(QWidget *field)
{
    field->installEventFilter(this);
}

bool LexiconForm::eventFilter(QObject *watched, QEvent *event)
{
    // A field's own undo would know nothing of the text.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (undo || key->matches(QKeySequence::Redo)) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                flush();
                undo ? emit undoWanted() : emit redoWanted();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LexiconForm::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    emit edited();
}

void LexiconForm::showRows(EntryKind kind)
{
    using enum EntryKind;
    const bool isTopic = kind == Topic;
    const auto show = [this](QWidget *field, bool isShown) { m_rows->setRowVisible(field, isShown); };
    show(m_name, kind != Acronym);
    for (QWidget *field : std::initializer_list<QWidget *>{m_id, m_patterns, m_parent, m_succeeds, m_succeededOn, m_colour, m_note})
        show(field, isTopic);
    show(m_short, kind == Acronym || kind == Series);
    show(m_long, kind == Acronym);
    show(m_aliases, kind != Acronym && kind != Milestone);
    for (QWidget *field : {m_from, m_to, m_topics})
        show(field, kind == Milestone);
    show(m_source, isTopic || kind == Acronym || kind == Milestone);
}

void LexiconForm::fill(const Topic &topic)
{
    set(m_name, topic.name);
    set(m_id, topic.id);
    set(m_aliases, topic.aliases);
    set(m_patterns, topic.patterns);
    set(m_parent, topic.parent);
    set(m_succeeds, topic.succeeds.join(u", "_s));
    set(m_succeededOn, topic.succeededOn);
    set(m_colour, topic.colour);
    m_colour->actions().first()->setIcon(swatch(topic.colour.isEmpty() ? Look::dim(palette()) : Look::topic(topic.colour, palette())));
    set(m_note, topic.note);
    set(m_source, topic.source);
}

void LexiconForm::fill(const LexiconPerson &person)
{
    set(m_name, person.name);
    set(m_aliases, person.aliases);
}

void LexiconForm::fill(const Organisation &organisation)
{
    set(m_name, organisation.name);
    set(m_aliases, organisation.aliases);
}

void LexiconForm::fill(const Series &series)
{
    set(m_name, series.name);
    set(m_short, series.shortName);
    set(m_aliases, series.aliases);
}

void LexiconForm::fill(const Acronym &acronym)
{
    set(m_short, acronym.shortForm);
    set(m_long, acronym.longForm);
    set(m_source, acronym.source);
}

void LexiconForm::fill(const Milestone &milestone)
{
    set(m_name, milestone.title);
    set(m_from, milestone.from);
    set(m_to, milestone.to);
    set(m_topics, milestone.topics.join(u", "_s));
    set(m_source, milestone.source);
}

void LexiconForm::show(const LexiconEntry &entry, LexiconDraft::State state, bool isFound)
{
    m_pause.stop();
    // What says the same already may be half typed, a date for one, and stays.
    if (m_fields->isHidden() || m_kind != kindOf(entry) || this->entry() != entry) {
        m_isFilling = true;
        m_kind = kindOf(entry);
        showRows(m_kind);
        std::visit([this](const auto &one) { fill(one); }, entry);
        m_isFilling = false;
    }
    const auto *topic = std::get_if<Topic>(&entry);
    m_title->setText(topic ? topic->name : keyOf(entry));
    using enum LexiconDraft::State;
    m_state->setText(isFound ? tr("found in your reports") : state == Own ? tr("own") : state == Overriding ? tr("own, in place of the shipped one") : tr("shipped; a change makes it your own"));
    m_adopt->setVisible(isFound);
    m_remove->setVisible(state != Shipped && !isFound);
    m_remove->setText(state == Overriding ? tr("Re&vert to shipped") : tr("&Delete"));
    m_fields->show();
    m_fields->setEnabled(!isFound);
}

void LexiconForm::clear()
{
    m_pause.stop();
    m_title->setText(tr("Choose an entry, or make a new one"));
    m_state->setText({});
    m_fields->hide();
    m_adopt->hide();
    m_remove->hide();
}

void LexiconForm::focusFirst()
{
    QLineEdit *first = m_kind == EntryKind::Acronym ? m_short : m_name;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

LexiconEntry LexiconForm::entry() const
{
    const auto text = [](const QLineEdit *field) { return field->text().trimmed(); };
    const QStringList aliases = parts(m_aliases->toPlainText(), u'\n');
    switch (m_kind) {
    case EntryKind::Topic:
        return Topic{.id = text(m_id), .name = text(m_name), .parent = text(m_parent), .aliases = aliases,
            .patterns = parts(m_patterns->toPlainText(), u'\n'), .succeeds = parts(m_succeeds->text(), u','), .succeededOn = day(m_succeededOn),
            .colour = text(m_colour), .note = text(m_note), .source = text(m_source)};
    case EntryKind::Person:
        return LexiconPerson{text(m_name), aliases};
    case EntryKind::Organisation:
        return Organisation{text(m_name), aliases};
    case EntryKind::Series:
        return Series{text(m_name), text(m_short), aliases};
    case EntryKind::Acronym:
        return Acronym{text(m_short), text(m_long), text(m_source)};
    case EntryKind::Milestone:
        return Milestone{text(m_name), day(m_from), day(m_to), parts(m_topics->text(), u','), text(m_source)};
    }
    return {};
}

} // namespace Rapporteur
