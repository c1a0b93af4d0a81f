// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/placelink.h"

#include <QLabel>

namespace Rapporteur {

/// `text` (plain) as a link to `place`, in HTML.
[[nodiscard]] QString link(const Place &place, const QString &text);
/// `text` (plain) in the colour of captions, in HTML.
[[nodiscard]] QString dimmed(const QString &text, const QPalette &palette);

/// Words with links in them. Follows links by mouse and by Tab and Enter; keeps its colours when the palette
/// changes, which a QLabel alone does not.
class LinkLabel : public QLabel
{
    Q_OBJECT
public:
    explicit LinkLabel(QWidget *parent = nullptr);
    explicit LinkLabel(const QString &html, QWidget *parent = nullptr);

    void setHtml(const QString &html);
    [[nodiscard]] QString html() const { return m_html; }

signals:
    void goTo(const Rapporteur::Place &place); ///< a link made by link()
    void followed(const QString &href); ///< any other link; the receiver knows what it means

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QString &target);

    QString m_html;
};

} // namespace Rapporteur
