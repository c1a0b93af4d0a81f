// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/entities.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

char32_t characterOf(QStringView name)
{
    static const QHash<QString, char32_t> names{{u"amp"_s, U'&'}, {u"lt"_s, U'<'}, {u"gt"_s, U'>'}, {u"quot"_s, U'"'}, {u"apos"_s, U'\''},
        {u"nbsp"_s, U' '}, {u"ensp"_s, U' '}, {u"emsp"_s, U' '}, {u"ndash"_s, U'–'}, {u"mdash"_s, U'—'}, {u"hellip"_s, U'…'}, {u"lsquo"_s, U'‘'},
        {u"rsquo"_s, U'’'}, {u"ldquo"_s, U'“'}, {u"rdquo"_s, U'”'}, {u"laquo"_s, U'«'}, {u"raquo"_s, U'»'}, {u"bull"_s, U'•'}, {u"middot"_s, U'·'},
        {u"copy"_s, U'©'}, {u"reg"_s, U'®'}, {u"trade"_s, U'™'}, {u"deg"_s, U'°'}, {u"euro"_s, U'€'}, {u"times"_s, U'×'}, {u"rarr"_s, U'→'},
        {u"eacute"_s, U'é'}, {u"egrave"_s, U'è'}, {u"agrave"_s, U'à'}, {u"aacute"_s, U'á'}, {u"iacute"_s, U'í'}, {u"oacute"_s, U'ó'},
        {u"uacute"_s, U'ú'}, {u"ntilde"_s, U'ñ'}, {u"ccedil"_s, U'ç'}, {u"auml"_s, U'ä'}, {u"ouml"_s, U'ö'}, {u"uuml"_s, U'ü'}, {u"szlig"_s, U'ß'},
        {u"ecirc"_s, U'ê'}, {u"ocirc"_s, U'ô'}, {u"atilde"_s, U'ã'}, {u"otilde"_s, U'õ'}, {u"oslash"_s, U'ø'}, {u"aring"_s, U'å'}};
    if (!name.startsWith(u'#'))
        return names.value(name.toString(), 0);
    const bool hexadecimal = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
    bool ok = false;
    const uint code = name.sliced(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    const bool allowed = ok && code >= 0x20 && code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
    return allowed ? char32_t(code) : 0;
}

} // namespace

QString withEntities(const QString &text)
{
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype amp = text.indexOf(u'&', at);
        if (amp < 0)
            break;
        out += QStringView(text).sliced(at, amp - at);
        const qsizetype end = text.indexOf(u';', amp);
        const char32_t c = end > amp + 1 && end - amp <= 12 ? characterOf(QStringView(text).sliced(amp + 1, end - amp - 1)) : 0;
        if (c != 0)
            out += QStringView(QChar::fromUcs4(c));
        else
            out += u'&';
        at = c != 0 ? end + 1 : amp + 1;
    }
    return out + QStringView(text).sliced(at);
}

} // namespace Rapporteur
