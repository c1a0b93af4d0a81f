// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationcard.h"

#include "ui/annotations/annotationwords.h"
#include "ui/models/mark.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QButtonGroup>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int cardWidth = 320;
constexpr int noteHeight = 84;
constexpr int typingPause = 350; ///< ms after the last key until a note is said

QToolButton *iconButton(const QString &icon, const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(Icons::line(icon));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

AnnotationCard::AnnotationCard(QWidget *parent)
    : QFrame(parent)
    , m_colorRow(new QHBoxLayout)
    , m_colorButtons(new QButtonGroup(this))
    , m_note(new QPlainTextEdit(this))
    , m_tags(new QLineEdit(this))
    , m_knownTags(new QStringListModel(this))
    , m_linksLabel(new QLabel(this))
    , m_caption(new Caption({}, this))
{
    setObjectName(u"annotationCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(cardWidth);
    m_note->setObjectName(u"annotationNote"_s);
    m_note->setPlaceholderText(tr("Write a note (Markdown)…"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setFixedHeight(noteHeight);
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_tags->setObjectName(u"annotationTags"_s);
    m_tags->setPlaceholderText(tr("Tags: positions/for, follow up"));
    m_tags->setAccessibleName(tr("Tags, parted by commas"));
    m_tags->installEventFilter(this);
    auto *completer = new QCompleter(m_knownTags, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_tags->setCompleter(completer);
    m_linksLabel->setWordWrap(true);
    m_linksLabel->setTextFormat(Qt::RichText);
    m_linksLabel->setFont(Look::caption(font()));
    auto *row = new QHBoxLayout;
    makeRow(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gap, Look::gapSmall, Look::gap, Look::gap);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_tags);
    column->addWidget(m_linksLabel);
    column->addWidget(m_caption);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &AnnotationCard::flush);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_tags, &QLineEdit::editingFinished, this, &AnnotationCard::sayTags);
    connect(m_linksLabel, &QLabel::linkActivated, this, &AnnotationCard::followLink);
    hide();
}

void AnnotationCard::makeRow(QHBoxLayout *row)
{
    m_star = iconButton(u"star"_s, u"annotationStar"_s, tr("Star (S)"), this);
    m_private = iconButton(u"private"_s, u"annotationPrivate"_s, tr("Private: leaves in no export (P)"), this);
    auto *link = iconButton(u"link"_s, u"annotationLink"_s, tr("Link to another mark (L)"), this);
    auto *remove = iconButton(u"delete"_s, u"annotationDelete"_s, tr("Delete (Del)"), this);
    m_star->setCheckable(true);
    m_private->setCheckable(true);
    m_colorRow->setSpacing(2);
    row->setSpacing(2);
    row->addLayout(m_colorRow);
    row->addStretch(1);
    for (QToolButton *button : {m_star, m_private, link, remove})
        row->addWidget(button);
    connect(m_star, &QToolButton::clicked, this, [this](bool on) { emit changed(id(), {.starred = on}); });
    connect(m_private, &QToolButton::clicked, this, [this](bool on) { emit changed(id(), {.isPrivate = on}); });
    connect(link, &QToolButton::clicked, this, [this] { emit linkWanted(id()); });
    connect(remove, &QToolButton::clicked, this, [this] { emit removeWanted(id()); });
    connect(m_colorButtons, &QButtonGroup::idClicked, this, [this](int index) { emit changed(id(), {.color = m_colors.at(index).color}); });
}

void AnnotationCard::setColors(const QList<HighlightColor> &colors)
{
    if (colors == m_colors)
        return;
    m_colors = colors;
    const auto buttons = m_colorButtons->buttons();
    qDeleteAll(buttons);
    for (int i = 0; i < colors.size(); ++i) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setIcon(AnnotationWords::colorIcon(colors.at(i).color));
        const QString name = nameOf(colors.at(i));
        button->setToolTip(tr("%1 (key %2)").arg(name, QLocale().toString(i + 1)));
        button->setAccessibleName(name);
        m_colorButtons->addButton(button, i);
        m_colorRow->addWidget(button);
    }
}

void AnnotationCard::setKnownTags(const QStringList &tags)
{
    m_knownTags->setStringList(tags);
}

void AnnotationCard::set(const Annotation &annotation, const QList<LinkedAnnotation> &links)
{
    const bool isSame = annotation.id == m_annotation.id;
    if (!isSame)
        flush();
    m_annotation = annotation;
    m_links = links;
    const auto current = std::ranges::find(m_colors, annotation.color, &HighlightColor::color);
    m_colorButtons->setExclusive(false);
    for (QAbstractButton *button : m_colorButtons->buttons())
        button->setChecked(current != m_colors.end() && m_colorButtons->id(button) == current - m_colors.begin());
    m_colorButtons->setExclusive(current != m_colors.end());
    m_star->setChecked(annotation.starred);
    m_private->setChecked(annotation.isPrivate);
    // What a person is typing is newer than what the library says.
    if (!(isSame && m_note->hasFocus()) && m_note->toPlainText() != annotation.note) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(annotation.note);
    }
    if (!(isSame && m_tags->hasFocus()))
        m_tags->setText(annotation.tags.join(u", "_s));
    m_linksLabel->setText(linksText());
    m_linksLabel->setVisible(!links.isEmpty());
    m_caption->setText(caption());
    m_caption->setToolTip(AnnotationWords::placeSentence(annotation));
    adjustSize();
}

void AnnotationCard::flush()
{
    m_typing.stop();
    if (!m_annotation.id || m_note->toPlainText() == m_annotation.note)
        return;
    m_annotation.note = m_note->toPlainText();
    emit changed(id(), {.note = m_annotation.note});
}

void AnnotationCard::sayTags()
{
    QStringList tags;
    static const QRegularExpression comma(u"[,،，、]"_s); // as every language writes it
    for (const QString &tag : m_tags->text().split(comma)) {
        if (const QString clean = cleanTag(tag); !clean.isEmpty() && !tags.contains(clean))
            tags.append(clean);
    }
    AnnotationChange change;
    for (const QString &tag : std::as_const(tags)) {
        if (!m_annotation.tags.contains(tag))
            change.addTags.append(tag);
    }
    for (const QString &tag : std::as_const(m_annotation.tags)) {
        if (!tags.contains(tag))
            change.removeTags.append(tag);
    }
    if (!m_annotation.id || (change.addTags.isEmpty() && change.removeTags.isEmpty()))
        return;
    m_annotation.tags = tags;
    emit changed(id(), change);
}

void AnnotationCard::editNote()
{
    m_note->setFocus(Qt::PopupFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

void AnnotationCard::editTags()
{
    m_tags->setFocus(Qt::PopupFocusReason);
    if (!m_tags->text().isEmpty() && !m_tags->text().endsWith(u", "_s))
        m_tags->setText(m_tags->text() + u", "_s);
    m_tags->end(false);
}

QString AnnotationCard::caption() const
{
    QStringList parts;
    if (!m_annotation.author.isEmpty())
        parts.append(m_annotation.author);
    parts.append(Look::date(m_annotation.createdAt.toLocalTime().date()));
    if (m_annotation.place.state != AnchorState::Held && m_annotation.target == AnnotationTarget::Passage)
        parts.append(AnnotationWords::placeName(m_annotation.place.state));
    return parts.join(u" · "_s);
}

QString AnnotationCard::linksText() const
{
    QStringList lines;
    for (const LinkedAnnotation &link : m_links) {
        const Annotation &other = link.other.annotation;
        QString words = (other.anchor.quote.isEmpty() ? other.note : other.anchor.quote).simplified();
        if (words.size() > 60)
            words = words.left(59) + u'…';
        lines.append(u"%1 <a href=\"to:%2\">“%3”</a> <span>%4</span> <a href=\"part:%5\">%6</a>"_s.arg(
            AnnotationWords::relation(link.relation, link.outgoing).toHtmlEscaped(), QString::number(other.id), words.toHtmlEscaped(),
            link.other.reportLabel.toHtmlEscaped(), QString::number(link.link), tr("part").toHtmlEscaped()));
    }
    return lines.join(u"<br>"_s);
}

void AnnotationCard::followLink(const QString &href)
{
    const qint64 number = href.section(u':', 1).toLongLong();
    if (href.startsWith(u"part:"))
        return emit unlinkWanted(number);
    const auto found = std::ranges::find_if(m_links, [&](const LinkedAnnotation &link) { return link.other.annotation.id == number; });
    if (found != m_links.end())
        emit linkFollowed(found->other.annotation.report, found->other.annotation.shown);
}

bool AnnotationCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ends = key->key() == Qt::Key_Escape
            || ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (watched == m_tags || key->modifiers() & Qt::ControlModifier));
        if (ends) {
            sayTags();
            flush();
            emit closeWanted();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && watched == m_note)
        flush();
    return QFrame::eventFilter(watched, event);
}

void AnnotationCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Rapporteur
