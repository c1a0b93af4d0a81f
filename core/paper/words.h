// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace Rapporteur {

/// The words of a document that are Rapporteur's own, in the language the program speaks.
struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(Paper)

public:
    /// The language of the translation in use, as BCP 47. Dates and lists follow it, and not the desktop's language, so that an
    /// English document has no German months.
    [[nodiscard]] static QString language()
    {
        return tr("en", "the code of the language that this file translates to: ar, es, fr, ru, zh");
    }
    [[nodiscard]] static QLocale locale() { return QLocale(language()); }
    [[nodiscard]] static QString date(QDate date) { return locale().toString(date, QStringLiteral("d MMMM yyyy")); }
};

} // namespace Rapporteur
