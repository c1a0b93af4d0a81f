// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/statements.h"

#include "core/report/attribution.h"
#include "core/report/names.h"
#include "core/report/sentences.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// "(Pause)", "[Laughter]": said by nobody.
bool isAside(QStringView text)
{
    static const QRegularExpression aside(u"^(?:\\([^()]{1,80}\\)|\\[[^\\[\\]]{1,80}\\])[.]?$"_s);
    return aside.matchView(text.trimmed()).hasMatch();
}

/// The voice that runs through a section.
struct Voice {
    QString speaker; ///< as written; empty: nobody
    Span name;
    bool inParagraph = false; ///< it spoke in this very paragraph
    int section = -1;
};

/// Collects the statements of a document in the order of its blocks.
class Collector
{
public:
    Collector(const TextDocument &document, const QList<BlockRole> &roles, const Body &body, const QList<Turn> &turns,
        const QSet<QString> &introduced, const QSet<QString> &bodies)
        : m_document(document)
        , m_roles(roles)
        , m_body(body)
        , m_turns(turns)
        , m_known(introduced)
        , m_bodies(bodies)
    {
    }

    QList<Statement> collect();

private:
    [[nodiscard]] qsizetype firstOfDiscussion() const;
    [[nodiscard]] bool goesOn(qsizetype turn, qsizetype block, bool isLone) const;
    void collectParagraph(qsizetype block);
    void collectTurn(qsizetype block, const Turn *begins);
    void add(Span sentence, int paragraph, const Attributed &attributed);

    const TextDocument &m_document;
    const QList<BlockRole> &m_roles;
    const Body &m_body;
    const QList<Turn> &m_turns;
    QSet<QString> m_known;
    const QSet<QString> &m_bodies;
    Voice m_voice;
    QList<Statement> m_statements;
};

/// The opening paragraphs tell of the meeting, not of what was said: skip them where an agenda or section follows.
qsizetype Collector::firstOfDiscussion() const
{
    const auto begins = [](BlockRole role) {
        return role == BlockRole::AgendaHeading || role == BlockRole::AgendaItem || role == BlockRole::Heading || role == BlockRole::Container
            || role == BlockRole::ActionsHeading;
    };
    qsizetype before = 0; // paragraphs
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        if (begins(m_roles[i])) // where most was said before the first heading, that is an annex
            return 2 * before > m_body.paragraphs.size() ? 0 : i;
        before += m_body.paragraphOfBlock[i] >= 0 ? 1 : 0;
    }
    return 0;
}

/// Whether a turn that began in one block goes on in another: one among the points of a list ends with what stands
/// below its own, and "Group: …" is somebody else's.
bool Collector::goesOn(qsizetype turn, qsizetype block, bool isLone) const
{
    static const QRegularExpression collective(u"^(?:Group|All|Everyone|Everybody|Team|Audience|Room|Board|Committee|Several)\\s*:"_s);
    const Block &from = m_document.blocks[turn];
    const Block &to = m_document.blocks[block];
    if (collective.matchView(to.span.of(m_document.text)).hasMatch())
        return false;
    if (to.kind != BlockKind::ListItem)
        return !isLone;
    return from.kind != BlockKind::ListItem || to.level > from.level;
}

QList<Statement> Collector::collect()
{
    const qsizetype first = firstOfDiscussion();
    auto turn = m_turns.begin();
    bool inTurn = false;
    bool isLone = false;
    qsizetype turnBlock = -1;
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        const bool begins = turn != m_turns.end() && turn->block == i;
        const int paragraph = m_body.paragraphOfBlock[i];
        if (paragraph < 0) {
            inTurn = false;
            continue;
        }
        if (inTurn && isAside(m_document.blocks[i].span.of(m_document.text)))
            continue;
        m_voice.inParagraph = false;
        if (m_body.paragraphs[paragraph].section != m_voice.section)
            m_voice = {.section = m_body.paragraphs[paragraph].section};
        if (inTurn && !begins && !goesOn(turnBlock, i, isLone))
            inTurn = false;
        if (begins) {
            isLone = turn->isLone;
            turnBlock = i;
            collectTurn(i, &*turn++);
            inTurn = true;
        } else if (inTurn) {
            collectTurn(i, nullptr);
        } else if (i >= first) {
            collectParagraph(i);
        }
    }
    return m_statements;
}

void Collector::collectTurn(qsizetype block, const Turn *begins)
{
    if (begins) {
        m_voice.speaker = tidiedName(begins->name.of(m_document.text));
        m_voice.name = begins->name;
    }
    bool named = begins != nullptr;
    const int paragraph = m_body.paragraphOfBlock[block];
    for (const Span sentence : begins ? sentencesIn(m_document.text, begins->words) : m_body.sentences[paragraph]) {
        Attributed attributed{named ? Attributed::By::Name : Attributed::By::Open, named ? m_voice.name : Span{}, {}};
        m_voice.inParagraph = true;
        add(sentence, paragraph, attributed);
        named = false;
    }
}

void Collector::collectParagraph(qsizetype block)
{
    const int paragraph = m_body.paragraphOfBlock[block];
    for (const Span sentence : m_body.sentences[paragraph])
        add(sentence, paragraph, attributionOf(m_document.text, sentence, m_known, m_bodies));
}

void Collector::add(Span sentence, int paragraph, const Attributed &attributed)
{
    Statement statement{.section = m_voice.section, .paragraph = paragraph, .page = m_document.pageAt(sentence.start), .span = sentence};
    statement.verb = attributed.verb.of(m_document.text).toString().toLower();
    switch (attributed.by) {
    case Attributed::By::Name:
        m_voice.speaker = tidiedName(attributed.name.of(m_document.text));
        m_voice.inParagraph = true;
        statement.attribution = Attribution::Named;
        m_known.insert(m_voice.speaker.section(u' ', 0, 0).toLower());
        break;
    case Attributed::By::Pronoun:
        statement.attribution = Attribution::Pronoun;
        m_voice.inParagraph = !m_voice.speaker.isEmpty();
        break;
    case Attributed::By::Nobody:
        m_voice.inParagraph = false;
        break;
    case Attributed::By::Open:
        statement.attribution = Attribution::Continued;
        break;
    }
    if (attributed.by == Attributed::By::Name || attributed.by == Attributed::By::Pronoun) {
        statement.speaker = m_voice.speaker;
        statement.speakerSpan = attributed.name;
        statement.asWritten = attributed.name.of(m_document.text).toString();
    } else if (attributed.by == Attributed::By::Open && m_voice.inParagraph) {
        statement.speaker = m_voice.speaker;
    }
    if (statement.speaker.isEmpty())
        statement.attribution = Attribution::Named;
    m_statements.append(std::move(statement));
}

} // namespace

QList<Statement> statementsOf(const TextDocument &document, const QList<BlockRole> &roles, const Body &body,
    const QList<Turn> &turns, const QSet<QString> &introduced, const QSet<QString> &bodies)
{
    return Collector(document, roles, body, turns, introduced, bodies).collect();
}

} // namespace Rapporteur
