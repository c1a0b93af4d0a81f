// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewview.h"

#include "ui/review/reviewwords.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int measure = 720; ///< pixels that the words are set in

/// Words of the record in their context, what is asked about marked.
QString evidenceHtml(const Evidence &evidence, const QPalette &palette)
{
    QColor mark = Look::doubt(palette);
    mark.setAlphaF(Look::isDark(palette) ? 0.35f : 0.22f);
    const QString ground = Look::opaque(mark, palette.color(QPalette::Base)).name();
    const QString before = evidence.before.simplified() + (!evidence.before.isEmpty() && evidence.before.back().isSpace() ? u" "_s : QString());
    const QString after = (!evidence.after.isEmpty() && evidence.after.front().isSpace() ? u" "_s : QString()) + evidence.after.simplified();
    return u"%1<span style=\"background-color:%2\">%3</span>%4"_s.arg(
        before.toHtmlEscaped(), ground, evidence.words.simplified().toHtmlEscaped(), after.toHtmlEscaped());
}

void clear(QLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ReviewView::ReviewView(const ViewContext &context, QWidget *parent)
    : View(context, parent)
    , m_count(new Caption({}, this))
    , m_sentence(new QLabel(this))
    , m_reason(new Caption({}, this))
    , m_evidence(new QWidget(this))
    , m_evidenceColumn(new QVBoxLayout(m_evidence))
    , m_options(new QWidget(this))
    , m_optionsColumn(new QVBoxLayout(m_options))
    , m_page(new QScrollArea(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"reviewView"_s);
    setFocusPolicy(Qt::StrongFocus);
    makePage();
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_empty);
    connect(m_empty, &EmptyState::wanted, this, [this] { emit goTo({Place::Kind::Reports}); });
}

void ReviewView::makePage()
{
    m_count->setObjectName(u"reviewCount"_s);
    m_sentence->setObjectName(u"reviewSentence"_s);
    m_sentence->setFont(Look::title(font()));
    m_reason->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_evidenceColumn->setContentsMargins(0, 0, 0, 0);
    m_evidenceColumn->setSpacing(Look::gapLarge);
    m_optionsColumn->setContentsMargins(0, 0, 0, 0);
    m_optionsColumn->setSpacing(Look::gapSmall);

    auto *skip = new QPushButton(tr("&Skip"), this);
    skip->setObjectName(u"reviewSkip"_s);
    skip->setToolTip(tr("Space or the right arrow; the left arrow goes back"));
    auto *rename = new QPushButton(tr("&Rename…"), this);
    rename->setObjectName(u"reviewRename"_s);
    rename->setToolTip(tr("Key R: call the person otherwise"));
    connect(skip, &QPushButton::clicked, this, [this] { move(1); });
    connect(rename, &QPushButton::clicked, this, &ReviewView::renameFirst);
    auto *foot = new QHBoxLayout;
    foot->addWidget(skip);
    foot->addWidget(rename);
    foot->addStretch(1);

    auto *inner = new QWidget(m_page);
    auto *column = new QVBoxLayout;
    column->setSpacing(Look::gap);
    column->addWidget(new ViewTitle(tr("Review"), this));
    column->addWidget(m_count);
    column->addSpacing(Look::gapHuge);
    column->addWidget(m_sentence);
    column->addWidget(m_reason);
    column->addSpacing(Look::gapSmall);
    column->addWidget(m_evidence);
    column->addSpacing(Look::gap);
    column->addWidget(m_options);
    column->addLayout(foot);
    column->addStretch(1);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, Look::gapHuge);
    row->addLayout(column, 1);
    row->addStretch(0);
    inner->setMaximumWidth(measure + 2 * Look::gapHuge);
    m_page->setWidget(inner);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_page->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
}

void ReviewView::setFilter(const Filter &)
{
}

void ReviewView::show(const Place &place)
{
    m_wanted = place.id;
    refresh();
}

void ReviewView::refresh()
{
    context().queries.ask<QList<ReviewQuestion>>(this, [](const Connection &connection) { return questions(connection); },
        [this](const Result<QList<ReviewQuestion>> &questions) { take(questions); });
}

void ReviewView::take(const Result<QList<ReviewQuestion>> &questions)
{
    if (!questions || questions->isEmpty()) {
        m_questions.clear();
        m_empty->set(questions ? tr("Nothing to review. What is in doubt will wait here.") : questions.error().sentence, tr("All reports"));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    // Where the person was: the question itself if it is still asked, else the one that took its place.
    const ReviewQuestion before = m_at < m_questions.size() ? m_questions.at(m_at) : ReviewQuestion();
    m_questions = *questions;
    const qsizetype same = m_questions.indexOf(before);
    m_at = same >= 0 ? same : qMin(m_at, m_questions.size() - 1);
    if (m_wanted) {
        const auto wanted = std::ranges::find(m_questions, m_wanted, &ReviewQuestion::report);
        if (wanted != m_questions.end())
            m_at = wanted - m_questions.begin();
        m_wanted = 0;
    }
    m_pages->setCurrentWidget(m_page);
    ask();
}

void ReviewView::ask()
{
    const ReviewQuestion &question = m_questions.at(m_at);
    const QLocale locale;
    m_count->setText(tr("%1 of %Ln to review", nullptr, int(m_questions.size())).arg(locale.toString(m_at + 1)));
    m_sentence->setText(sentenceOf(question));
    m_reason->setText(reasonOf(question));
    setAccessibleName(m_sentence->text());
    findChild<QPushButton *>(u"reviewRename"_s)->setVisible(question.kind == QuestionKind::OnePerson);
    setOptions();
    askEvidence();
    m_page->ensureVisible(0, 0);
}

void ReviewView::setOptions()
{
    clear(m_optionsColumn);
    const QList<ReviewOption> options = optionsOf(m_questions.at(m_at));
    for (const ReviewOption &option : options) {
        const QString key = option.key == Qt::Key_unknown ? QString() : QKeySequence(option.key).toString(QKeySequence::NativeText);
        auto *button = new QPushButton(key.isEmpty() ? option.text : tr("%1   %2").arg(key, option.text), m_options);
        button->setObjectName(u"option-"_s + key);
        button->setAccessibleName(option.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, answer = option.answer] { choose(answer); });
        m_optionsColumn->addWidget(button, 0, Qt::AlignLeft);
    }
}

void ReviewView::askEvidence()
{
    context().queries.ask<QList<Evidence>>(
        m_evidence, [question = m_questions.at(m_at)](const Connection &connection) { return evidenceOf(connection, question); },
        [this](const Result<QList<Evidence>> &evidence) { setEvidence(evidence.value_or(QList<Evidence>{})); });
}

void ReviewView::setEvidence(const QList<Evidence> &evidence)
{
    clear(m_evidenceColumn);
    for (const Evidence &one : evidence) {
        auto *words = new QLabel(m_evidence);
        words->setTextFormat(Qt::RichText);
        words->setText(evidenceHtml(one, palette()));
        words->setWordWrap(true);
        words->setFont(Look::reading(17));
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *source = new LinkLabel(m_evidence);
        QStringList parts{one.reportLabel};
        if (one.date.isValid())
            parts.append(Look::date(one.date));
        source->setHtml(link(Place::report(one.report, one.span), parts.join(u" · "_s)));
        connect(source, &LinkLabel::goTo, this, &View::goTo);
        auto *both = new QVBoxLayout;
        both->setSpacing(2);
        both->addWidget(words);
        both->addWidget(source);
        auto *box = new QWidget(m_evidence);
        box->setLayout(both);
        both->setContentsMargins(0, 0, 0, 0);
        m_evidenceColumn->addWidget(box);
    }
}

void ReviewView::choose(const ReviewAnswer &given)
{
    const ReviewQuestion question = m_questions.at(m_at);
    context().edits.run([question, given, &lexicon = context().lexicon](const Connection &connection) {
        return answer(connection, lexicon, question, given).transform([] { return QString(); });
    });
    // The next one at once; the library says later what else is settled by this.
    m_questions.removeAt(m_at);
    if (m_questions.isEmpty())
        return take(QList<ReviewQuestion>{});
    m_at = m_at % m_questions.size();
    ask();
    setFocus();
}

void ReviewView::move(int by)
{
    if (m_questions.isEmpty())
        return;
    m_at = (m_at + by + m_questions.size()) % m_questions.size();
    ask();
}

void ReviewView::renameFirst()
{
    if (m_questions.isEmpty() || m_questions.at(m_at).kind != QuestionKind::OnePerson)
        return;
    const QString name = m_questions.at(m_at).name;
    bool accepted = false;
    const QString newName = QInputDialog::getText(this, tr("Rename"), tr("What is %1 called?").arg(name), QLineEdit::Normal, name, &accepted).simplified();
    if (!accepted || newName.isEmpty() || newName == name)
        return;
    context().edits.run([name, newName, &lexicon = context().lexicon](const Connection &connection) {
        return renamePerson(connection, lexicon, name, newName).transform([] { return QString(); });
    });
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    if (m_questions.isEmpty() || m_pages->currentWidget() != m_page || event->modifiers() & ~Qt::KeypadModifier)
        return View::keyPressEvent(event);
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Right)
        return move(1);
    if (event->key() == Qt::Key_Left)
        return move(-1);
    if (event->key() == Qt::Key_R)
        return renameFirst();
    const QList<ReviewOption> options = optionsOf(m_questions.at(m_at));
    const auto chosen = std::ranges::find(options, event->key(), [](const ReviewOption &option) { return int(option.key); });
    if (chosen == options.end() || chosen->key == Qt::Key_unknown)
        return View::keyPressEvent(event);
    choose(chosen->answer);
}

} // namespace Rapporteur
