// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/outline.h"

#include "core/report/dates.h"
#include "core/report/rollcall.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestHeading = 140;
constexpr qsizetype longestAgendaItem = 260;
constexpr qsizetype longestParticipant = 160;
constexpr double sameTitle = 0.72;

const QRegularExpression &agendaWord()
{
    static const QRegularExpression e(u"^(?:(?:annex|appendix)\\s+(?:\\w{1,4}\\s+)?)?(?:(?:draft|proposed|provisional|meeting|adopted|agreed|the)\\s+)?agenda(?:\\s+(?:items?|of the (?:meeting|call)|for the (?:meeting|call)))?$"_s);
    return e;
}

const QRegularExpression &participantsWord()
{
    static const QRegularExpression e(u"^(?:(?:annex|appendix)\\s+(?:\\w{1,4}\\s+)?)?(?:(?:the\\s+)?(?:full\\s+)?list of )?(?:meeting |call |in )?"
                                      "(?:participants?|attendees?|attendance|attending|attended by|speakers?|presenters?|panell?ists?|present|roll ?call|members present|people present|participants? list|attendees? list|who was there|regrets|apologies|absent|not present|also present|guests|observers|tsc members|voting members|members|invited|in attendance|online participants|remote participants)(?:\\s+\\d+)?$"_s);
    return e;
}

/// "annex ii"
bool beginsAnnex(const QString &plain)
{
    static const QRegularExpression e(u"^(?:annex|appendix)(?:\\s+\\w{1,4})?$"_s);
    return e.match(plain).hasMatch();
}

const QRegularExpression &actionsWord()
{
    static const QRegularExpression e(u"^(?:summary of )?(?:(?:new |open |follow up |list of )?action(?:s| items?| points?)|to ?dos?|(?:priorities and |conclusions and |summary and )?(?:next steps|follow ups?)|actions? (?:and|or) next steps|ais?)(?: .{0,20})?$"_s);
    return e;
}

const QRegularExpression &containerWord()
{
    static const QRegularExpression e(u"^(?:summary of (?:the )?)?(?:discussions?|minutes|notes|meeting notes|meeting minutes|summary report|summary|proceedings|report)$"_s);
    return e;
}

const QRegularExpression &standaloneHeading()
{
    static const QRegularExpression e(u"^(?:introduction|welcome|opening|opening remarks|closing|conclusions?|any other business|aob|other business|background|updates?|(?:annex|appendix)(?: .{0,60})?|(?:agenda )?item \\d{1,2}[a-z]?(?: .{0,100})?|(?:the )?chairs? opening(?: remarks| statement)?|summary of decisions|decisions|announcements)$"_s);
    return e;
}

/// The line of a block with what we compare of it.
struct Line {
    const Block *block = nullptr;
    QStringView text; ///< without the space round it
    QString plain;
    bool shortTitle = false; ///< could be a heading by its looks
};

bool readsAsTitle(QStringView text)
{
    if (text.isEmpty() || text.size() > longestHeading || text.contains(u"://") || text.contains(u'\t'))
        return false;
    const QChar last = text.back();
    if (last == u'.' || last == u';' || last == u',' || last == u'!')
        return false;
    const QChar first = text.front();
    return first.isUpper() || first.isDigit() || first == u'"' || first == u'“' || first == u'#' || first == u'\'';
}

QList<Line> linesOf(const TextDocument &document)
{
    QList<Line> lines;
    lines.reserve(document.blocks.size());
    for (const Block &block : document.blocks) {
        const QStringView text = block.span.of(document.text).trimmed();
        lines.append({&block, text, text.size() <= longestAgendaItem ? plainWords(text) : QString(), readsAsTitle(text)});
    }
    return lines;
}

bool isNumbered(const Block &block)
{
    static const QRegularExpression e(u"^\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,5})[.):]?\\)?$"_s);
    return !block.marker.isEmpty() && e.match(block.marker).hasMatch();
}

bool isBullet(const Block &block)
{
    return !block.marker.isEmpty() && !isNumbered(block);
}

bool isFirst(const Block &block)
{
    return block.marker.startsWith(u'1') && (block.marker.size() == 1 || !block.marker[1].isDigit());
}

/// Walks the lines once, with what it has seen so far.
class Outliner
{
public:
    explicit Outliner(const TextDocument &document)
        : m_lines(linesOf(document))
        , m_roles(m_lines.size(), BlockRole::Body)
    {
    }

    QList<BlockRole> run()
    {
        takeAgenda();
        takeParticipants();
        takeTrailingParticipants();
        takeHead();
        takeHeadings();
        return m_roles;
    }

private:
    void takeAgenda();
    qsizetype takeAgendaItems(qsizetype from);
    void takeParticipants();
    void takeTrailingParticipants();
    void takeHead();
    [[nodiscard]] bool isAmongSections(qsizetype container) const;
    void takeHeadings();
    [[nodiscard]] bool isHeading(qsizetype i) const;
    [[nodiscard]] bool isInList(qsizetype i) const;
    [[nodiscard]] bool repeatsAgenda(const Line &line) const;
    [[nodiscard]] bool isKnownHeading(const Line &line) const;

    const QList<Line> m_lines;
    QList<BlockRole> m_roles;
    QStringList m_agenda; ///< plain titles
};

bool Outliner::isKnownHeading(const Line &line) const
{
    return line.block->kind == BlockKind::Heading || agendaWord().match(line.plain).hasMatch() || participantsWord().match(line.plain).hasMatch()
        || actionsWord().match(line.plain).hasMatch() || containerWord().match(line.plain).hasMatch();
}

void Outliner::takeAgenda()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const bool heading = agendaWord().match(line.plain).hasMatch();
        // "The co-chair opened the meeting by introducing the agenda:" and the list right behind it.
        const bool announced = !heading && line.text.endsWith(u':') && line.text.size() <= longestHeading
            && (line.plain.endsWith(u"agenda") || (line.plain.contains(u"agenda") && line.plain.endsWith(u"follows"))) && i + 1 < m_lines.size()
            && !m_lines[i + 1].block->marker.isEmpty();
        if (!heading && !announced)
            continue;
        if (heading)
            m_roles[i] = BlockRole::AgendaHeading;
        const qsizetype end = takeAgendaItems(i + 1);
        if (end > i + 1)
            return;
    }
}

qsizetype Outliner::takeAgendaItems(qsizetype from)
{
    qsizetype i = from;
    const bool numbered = i < m_lines.size() && isNumbered(*m_lines[i].block);
    bool left = false; // items without number, behind numbered ones
    for (; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const Block &block = *line.block;
        const bool headingLike = block.kind == BlockKind::Heading;
        // "Next steps" and "Discussion" are items as good as any where they stand in the list itself.
        const bool listed = i > from && !headingLike && !block.marker.isEmpty() && block.level == m_lines[from].block->level
            && isNumbered(block) == numbered && !agendaWord().match(line.plain).hasMatch() && !participantsWord().match(line.plain).hasMatch();
        if (beginsAnnex(line.plain))
            break;
        if (line.text.isEmpty() || line.text.size() > longestAgendaItem || (headingLike && block.marker.isEmpty()) || (isKnownHeading(line) && !listed))
            break;
        if (i > from && isFirst(block) && numbered && block.level == m_lines[from].block->level)
            break; // the numbering begins anew: the discussion
        if (i > from && block.marker.isEmpty() && m_lines[from].block->marker.isEmpty() && titleLikeness(line.plain, m_lines[from].plain) > 0.9)
            break;
        if (i > from && titleLikeness(line.plain, m_lines[from].plain) > sameTitle && !m_agenda.isEmpty() && block.level <= m_lines[from].block->level
            && isFirst(block))
            break;
        // Prose: a long sentence, or one with a full stop behind several words and no number.
        const bool sentence = line.text.size() > 90 && line.text.endsWith(u'.') && block.marker.isEmpty();
        if (sentence || (left && line.text.size() > 150))
            break;
        const bool repeated = block.marker.isEmpty() && i > from
            && std::ranges::any_of(m_agenda, [&](const QString &title) { return titleLikeness(line.plain, title) > 0.95; });
        if (repeated)
            break;
        left = left || (numbered && block.marker.isEmpty());
        m_roles[i] = BlockRole::AgendaItem;
        m_agenda.append(line.plain);
    }
    return i;
}

void Outliner::takeParticipants()
{
    static const QRegularExpression inlineList(
        u"^(?:participants?|attendees?|attendance|present|in attendance|members present|regrets|apologies|absent)\\s*(?:\\(\\d+\\))?:\\s*\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_roles[i] != BlockRole::Body)
            continue;
        if (inlineList.matchView(m_lines[i].text).hasMatch() && m_lines[i].text.size() < 2000 && !m_lines[i].text.contains(u". ")) {
            m_roles[i] = BlockRole::Participant;
            continue;
        }
        const bool titled = m_lines[i].text.size() <= longestHeading && participantsWord().match(m_lines[i].plain).hasMatch();
        if (!titled)
            continue;
        qsizetype end = i + 1;
        for (; end < m_lines.size(); ++end) {
            const Line &line = m_lines[end];
            if (m_roles[end] != BlockRole::Body || line.text.size() > longestParticipant || line.block->kind == BlockKind::Heading)
                break;
            const bool tableRow = line.block->kind == BlockKind::TableRow;
            const bool again = participantsWord().match(line.plain).hasMatch();
            if (!tableRow && !again && (isKnownHeading(line) || !looksLikeParticipant(line.text, true)))
                break;
            m_roles[end] = again ? BlockRole::ParticipantsHeading : BlockRole::Participant;
        }
        if (end > i + 1 || m_lines[i].block->kind == BlockKind::Heading)
            m_roles[i] = BlockRole::ParticipantsHeading;
    }
}

void Outliner::takeTrailingParticipants()
{
    qsizetype first = m_lines.size();
    while (first > 0 && m_roles[first - 1] == BlockRole::Body && m_lines[first - 1].text.size() <= longestParticipant
        && looksLikeParticipant(m_lines[first - 1].text, false))
        --first;
    if (m_lines.size() - first < 2)
        return;
    for (qsizetype i = first; i < m_lines.size(); ++i)
        m_roles[i] = BlockRole::Participant;
}

/// The head ends where the first prose, agenda, participant or numbered heading stands.
void Outliner::takeHead()
{
    bool roll = false;
    for (qsizetype i = 0; i < m_lines.size() && i < 15; ++i) {
        const Line &line = m_lines[i];
        // Who spoke may stand among the lines of a head: "Speakers:", their names, "Date: …".
        static const QRegularExpression labelled(u"^(?:date|time|place|location|venue|title)\\s*:"_s, QRegularExpression::CaseInsensitiveOption);
        if (m_roles[i] == BlockRole::Participant || m_roles[i] == BlockRole::ParticipantsHeading) {
            roll = true;
            continue;
        }
        if (m_roles[i] != BlockRole::Body || (roll && !labelled.matchView(line.text).hasMatch()))
            break;
        const qsizetype spaces = line.text.count(u' ');
        const bool prose = line.text.size() > longestHeading
            || (line.text.endsWith(u'.') && (spaces > 5 || (spaces > 3 && momentsIn(line.text).isEmpty())));
        const bool listed = isBullet(*line.block) || (isNumbered(*line.block) && i > 0);
        const bool begins = standaloneHeading().match(line.plain).hasMatch() || (line.block->kind == BlockKind::Heading && i > 0 && line.block->level > 1
                && momentsIn(line.text).isEmpty());
        const bool turn = line.text.startsWith(u">>");
        if (prose || listed || begins || turn)
            break;
        m_roles[i] = BlockRole::Head;
    }
}

bool Outliner::repeatsAgenda(const Line &line) const
{
    return line.text.size() <= longestAgendaItem
        && std::ranges::any_of(m_agenda, [&](const QString &title) { return titleLikeness(line.plain, title) > sameTitle; });
}

/// Whether the block is one of a run of list items, with no prose between them: "3." before "4.", not before "1)".
bool Outliner::isInList(qsizetype i) const
{
    const auto follows = [&](qsizetype at, qsizetype next) {
        if (at < 0 || next >= m_lines.size() || m_roles[at] != BlockRole::Body || m_roles[next] != BlockRole::Body)
            return false;
        const Block &a = *m_lines[at].block, &b = *m_lines[next].block;
        return isNumbered(a) && isNumbered(b) && a.marker.back() == b.marker.back() && a.level == b.level && !isFirst(b);
    };
    return follows(i - 1, i) || follows(i, i + 1);
}

bool Outliner::isHeading(qsizetype i) const
{
    const Line &line = m_lines[i];
    const Block &block = *line.block;
    if (line.text.isEmpty() || block.kind == BlockKind::TableRow || line.text.startsWith(u">>"))
        return false;
    if (block.kind == BlockKind::Heading)
        return true;
    if (isBullet(block))
        return false;
    const bool agenda = repeatsAgenda(line);
    if (agenda && (line.shortTitle || line.text.size() <= longestHeading))
        return true;
    if (!line.shortTitle)
        return false;
    if (isNumbered(block))
        return !isInList(i) && line.plain.count(u' ') < 16;
    if (line.text.endsWith(u':') && line.plain.count(u' ') > 6)
        return false;
    const bool capitals = line.text.size() > 3 && line.text.toString() == line.text.toString().toUpper() && line.plain.size() > 3;
    return block.emphasised || capitals || standaloneHeading().match(line.plain).hasMatch() || actionsWord().match(line.plain).hasMatch();
}

/// Whether headings of the container's own level stand in the document, so that it is one among them.
bool Outliner::isAmongSections(qsizetype container) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_roles[i] == BlockRole::Heading && m_lines[i].block->kind == BlockKind::Heading && m_lines[i].block->level == m_lines[container].block->level)
            return true;
    }
    return false;
}

void Outliner::takeHeadings()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_roles[i] != BlockRole::Body || m_lines[i].text.size() > longestAgendaItem)
            continue;
        const QString &plain = m_lines[i].plain;
        if (containerWord().match(plain).hasMatch() && m_lines[i].block->marker.isEmpty())
            m_roles[i] = BlockRole::Container;
        else if (isHeading(i))
            m_roles[i] = actionsWord().match(plain).hasMatch() ? BlockRole::ActionsHeading : BlockRole::Heading;
    }
    // "Discussion" that holds no heading is a section like the others.
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_roles[i] != BlockRole::Container || m_lines[i].block->kind != BlockKind::Heading)
            continue;
        qsizetype next = i + 1;
        while (next < m_lines.size() && m_roles[next] != BlockRole::Heading && m_roles[next] != BlockRole::Container
            && m_roles[next] != BlockRole::ActionsHeading && m_roles[next] != BlockRole::ParticipantsHeading)
            ++next;
        const bool between = std::ranges::any_of(m_roles.begin() + i + 1, m_roles.begin() + next, [](BlockRole role) { return role == BlockRole::Body; });
        const bool below = next < m_lines.size() && m_lines[next].block->kind == BlockKind::Heading && m_lines[next].block->level > m_lines[i].block->level;
        if (between && !below && isAmongSections(i))
            m_roles[i] = BlockRole::Heading;
    }
}

} // namespace

QList<BlockRole> outlineOf(const TextDocument &document)
{
    return Outliner(document).run();
}

QString plainWords(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
        else if (c != u'\'' && c != u'’' && !plain.isEmpty() && !plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.trimmed();
}

double titleLikeness(const QString &plainA, const QString &plainB)
{
    if (plainA.isEmpty() || plainB.isEmpty())
        return 0;
    if (plainA == plainB)
        return 1;
    const QStringList a = plainA.split(u' ');
    QStringList left = plainB.split(u' ');
    const double all = double(a.size() + left.size());
    const double shorter = double(std::min(a.size(), left.size()));
    double common = 0;
    for (const QString &word : a)
        common += left.removeOne(word) ? 1 : 0;
    const double dice = 2 * common / all;
    // A title cut short or drawn out still holds most of the shorter one's words.
    const double contained = shorter >= 3 ? 0.9 * common / shorter : 0;
    return std::max(dice, contained * (all - shorter <= 2.2 * shorter ? 1 : 0));
}

} // namespace Rapporteur
