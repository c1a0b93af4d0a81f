// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/corrections.h"
#include "ui/shell/view.h"

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace Rapporteur {

class ReadingText;

/// Mends words of a report where they stand: a field over them. What the file says stays, the correction is laid over it.
class CorrectionEdit : public QFrame
{
    Q_OBJECT
public:
    CorrectionEdit(const ViewContext &context, ReadingText *text);

    /// Opens over the selected words, or the word under the cursor.
    void open();

signals:
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void withdraw();
    void end();
    [[nodiscard]] Span chosen() const;

    ViewContext m_context;
    ReadingText *m_text;
    QLineEdit *m_field;
    QPushButton *m_withdraw;
    Span m_span; ///< of the report's text
    qint64 m_report = 0;
    qint64 m_correction = 0; ///< of the correction that the words are; 0: they are as the file has them
};

} // namespace Rapporteur
