// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"
#include "core/text/textdiff.h"

#include <QDialog>

class QLabel;
class QTextCursor;
class QTextBrowser;

namespace Rapporteur {

/// What a version changed: the newer text with additions underlined and deletions struck through, long stretches
/// without a change folded. F3 or N goes to the next change, Shift+F3 or P to the one before.
class DiffPage : public QDialog
{
    Q_OBJECT
public:
    DiffPage(const QString &title, const TextDiff &diff, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype changeCount() const { return m_changes.size(); }
    /// The change that is shown, from 0; -1 where there is none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    void step(int by);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void put(QTextCursor &cursor, const DiffParagraph &paragraph);
    void showChange(qsizetype change);

    const TextDiff m_diff;
    QTextBrowser *m_text;
    QLabel *m_place;
    QList<Span> m_changes; ///< in the text that is shown
    qsizetype m_current = -1;
};

} // namespace Rapporteur
