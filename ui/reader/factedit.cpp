// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/factedit.h"

#include "ui/shell/author.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int formWidth = 400;

constexpr std::array labels{
    std::pair("speaker"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Speaker")),
    std::pair("topics"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Topics")),
    std::pair("section"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Section")),
    std::pair("owners"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Who owes it")),
    std::pair("state"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "State")),
    std::pair("due"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Due")),
    std::pair("kind"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Kind")),
    std::pair("title"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Title")),
    std::pair("series"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Series")),
    std::pair("number"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Number")),
    std::pair("date"_L1, QT_TRANSLATE_NOOP("Rapporteur::FactEdit", "Date")),
};

QString labelOf(const QString &fact)
{
    const auto label = std::ranges::find(labels, fact, [](const auto &one) { return QString(one.first); });
    return FactEdit::tr(label->second);
}

bool isDate(const QString &fact)
{
    return fact == "due"_L1 || fact == "date"_L1;
}

/// As every language writes it.
QRegularExpression semicolon()
{
    return QRegularExpression(u"[;؛；]"_s);
}

/// Completes the last of several values.
class ListCompleter : public QCompleter
{
public:
    ListCompleter(const QStringList &words, QObject *parent)
        : QCompleter(words, parent)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString all = static_cast<QLineEdit *>(widget())->text();
        const qsizetype last = all.lastIndexOf(semicolon());
        return (last < 0 ? QString() : all.left(last) + u"; "_s) + QCompleter::pathFromIndex(index);
    }
    QStringList splitPath(const QString &path) const override { return {path.sliced(path.lastIndexOf(semicolon()) + 1).trimmed()}; }
};

} // namespace

FactEdit::FactEdit(const ViewContext &context, QWidget *reader)
    : QFrame(reader)
    , m_context(context)
    , m_title(new Caption({}, this))
    , m_form(new QFormLayout)
    , m_withdraw(new QPushButton(tr("Back to what was read"), this))
{
    setObjectName(u"factEdit"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(formWidth);
    m_withdraw->setObjectName(u"factWithdraw"_s);
    auto *save = new QPushButton(tr("Correct"), this);
    save->setObjectName(u"factSave"_s);
    save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_withdraw);
    row->addStretch(1);
    row->addWidget(save);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gap, Look::gapSmall, Look::gap, Look::gap);
    column->setSpacing(Look::gapSmall);
    column->addWidget(m_title);
    column->addLayout(m_form);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &FactEdit::apply);
    connect(m_withdraw, &QPushButton::clicked, this, &FactEdit::withdraw);
    hide();
}

void FactEdit::open(const StoredReport &stored, Span shown, const QPoint &at)
{
    const QList<FactValue> facts = factsAt(stored, shown);
    if (facts.isEmpty())
        return emit failed(tr("Nobody speaks or owes anything in these words. Choose a statement (J) or an action."));
    m_stored = stored;
    m_span = shown;
    m_fields.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const FactValue &fact : facts)
        addField(fact);
    m_title->setText(shown.isEmpty() ? tr("Correct what this report is. The file stays as it is.") : tr("Correct what was read here. The file stays as it is."));
    m_withdraw->setVisible(std::ranges::any_of(facts, [](const FactValue &fact) { return fact.correction != 0; }));
    adjustSize();
    const QRect area = parentWidget()->rect();
    move(qBound(8, at.x(), qMax(8, area.width() - width() - 8)), qBound(8, at.y(), qMax(8, area.height() - height() - 8)));
    show();
    raise();
    m_fields.first().editor->setFocus(Qt::PopupFocusReason);
}

void FactEdit::addField(const FactValue &fact)
{
    QWidget *editor = editorOf(fact);
    editor->setObjectName(u"fact-"_s + fact.fact);
    editor->setAccessibleName(labelOf(fact.fact));
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(editor);
    if (fact.correction)
        column->addWidget(new Caption(tr("Corrected. Read: %1").arg(fact.read.isEmpty() ? tr("nothing") : fact.read), holder));
    auto *label = new QLabel(labelOf(fact.fact), this);
    label->setBuddy(editor);
    m_form->addRow(label, holder);
    m_fields.append({fact, editor});
}

QWidget *FactEdit::editorOf(const FactValue &fact)
{
    if (fact.fact == "state"_L1)
        return choiceOf(fact, {{u"open"_s, tr("Open")}, {u"in-progress"_s, tr("In progress")}, {u"done"_s, tr("Done")}});
    if (fact.fact == "kind"_L1) {
        return choiceOf(fact,
            {{u"meeting-report"_s, tr("Meeting report")}, {u"transcript"_s, tr("Transcript")}, {u"overview"_s, tr("Overview")}, {u"document"_s, tr("Document")}});
    }
    if (fact.fact == "section"_L1) {
        QList<std::pair<QString, QString>> headings{{QString(), tr("None")}};
        for (const Section &section : m_stored.report.sections)
            headings.append({section.heading, section.heading});
        return choiceOf(fact, headings);
    }
    auto *line = new QLineEdit(fact.value, this);
    QStringList known;
    if (fact.fact == "topics"_L1) {
        for (const Topic &topic : m_context.lexicon.topics)
            known.append(topic.id);
        line->setPlaceholderText(tr("Topics, parted by semicolons"));
    } else if (fact.fact == "speaker"_L1 || fact.fact == "owners"_L1) {
        known = m_stored.people.keys();
        for (const Participant &participant : m_stored.report.participants)
            known.append(participant.name);
        known.removeDuplicates();
        line->setPlaceholderText(fact.fact == "speaker"_L1 ? tr("Nobody is credited") : tr("People, parted by semicolons"));
    } else if (isDate(fact.fact)) {
        line->setPlaceholderText(tr("2024-09-26"));
    }
    if (!known.isEmpty())
        line->setCompleter(new ListCompleter(known, line));
    return line;
}

QWidget *FactEdit::choiceOf(const FactValue &fact, const QList<std::pair<QString, QString>> &choices)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, words] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(box->findData(fact.value));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QString FactEdit::valueOf(const Field &field) const
{
    if (const auto *box = qobject_cast<const QComboBox *>(field.editor))
        return box->currentData().toString();
    return static_cast<const QLineEdit *>(field.editor)->text().replace(semicolon(), u";"_s).simplified();
}

void FactEdit::apply()
{
    QList<FactWish> wishes;
    for (const Field &field : std::as_const(m_fields)) {
        const QString value = valueOf(field);
        if (isDate(field.fact.fact) && !value.isEmpty() && !QDate::fromString(value, Qt::ISODate).isValid()) {
            m_title->setText(tr("Write the date as year-month-day: 2024-09-26."));
            field.editor->setFocus();
            return;
        }
        if (value != field.fact.value)
            wishes.append({field.fact.fact, value});
    }
    if (!wishes.isEmpty()) {
        m_context.edits.run([&lexicon = m_context.lexicon, report = m_stored.row.id, span = m_span, wishes, author = Author::name()](const Connection &connection) {
            return correctFacts(connection, lexicon, report, span, wishes, author).transform([] { return QString(); });
        });
    }
    end();
}

void FactEdit::withdraw()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.fact.correction)
            continue;
        m_context.edits.run([&lexicon = m_context.lexicon, report = m_stored.row.id, id = field.fact.correction](const Connection &connection) {
            return withdrawFact(connection, lexicon, report, id).transform([] { return QString(); });
        });
    }
    end();
}

void FactEdit::end()
{
    hide();
    emit closed();
}

void FactEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Rapporteur
