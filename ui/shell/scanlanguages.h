// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;

namespace Rapporteur {

/// Asks in which languages scanned pages are to be read: those whose data is installed.
class ScanLanguages : public QDialog
{
    Q_OBJECT
public:
    /// `wish` is as chosenOcrLanguages() takes it.
    explicit ScanLanguages(const QString &wish, QWidget *parent = nullptr);

    /// What is ticked, as a wish.
    [[nodiscard]] QString wish() const;

signals:
    void chosen(const QString &wish);

private:
    QList<QCheckBox *> m_boxes; ///< object name: the language's code
};

} // namespace Rapporteur
