// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QTextFormat>
#include <QTimer>

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace Rapporteur {

/// Colours a draft by the definition in resources/syntax. A long text that is opened is coloured in pieces, so that no frame is missed.
class DraftHighlighting : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    explicit DraftHighlighting(QTextDocument *document);
    ~DraftHighlighting() override;

    /// Before another text is put into the document.
    void begin();
    void setPalette(const QPalette &palette);

    /// Of formats in the layouts of blocks: words that are not looked up in a dictionary.
    static constexpr int noSpelling = QTextFormat::UserProperty + 7;
    /// The name of our definition in KSyntaxHighlighting's repository.
    static constexpr QLatin1StringView definitionName{"Rapporteur Draft"};

signals:
    void coloured(); ///< more of a long text is

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void goOn();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QTimer m_pieces;
    int m_reached = 0; ///< blocks before it are coloured
    bool m_isDark = false;
};

} // namespace Rapporteur
