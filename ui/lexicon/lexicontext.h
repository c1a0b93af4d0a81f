// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexiconproblem.h"

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace Rapporteur {

/// A lexicon's TOML with its colours, the numbers of its lines, and its problems underlined; hovering tells the reason.
class LexiconTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LexiconTextEdit(QWidget *parent = nullptr);
    ~LexiconTextEdit() override;

    /// Shows and colours this document, which must have a QPlainTextDocumentLayout and outlive the editor's use of it.
    void setLexicon(QTextDocument *document);
    void setProblems(const QList<LexiconProblem> &problems);
    /// Puts the cursor there.
    void showProblem(const LexiconProblem &problem);
    /// Puts the cursor at a place in UTF-16 code units, at the top of what is shown.
    void showPlace(qsizetype at);

    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int numbersWidth() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void followPalette();
    void placeNumbers();
    [[nodiscard]] QTextCursor cursorOf(const LexiconProblem &problem) const;

    QWidget *m_numbers;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter;
    QList<LexiconProblem> m_problems;
};

} // namespace Rapporteur
