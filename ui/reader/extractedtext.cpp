// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/extractedtext.h"

#include "ui/shell/look.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int pieceTime = 6; ///< ms a piece may take, so that a frame is never missed
}

ExtractedText::ExtractedText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setObjectName(u"extractedText"_s);
    setAccessibleName(tr("Text as extracted"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(Look::gapHuge, Look::gap, Look::gapHuge, 0);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addDefinition(*m_repository);
    followPalette();
    m_highlighter->setDefinition(m_repository->definitionForName(definitionName));
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, &ExtractedText::addPiece);
}

ExtractedText::~ExtractedText()
{
    delete m_highlighter; // before the repository that its definition is of
}

void ExtractedText::addDefinition(KSyntaxHighlighting::Repository &repository)
{
    repository.addCustomSearchPath(u":/rapporteur"_s); // resources/syntax, as :/rapporteur/syntax
}

void ExtractedText::followPalette()
{
    const KSyntaxHighlighting::Theme theme = m_repository->defaultTheme(Look::isDark(palette())
            ? KSyntaxHighlighting::Repository::DarkTheme
            : KSyntaxHighlighting::Repository::LightTheme);
    m_highlighter->setTheme(theme);
    m_highlighter->rehighlight();
}

void ExtractedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        followPalette();
}

QString ExtractedText::line(const Block &block) const
{
    const QString words = block.span.of(m_document.text).toString();
    return block.marker.isEmpty() ? words : QString(block.marker + u' ' + words);
}

void ExtractedText::setText(const TextDocument &document)
{
    m_document = document;
    m_next = 0;
    m_wanted = {};
    clear();
    addPiece();
    m_pieces.start();
}

void ExtractedText::addPiece()
{
    QElapsedTimer time;
    time.start();
    while (!isComplete() && time.elapsed() < pieceTime) {
        QStringList lines;
        for (int i = 0; i < 8 && !isComplete(); ++i)
            lines.append(line(m_document.blocks.at(m_next++)).replace(u'\n', QChar::LineSeparator));
        appendPlainText(lines.join(u'\n'));
    }
    if (isComplete())
        m_pieces.stop();
    if (m_wanted.isValid())
        showSpan(m_wanted);
}

void ExtractedText::showSpan(Span span)
{
    m_wanted = span;
    const int block = m_document.blockAt(span.start);
    if (block < 0 || block >= m_next)
        return;
    m_wanted = {};
    const Block &found = m_document.blocks.at(block);
    QTextCursor cursor(document()->findBlockByNumber(block));
    const qsizetype marker = found.marker.isEmpty() ? 0 : found.marker.size() + 1;
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(marker + span.start - found.span.start));
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(qMin(span.end, found.span.end) - span.start));
    setTextCursor(cursor);
    centerCursor();
}

} // namespace Rapporteur
