// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexicontext.h"

#include "ui/shell/look.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The numbers of the lines, beside the text.
class LineNumbers : public QWidget
{
public:
    explicit LineNumbers(LexiconTextEdit *edit)
        : QWidget(edit)
        , m_edit(edit)
    {
    }

    QSize sizeHint() const override { return {m_edit->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintNumbers(event); }

private:
    LexiconTextEdit *m_edit;
};

} // namespace

LexiconTextEdit::LexiconTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(this))
{
    setObjectName(u"lexiconText"_s);
    setAccessibleName(tr("Your lexicon as text"));
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &LexiconTextEdit::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    placeNumbers();
}

LexiconTextEdit::~LexiconTextEdit()
{
    delete m_highlighter; // before the repository that its definition is of
}

void LexiconTextEdit::setLexicon(QTextDocument *document)
{
    document->setDefaultFont(font());
    setDocument(document);
    m_highlighter->setDocument(document);
    m_highlighter->setDefinition(m_repository->definitionForName(u"TOML"_s));
    followPalette();
    placeNumbers();
}

void LexiconTextEdit::followPalette()
{
    m_highlighter->setTheme(m_repository->defaultTheme(Look::isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme
                                                                               : KSyntaxHighlighting::Repository::LightTheme));
    m_highlighter->rehighlight();
    setProblems(m_problems);
}

QTextCursor LexiconTextEdit::cursorOf(const LexiconProblem &problem) const
{
    const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
    QTextCursor cursor(block.isValid() ? block : document()->lastBlock());
    const QString line = cursor.block().text();
    int at = 0;
    for (int column = 1; column < problem.column && at < line.size(); ++column)
        at += line[at].isHighSurrogate() ? 2 : 1;
    cursor.setPosition(cursor.block().position() + at);
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    if (!cursor.hasSelection())
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    if (!cursor.hasSelection() && at > 0)
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor); // the mistake is that the line ends
    return cursor;
}

void LexiconTextEdit::setProblems(const QList<LexiconProblem> &problems)
{
    m_problems = problems;
    QList<QTextEdit::ExtraSelection> marks;
    for (const LexiconProblem &problem : problems) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOf(problem);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Look::doubt(palette()));
        QColor ground = Look::doubt(palette());
        ground.setAlphaF(0.14f);
        mark.format.setBackground(ground);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void LexiconTextEdit::showProblem(const LexiconProblem &problem)
{
    QTextCursor cursor = cursorOf(problem);
    cursor.setPosition(cursor.selectionStart());
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

void LexiconTextEdit::showPlace(qsizetype at)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor); // so that the line comes to the top
    cursor.setPosition(int(at));
    setTextCursor(cursor);
    ensureCursorVisible();
}

int LexiconTextEdit::numbersWidth() const
{
    const auto digits = QString::number(qMax(99, blockCount())).size();
    return Look::gapLarge + fontMetrics().horizontalAdvance(u'9') * int(digits) + Look::gapSmall;
}

void LexiconTextEdit::placeNumbers()
{
    const int width = numbersWidth();
    const QRect inside = contentsRect();
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? 0 : width, Look::gapSmall, mirrored ? width : 0, 0);
    m_numbers->setGeometry(mirrored ? inside.right() - width + 1 : inside.left(), inside.top() + Look::gapSmall, width, inside.height());
}

void LexiconTextEdit::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    for (; block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const bool isWrong = std::ranges::contains(m_problems, number, &LexiconProblem::line);
        painter.setPen(isWrong ? Look::doubt(palette()) : Look::dim(palette()));
        painter.drawText(QRectF(0, line.top(), m_numbers->width() - Look::gap, fontMetrics().height()), Qt::AlignRight, QLocale::c().toString(number));
    }
}

void LexiconTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter && m_highlighter->document())
        followPalette();
}

void LexiconTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

bool LexiconTextEdit::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(help->pos()).position();
    QStringList reasons;
    for (const LexiconProblem &problem : m_problems) {
        const QTextCursor mark = cursorOf(problem);
        if (at >= mark.selectionStart() && at <= mark.selectionEnd())
            reasons.append(problem.reason);
    }
    QToolTip::showText(help->globalPos(), reasons.join(u'\n'), viewport());
    return true;
}

} // namespace Rapporteur
