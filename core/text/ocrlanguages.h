// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// What scans are read with. Languages are named as Tesseract names its data: "eng", "fra", "chi_sim".
struct OcrLanguages {
    QStringList codes; ///< the first one weighs most; none: scans are not read
    QString folder; ///< of NAME.traineddata

    /// "eng+fra"
    [[nodiscard]] QString joined() const { return codes.join(u'+'); }
};

/// The folder of Tesseract's data: $TESSDATA_PREFIX, or where systems install it. Empty where there is none.
[[nodiscard]] QString ocrDataFolder();
/// The languages whose data a folder holds, sorted; the data that only tells scripts apart is none.
[[nodiscard]] QStringList installedOcrLanguages(const QString &folder = ocrDataFolder());

/// The wish that scans are not read.
inline constexpr QStringView noOcr = u"none";
/// Those of "eng+fra" that are installed. Without a wish, here or in $RAPPORTEUR_OCR_LANGUAGES: the locale's language
/// and English.
[[nodiscard]] OcrLanguages chosenOcrLanguages(const QString &wish, const QLocale &locale = {});

/// "fra" as "French"; a code that nobody knows as it is.
[[nodiscard]] QString ocrLanguageName(QStringView code);
/// "eng+fra" as "English, French".
[[nodiscard]] QString ocrLanguageNames(QStringView joined);

} // namespace Rapporteur
