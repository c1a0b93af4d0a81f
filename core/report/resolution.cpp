// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// resolveSpeakers(): who "Ben", "Mr. Wallis" and "Titti" are, inside one report.

#include "core/report/outline.h"
#include "core/report/statements.h"
#include "core/report/verbs.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ResolutionText {
    Q_DECLARE_TR_FUNCTIONS(ResolutionText)
};

/// The full names of a report, and which of them a single word could mean.
class Roll
{
public:
    Roll(const Report &report, const LexiconWords &words, const QHash<QString, QString> &initials)
        : m_nicknames(words.nicknames)
        , m_initials(initials)
    {
        const auto add = [this](const QString &name) {
            if (!name.contains(u' '))
                return;
            // "Mei-Ling Chow" is Mei-Ling, and Mei to some.
            const QString first = plainWords(name.section(u' ', 0, 0));
            for (const QString &word : {first, first.section(u' ', 0, 0), plainWords(name.section(u' ', -1))}) {
                if (!m_people[word].contains(name))
                    m_people[word].append(name);
            }
        };
        for (const Participant &participant : report.participants)
            add(participant.name);
        if (report.meeting) {
            std::ranges::for_each(report.meeting->moderators, add);
            std::ranges::for_each(report.meeting->chairs, add);
        }
        for (const Statement &statement : report.statements)
            add(statement.speaker);
    }

    [[nodiscard]] QStringList candidates(const QString &name) const
    {
        if (const auto whole = m_initials.constFind(name); whole != m_initials.cend())
            return {*whole};
        // "T. Bielak" is the one Bielak whose name begins so.
        if (name.size() > 3 && name.at(1) == u'.' && name.count(u' ') == 1) {
            QStringList same = m_people.value(plainWords(name.section(u' ', 1)));
            same.removeIf([&](const QString &whole) { return whole.at(0) != name.at(0) || whole.at(1) == u'.'; });
            return same.size() == 1 ? same : QStringList{name};
        }
        // "PeterW" and "Peter W": the one Peter whose surname begins so.
        static const QRegularExpression shortened(u"^(?<first>\\p{Lu}\\p{Ll}+) ?(?<initial>\\p{Lu})\\.?$"_s);
        if (const auto match = shortened.match(name); match.hasMatch()) {
            QStringList same;
            for (auto [word, people] : m_people.asKeyValueRange()) {
                if (word.startsWith(plainWords(match.captured(u"first"_s))))
                    same += people;
            }
            same.removeDuplicates();
            same.removeIf([&](const QString &whole) { return !whole.section(u' ', -1).startsWith(match.captured(u"initial"_s)) || !whole.startsWith(match.captured(u"first"_s)); });
            if (same.size() == 1)
                return same;
        }
        const QString plain = plainWords(name);
        if (const auto nickname = m_nicknames.constFind(plain); nickname != m_nicknames.cend())
            return {*nickname};
        return name.contains(u' ') ? QStringList{name} : m_people.value(plain);
    }

private:
    QMap<QString, QStringList> m_people;
    const QHash<QString, QString> &m_nicknames;
    const QHash<QString, QString> &m_initials;
};

/// "The Chair welcomed …. She invited …": the one person who chaired.
void nameTheChair(const TextDocument &document, const QString &chair, QList<Statement> &statements)
{
    static const QRegularExpression e(u"^The Chair(?:person|man|woman)?(?=\\s+(?:\\w+ly\\s+|also\\s+|then\\s+){0,2}(?<verb>\\p{Ll}+)\\b)"_s);
    int paragraph = -1; // in which the chair has the word
    for (Statement &statement : statements) {
        if (!statement.speaker.isEmpty()) {
            paragraph = -1;
            continue;
        }
        const QStringView words = statement.span.of(document.text);
        const auto match = words.startsWith(u"The Chair") ? e.matchView(words) : QRegularExpressionMatch();
        if (match.hasMatch() && isReportingVerb(match.capturedView(u"verb"))) {
            statement.asWritten = match.captured();
            statement.speakerSpan = {statement.span.start, statement.span.start + match.capturedEnd()};
            statement.verb = match.captured(u"verb"_s);
            statement.speaker = chair;
            paragraph = statement.paragraph;
        } else if (!statement.asWritten.isEmpty() && statement.paragraph == paragraph) {
            statement.speaker = chair; // "She"
            statement.attribution = Attribution::Pronoun;
        } else {
            paragraph = -1;
        }
    }
}

} // namespace

void resolveSpeakers(const TextDocument &document, const LexiconWords &words, const QHash<QString, QString> &initials, Report &report)
{
    const Roll roll(report, words, initials);
    QStringList warned;
    const auto resolve = [&](QString &name, Span span) {
        const QStringList people = roll.candidates(name);
        if (people.size() == 1) {
            name = people.first();
        } else if (people.size() > 1 && !warned.contains(name)) {
            warned.append(name);
            QList<WarningChoice> choices;
            for (const QString &person : people)
                choices.append({person, person});
            report.warnings.append({u"ambiguous-name"_s,
                ResolutionText::tr("“%1” could be %2.").arg(name, people.join(ResolutionText::tr(" or "))), span, choices});
        }
    };
    for (Statement &statement : report.statements) {
        if (!statement.speaker.isEmpty())
            resolve(statement.speaker, statement.speakerSpan);
    }
    for (Action &action : report.actions) {
        for (QString &owner : action.owners)
            resolve(owner, action.span);
    }
    if (!report.meeting)
        return;
    if (report.meeting->chairs.size() == 1 && report.kind != ReportKind::Transcript)
        nameTheChair(document, roll.candidates(report.meeting->chairs.first()).value(0, report.meeting->chairs.first()), report.statements);
    for (QStringList *names : {&report.meeting->moderators, &report.meeting->chairs}) {
        for (QString &name : *names)
            resolve(name, {});
    }
}

} // namespace Rapporteur
