// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections.h"

#include "core/report/agenda.h"
#include "core/report/sentences.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double treatsItem = 0.6;

/// Numbering styles in the order they turned up: the first is level 1.
class Levels
{
public:
    int of(const Block &block)
    {
        if (block.kind == BlockKind::Heading && block.level > 0) {
            m_highest = m_highest == 0 ? block.level : std::min(m_highest, block.level);
            return std::max(1, block.level - m_highest + 1);
        }
        QString style;
        for (const QChar c : block.marker)
            style += c.isDigit() ? u'1' : c.isUpper() ? u'A' : c.isLower() ? u'a' : c;
        style.replace(u"11"_s, u"1"_s);
        qsizetype index = m_styles.indexOf(style);
        if (index < 0) {
            index = m_styles.size();
            m_styles.append(style);
        }
        return style.isEmpty() ? 1 : int(index) + 1;
    }

private:
    QStringList m_styles;
    int m_highest = 0;
};

QString headingOf(QStringView text)
{
    QString heading = text.toString().simplified();
    while (heading.endsWith(u':'))
        heading = heading.chopped(1).trimmed();
    return heading;
}

} // namespace

Body bodyOf(const TextDocument &document, const QList<BlockRole> &roles, const QList<AgendaItem> &agenda)
{
    Body body;
    Levels levels;
    body.paragraphOfBlock.fill(-1, roles.size());
    int section = -1;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const Block &block = document.blocks[i];
        switch (roles[i]) {
        case BlockRole::Heading:
        case BlockRole::ActionsHeading: {
            const QStringView text = block.span.of(document.text);
            const AgendaMatch match = bestAgendaMatch(agenda, text);
            const int level = match.likeness >= treatsItem && block.marker.isEmpty() && match.label.size() > 1 && match.label.back().isLetter() ? 2 : levels.of(block);
            body.sections.append({headingOf(text), level, match.likeness >= treatsItem ? match.label : QString(), block.page, block.span});
            body.isAction.append(roles[i] == BlockRole::ActionsHeading);
            section = int(body.sections.size()) - 1;
            break;
        }
        case BlockRole::AgendaHeading:
        case BlockRole::ParticipantsHeading:
            section = -1;
            break;
        case BlockRole::Body:
            if (!block.span.isEmpty()) {
                body.paragraphOfBlock[i] = int(body.paragraphs.size());
                body.paragraphs.append({section, block.page, block.span, {}});
                body.sentences.append(sentencesIn(document.text, block.span));
            }
            break;
        default:
            break;
        }
    }
    return body;
}

} // namespace Rapporteur
