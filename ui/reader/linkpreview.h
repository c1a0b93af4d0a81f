// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QUrl>

class QLabel;
class QPushButton;

namespace Rapporteur {

/// Says where a link of a report goes before the browser is asked to go there. A report is foreign: its words may promise another
/// place than the address is.
class LinkPreview : public QFrame
{
    Q_OBJECT
public:
    explicit LinkPreview(QWidget *parent);

    /// `words` are those that carry the link; `at` is in the parent.
    void open(const QUrl &url, const QString &words, const QPoint &at);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void end();

    QUrl m_url;
    QLabel *m_host;
    QLabel *m_address;
    QLabel *m_warning;
    QPushButton *m_open;
};

/// Whether the words of a link name another host than it goes to.
[[nodiscard]] bool wordsMislead(const QString &words, const QUrl &url);

} // namespace Rapporteur
