// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/rollcall.h"

#include "core/report/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

bool isUnticked(QStringView line)
{
    return line.startsWith(u"[ ]") || line.startsWith(u"[]");
}

QStringView behindBox(QStringView line)
{
    const bool box = isUnticked(line) || line.startsWith(u"[x]", Qt::CaseInsensitive);
    return box ? line.sliced(line.indexOf(u']') + 1).trimmed() : line;
}

bool looksLikeParticipant(QStringView line, bool bare)
{
    const QStringView text = behindBox(line.trimmed());
    const auto name = nameAt(text, 0, text.size());
    static const QRegularExpression abbreviation(u"\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Org|Univ|Assoc|e\\.V|S\\.A|B\\.V|St)\\.$"_s);
    static const QRegularExpression address(u"^<?[\\w.+-]+@[\\w.-]+\\.\\w+>?$"_s);
    const bool sentence = text.endsWith(u'.') && !abbreviation.matchView(text).hasMatch();
    if (!name || sentence || text.endsWith(u':') || text.endsWith(u'?'))
        return false;
    const QStringView rest = text.sliced(name->name.end).trimmed();
    if (rest.isEmpty())
        return bare;
    if (name->words < 2 && !bare)
        return false;
    if (address.matchView(rest).hasMatch())
        return true;
    const QChar next = rest.front();
    const bool separated = next == u'(' || next == u',' || next == u'-' || next == u'–' || next == u'—' || next == u'/' || next == u'\t' || next == u'|' || next == u'[' || next == u'@' || next == u';' || next == u'*';
    return separated && rest.count(u' ') < 18;
}

} // namespace Rapporteur
