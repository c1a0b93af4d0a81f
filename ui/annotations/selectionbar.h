// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QStringListModel;
class QToolButton;

namespace Rapporteur {

class AnnotationActions;

/// How many marks are chosen, and what can be done to them; turns into a field when a tag is asked for.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    SelectionBar(AnnotationActions *actions, QWidget *parent = nullptr);

    void setCount(int chosen);
    /// Asks for a tag; `tags` complete what is typed.
    void askTag(bool add, const QStringList &tags);

signals:
    void tagGiven(const QString &tag, bool add);
    void left(); ///< the field was given up or answered

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *button(QAction *action);
    void makeButtons(AnnotationActions *actions);
    void leave();

    QStackedLayout *m_pages;
    QWidget *m_buttons;
    QWidget *m_asking;
    QLabel *m_count;
    QLabel *m_question;
    QLineEdit *m_tag;
    QStringListModel *m_tags; ///< that complete it
    bool m_adds = true;
};

} // namespace Rapporteur
