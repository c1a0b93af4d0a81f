// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ocrlanguages.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// "chi_sim" is written in a script of its own.
QString scriptName(QStringView ending)
{
    if (ending == u"sim")
        return QLocale::scriptToString(QLocale::SimplifiedHanScript);
    if (ending == u"tra")
        return QLocale::scriptToString(QLocale::TraditionalHanScript);
    return ending.toString();
}

bool fits(QStringView code, const QLocale &locale)
{
    const QString simple = QLocale::languageToCode(locale.language(), QLocale::ISO639Part2T);
    if (locale.language() == QLocale::Chinese)
        return code == (locale.script() == QLocale::TraditionalHanScript ? u"chi_tra" : u"chi_sim");
    return code == simple;
}

} // namespace

QString ocrDataFolder()
{
    QStringList folders{u"/usr/share/tesseract-ocr/5/tessdata"_s, u"/usr/share/tesseract/tessdata"_s, u"/usr/share/tessdata"_s,
        u"/usr/local/share/tessdata"_s, u"/opt/homebrew/share/tessdata"_s, u"/ucrt64/share/tessdata"_s};
    if (const QString own = qEnvironmentVariable("TESSDATA_PREFIX"); !own.isEmpty())
        folders = QStringList{own, own + u"/tessdata"_s} + folders;
    for (const QString &folder : std::as_const(folders)) {
        if (!QDir(folder).entryList({u"*.traineddata"_s}, QDir::Files).isEmpty())
            return QDir(folder).absolutePath();
    }
    return {};
}

QStringList installedOcrLanguages(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    QStringList codes = QDir(folder).entryList({u"*.traineddata"_s}, QDir::Files, QDir::Name);
    for (QString &code : codes)
        code.chop(int(u".traineddata"_s.size()));
    codes.removeIf([](const QString &code) { return code == u"osd" || code == u"equ" || code == u"snum"; });
    return codes;
}

OcrLanguages chosenOcrLanguages(const QString &asked, const QLocale &locale)
{
    const QString wish = asked.isEmpty() ? qEnvironmentVariable("RAPPORTEUR_OCR_LANGUAGES") : asked;
    OcrLanguages chosen{{}, ocrDataFolder()};
    const QStringList installed = installedOcrLanguages(chosen.folder);
    if (wish == noOcr)
        return chosen;
    if (!wish.isEmpty()) {
        for (const QString &code : wish.split(u'+', Qt::SkipEmptyParts)) {
            if (installed.contains(code) && !chosen.codes.contains(code))
                chosen.codes.append(code);
        }
        return chosen;
    }
    for (const QString &code : installed) {
        if (fits(code, locale) && code != u"eng")
            chosen.codes.append(code);
    }
    if (installed.contains(u"eng"_s))
        chosen.codes.append(u"eng"_s);
    return chosen;
}

QString ocrLanguageName(QStringView code)
{
    const qsizetype parts = code.indexOf(u'_');
    const QStringView base = parts < 0 ? code : code.first(parts);
    // Tesseract calls Chinese by its older code.
    const QLocale::Language language = base == u"chi" ? QLocale::Chinese : QLocale::codeToLanguage(base, QLocale::AnyLanguageCode);
    if (language == QLocale::AnyLanguage)
        return code.toString();
    const QString name = QLocale::languageToString(language);
    return parts < 0 ? name : name + u" ("_s + scriptName(code.sliced(parts + 1)) + u')';
}

QString ocrLanguageNames(QStringView joined)
{
    QStringList names;
    for (const QStringView code : joined.split(u'+', Qt::SkipEmptyParts))
        names.append(ocrLanguageName(code));
    return names.join(u", "_s);
}

} // namespace Rapporteur
