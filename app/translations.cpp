// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void installTranslations(QCoreApplication &app, const QLocale &locale)
{
    const auto install = [&](auto &&...where) {
        auto translator = std::make_unique<QTranslator>(&app);
        if (translator->load(where...) && QCoreApplication::installTranslator(translator.get())) {
            (void)translator.release(); // the application owns it
            return true;
        }
        return false;
    };
    // Below all: English has one statement and two statements.
    install(u":/i18n/rapporteur_en.qm"_s);
    if (locale.language() == QLocale::C || locale.language() == QLocale::English)
        return;
    if (install(locale, u"rapporteur"_s, u"_"_s, u":/i18n"_s))
        install(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace Rapporteur
