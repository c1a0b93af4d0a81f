// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/actions.h"

#include "core/report/dates.h"
#include "core/report/initials.h"
#include "core/report/introduced.h"
#include "core/report/names.h"
#include "core/report/ordinarywords.h"
#include "core/report/pattern.h"
#include "core/report/verbs.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &nextMeetingWords()
{
    static const QRegularExpression e = insensitive(u"\\bnext\\s+(?:\\w+\\s+){0,3}(?:meeting|call|session|teleconference)\\b"_s);
    return e;
}

/// "ACTION: …", "[Action] …", "TODO …", "AI: …" and boxes to tick.
const QRegularExpression &marked()
{
    static const QRegularExpression e(
        u"^\\s*(?:[*_]*\\[(?<box>[ xX])\\]\\s+|[*_\\[(]*(?:ACTION(?: ITEM| POINT)?S?|Action(?: item| point)?s?|TO-?DO|ToDo|AI|AP)(?: \\d{1,3})?[\\])*_]*\\s*(?:[:–-]|\\bfor\\b)\\s*)"_s);
    return e;
}

/// A promise somewhere in a sentence, right behind a name: "Ann will", "Ann volunteered to".
const QRegularExpression &promise()
{
    static const QRegularExpression e = insensitive(
        u"\\G\\s+(?:to (?!(?!(?:br|s|w|cl|fl|st|sw|spr)ing\\b)\\w+ing\\b)(?:\\w+)|(?:also |then )?(?:takes?|took|has|have|had|gets?|got) (?:an? |the |this )?(?:action|AI|task|to-?do)(?: item)?(?: to \\w+| on| for|\\b)|(?:also |then |has |have |had )?(?:will (?!not\\b|never\\b|(?:also )?be (?!responsible|in charge|in touch|\\w+ing\\b))(?:also )?\\w+|(?:volunteered|offered|agreed|undertook|committed|promised|pledged|accepted|is|are|was|were)\\s+(?:to be\\s+)?(?:to|tasked to|asked to|requested to|invited to)\\s+(?!(?:the|a|an|this|that|these|his|her|their|its)\\b|(?-i:\\p{Lu}))\\w+))\\b"_s);
    return e;
}

/// Things that will be done, by nobody named.
const QRegularExpression &procedure()
{
    static const QRegularExpression e = insensitive(
        u"\\b(?:will|shall|is to|are to|to) (?:also |then |further )?be (?:sent|shared|forwarded|circulated|posted|passed|communicated?|raised|drafted|prepared|distributed|uploaded|published|revised|updated|submitted|invited|contacted|organi[sz]ed|scheduled|added|finali[sz]ed|reached|made available|collected|compiled|discussed further|put on|included|reported|presented|set up|arranged|consulted|followed up|provided|conveyed|transmitted|issued|launched|reflected|taken (?:up|forward)|brought)\\b"
        "|\\b(?:a|the) call will (?:go out|be made|be issued)\\b|\\bvolunteers? (?:have|has) been (?:gathered|found|identified)\\b|\\bwill go out to\\b"_s);
    return e;
}

const QRegularExpression &decided()
{
    static const QRegularExpression e = insensitive(
        u"\\b(?:it was|it has been|was|were|has been|have been) (?:also |then |finally |unanimously |formally |therefore )?(?:agreed|decided|resolved|approved|adopted|endorsed|ratified|passed)\\b(?! by (?:the )?(?:UN|General Assembly))"
        "|\\b(?:participants|members|the (?:group|meeting|wg|working group|mag|committee|board|tsc|participants|members|council|co-?chairs)|we|everyone|all)\\s+(?:have |has |then |also |unanimously )?(?:agreed|decided|resolved|approved|adopted|endorsed|voted) (?:to|that|on|the|in favou?r|upon)\\b"
        "|\\bthere was (?:general |broad |rough |full )?(?:agreement|consensus) (?:to|that|on)\\b|^(?:decision|resolved|agreed|motion (?:carried|passed|approved)|consensus)\\b\\s*[:–-]|^(?:the )?motion (?:was |is |has been )?(?:carried|passed|approved|adopted|defeated|rejected|withdrawn)\\b|^[^:]{0,60}[:–-]\\s+(?:unanimously )?(?:approved|adopted|ratified|accepted|agreed)\\b(?! (?:to|by)\\b)|^(?:resolution|decision) (?:no\\.? ?)?\\d[\\w/.-]*\\s*[:–-]"_s);
    return e;
}

bool isProcedure(QStringView text, Span sentence, const Cues &cues)
{
    return cues.has(Cues::Procedure, sentence) && procedure().matchView(sentence.of(text)).hasMatch();
}

bool tellsNextMeeting(QStringView text, Span sentence, const Cues &cues)
{
    return cues.has(Cues::NextMeeting, sentence) && nextMeetingWords().matchView(sentence.of(text)).hasMatch();
}

bool isGeneric(const QString &name)
{
    static const QStringList generic{u"participants"_s, u"members"_s, u"everyone"_s, u"all"_s};
    return generic.contains(name.toLower());
}

/// Whether the name at `at` is what a preposition governs, a part of a place, or a body ("delegates in New York will",
/// "the Advisory Circle will"), or only asked about ("asked how Ann will").
bool isNoPromiser(QStringView text, qsizetype at, Span sentence)
{
    static const QSet<QString> before{u"in"_s, u"at"_s, u"to"_s, u"from"_s, u"of"_s, u"for"_s, u"by"_s, u"with"_s, u"on"_s, u"near"_s,
        u"between"_s, u"across"_s, u"via"_s, u"the"_s, u"a"_s, u"an"_s, u"this"_s, u"our"_s, u"its"_s, u"their"_s, u"new"_s, u"north"_s, u"south"_s,
        u"east"_s, u"west"_s, u"san"_s, u"saint"_s, u"port"_s, u"cape"_s, u"los"_s, u"las"_s};
    const QStringView head = text.sliced(sentence.start, at - sentence.start);
    const QStringView trimmed = head.trimmed();
    const QStringView last = trimmed.sliced(trimmed.lastIndexOf(u' ') + 1);
    if (before.contains(last.toString().toLower()))
        return true;
    // "the General Assembly will": a part of a longer name. "Finally Ann will", "Co-chair Ann will": none.
    static const QRegularExpression office = insensitive(u"^(?:co-?)?(?:chair|lead|facilitator|moderator|secretary|rapporteur|host)$"_s);
    if (last.size() > 3 && last.front().isUpper() && last.back().isLetter() && !isOrdinaryWord(last) && !office.matchView(last).hasMatch())
        return true;
    static const QRegularExpression asked = insensitive(u"\\b(?:whether|if|how|why|because|what|which|who|when|unless|until)\\s(?:\\S+\\s){0,5}$"_s);
    return !trimmed.isEmpty() && asked.matchView(head).hasMatch();
}

/// The names from `at` on that share a verb, "Ann, Bo and Cai", if the last of them is followed by one.
QList<Span> joinedNames(QStringView text, qsizetype at, qsizetype end)
{
    QList<Span> names = namesFrom(text, at, end);
    while (names.size() > 1 && !matchAt(promise(), text, nameAt(text, names.last().start, end)->end).hasMatch())
        names.removeLast();
    return names;
}

bool isOwner(QStringView name, QStringView text, const QSet<QString> &introduced)
{
    return introduced.contains(firstNameOf(name)) || (!isGeneric(name.toString()) && readsAsPerson(name, text));
}

/// Names that promise something in a sentence, with verbs that follow them.
QStringList ownersIn(QStringView text, Span sentence, bool inList, const QSet<QString> &introduced)
{
    QStringList owners;
    for (qsizetype at = sentence.start; at < sentence.end;) {
        const bool begins = text[at].isUpper() && (at == sentence.start || !text[at - 1].isLetterOrNumber());
        const auto name = begins ? nameOrInitialsAt(text, at, sentence.end, introduced) : std::nullopt;
        if (!name) {
            ++at;
            continue;
        }
        QList<Span> names = joinedNames(text, at, sentence.end);
        if (names.isEmpty())
            names = {name->name}; // initials
        const qsizetype behind = names.size() > 1 ? nameAt(text, names.last().start, sentence.end)->end : name->end;
        const auto match = matchAt(promise(), text, behind);
        // "Ann to share" is an action in a list, and elsewhere hardly a sentence: "asked Ann to share".
        const bool bareTo = match.hasMatch() && match.capturedView().trimmed().startsWith(u"to ");
        const bool first = name->name.start - sentence.start < 8;
        if (match.hasMatch() && match.capturedEnd() <= sentence.end && (!bareTo || (first && inList)) && !isNoPromiser(text, at, sentence)) {
            for (const Span each : names) {
                if (isOwner(each.of(text), text, introduced))
                    owners.append(tidiedName(each.of(text)));
            }
        }
        at = match.hasMatch() ? behind : name->end;
    }
    owners.removeDuplicates();
    return owners;
}

/// "@ann", "[Ann]", "(Ann)" at an end, "owner: Ann", "Ann:" at the beginning.
QStringList markedOwners(QStringView text, Span words, const QSet<QString> &introduced)
{
    static const QRegularExpression owner(
        u"^[(\\[](?<lead>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})[)\\]]\\s|@(?<handle>\\p{Ll}[\\p{L}-]+)\\b|(?:\\bowners?:\\s*|\\bassigned to\\s+|@)(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})|[(\\[](?<end>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})[)\\]]\\s*\\.?(?:\\s*[-–—:]\\s*(?:done|closed|completed?|open|ongoing|pending|in progress))?$|^(?<front>\\p{Lu}[\\p{L}’'-]*[\\p{L}’'](?: \\p{Lu}[\\p{L}’']*){0,2})(?:\\s*\\([^)]{1,30}\\))?(?::|\\s?[-–—]\\s|\\s+to\\s)"_s);
    QStringList owners;
    // "Ann / Bo: …"
    static const QRegularExpression several(u"^(?<names>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?(?:\\s*(?:/|,|&|\\band\\b)\\s*\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?){1,4})\\s*:"_s);
    static const QRegularExpression between(u"\\s*(?:/|,|&|\\band\\b)\\s*"_s);
    if (const auto match = several.matchView(words.of(text)); match.hasMatch()) {
        for (const QString &name : match.captured(u"names"_s).split(between)) {
            if (introduced.contains(firstNameOf(name)))
                owners.append(tidiedName(name));
        }
    }
    auto matches = owner.globalMatchView(words.of(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const auto &group : {u"name"_s, u"end"_s, u"front"_s, u"lead"_s, u"handle"_s}) {
            QString name = match.captured(group);
            if (group == u"handle" && !name.isEmpty()) {
                name[0] = name[0].toUpper();
                if (!introduced.contains(firstNameOf(name)))
                    continue; // "@all", "@users"
            }
            const auto person = name.isEmpty() ? std::nullopt : nameAt(name, 0, name.size());
            if (person && person->name.end == name.size() && isOwner(name, text, introduced))
                owners.append(tidiedName(name));
        }
    }
    owners.removeDuplicates();
    return owners;
}

ActionState stateOf(QStringView text, const QRegularExpressionMatch &mark)
{
    static const QRegularExpression done = insensitive(u"(?:[(\\[\\s–-](?:done|completed?|closed|finished|resolved)[)\\]]?\\s*\\.?$|^\\W*(?:done|completed|closed)\\s*[:–-])"_s);
    static const QRegularExpression going = insensitive(u"\\b(?:in progress|in process|ongoing|under way|wip)\\b"_s);
    if (mark.hasMatch() && mark.capturedView(u"box").compare(u"x", Qt::CaseInsensitive) == 0)
        return ActionState::Done;
    if (done.matchView(text).hasMatch())
        return ActionState::Done;
    return going.matchView(text).hasMatch() ? ActionState::InProgress : ActionState::Open;
}

/// "by Friday 3 June": when it is due.
Moment dueIn(QStringView text, Span words, QDate meeting)
{
    static const QRegularExpression by = insensitive(u"\\b(?:by|before|due|until|deadline)\\s*:?\\s+(?:the\\s+)?(?:end of\\s+)?(?:\\w+day,?\\s+)?(?=\\d|\\p{Lu})"_s);
    const auto match = by.matchView(words.of(text));
    if (!match.hasMatch() || !meeting.isValid())
        return {};
    const qsizetype from = words.start + match.capturedEnd();
    const auto moments = momentsIn(text.sliced(from, words.end - from), from, meeting.year());
    return !moments.isEmpty() && moments.first().span.start == from ? following(moments.first(), meeting) : Moment{};
}

/// Finds the actions of a report's paragraphs.
class Finder
{
public:
    Finder(const TextDocument &document, const Body &body, const Cues &cues, const QSet<QString> &introduced, const Report &report)
        : m_document(document)
        , m_body(body)
        , m_cues(cues)
        , m_introduced(introduced)
        , m_report(report)
    {
    }

    QList<Action> find(const QList<BlockRole> &roles)
    {
        for (qsizetype i = 0; i < roles.size(); ++i) {
            if (m_body.paragraphOfBlock[i] >= 0)
                takeParagraph(m_document.blocks[i], m_body.paragraphOfBlock[i]);
        }
        return m_actions;
    }

private:
    void takeParagraph(const Block &block, int paragraph);
    bool takeSentence(Span sentence, int paragraph, bool inList);
    void add(Span words, int paragraph, const QStringList &owners, ActionState state);

    const TextDocument &m_document;
    const Body &m_body;
    const Cues &m_cues;
    const QSet<QString> &m_introduced;
    const Report &m_report;
    QList<Action> m_actions;
};

void Finder::takeParagraph(const Block &block, int paragraph)
{
    const QStringView words = block.span.of(m_document.text);
    const int section = m_body.paragraphs[paragraph].section;
    const bool nextSteps = section >= 0 && m_body.isAction[section];
    const auto mark = marked().matchView(words);
    if (mark.hasMatch() && words.size() < 600) {
        const Span rest{block.span.start + mark.capturedEnd(), block.span.end};
        QStringList owners = markedOwners(m_document.text, rest, m_introduced);
        owners += ownersIn(m_document.text, rest, true, m_introduced);
        owners.removeDuplicates();
        if (!rest.isEmpty())
            add(rest, paragraph, owners, stateOf(words, mark));
        return;
    }
    bool any = false;
    bool next = false;
    for (const Span sentence : m_body.sentences[paragraph]) {
        if (tellsNextMeeting(m_document.text, sentence, m_cues) && !momentsIn(sentence.of(m_document.text), 0, 2000).isEmpty()
            && !isProcedure(m_document.text, sentence, m_cues)) {
            next = true;
            continue;
        }
        any = takeSentence(sentence, paragraph, nextSteps || block.kind == BlockKind::ListItem) || any;
    }
    const bool item = block.kind == BlockKind::ListItem || !block.marker.isEmpty();
    if (nextSteps && item && !any && !next && !block.span.isEmpty())
        add(block.span, paragraph, markedOwners(m_document.text, block.span, m_introduced), stateOf(words, mark));
}

bool Finder::takeSentence(Span sentence, int paragraph, bool inList)
{
    static const QRegularExpression bareTo(u"^\\W*(?<who>\\p{Lu}[\\w’'/-]*)\\s+(?:\\p{Lu}[\\w’'/-]*\\s+){0,2}to\\s+(?<verb>[a-z]+)\\b"_s);
    const QStringView words = sentence.of(m_document.text);
    QStringList owners = ownersIn(m_document.text, sentence, inList, m_introduced);
    const auto to = inList ? bareTo.matchView(words) : QRegularExpressionMatch();
    const bool listed = to.hasMatch() && isReportingVerb(to.capturedView(u"verb")) && !isOrdinaryWord(to.capturedView(u"who"));
    if (owners.isEmpty() && !listed && !isProcedure(m_document.text, sentence, m_cues))
        return false;
    add(sentence, paragraph, owners, stateOf(words, {}));
    return true;
}

void Finder::add(Span words, int paragraph, const QStringList &owners, ActionState state)
{
    const QDate meeting = m_report.meeting ? m_report.meeting->when.date : QDate();
    m_actions.append({.text = words.of(m_document.text).toString().simplified(), .owners = owners,
        .due = dueIn(m_document.text, words, meeting), .state = state, .paragraph = paragraph,
        .page = m_document.pageAt(words.start), .span = words});
}

/// "Ann shared that the resolution was adopted": another body's decision, told by a person.
bool isTold(Span sentence, const Report &report)
{
    static const QSet<QString> telling{u"shared"_s, u"informed"_s, u"reported"_s, u"noted"_s, u"said"_s, u"recalled"_s, u"mentioned"_s, u"explained"_s, u"told"_s, u"reminded"_s, u"updated"_s};
    const auto statement = std::ranges::lower_bound(report.statements, sentence.start, {}, [](const Statement &s) { return s.span.start; });
    return statement != report.statements.end() && statement->span.start == sentence.start && telling.contains(statement->verb);
}

} // namespace

QList<Action> actionsOf(const TextDocument &document, const QList<BlockRole> &roles, const Body &body, const Cues &cues, const QSet<QString> &introduced, const Report &soFar)
{
    return Finder(document, body, cues, introduced, soFar).find(roles);
}

QList<Decision> decisionsOf(const TextDocument &document, const Body &body, const Cues &cues, const Report &soFar)
{
    QList<Decision> decisions;
    for (int i = 0; i < body.sentences.size(); ++i) {
        for (const Span sentence : body.sentences[i]) {
            if (cues.has(Cues::Decision, sentence) && !sentence.of(document.text).endsWith(u':') && decided().matchView(sentence.of(document.text)).hasMatch()
                && !isTold(sentence, soFar))
                decisions.append({sentence.of(document.text).toString().simplified(), i, document.pageAt(sentence.start), sentence});
        }
    }
    return decisions;
}

std::optional<Moment> nextMeetingOf(const TextDocument &document, const Body &body, const Cues &cues, const Report &soFar)
{
    if (!soFar.meeting)
        return std::nullopt;
    const QDate held = soFar.meeting->when.date;
    for (const QList<Span> &sentences : body.sentences) {
        for (const Span sentence : sentences) {
            if (!cues.has(Cues::NextMeeting, sentence))
                continue;
            const QStringView words = sentence.of(document.text);
            const auto match = nextMeetingWords().matchView(words);
            if (!match.hasMatch())
                continue;
            const qsizetype from = sentence.start + match.capturedEnd();
            const auto moments = momentsIn(QStringView(document.text).sliced(from, sentence.end - from), from, held.isValid() ? held.year() : 0);
            if (!moments.isEmpty())
                return following(moments.first(), held);
        }
    }
    return std::nullopt;
}

} // namespace Rapporteur
