// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/correctionedit.h"

#include "core/library/queries/review.h"
#include "ui/reader/readingtext.h"
#include "ui/reader/reading.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int editWidth = 420;
constexpr qsizetype longest = 400; ///< characters that can be mended at once
}

CorrectionEdit::CorrectionEdit(const ViewContext &context, ReadingText *text)
    : QFrame(text->viewport())
    , m_context(context)
    , m_text(text)
    , m_field(new QLineEdit(this))
    , m_withdraw(new QPushButton(tr("Withdraw"), this))
{
    setObjectName(u"correctionEdit"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(editWidth);
    m_field->setObjectName(u"correctionField"_s);
    m_field->setAccessibleName(tr("What the words should be"));
    m_withdraw->setObjectName(u"correctionWithdraw"_s);
    m_withdraw->setToolTip(tr("Show the words as the file has them"));
    auto *save = new QPushButton(tr("Correct"), this);
    save->setObjectName(u"correctionSave"_s);
    save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(save);
    row->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gap, Look::gapSmall, Look::gap, Look::gap);
    column->setSpacing(6);
    column->addWidget(new Caption(tr("Correct the text. The file stays as it is."), this));
    column->addLayout(row);
    connect(m_field, &QLineEdit::returnPressed, this, &CorrectionEdit::apply);
    connect(save, &QPushButton::clicked, this, &CorrectionEdit::apply);
    connect(m_withdraw, &QPushButton::clicked, this, &CorrectionEdit::withdraw);
    hide();
}

Span CorrectionEdit::chosen() const
{
    QTextCursor cursor = m_text->textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const auto &reading = m_text->reading();
    if (!reading || !cursor.hasSelection())
        return {};
    const qsizetype start = reading->offsetAt(cursor.selectionStart());
    const Span span{start, start + cursor.selectionEnd() - cursor.selectionStart()};
    // A run of the report's text, not of the title block or over the gap between two blocks.
    return start >= 0 && reading->offsetAt(cursor.selectionEnd() - 1) == span.end - 1 ? span : Span();
}

void CorrectionEdit::open()
{
    m_span = chosen();
    if (m_span.isEmpty() || m_span.length() > longest)
        return emit failed(tr("Select the words to correct, within one paragraph."));
    const StoredReport &stored = m_text->reading()->stored;
    m_report = stored.row.id;
    m_correction = 0;
    for (const PlacedCorrection &one : stored.corrections) {
        if (one.span.overlaps(m_span)) {
            m_span = {qMin(m_span.start, one.span.start), qMax(m_span.end, one.span.end)};
            m_correction = one.correction.id;
        }
    }
    m_withdraw->setVisible(m_correction != 0);
    m_field->setText(m_span.of(stored.document.text).toString());
    adjustSize();
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_text->reading()->positionOf(m_span.start));
    const QRect at = m_text->cursorRect(cursor);
    const QWidget *area = m_text->viewport();
    const int below = at.bottom() + 6;
    move(qBound(0, at.left() - Look::gap, qMax(0, area->width() - QWidget::width())),
        below + height() > area->height() ? qMax(0, at.top() - height() - 6) : below);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void CorrectionEdit::apply()
{
    const QString replacement = m_field->text();
    const QString before = m_text->reading() ? m_span.of(m_text->reading()->stored.document.text).toString() : QString();
    if (replacement != before) {
        m_context.edits.run([&lexicon = m_context.lexicon, report = m_report, span = m_span, replacement](const Connection &connection) {
            return correctText(connection, lexicon, report, span, replacement).transform([] { return QString(); });
        });
    }
    end();
}

void CorrectionEdit::withdraw()
{
    m_context.edits.run([&lexicon = m_context.lexicon, report = m_report, correction = m_correction](const Connection &connection) {
        return withdrawCorrection(connection, lexicon, report, correction).transform([] { return QString(); });
    });
    end();
}

void CorrectionEdit::end()
{
    hide();
    m_text->setFocus(Qt::PopupFocusReason);
}

void CorrectionEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Rapporteur
