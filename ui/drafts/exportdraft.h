// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paperformat.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace Rapporteur {

/// Asks as what a draft is to be written, on what paper, and where to. Remembers what was chosen last.
class ExportDraft : public QDialog
{
    Q_OBJECT
public:
    /// `title` makes the name of the file.
    explicit ExportDraft(const QString &title, QWidget *parent = nullptr);

signals:
    void chosen(const Rapporteur::PaperFormat *format, Rapporteur::PaperSize size, const QString &path);

private:
    [[nodiscard]] QWidget *formatChoices();
    void choose();

    const QString m_title;
    QButtonGroup *m_formats;
    QComboBox *m_size;
};

/// The paper that people here print on, unless they chose another.
[[nodiscard]] PaperSize usualPaper();

} // namespace Rapporteur
