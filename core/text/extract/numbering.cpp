// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/numbering.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString roman(int number)
{
    static constexpr std::pair<int, const char *> parts[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString out;
    for (const auto &[value, letters] : parts) {
        for (; number >= value && out.size() < 20; number -= value)
            out += QString::fromLatin1(letters);
    }
    return out;
}

} // namespace

QString formatNumber(int number, const QString &format)
{
    if (format.startsWith(u"lowerLetter") || format.startsWith(u"upperLetter")) {
        const QString letter(std::clamp((number - 1) / 26 + 1, 1, 5), QChar(u'a' + std::max(0, number - 1) % 26));
        return format.startsWith(u'u') ? letter.toUpper() : letter;
    }
    if (format.startsWith(u"lowerRoman") || format.startsWith(u"upperRoman"))
        return format.startsWith(u'u') ? roman(number).toUpper() : roman(number);
    return QString::number(number);
}

QString NumberedList::next(int level)
{
    const NumberLevel at = levels.value(level);
    if (at.format == u"none")
        return {};
    if (at.format == u"bullet") {
        // Signs of symbol fonts stand in the private area; a bullet is what they look like.
        const bool plain = !at.text.isEmpty() && (at.text.at(0).unicode() < 0xE000 || at.text.at(0).unicode() > 0xF8FF) && at.text != u"o";
        return plain ? at.text.trimmed() : u"•"_s;
    }
    counts[level] = counts.contains(level) ? counts.value(level) + 1 : at.start;
    for (int deeper = level + 1; deeper <= 9; ++deeper)
        counts.remove(deeper);
    QString marker = at.text.isEmpty() ? QString(u"%"_s + QString::number(level + 1) + u'.') : at.text;
    for (int i = 0; i <= level && i < 9; ++i) {
        const NumberLevel own = levels.value(i);
        marker.replace(u'%' + QString::number(i + 1), formatNumber(counts.value(i, own.start), own.format));
    }
    return marker.trimmed();
}

} // namespace Rapporteur
