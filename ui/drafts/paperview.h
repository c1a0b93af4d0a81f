// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drafts/papersetter.h"

#include <QTextBrowser>

namespace Rapporteur {

/// A document as it will look, beside its draft, with which it scrolls.
class PaperView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// The same draft anew stays where it is.
    void setPaper(const SetPaper &paper);
    /// What the next document is to be set in.
    [[nodiscard]] PaperStyle style() const;
    /// The line of the draft at the top, and how much of it is scrolled away: 12.5.
    [[nodiscard]] double topLine() const;
    /// Brings a line of the draft to the top.
    void setTopLine(double line);

signals:
    void followed(const QUrl &target); ///< a link out of the document
    void lineScrolled(double line); ///< by a person
    void styleChanged(); ///< the colours are others: set it anew
    /// What the mouse rests on; the receiver may set a tooltip. Empty when it leaves.
    void targetHovered(const QString &target);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double heightOf(qsizetype line) const; ///< index in lines
    void follow(const QUrl &target);
    /// Puts what changed into the document that is shown, which costs less than laying another one out; gives whether it could.
    [[nodiscard]] bool amend(const SetPaper &fresh);

    SetPaper m_paper;
    bool m_isSetting = false;
};

} // namespace Rapporteur
