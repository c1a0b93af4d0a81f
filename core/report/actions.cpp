// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/actions.h"

#include "core/report/dates.h"
#include "core/report/names.h"
#include "core/report/sentences.h"
#include "core/report/verbs.h"

#include <QRegularExpression>

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
        u"\\G\\s+(?:also |then |has |have |had )?(?:will (?!be (?:able|available|held|the))(?:also )?\\w+|(?:volunteered|offered|agreed|undertook|committed|promised|pledged|accepted|is|are|was|were)\\s+(?:to be\\s+)?(?:to|tasked to|asked to|requested to|invited to)\\s+\\w+|to (?:\\w+))\\b"_s);
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
        "|\\bthere was (?:general |broad |rough |full )?(?:agreement|consensus) (?:to|that|on)\\b|^(?:decision|resolved|agreed|motion (?:carried|passed|approved)|consensus)\\b\\s*[:–-]"_s);
    return e;
}

bool isGeneric(const QString &name)
{
    static const QStringList generic{u"participants"_s, u"members"_s, u"everyone"_s, u"all"_s};
    return generic.contains(name.toLower());
}

/// Names that promise something in a sentence, with verbs that follow them.
QStringList ownersIn(QStringView text, Span sentence, bool inList)
{
    QStringList owners;
    for (qsizetype at = sentence.start; at < sentence.end;) {
        const bool begins = text[at].isUpper() && (at == sentence.start || !text[at - 1].isLetterOrNumber());
        const auto name = begins ? nameAt(text, at, sentence.end) : std::nullopt;
        if (!name) {
            ++at;
            continue;
        }
        const auto match = promise().matchView(text, name->end);
        // "Ann to share" is an action in a list, and elsewhere hardly a sentence: "asked Ann to share".
        const bool bareTo = match.hasMatch() && match.capturedView().trimmed().startsWith(u"to ");
        const bool first = name->name.start - sentence.start < 8;
        if (match.hasMatch() && match.capturedEnd() <= sentence.end && (!bareTo || (first && inList)) && !isGeneric(name->name.of(text).toString()))
            owners.append(tidiedName(name->name.of(text)));
        at = name->end;
    }
    owners.removeDuplicates();
    return owners;
}

/// "@ann", "[Ann]", "(Ann)" at an end, "owner: Ann", "Ann:" at the beginning.
QStringList markedOwners(QStringView text, Span words)
{
    static const QRegularExpression owner(
        u"(?:\\bowners?:\\s*|\\bassigned to\\s+|@)(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})|[(\\[](?<end>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})[)\\]]\\s*\\.?$|^(?<front>\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})(?::|\\s[-–]\\s|\\s+to\\s)"_s);
    QStringList owners;
    auto matches = owner.globalMatchView(words.of(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (const auto &group : {u"name"_s, u"end"_s, u"front"_s}) {
            const QString name = match.captured(group);
            const auto person = name.isEmpty() ? std::nullopt : nameAt(name, 0, name.size());
            if (person && person->name.end == name.size())
                owners.append(tidiedName(name));
        }
    }
    owners.removeDuplicates();
    return owners;
}

ActionState stateOf(QStringView text, const QRegularExpressionMatch &mark)
{
    static const QRegularExpression done = insensitive(u"(?:[(\\[\\s–-](?:done|completed?|closed|finished|resolved)[)\\]]?\\s*\\.?$|^\\W*(?:done|completed|closed)\\s*[:–-])"_s);
    static const QRegularExpression going = insensitive(u"\\b(?:in progress|ongoing|under way|wip)\\b"_s);
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
    Finder(const TextDocument &document, const Body &body, const Report &report)
        : m_document(document)
        , m_body(body)
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
        QStringList owners = markedOwners(m_document.text, rest);
        owners += ownersIn(m_document.text, rest, true);
        owners.removeDuplicates();
        if (!rest.isEmpty())
            add(rest, paragraph, owners, stateOf(words, mark));
        return;
    }
    bool any = false;
    bool next = false;
    for (const Span sentence : sentencesIn(m_document.text, block.span)) {
        if (nextMeetingWords().matchView(sentence.of(m_document.text)).hasMatch()
            && !momentsIn(sentence.of(m_document.text), 0, 2000).isEmpty() && !procedure().matchView(sentence.of(m_document.text)).hasMatch()) {
            next = true;
            continue;
        }
        any = takeSentence(sentence, paragraph, nextSteps || block.kind == BlockKind::ListItem) || any;
    }
    const bool item = block.kind == BlockKind::ListItem || !block.marker.isEmpty();
    if (nextSteps && item && !any && !next && !block.span.isEmpty())
        add(block.span, paragraph, markedOwners(m_document.text, block.span), stateOf(words, mark));
}

bool Finder::takeSentence(Span sentence, int paragraph, bool inList)
{
    static const QRegularExpression bareTo(u"^\\W*(?:\\p{Lu}[\\w’'/-]*\\s+){1,3}to\\s+(?<verb>[a-z]+)\\b"_s);
    const QStringView words = sentence.of(m_document.text);
    QStringList owners = ownersIn(m_document.text, sentence, inList);
    const auto to = bareTo.matchView(words);
    const bool listed = inList && to.hasMatch() && isReportingVerb(to.capturedView(u"verb"));
    if (owners.isEmpty() && !listed && !procedure().matchView(words).hasMatch())
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

} // namespace

QList<Action> actionsOf(const TextDocument &document, const QList<BlockRole> &roles, const Body &body, const Report &soFar)
{
    return Finder(document, body, soFar).find(roles);
}

QList<Decision> decisionsOf(const TextDocument &document, const Report &soFar)
{
    QList<Decision> decisions;
    for (int i = 0; i < soFar.paragraphs.size(); ++i) {
        for (const Span sentence : sentencesIn(document.text, soFar.paragraphs[i].span)) {
            if (decided().matchView(sentence.of(document.text)).hasMatch())
                decisions.append({sentence.of(document.text).toString().simplified(), i, document.pageAt(sentence.start), sentence});
        }
    }
    return decisions;
}

std::optional<Moment> nextMeetingOf(const TextDocument &document, const Report &soFar)
{
    if (!soFar.meeting)
        return std::nullopt;
    const QDate held = soFar.meeting->when.date;
    for (const Paragraph &paragraph : soFar.paragraphs) {
        for (const Span sentence : sentencesIn(document.text, paragraph.span)) {
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
