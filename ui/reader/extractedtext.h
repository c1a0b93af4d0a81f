// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textdocument.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Rapporteur {

/// The text as it was extracted, a block a line, coloured by the definition in resources/syntax.
class ExtractedText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ExtractedText(QWidget *parent = nullptr);
    ~ExtractedText() override;

    void setText(const TextDocument &document);
    void showSpan(Span span);
    /// Whether all the lines are there; a long text comes in pieces.
    [[nodiscard]] bool isComplete() const { return m_next >= m_document.blocks.size(); }

    /// The name of our definition in KSyntaxHighlighting's repository.
    static constexpr QLatin1StringView definitionName{"Meeting Report"};
    /// Makes KSyntaxHighlighting know the definition.
    static void addDefinition(KSyntaxHighlighting::Repository &repository);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPiece();
    void followPalette();
    [[nodiscard]] QString line(const Block &block) const;

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    TextDocument m_document;
    qsizetype m_next = 0; ///< block
    Span m_wanted;
    QTimer m_pieces;
};

} // namespace Rapporteur
