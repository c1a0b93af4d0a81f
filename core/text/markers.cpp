// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/markers.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// U+F0B7 and U+F0A7 are what Word's Symbol and Wingdings bullets become.
constexpr QStringView bullets = u"-–—*+•‣⁃■▪◼□▫●○◦◆◇►▶➢➤✓✔➔→·\uF0B7\uF0A7\uF0D8\uF076\uF0FC";

bool isBullet(QChar c)
{
    return bullets.contains(c);
}

qsizetype skipSpace(QStringView line, qsizetype at)
{
    while (at < line.size() && line.at(at).isSpace())
        ++at;
    return at;
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Reads "12", "1.2.3", "c" or "iv" at `at`; gives where it ends, or `at` where there is none.
qsizetype readLabel(QStringView line, qsizetype at, int &number, bool &dotted)
{
    qsizetype end = at;
    while (end < line.size() && end - at < 3 && line.at(end) >= u'0' && line.at(end) <= u'9')
        ++end;
    if (end > at) {
        number = line.sliced(at, end - at).toInt();
        while (end + 1 < line.size() && line.at(end) == u'.' && line.at(end + 1) >= u'0' && line.at(end + 1) <= u'9') {
            const qsizetype part = ++end;
            while (end < line.size() && end - part < 3 && line.at(end) >= u'0' && line.at(end) <= u'9')
                ++end;
            number = line.sliced(part, end - part).toInt();
            dotted = true;
        }
        return end;
    }
    while (end < line.size() && end - at < 5 && u"ivxIVX"_s.contains(line.at(end)))
        ++end;
    if (end - at > 1) {
        number = 1;
        return end;
    }
    if (at < line.size() && isAsciiLetter(line.at(at))) {
        number = line.at(at).toLower().unicode() - u'a' + 1;
        return at + 1;
    }
    return at;
}

Marker numberingAt(QStringView line, qsizetype at, bool capitals)
{
    const bool open = at < line.size() && line.at(at) == u'(';
    const qsizetype begin = at + (open ? 1 : 0);
    Marker marker;
    bool dotted = false;
    qsizetype end = readLabel(line, begin, marker.number, dotted);
    if (end == begin)
        return {};
    const QChar closing = end < line.size() ? line.at(end) : QChar();
    const bool closed = closing == u')' || (closing == u'.' && !open);
    if (closed)
        ++end;
    else if (open || !dotted)
        return {};
    const qsizetype words = skipSpace(line, end);
    if (words == end && end < line.size())
        return {};
    // "1.2 Opening" is a numbering, "1.2 million" is not; "A. Member" may be a name.
    if (!closed && (words >= line.size() || !line.at(words).isUpper()))
        return {};
    const bool capital = line.at(begin).isUpper() && end - begin == 2;
    if (capital && closing == u'.' && !capitals)
        return {};
    marker.text = line.sliced(at, end - at).toString();
    marker.length = words;
    return marker;
}

} // namespace

Marker markerOf(QStringView line, bool capitals)
{
    const qsizetype begin = skipSpace(line, 0);
    if (begin >= line.size())
        return {};
    if (!isBullet(line.at(begin)))
        return numberingAt(line, begin, capitals);
    const qsizetype words = skipSpace(line, begin + 1);
    const QChar sign = line.at(begin);
    // Signs that no sentence begins with need no space after them.
    const bool needsSpace = u"-–—*+·→"_s.contains(sign);
    if (words >= line.size())
        return needsSpace ? Marker() : Marker{QString(sign), line.size(), true, 0};
    if (needsSpace && words == begin + 1)
        return {};
    if (const Marker numbering = numberingAt(line, words, capitals); numbering.isValid() && numbering.length < line.size())
        return numbering;
    return {QString(sign), words, true, 0};
}

bool isTerminated(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1).isSpace() || u"\"'”’»)]*_"_s.contains(text.at(end - 1))))
        --end;
    return end > 0 && u".!?:;…。！？؟"_s.contains(text.at(end - 1));
}

bool startsLower(QStringView text)
{
    for (const QChar c : text) {
        if (c.isLetter())
            return c.isLower();
        if (c.isDigit() || !u"\"'“‘«(["_s.contains(c))
            return false;
    }
    return false;
}

bool numbersWithCapitals(QStringView text)
{
    bool first = false, second = false;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        const QStringView words = line.trimmed();
        first = first || words.startsWith(u"A. ");
        second = second || words.startsWith(u"B. ");
    }
    return first && second;
}

} // namespace Rapporteur
