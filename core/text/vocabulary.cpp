// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/vocabulary.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// First parts that English writes with a hyphen.
const QSet<QString> &firstParts()
{
    static const QSet<QString> parts{u"co"_s, u"multi"_s, u"non"_s, u"self"_s, u"well"_s, u"high"_s, u"low"_s, u"long"_s, u"short"_s,
        u"cross"_s, u"inter"_s, u"ex"_s, u"vice"_s, u"half"_s, u"mid"_s, u"post"_s, u"pre"_s, u"re"_s, u"anti"_s, u"follow"_s, u"one"_s,
        u"two"_s, u"three"_s, u"full"_s, u"open"_s, u"top"_s, u"bottom"_s, u"e"_s, u"so"_s, u"end"_s, u"all"_s, u"peer"_s, u"data"_s};
    return parts;
}

const QSet<QString> &secondParts()
{
    static const QSet<QString> parts{u"based"_s, u"wide"_s, u"level"_s, u"year"_s, u"related"_s, u"like"_s, u"driven"_s, u"led"_s,
        u"specific"_s, u"term"_s, u"free"_s, u"up"_s, u"oriented"_s, u"chair"_s, u"chairs"_s, u"making"_s, u"building"_s, u"making"_s,
        u"stakeholder"_s, u"focused"_s, u"friendly"_s, u"to"_s, u"the"_s, u"in"_s, u"sharing"_s, u"governmental"_s, u"facilitator"_s,
        u"facilitators"_s, u"facilitated"_s, u"organised"_s, u"organized"_s, u"sessional"_s, u"line"_s, u"person"_s, u"depth"_s,
        u"off"_s, u"out"_s, u"down"_s, u"back"_s, u"on"_s, u"over"_s, u"raising"_s, u"being"_s, u"wise"_s};
    return parts;
}

/// Ends of words that are no words: what stands before them was cut.
bool isEnding(const QString &part)
{
    static const QSet<QString> endings{u"tion"_s, u"tions"_s, u"sion"_s, u"sions"_s, u"mation"_s, u"ation"_s, u"ations"_s, u"ment"_s, u"ments"_s,
        u"ing"_s, u"ings"_s, u"ly"_s, u"ed"_s, u"er"_s, u"ers"_s, u"ity"_s, u"ities"_s, u"ness"_s, u"ence"_s, u"ance"_s, u"nance"_s, u"ous"_s,
        u"ive"_s, u"ical"_s, u"ated"_s, u"ating"_s, u"ture"_s, u"tive"_s, u"sive"_s, u"ble"_s, u"tional"_s, u"al"_s, u"ated"_s, u"pants"_s};
    return endings.contains(part);
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'\u2010' || c == u'\u2011';
}

} // namespace

void Vocabulary::add(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype begin = at;
        while (at < line.size() && isWordPart(line.at(at)))
            ++at;
        // The last word of a line that ends with a hyphen is no evidence: it is the question.
        const bool cut = at == line.size() && at > begin && !line.at(at - 1).isLetterOrNumber();
        if (at > begin && !cut)
            m_words.insert(line.sliced(begin, at - begin).toString().toLower().replace(u'\u2010', u'-').replace(u'\u2011', u'-'));
        ++at;
    }
}

bool Vocabulary::keepsHyphen(QStringView left, QStringView right) const
{
    const QString l = left.toString().toLower(), r = right.toString().toLower();
    if (l.isEmpty() || r.isEmpty() || !right.front().isLower() || !left.back().isLetter())
        return true;
    if (m_words.contains(QString(l + u'-' + r)))
        return true;
    if (m_words.contains(QString(l + r)))
        return false;
    if (firstParts().contains(l) || secondParts().contains(r) || l.contains(u'-'))
        return true;
    // A name or an acronym is not cut by a typesetter before a small letter.
    if (left.size() > 1 && left.at(left.size() - 1).isUpper())
        return true;
    if (isEnding(r))
        return false;
    if (!m_hyphenated)
        return true;
    return l.size() >= 3 && r.size() >= 3 && m_words.contains(l) && m_words.contains(r);
}

} // namespace Rapporteur
