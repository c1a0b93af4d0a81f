// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/participants.h"

#include "core/report/initials.h"
#include "core/report/rollcall.h"

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
        if (part.isEmpty() || part == initialsOf(participant.name))
            continue;
        if (isRole(part))
            participant.roles.append(tidiedRole(part));
        else
            affiliation.append(part);
    }
    participant.affiliation = affiliation.join(u", "_s);
}

/// "Regrets", "Apologies: Ann Lee": who was not there.
bool tellsOfAbsence(QStringView line)
{
    static const QRegularExpression e(u"^(?:regrets|apologies|absent(?:ees)?|excused|not (?:present|attending)|unable to attend)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return e.matchView(line.trimmed()).hasMatch();
}

/// "Lee, Ann (Harbour)" and "LEE, Ann": a comma, a first name, and nothing or what tells of Ann.
const QRegularExpression &surnameFirst()
{
    static const QRegularExpression e(u"^(?<last>(?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?), (?<first>\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}[\\p{Ll}.]*){0,2})\\s*(?=$|[(\\[/|\\t;,–—]|- )"_s);
    return e;
}

/// "Present: Ann Lee (Org), Bo Ek" cut at its commas, "Lee, Ann (Org); Ek, Bo" at its semicolons.
QList<Span> itemsOf(QStringView text)
{
    const QChar separator = text.contains(u';') ? u';' : u',';
    QList<Span> items;
    qsizetype start = text.indexOf(u':') + 1;
    int depth = 0;
    for (qsizetype i = start; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == u'(')
            ++depth;
        if (i < text.size() && text[i] == u')')
            --depth;
        const bool ends = i == text.size() || ((text[i] == separator || text[i] == u'\n') && depth <= 0);
        if (!ends)
            continue;
        qsizetype from = start;
        while (from < i && text[from].isSpace())
            ++from;
        if (text.sliced(from, i - from).startsWith(u"and "))
            from += 4;
        items.append({from, i});
        start = i + 1;
    }
    return items;
}

/// Which column holds the names, by the words of a table's head; -1: it is no head, or they come first anyhow.
qsizetype nameColumn(QStringView text, Span row)
{
    static const QRegularExpression name(u"^(?:(?:full |participants? ?|attendees? ?|members? ?)?names?|participants?|attendees?|members?|persons?|representatives?|delegates?|who)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"^(?:compan(?:y|ies)|organi[sz]ations?|affiliations?|orgs?\\.?|entit(?:y|ies)|institutions?|bod(?:y|ies)|countr(?:y|ies)|stakeholder(?: group)?|groups?|roles?|titles?|positions?|capacity|functions?|#|no\\.?|present\\??|attend(?:ed|ance)|e-?mails?|github(?: (?:id|handle|username))?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const QList<Span> cells = cellsOf(text, row);
    qsizetype column = -1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QStringView cell = cells[i].of(text).trimmed();
        if (column < 0 && name.matchView(cell).hasMatch())
            column = i;
        else if (!other.matchView(cell).hasMatch())
            return -1;
    }
    return cells.size() > 1 ? column : -1;
}

/// A row whose name stands in another column than the first: read as if it stood first.
Participant inColumn(QStringView text, Span row, qsizetype column)
{
    const QList<Span> cells = cellsOf(text, row);
    if (column >= cells.size() || cells[column].of(text).trimmed().isEmpty())
        return {};
    QString turned = cells[column].of(text).toString();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i != column)
            turned += u'\t' + cells[i].of(text).toString();
    }
    return participantIn(turned, cells[column].start);
}

/// The entries of a roll call, each the span of one person; those who were not there left out.
QList<Span> entriesOf(const TextDocument &document, const QList<BlockRole> &roles)
{
    const auto line = [&](qsizetype i) { return document.blocks[i].span.of(document.text); };
    bool ticked = false;
    for (qsizetype i = 0; i < roles.size() && !ticked; ++i)
        ticked = roles[i] == BlockRole::Participant && line(i).startsWith(u"[x]", Qt::CaseInsensitive);
    QList<Span> entries;
    bool absent = false;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i] == BlockRole::ParticipantsHeading)
            absent = tellsOfAbsence(line(i));
        if (roles[i] != BlockRole::Participant || absent || tellsOfAbsence(line(i)) || (ticked && isUnticked(line(i))))
            continue;
        const Span block = document.blocks[i].span;
        const QStringView text = behindBox(line(i));
        const qsizetype offset = block.end - text.size();
        const qsizetype colon = text.indexOf(u':');
        if (colon > 0 && colon < 24 && document.blocks[i].kind != BlockKind::TableRow) {
            for (const Span item : itemsOf(text))
                entries.append({offset + item.start, offset + item.end});
        } else {
            entries.append({offset, block.end});
        }
    }
    return entries;
}

/// Whether a roll call gives surnames first: nearly every entry reads so, and what follows the first name, or capitals,
/// proves that it is no body ("Ann, Harbour").
bool givesSurnamesFirst(const TextDocument &document, const QList<Span> &entries)
{
    qsizetype fitting = 0;
    qsizetype proven = 0;
    for (const Span entry : entries) {
        const QStringView text = entry.of(document.text);
        const auto match = surnameFirst().matchView(text);
        if (!match.hasMatch())
            continue;
        ++fitting;
        const QStringView last = match.capturedView(u"last");
        proven += match.capturedEnd() < text.size() || (last.size() > 2 && last.toString().toUpper() == last) ? 1 : 0;
    }
    return fitting >= 2 && fitting * 10 >= entries.size() * 7 && proven * 2 >= fitting;
}

Participant surnameFirstIn(QStringView line, qsizetype offset)
{
    const auto match = surnameFirst().matchView(line);
    if (!match.hasMatch())
        return participantIn(line, offset);
    // What follows is read as behind any name.
    const QString turned = match.captured(u"first"_s) + u' ' + match.captured(u"last"_s);
    Participant participant = participantIn(QString(turned + line.sliced(match.capturedEnd()).toString()), 0);
    participant.name = tidiedName(turned);
    participant.span = {offset + match.capturedStart(u"last"), offset + match.capturedEnd(u"first")};
    return participant;
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
    static const QRegularExpression handle(u"[<(]?[\\w.+-]+@[\\w.-]+\\.\\w+[>)]?|[\\[(]?@[\\w-]+[\\])]?"_s);
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
            for (const QString &part : std::exchange(parts, {})) {
                if (part.simplified() != initialsOf(participant.name))
                    participant.roles.append(tidiedRole(part.simplified()));
            }
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
    const QList<Span> entries = entriesOf(document, roles);
    const bool turned = givesSurnamesFirst(document, entries);
    qsizetype column = 0; // of the names, as the last head of a table says
    QList<Participant> people;
    for (const Span entry : entries) {
        const QStringView text = entry.of(document.text);
        const bool isRow = text.contains(u'\t');
        if (const qsizetype named = isRow ? nameColumn(document.text, entry) : -1; named >= 0) {
            column = named;
            continue;
        }
        const Participant participant = isRow && column > 0 ? inColumn(document.text, entry, column)
            : turned                                         ? surnameFirstIn(text, entry.start)
                                                             : participantIn(text, entry.start);
        const bool twice = std::ranges::any_of(people, [&](const Participant &p) { return p.name == participant.name; });
        if (!participant.name.isEmpty() && !twice)
            people.append(participant);
    }
    return people;
}

} // namespace Rapporteur
