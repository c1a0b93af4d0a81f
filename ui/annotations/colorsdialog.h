// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace Rapporteur {

/// Asks for the colours to mark with, and what each of them means.
class ColorsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ColorsDialog(const QList<HighlightColor> &colors, QWidget *parent = nullptr);

    /// As they are now; a colour whose row was removed is not among them.
    [[nodiscard]] QList<HighlightColor> colors() const;

signals:
    void chosen(const QList<Rapporteur::HighlightColor> &colors);

private:
    struct Row {
        HighlightColor color;
        QToolButton *swatch;
        QLineEdit *meaning;
        QToolButton *remove;
    };
    void add(const HighlightColor &color);
    void pick(QToolButton *swatch);
    void take(QToolButton *remove);

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace Rapporteur
