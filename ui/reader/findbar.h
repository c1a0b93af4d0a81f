// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Rapporteur {

/// Every place of `words` in `text`, capitals or not; at most `most`.
[[nodiscard]] QList<Span> placesOf(const QString &words, const QString &text, qsizetype most = 10000);

/// Find in the report: a field, "3 of 14", back, on, close. Enter and F3 go on, Shift with them goes back, Escape
/// closes.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    void open();
    void close();
    /// The text to look in; what is typed is looked for again.
    void setText(const QString &text);
    /// Where a person reads: the first hit is the one after it.
    void setFrom(qsizetype offset) { m_from = offset; }
    void step(int by);
    [[nodiscard]] const QList<Span> &hits() const { return m_hits; }
    [[nodiscard]] qsizetype current() const { return m_current; }

signals:
    void found(const QList<Rapporteur::Span> &hits, qsizetype current);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void look();
    void say();

    QLineEdit *m_field;
    QLabel *m_count;
    QString m_text;
    QList<Span> m_hits;
    qsizetype m_current = -1;
    qsizetype m_from = 0;
};

} // namespace Rapporteur
