// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/participants.h"

#include "core/report/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isRole(const QString &part)
{
    static const QRegularExpression role(
        u"^(?:(?:past|former|outgoing|incoming|new|current|acting|deputy|honorary|the|a)\\s+)*(?:(?:[\\w-]+\\s+){1,3})?"
        "(?:member|co-?chair|vice-?chair|chair|chairperson|chairman|chairwoman|co-?lead|lead|moderator|co-?moderator|facilitator|co-?facilitator|rapporteur|observer|secretary|liaison|focal point|note-?taker|scribe|host|coordinator|co-?coordinator|consultant|expert)s?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression capacity(
        u"^(?:(?:past|former) .*(?:member|chair)|independent expert|(?:in|speaking in) (?:a|his|her|their|my)?\\s*personal capacity|personal capacity|in an individual capacity)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return role.match(part).hasMatch() || capacity.match(part).hasMatch();
}

/// "Mag Member" and "mag member" are the MAG's.
QString tidiedRole(QString role)
{
    static const QRegularExpression body(u"\\b(mag|igf|wg|nri|bpf|tsc)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    auto match = body.globalMatch(role);
    while (match.hasNext()) {
        const auto found = match.next();
        role.replace(found.capturedStart(), found.capturedLength(), found.captured().toUpper());
    }
    return role;
}

void addParts(const QStringList &parts, Participant &participant)
{
    QStringList affiliation;
    for (const QString &raw : parts) {
        const QString part = raw.simplified();
        if (part.isEmpty())
            continue;
        if (isRole(part))
            participant.roles.append(tidiedRole(part));
        else
            affiliation.append(part);
    }
    participant.affiliation = affiliation.join(u", "_s);
}

/// The names of "Present: Ann Lee (Org), Bo Ek; Cy Dahl".
QList<Participant> inlineList(QStringView text, qsizetype offset)
{
    QList<Participant> people;
    const qsizetype colon = text.indexOf(u':');
    qsizetype start = colon + 1;
    int depth = 0;
    for (qsizetype i = start; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == u'(')
            ++depth;
        if (i < text.size() && text[i] == u')')
            --depth;
        const bool ends = i == text.size() || ((text[i] == u',' || text[i] == u';' || text[i] == u'\n') && depth <= 0);
        if (!ends)
            continue;
        qsizetype from = start;
        while (from < i && text[from].isSpace())
            ++from;
        if (text.sliced(from, i - from).startsWith(u"and "))
            from += 4;
        const Participant participant = participantIn(text.sliced(from, i - from), offset + from);
        if (!participant.name.isEmpty())
            people.append(participant);
        start = i + 1;
    }
    return people;
}

} // namespace

Participant participantIn(QStringView line, qsizetype offset)
{
    Participant participant;
    const auto name = nameAt(line, 0, line.size());
    if (!name)
        return participant;
    participant.name = tidiedName(name->name.of(line));
    participant.span = {offset + name->name.start, offset + name->name.end};
    QString rest = line.sliced(name->name.end).toString().trimmed();
    static const QRegularExpression handle(u"[\\[(]?@[\\w-]+[\\])]?"_s);
    rest.remove(handle);
    rest = rest.trimmed();
    static const QRegularExpression separator(u"^(?:[-–—/|:,;]+|\\t)\\s*"_s);
    QStringList parts;
    if (rest.startsWith(u'(')) {
        const qsizetype close = rest.lastIndexOf(u')');
        parts = rest.mid(1, close > 0 ? close - 1 : -1).split(u',');
        const QString behind = close > 0 ? rest.mid(close + 1).trimmed().remove(separator) : QString();
        const QStringList others = behind.split(u',', Qt::SkipEmptyParts);
        // "Ann Lee (TSC) - Harbour": what stands in brackets before a body is what Ann is there.
        const bool isBody = !others.isEmpty() && std::ranges::none_of(others, [](const QString &part) { return isRole(part.simplified()); });
        if (isBody && std::ranges::all_of(parts, [](const QString &part) { return part.simplified().count(u' ') < 4; })) {
            for (const QString &part : std::exchange(parts, {}))
                participant.roles.append(tidiedRole(part.simplified()));
        }
        parts += others;
    } else {
        rest.remove(separator);
        static const QRegularExpression comma(u"[,\\t|;]|\\s[-–—]\\s|[()]"_s);
        parts = rest.split(comma);
    }
    addParts(parts, participant);
    return participant;
}

QList<Participant> participantsOf(const TextDocument &document, const QList<BlockRole> &roles)
{
    QList<Participant> people;
    const auto line = [&](qsizetype i) { return document.blocks[i].span.of(document.text); };
    bool ticked = false;
    for (qsizetype i = 0; i < roles.size() && !ticked; ++i)
        ticked = roles[i] == BlockRole::Participant && line(i).startsWith(u"[x]", Qt::CaseInsensitive);
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i] != BlockRole::Participant)
            continue;
        const Span block = document.blocks[i].span;
        if (ticked && isUnticked(block.of(document.text)))
            continue; // was not there
        const qsizetype box = block.length() - behindBox(block.of(document.text)).size();
        const Span span{block.start + box, block.end};
        const QStringView line = span.of(document.text);
        const qsizetype colon = line.indexOf(u':');
        const bool list = colon > 0 && colon < 24 && document.blocks[i].kind != BlockKind::TableRow;
        const QList<Participant> found = list ? inlineList(line, span.start) : QList{participantIn(line, span.start)};
        for (const Participant &participant : found) {
            const bool twice = std::ranges::any_of(people, [&](const Participant &p) { return p.name == participant.name; });
            if (!participant.name.isEmpty() && !twice)
                people.append(participant);
        }
    }
    return people;
}

} // namespace Rapporteur
