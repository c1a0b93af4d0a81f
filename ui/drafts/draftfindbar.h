// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Rapporteur {

class DraftEditor;

/// What is looked for.
struct Finding {
    QString pattern;
    bool isExpression = false;
    bool wholeWords = false;
    bool matchesCase = false;

    friend bool operator==(const Finding &, const Finding &) = default;
};
/// Every place of it in a text, at most `most`; none where its pattern is no regular expression.
[[nodiscard]] QList<Span> found(const Finding &what, const QString &text, qsizetype most = 5000);
/// What stands at a place after it is replaced: "\1" is the first group of an expression.
[[nodiscard]] QString replaced(const Finding &what, const QString &text, Span place, const QString &by);

/// Find and replace in a draft: Enter and F3 go on, Shift with them goes back, Escape closes. All places are replaced as one step of undo.
class DraftFindBar : public QWidget
{
    Q_OBJECT
public:
    explicit DraftFindBar(DraftEditor *editor, QWidget *parent = nullptr);

    void open(bool replaces);
    void close();
    void step(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] Finding finding() const;
    QToolButton *choice(const QString &name, const QString &sign, const QString &hint);
    QToolButton *button(const QString &name, const QString &icon, const QString &hint, std::function<void()> act);
    void look(bool moves);
    void replaceOne();
    void replaceAll();
    void say();

    DraftEditor *m_editor;
    QLineEdit *m_field;
    QLineEdit *m_by;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_whole;
    QToolButton *m_expression;
    QWidget *m_replacing;
    QList<Span> m_hits;
    qsizetype m_current = -1;
    QTimer m_pause;
};

} // namespace Rapporteur
