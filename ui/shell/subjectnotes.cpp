// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/subjectnotes.h"

#include "core/library/annotationedits.h"
#include "ui/shell/author.h"
#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int typingPause = 400; ///< ms
constexpr int mostLines = 8; ///< of a note before it scrolls
}

/// One note. As high as its words, up to a few lines.
class SubjectNotes::NoteField : public QPlainTextEdit
{
public:
    NoteField(qint64 note, QWidget *parent)
        : QPlainTextEdit(parent)
        , id(note)
    {
        setObjectName(u"subjectNote"_s);
        setAccessibleName(SubjectNotes::tr("Note"));
        setPlaceholderText(SubjectNotes::tr("Write a note (Markdown)…"));
        setTabChangesFocus(true);
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        viewport()->setBackgroundRole(QPalette::AlternateBase);
        document()->setDocumentMargin(6);
        typing.setSingleShot(true);
        typing.setInterval(typingPause);
        connect(this, &QPlainTextEdit::textChanged, this, [this] {
            fit();
            typing.start();
        });
    }

    void fit()
    {
        const int lines = std::clamp(int(document()->size().height()), 1, mostLines);
        setFixedHeight(lines * fontMetrics().lineSpacing() + 14);
    }

    qint64 id; ///< 0 until it is written for the first time
    bool isBeingAdded = false;
    QString written; ///< as the library has it
    QTimer typing;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        fit();
    }
};

SubjectNotes::SubjectNotes(const ViewContext &context, const Annotation &subject, const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_subject(subject)
    , m_names(names)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"subjectNotes"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto *more = new LinkLabel(u"<a style=\"text-decoration:none\" href=\"note:\">%1</a>"_s.arg(tr("Write a note…").toHtmlEscaped()), this);
    more->setObjectName(u"writeNote"_s);
    m_column->addWidget(more);
    connect(more, &LinkLabel::followed, this, [this] { addField({})->setFocus(Qt::OtherFocusReason); });
    refresh();
}

void SubjectNotes::refresh()
{
    m_context.queries.ask<QList<Annotation>>(
        this, [subject = m_subject, names = m_names](const Connection &connection) { return annotationsAbout(connection, subject.target, subject.report, names); },
        [this](const Result<QList<Annotation>> &notes) {
            if (notes)
                show(*notes);
        });
}

void SubjectNotes::show(const QList<Annotation> &notes)
{
    for (NoteField *field : QList(m_fields)) {
        const bool isGone = field->id && std::ranges::none_of(notes, [&](const Annotation &note) { return note.id == field->id; });
        if (isGone) {
            m_fields.removeOne(field);
            field->deleteLater();
        }
    }
    for (const Annotation &note : notes) {
        const auto known = std::ranges::find(m_fields, note.id, &NoteField::id);
        NoteField *field = known == m_fields.end() ? addField(note) : *known;
        // What a person is typing is newer.
        if (!field->typing.isActive() && field->toPlainText() != note.note) {
            const QSignalBlocker quiet(field);
            field->setPlainText(note.note);
            field->fit();
        }
        field->written = note.note;
    }
}

SubjectNotes::NoteField *SubjectNotes::addField(const Annotation &note)
{
    auto *field = new NoteField(note.id, this);
    field->setPlainText(note.note);
    field->written = note.note;
    field->typing.stop();
    if (!note.author.isEmpty())
        field->setToolTip(tr("%1, %2").arg(note.author, Look::date(note.createdAt.toLocalTime().date())));
    m_fields.append(field);
    m_column->insertWidget(m_column->count() - 1, field);
    connect(&field->typing, &QTimer::timeout, this, [this, field] { write(field); });
    return field;
}

void SubjectNotes::write(NoteField *field)
{
    const QString words = field->toPlainText();
    if (words == field->written)
        return;
    if (field->isBeingAdded)
        return field->typing.start(); // its id is on its way
    field->written = words;
    if (field->id && words.trimmed().isEmpty()) {
        m_context.edits.annotate([id = field->id](const Connection &connection) { return removeAnnotations(connection, {id}); });
    } else if (field->id) {
        m_context.edits.annotate([id = field->id, words](const Connection &connection) { return changeAnnotations(connection, {id}, {.note = words}); });
    } else {
        field->isBeingAdded = true;
        Annotation note = m_subject;
        note.note = words;
        note.author = Author::name();
        m_context.edits.annotate([note, field = QPointer(field)](const Connection &connection) {
            return addAnnotation(connection, note).transform([&](qint64 id) {
                if (field) {
                    QMetaObject::invokeMethod(field, [field, id] {
                        field->id = id;
                        field->isBeingAdded = false;
                    });
                }
            });
        });
    }
}

} // namespace Rapporteur
