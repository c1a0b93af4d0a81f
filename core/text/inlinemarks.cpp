// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/inlinemarks.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype farthest = 2000; // characters between a mark and its partner

/// What becomes of each character of a stretch of text.
class Marks
{
public:
    explicit Marks(QStringView text)
        : m_text(text)
        , m_hidden(text.size(), false)
        , m_bold(text.size(), false)
        , m_link(text.size(), -1)
    {
        for (qsizetype at = 0; at < text.size();)
            at = read(at);
    }

    QList<QList<Run>> lines(qsizetype source) const;

private:
    qsizetype read(qsizetype at);
    qsizetype readLink(qsizetype at);
    qsizetype readBold(qsizetype at);
    qsizetype readItalic(qsizetype at);
    qsizetype readCode(qsizetype at);
    void hide(qsizetype from, qsizetype length)
    {
        std::fill_n(m_hidden.begin() + from, length, true);
    }
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u' '); }
    bool isShown(qsizetype at) const { return !m_hidden.at(at); }

    QStringView m_text;
    QList<bool> m_hidden;
    QList<bool> m_bold;
    QList<int> m_link; ///< of m_urls; -1 none
    QStringList m_urls;
};

qsizetype Marks::read(qsizetype at)
{
    const QChar c = m_text.at(at);
    if (m_hidden.at(at))
        return at + 1;
    if (c == u'\\' && at + 1 < m_text.size() && u"*_[]()#`~<>\\-.!+|"_s.contains(m_text.at(at + 1))) {
        hide(at, 1);
        return at + 2;
    }
    if (c == u'h' || c == u'w') {
        if (const QStringView address = addressAt(m_text, at); !address.isEmpty())
            return at + address.size(); // its underscores are no marks
    }
    if (c == u'[' || (c == u'!' && charAt(at + 1) == u'['))
        return readLink(at);
    if (c == u'*' || c == u'_')
        return charAt(at + 1) == c ? readBold(at) : readItalic(at);
    if (c == u'~' && charAt(at + 1) == u'~')
        return readBold(at);
    if (c == u'`')
        return readCode(at);
    if (c == u'<' && !addressAt(m_text, at + 1).isEmpty()) {
        const qsizetype end = at + 1 + addressAt(m_text, at + 1).size();
        if (charAt(end) == u'>') {
            hide(at, 1);
            hide(end, 1);
            return end + 1;
        }
    }
    return at + 1;
}

qsizetype Marks::readLink(qsizetype at)
{
    const qsizetype open = m_text.at(at) == u'!' ? at + 1 : at;
    const qsizetype last = std::min(m_text.size(), open + farthest);
    qsizetype close = open + 1;
    for (int depth = 1; close < last; ++close) {
        const QChar c = m_text.at(close);
        if (c == u'\\')
            ++close;
        else if (c == u'[')
            ++depth;
        else if (c == u']' && --depth == 0)
            break;
    }
    if (close + 1 >= last || m_text.at(close + 1) != u'(')
        return at + 1;
    qsizetype end = close + 2;
    for (int depth = 1; end < last; ++end) {
        const QChar c = m_text.at(end);
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth == 0 || c == u'\n')
            break;
    }
    if (end >= last || m_text.at(end) != u')')
        return at + 1;
    QStringView url = m_text.sliced(close + 2, end - close - 2).trimmed();
    if (const qsizetype title = url.indexOf(u' '); title > 0)
        url = url.first(title); // "address 'title'"
    hide(at, open + 1 - at);
    hide(close, end + 1 - close);
    // "(#)" is what an editor leaves of a link that it could not keep.
    if (!url.isEmpty() && !url.startsWith(u'#') && open == at) {
        std::fill(m_link.begin() + open, m_link.begin() + close, int(m_urls.size()));
        m_urls.append(url.toString());
    }
    return open + 1;
}

qsizetype Marks::readBold(qsizetype at)
{
    const QChar mark = m_text.at(at);
    const QChar pair[] = {mark, mark};
    const QStringView rest = m_text.sliced(at, std::min(farthest, m_text.size() - at));
    const qsizetype close = rest.indexOf(QStringView(pair, 2), 2);
    const bool wordInside = mark == u'_' && charAt(at - 1).isLetterOrNumber();
    if (close < 3 || wordInside || (charAt(at + 2).isSpace() && charAt(at + close - 1).isSpace() && close < 5))
        return at + (close == 2 ? 4 : 2);
    hide(at, 2);
    hide(at + close, 2);
    if (mark != u'~')
        std::fill(m_bold.begin() + at, m_bold.begin() + at + close + 2, true);
    return at + 2;
}

qsizetype Marks::readItalic(qsizetype at)
{
    const QChar mark = m_text.at(at);
    if (charAt(at + 1).isSpace() || charAt(at - 1).isLetterOrNumber())
        return at + 1;
    const qsizetype last = std::min(m_text.size(), at + farthest);
    for (qsizetype close = at + 2; close < last; ++close) {
        if (m_text.at(close) != mark || charAt(close - 1).isSpace() || m_text.at(close - 1) == u'\\')
            continue;
        if (charAt(close + 1) == mark) {
            ++close; // a bold pair inside
            continue;
        }
        if (charAt(close + 1).isLetterOrNumber())
            continue;
        hide(at, 1);
        hide(close, 1);
        return at + 1;
    }
    return at + 1;
}

qsizetype Marks::readCode(qsizetype at)
{
    qsizetype ticks = 1;
    while (charAt(at + ticks) == u'`')
        ++ticks;
    const qsizetype close = m_text.sliced(at + ticks, std::min(farthest, m_text.size() - at - ticks)).indexOf(m_text.sliced(at, ticks));
    if (close < 1)
        return at + ticks;
    hide(at, ticks);
    hide(at + ticks + close, ticks);
    return at + ticks + close + ticks;
}

QList<QList<Run>> Marks::lines(qsizetype source) const
{
    QList<QList<Run>> lines(1);
    qsizetype at = 0;
    while (at < m_text.size()) {
        if (m_text.at(at) == u'\n') {
            lines.append(QList<Run>());
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < m_text.size() && m_text.at(end) != u'\n' && isShown(end) == isShown(at) && m_bold.at(end) == m_bold.at(at)
            && m_link.at(end) == m_link.at(at)) {
            ++end;
        }
        if (isShown(at)) {
            Run run{m_text.sliced(at, end - at).toString(), source + at};
            run.bold = m_bold.at(at);
            if (m_link.at(at) >= 0)
                run.url = m_urls.at(m_link.at(at));
            lines.last().append(run);
        }
        at = end;
    }
    return lines;
}

bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'[' || c == u'`' || c == u'~' || c == u'<' || c == u'\\';
}

QList<QList<Run>> linesAsTheyAre(QStringView text, qsizetype source)
{
    QList<QList<Run>> lines;
    for (const QStringView line : qTokenize(text, u'\n')) {
        const qsizetype at = line.data() - text.data();
        lines.append(line.isEmpty() ? QList<Run>() : QList<Run>{Run{line.toString(), source + at}});
    }
    return lines;
}

} // namespace

QList<QList<Run>> withoutInlineMarks(QStringView text, qsizetype source)
{
    if (std::ranges::none_of(text, isMark)) // as most prose is
        return linesAsTheyAre(text, source);
    return Marks(text).lines(source);
}

} // namespace Rapporteur
