// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draftfindbar.h"

#include "ui/drafts/drafteditor.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostMarked = 500; ///< of more, the current one alone is marked
constexpr int pauseTime = 200;

QRegularExpression expressionOf(const Finding &what)
{
    QString pattern = what.isExpression ? what.pattern : QRegularExpression::escape(what.pattern);
    if (what.wholeWords)
        pattern = u"\\b(?:"_s + pattern + u")\\b"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!what.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

} // namespace

QList<Span> found(const Finding &what, const QString &text, qsizetype most)
{
    QList<Span> places;
    const QRegularExpression expression = expressionOf(what);
    if (what.pattern.isEmpty() || !expression.isValid())
        return places;
    for (auto matches = expression.globalMatch(text); matches.hasNext() && places.size() < most;) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            places.append({match.capturedStart(), match.capturedEnd()});
    }
    return places;
}

QString replaced(const Finding &what, const QString &text, Span place, const QString &by)
{
    if (!what.isExpression)
        return by;
    const QRegularExpressionMatch match = expressionOf(what).match(text, place.start, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    QString words;
    for (qsizetype i = 0; i < by.size(); ++i) {
        const bool isGroup = by.at(i) == u'\\' && i + 1 < by.size() && by.at(i + 1).isDigit();
        words += isGroup ? match.captured(by.at(++i).digitValue()) : QString(by.at(i));
    }
    return words;
}

DraftFindBar::DraftFindBar(DraftEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_case(choice(u"findCase"_s, u"Aa"_s, tr("Capitals count")))
    , m_whole(choice(u"findWhole"_s, u"|ab|"_s, tr("Whole words")))
    , m_expression(choice(u"findExpression"_s, u".*"_s, tr("Regular expression")))
    , m_replacing(new QWidget(this))
{
    setObjectName(u"draftFindBar"_s);
    m_field->setObjectName(u"draftFind"_s);
    m_field->setPlaceholderText(tr("Find in this draft"));
    m_field->setAccessibleName(tr("Find in this draft"));
    m_by->setObjectName(u"draftReplace"_s);
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(tr("Replace by"));
    m_count->setObjectName(u"draftFindCount"_s);
    m_count->setFont(Look::tabular(Look::caption(font())));
    auto *finds = new QHBoxLayout;
    finds->setSpacing(4);
    finds->addWidget(m_field, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_whole), static_cast<QWidget *>(m_expression),
             static_cast<QWidget *>(button(u"findBack"_s, u"back"_s, tr("The one before (Shift+F3)"), [this] { step(-1); })),
             static_cast<QWidget *>(button(u"findOn"_s, u"forward"_s, tr("The next one (F3)"), [this] { step(1); })), static_cast<QWidget *>(m_count),
             static_cast<QWidget *>(button(u"findClose"_s, u"close"_s, tr("Close (Esc)"), [this] { close(); }))})
        finds->addWidget(widget);
    auto *one = new QPushButton(tr("&Replace"), m_replacing);
    auto *all = new QPushButton(tr("Replace &all"), m_replacing);
    one->setObjectName(u"replaceOne"_s);
    all->setObjectName(u"replaceAll"_s);
    auto *replaces = new QHBoxLayout(m_replacing);
    replaces->setContentsMargins({});
    replaces->setSpacing(Look::gapSmall);
    replaces->addWidget(m_by, 1);
    replaces->addWidget(one);
    replaces->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, 6, Look::gapSmall, 6);
    column->setSpacing(4);
    column->addLayout(finds);
    column->addWidget(m_replacing);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { look(false); });
    connect(m_field, &QLineEdit::textChanged, this, [this] { look(true); });
    for (const QToolButton *made : {m_case, m_whole, m_expression})
        connect(made, &QToolButton::toggled, this, [this] { look(true); });
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            m_pause.start(pauseTime);
    });
    connect(one, &QPushButton::clicked, this, &DraftFindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &DraftFindBar::replaceAll);
    hide();
}

QToolButton *DraftFindBar::choice(const QString &name, const QString &sign, const QString &hint)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setText(sign);
    made->setCheckable(true);
    made->setAutoRaise(true);
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    return made;
}

QToolButton *DraftFindBar::button(const QString &name, const QString &icon, const QString &hint, std::function<void()> act)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(Icons::line(icon));
    made->setAutoRaise(true);
    made->setToolTip(hint);
    made->setAccessibleName(hint);
    connect(made, &QToolButton::clicked, this, std::move(act));
    return made;
}

Finding DraftFindBar::finding() const
{
    return {m_field->text(), m_expression->isChecked(), m_whole->isChecked(), m_case->isChecked()};
}

void DraftFindBar::open(bool replaces)
{
    const QString chosen = m_editor->textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_field->setText(chosen);
    m_replacing->setVisible(replaces);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look(true);
}

void DraftFindBar::close()
{
    hide();
    m_hits.clear();
    m_current = -1;
    m_editor->setHits({}, -1);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void DraftFindBar::look(bool moves)
{
    m_hits = found(finding(), m_editor->text());
    const auto next = std::ranges::lower_bound(m_hits, m_editor->textCursor().selectionStart(), {}, &Span::start);
    m_current = m_hits.isEmpty() ? -1 : next == m_hits.end() ? 0 : next - m_hits.begin();
    if (moves && m_current >= 0)
        m_editor->select(m_hits.at(m_current));
    say();
}

void DraftFindBar::step(int by)
{
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + by + m_hits.size()) % m_hits.size();
    m_editor->select(m_hits.at(m_current));
    say();
}

void DraftFindBar::replaceOne()
{
    if (m_current < 0)
        return look(true);
    const Span place = m_hits.at(m_current);
    const QString words = replaced(finding(), m_editor->text(), place, m_by->text());
    m_editor->replace(place, words);
    m_editor->select({place.start + words.size(), place.start + words.size()});
    look(true);
}

void DraftFindBar::replaceAll()
{
    const QString text = m_editor->text();
    const Finding what = finding();
    const QList<Span> places = found(what, text, text.size());
    if (places.isEmpty())
        return;
    // From the first to the last as one stretch, so that it is one step of undo.
    QString words;
    qsizetype from = places.first().start;
    for (const Span place : places) {
        words += QStringView(text).sliced(from, place.start - from) + replaced(what, text, place, m_by->text());
        from = place.end;
    }
    m_editor->replace({places.first().start, places.last().end}, words);
    look(false);
    m_count->setText(tr("%Ln replaced", nullptr, int(places.size())));
}

void DraftFindBar::say()
{
    const QLocale locale;
    const bool isBroken = m_expression->isChecked() && !expressionOf(finding()).isValid();
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (isBroken)
        m_count->setText(tr("no expression"));
    else if (m_hits.isEmpty())
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_hits.size())));
    const bool areMany = m_hits.size() > mostMarked;
    m_editor->setHits(areMany ? QList<Span>{m_hits.at(m_current)} : m_hits, areMany ? 0 : m_current);
}

void DraftFindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_by->hasFocus())
            replaceOne();
        else
            step(isBack ? -1 : 1);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DraftFindBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Look::separator(palette()));
}

} // namespace Rapporteur
