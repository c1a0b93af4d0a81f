// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordreader.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar::SoftHyphen;
}

bool isWordCharacter(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1]));
    if (c.isLowSurrogate() && at > 0)
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at - 1], c));
    return c.isLetterOrNumber() || c.isMark();
}

/// Of a script that puts no blanks between words.
bool isWordByItself(QChar c)
{
    if (c.unicode() < 0x0e00)
        return false;
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Thai
        || script == QChar::Script_Lao || script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

void appendFolded(QString &word, QChar c)
{
    if (c.unicode() < 0x80) {
        word += c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
        return;
    }
    const QString apart = c.isSurrogate() ? QString(c) : QString(c).normalized(QString::NormalizationForm_KD);
    for (const QChar part : apart) {
        if (!part.isMark())
            word += part.toCaseFolded();
    }
}

} // namespace

bool WordReader::skipAddress()
{
    const QStringView rest = m_text.sliced(m_at);
    if (!(m_text[m_at] == u'h' && (rest.startsWith("http://"_L1) || rest.startsWith("https://"_L1))) && !rest.startsWith("www."_L1))
        return false;
    while (m_at < m_text.size() && !m_text[m_at].isSpace())
        ++m_at;
    return true;
}

/// Where the word goes on behind a hyphen here, maybe on the next line; -1 where it does not.
qsizetype WordReader::behindHyphen() const
{
    if (!isHyphen(m_text[m_at]))
        return -1;
    qsizetype next = m_at + 1;
    while (next < m_text.size() && (m_text[next] == u'\n' || m_text[next] == u'\r') && next <= m_at + 2)
        ++next;
    const bool isBreak = next > m_at + 1 || m_text[m_at] == QChar::SoftHyphen;
    return next < m_text.size() && m_text[next].isLetter() && (isBreak || m_rule == WordRule::Compare) ? next : -1;
}

bool WordReader::next()
{
    m_word.resize(0);
    while (m_word.isEmpty() && m_at < m_text.size()) {
        if (!isWordCharacter(m_text, m_at)) {
            ++m_at;
            continue;
        }
        if (m_rule == WordRule::Compare && skipAddress())
            continue;
        m_span = {m_at, m_at};
        while (m_at < m_text.size()) {
            if (isWordCharacter(m_text, m_at)) {
                const bool alone = isWordByItself(m_text[m_at]);
                if (alone && !m_word.isEmpty())
                    break;
                appendFolded(m_word, m_text[m_at++]);
                m_span.end = m_at;
                if (alone)
                    break;
            } else if (const qsizetype behind = behindHyphen(); behind > 0) {
                m_at = behind;
            } else {
                break;
            }
        }
    }
    return !m_word.isEmpty();
}

} // namespace Rapporteur
