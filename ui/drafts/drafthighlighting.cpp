// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/drafthighlighting.h"

#include "ui/shell/look.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int pieceTime = 6; ///< ms a piece may take, so that a frame is never missed
constexpr int everyBlock = std::numeric_limits<int>::max();
constexpr int atOnce = 100; ///< blocks that are coloured while they are put in: what is in view
} // namespace

DraftHighlighting::DraftHighlighting(QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_repository->addCustomSearchPath(u":/rapporteur"_s); // resources/syntax, as :/rapporteur/syntax
    setTheme(m_repository->defaultTheme(KSyntaxHighlighting::Repository::LightTheme));
    setDefinition(m_repository->definitionForName(definitionName));
    m_pieces.setInterval(0);
    connect(&m_pieces, &QTimer::timeout, this, &DraftHighlighting::goOn);
    begin();
}

DraftHighlighting::~DraftHighlighting()
{
    setDefinition({}); // before the repository that it is of
}

void DraftHighlighting::begin()
{
    m_reached = atOnce;
    m_pieces.start();
}

void DraftHighlighting::goOn()
{
    QElapsedTimer time;
    time.start();
    QTextBlock block = document()->findBlockByNumber(m_reached);
    for (; block.isValid() && time.elapsed() < pieceTime; block = block.next()) {
        m_reached = block.blockNumber() + 1;
        rehighlightBlock(block);
    }
    if (!block.isValid()) {
        m_reached = everyBlock;
        m_pieces.stop();
    }
    emit coloured();
}

void DraftHighlighting::setPalette(const QPalette &palette)
{
    if (Look::isDark(palette) == m_isDark)
        return;
    m_isDark = !m_isDark;
    setTheme(m_repository->defaultTheme(m_isDark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme));
    begin();
    rehighlight();
}

void DraftHighlighting::highlightBlock(const QString &text)
{
    if (currentBlock().blockNumber() < m_reached)
        SyntaxHighlighter::highlightBlock(text);
}

void DraftHighlighting::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    if (format.spellCheck() || length == 0)
        return;
    QTextCharFormat unchecked = this->format(offset);
    unchecked.setProperty(noSpelling, true);
    setFormat(offset, length, unchecked);
}

} // namespace Rapporteur
