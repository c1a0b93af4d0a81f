// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// resolveSpeakers(): who "Ben", "Mr. Wallis" and "Titti" are, inside one report.

#include "core/report/outline.h"
#include "core/report/statements.h"

#include <QCoreApplication>
#include <QMap>

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

} // namespace

void resolveSpeakers(const LexiconWords &words, const QHash<QString, QString> &initials, Report &report)
{
    const Roll roll(report, words, initials);
    QStringList warned;
    const auto resolve = [&](QString &name, Span span) {
        const QStringList people = roll.candidates(name);
        if (people.size() == 1) {
            name = people.first();
        } else if (people.size() > 1 && !warned.contains(name)) {
            warned.append(name);
            report.warnings.append({u"ambiguous-name"_s,
                ResolutionText::tr("“%1” could be %2.").arg(name, people.join(ResolutionText::tr(" or "))), span});
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
    for (QStringList *names : {&report.meeting->moderators, &report.meeting->chairs}) {
        for (QString &name : *names)
            resolve(name, {});
    }
}

} // namespace Rapporteur
