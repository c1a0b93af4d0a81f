// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cues.h"

#include "core/lexicon/matcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const Matcher &cueWords()
{
    static const Matcher words = [] {
        QList<Matcher::Term> terms;
        const auto add = [&](Cues::Cue cue, const QString &all) {
            for (const QString &word : all.split(u' '))
                terms.append({word, cue});
        };
        add(Cues::Decision, u"agreed decided resolved approved adopted accepted endorsed ratified passed voted agreement consensus decision motion resolution"_s);
        add(Cues::Procedure, u"be call volunteer volunteers go"_s);
        add(Cues::NextMeeting, u"next"_s);
        return Matcher(terms);
    }();
    return words;
}

} // namespace

Cues::Cues(QStringView text)
{
    for (const Matcher::Match &match : cueWords().find(text))
        m_places[size_t(match.id)].push_back(match.span.start);
}

bool Cues::has(Cue cue, Span within) const
{
    const auto &places = m_places[size_t(cue)];
    const auto first = std::ranges::lower_bound(places, within.start);
    return first != places.end() && *first < within.end;
}

} // namespace Rapporteur
