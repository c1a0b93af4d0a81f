// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/paragraphs.h"

#include "core/text/markers.h"
#include "core/text/vocabulary.h"

#include <QMap>

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype shortestCut = 40; // characters of a line that a stray break may have cut
constexpr double largerFont = 1.15; // times the body's size is a heading's

/// "… held on June" before "18th 2020".
bool cutsDate(QStringView before, QStringView after)
{
    static const QSet<QString> months{u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s, u"july"_s, u"august"_s,
        u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    const QStringView word = before.sliced(before.lastIndexOf(u' ') + 1);
    return !after.isEmpty() && after.front().isDigit() && months.contains(word.toString().toLower());
}

/// A word that no paragraph ends with.
bool endsOpen(QStringView text)
{
    static const QSet<QString> words{u"a"_s, u"an"_s, u"and"_s, u"as"_s, u"at"_s, u"between"_s, u"by"_s, u"for"_s, u"from"_s, u"in"_s,
        u"into"_s, u"its"_s, u"of"_s, u"on"_s, u"or"_s, u"our"_s, u"than"_s, u"that"_s, u"the"_s, u"their"_s, u"this"_s, u"to"_s,
        u"was"_s, u"were"_s, u"which"_s, u"who"_s, u"will"_s, u"with"_s, u"would"_s};
    if (text.endsWith(u','))
        return true;
    const qsizetype space = text.lastIndexOf(u' ');
    return words.contains(text.sliced(space + 1).toString());
}

QStringView lastToken(QStringView text)
{
    return text.sliced(std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'\t')) + 1);
}

QStringView firstToken(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return text.first(end);
}

/// True where a word is cut, or a compound parted, at the end of a line.
bool endsWithHyphen(QStringView text)
{
    return text.size() > 2 && u"-\u2010"_s.contains(text.back()) && text.at(text.size() - 2).isLetterOrNumber();
}

/// ">> NAME: …" and "NAME OF SPEAKER: …" begin a turn of a transcript.
bool beginsTurn(QStringView text)
{
    if (text.startsWith(u">>"))
        return true;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 3 || colon > 40)
        return false;
    return std::ranges::none_of(text.first(colon), [](QChar c) { return c.isLower() || c.isDigit(); });
}

/// An address broken at the end of `before` and carried on by the first word of `after`.
bool carriesAddress(QStringView before, QStringView after)
{
    const QStringView head = lastToken(before), tail = firstToken(after);
    if (addressAt(head, 0).isEmpty() || tail.isEmpty() || !addressAt(tail, 0).isEmpty())
        return false;
    const bool looks = std::ranges::any_of(tail.first(tail.size() - 1), [](QChar c) { return u"/=&?_%#"_s.contains(c); });
    const bool open = u"/=&?_%#-"_s.contains(head.back());
    const bool lastWord = tail.size() == after.size() && tail.size() <= 80 && !isTerminated(tail);
    return looks || (open && (lastWord || tail.contains(u'-') || head.back() == u'=' || head.back() == u'/'));
}

struct Numbering {
    bool valid = false;
    QString style;
    int number = 0;
};

Numbering numberingOf(const Marker &marker)
{
    if (!marker.isValid() || marker.bullet)
        return {};
    QString style = marker.text;
    for (QChar &c : style)
        c = c.isDigit() ? QChar(u'1') : c.isLetter() ? QChar(u'a') : c;
    return {true, style.replace(u"11"_s, u"1"_s), marker.number};
}

/// Takes lines one after the other and decides where a block ends.
class Joiner
{
public:
    Joiner(const QList<TextLine> &lines, bool capitals)
        : m_lines(lines)
        , m_capitals(capitals)
    {
        QMap<int, qsizetype> sizes;
        for (const TextLine &line : lines) {
            sizes[int(std::lround(line.size * 2))] += line.text.size();
        }
        qsizetype hyphens = 0;
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            hyphens += endsWithHyphen(lines.at(i).text) && startsLower(lines.at(i + 1).text) ? 1 : 0;
        // Only a line that may have been cut within a word asks for the words of all the others.
        for (const TextLine &line : hyphens > 0 ? lines : QList<TextLine>())
            m_vocabulary.add(line.text);
        m_vocabulary.setHyphenated(hyphens >= 3 && hyphens * 40 >= lines.size());
        qsizetype most = 0;
        for (const auto [size, count] : sizes.asKeyValueRange()) {
            if (count > most)
                m_bodySize = size / 2.0;
            most = std::max(most, count);
        }
    }

    QList<BlockDraft> run();

private:
    bool continues(const TextLine &a, const TextLine &b, const Marker &marker) const;
    bool continuesAcrossGap(const TextLine &a, const TextLine &b) const;
    bool continuesAtOnce(const TextLine &a, const TextLine &b) const;
    bool isMarkerHere(const TextLine &a, const TextLine &b, const Marker &marker) const;
    bool isIndentedApart(const TextLine &a, const TextLine &b) const;
    bool isLarge(const TextLine &line) const { return m_bodySize > 0 && line.size >= m_bodySize * largerFont; }
    void begin(const TextLine &line, const Marker &marker);
    void append(const TextLine &line);
    void finish();
    void nameLists();

    const QList<TextLine> &m_lines;
    bool m_capitals;
    double m_bodySize = 0;
    Vocabulary m_vocabulary;
    QList<BlockDraft> m_blocks;
    QList<Marker> m_markers; ///< one a block
    QList<double> m_indents; ///< one a block
    BlockDraft m_draft;
    Marker m_marker;
    const TextLine *m_first = nullptr;
    const TextLine *m_last = nullptr;
    int m_lineCount = 0;
};

bool Joiner::isMarkerHere(const TextLine &a, const TextLine &b, const Marker &marker) const
{
    if (!marker.isValid())
        return false;
    const bool insideSentence = b.gap == Gap::None && a.room < b.firstWord && !isTerminated(a.text) && b.indent <= a.indent + 0.5;
    if (!insideSentence)
        return true;
    if (marker.bullet)
        return m_marker.bullet || !u"-–—"_s.contains(marker.text) || !startsLower(QStringView(b.text).sliced(marker.length));
    const auto before = std::ranges::find_if(std::views::reverse(m_markers), [](const Marker &m) { return m.isValid() && !m.bullet; });
    const int last = m_marker.isValid() && !m_marker.bullet ? m_marker.number : before != std::views::reverse(m_markers).end() ? before->number : 0;
    return marker.number == 1 || marker.number == last + 1;
}

bool Joiner::isIndentedApart(const TextLine &a, const TextLine &b) const
{
    const double step = b.indent - a.indent;
    if (m_marker.isValid() && m_lineCount == 1) {
        // A hanging indent begins where the words do, or anywhere between the marker and them for printed text.
        const double hang = m_first->indent + double(m_marker.length);
        return std::abs(step) > 0.5 && std::abs(b.indent - hang) > 1.5 && !(step > 1.5 && m_first->size > 0);
    }
    return step > 0.5 && !a.centred && !b.centred;
}

bool Joiner::continuesAcrossGap(const TextLine &a, const TextLine &b) const
{
    if (isTerminated(a.text))
        return false;
    const bool wrapped = a.room < 1e5;
    const bool full = wrapped && a.room < b.firstWord;
    if (startsLower(b.text))
        return a.text.size() >= shortestCut || (full && m_lineCount > 1);
    if (endsOpen(a.text) && (full || a.text.size() > 2 * shortestCut))
        return true;
    // A page break inside a paragraph of print: the line before is full and its sentence open.
    return b.gap == Gap::Break && full && m_lineCount > 1 && a.size > 0 && !isLarge(b) && !b.bold && a.text.size() >= shortestCut;
}

bool Joiner::continuesAtOnce(const TextLine &a, const TextLine &b) const
{
    if (beginsTurn(b.text) && isTerminated(a.text))
        return false;
    const bool lower = startsLower(b.text);
    if (endsWithHyphen(a.text) && b.text.front().isLetterOrNumber())
        return true;
    const bool open = !a.text.endsWith(u',') && endsOpen(a.text);
    if (!isTerminated(a.text) && a.text.size() >= shortestCut && (lower || open || cutsDate(a.text, b.text)))
        return true;
    if (isIndentedApart(a, b) && !lower)
        return false;
    if (a.bold != b.bold && !lower && m_lineCount == 1 && (a.bold || !b.text.isEmpty()))
        return false;
    if (!addressAt(b.text, 0).isEmpty() && !isTerminated(a.text))
        return true;
    const bool full = a.room < b.firstWord;
    const bool headingLike = m_marker.isValid() && !m_marker.bullet && m_lineCount == 1 && !isTerminated(a.text);
    if (full && headingLike && !lower && isTerminated(b.text) && b.room > 1e5)
        return false;
    return full;
}

bool Joiner::continues(const TextLine &a, const TextLine &b, const Marker &marker) const
{
    if (a.tableRow || b.tableRow || b.heading != 0 || a.heading != 0 || isMarkerHere(a, b, marker))
        return false;
    if (carriesAddress(a.text, b.text) && b.gap != Gap::Blank)
        return true;
    if (a.size > 0 && std::abs(a.size - b.size) > 0.12 * std::max(a.size, b.size))
        return false;
    if (isLarge(a) && b.gap != Gap::Break && a.size == b.size)
        return b.gap == Gap::None && (a.centred == b.centred) && (a.room < b.firstWord || (a.centred && startsLower(b.text)));
    return b.gap == Gap::None ? continuesAtOnce(a, b) : continuesAcrossGap(a, b);
}

void Joiner::begin(const TextLine &line, const Marker &marker)
{
    finish();
    m_draft = {};
    m_draft.page = line.page;
    m_draft.rectangle = line.rectangle;
    m_draft.runs = line.runs;
    if (line.tableRow)
        m_draft.kind = BlockKind::TableRow;
    if (line.heading != 0) {
        m_draft.kind = BlockKind::Heading;
        m_draft.level = line.heading;
    }
    m_marker = line.tableRow ? Marker() : marker;
    m_first = m_last = &line;
    m_lineCount = 1;
}

void Joiner::append(const TextLine &line)
{
    const QStringView before = m_last->text;
    const QStringView after = line.text;
    const QStringView head = lastToken(before);
    QStringView left = head.chopped(1), right = firstToken(after);
    while (!left.isEmpty() && !left.front().isLetterOrNumber())
        left = left.sliced(1);
    while (!right.isEmpty() && !right.back().isLetterOrNumber())
        right.chop(1);
    const bool hyphen = head.size() > 1 && u"-\u2010"_s.contains(head.back()) && head.at(head.size() - 2).isLetterOrNumber()
        && !after.isEmpty() && after.front().isLetterOrNumber();
    const bool address = carriesAddress(before, after) || (!addressAt(head, 0).isEmpty() && head.back() == u'-' && !right.contains(u' '));
    if (hyphen && !address && !m_vocabulary.keepsHyphen(left, right)) {
        for (Run &run : m_draft.runs | std::views::reverse) {
            while (run.text.endsWith(u' '))
                run.text.chop(1);
            if (!run.text.isEmpty()) {
                run.text.chop(1);
                break;
            }
        }
    } else if (!hyphen && !address) {
        m_draft.runs.append(Run{u" "_s});
    }
    m_draft.runs += line.runs;
    if (line.page == m_draft.page)
        m_draft.rectangle = m_draft.rectangle.united(line.rectangle);
    m_last = &line;
    ++m_lineCount;
}

void Joiner::finish()
{
    if (!m_first)
        return;
    if (isLarge(*m_first) && m_draft.kind == BlockKind::Paragraph && m_lineCount <= 4) {
        m_draft.kind = BlockKind::Heading;
        m_draft.level = m_first->size >= m_bodySize * 1.5 ? 1 : 2;
    }
    m_blocks.append(m_draft);
    m_markers.append(m_marker);
    m_indents.append(m_first->indent);
    m_first = nullptr;
}

/// A numbering that another one follows is a list's; one alone is a heading's or a paragraph's.
void Joiner::nameLists()
{
    const auto setItem = [this](qsizetype i) {
        if (m_blocks[i].kind == BlockKind::Paragraph)
            m_blocks[i].kind = BlockKind::ListItem;
    };
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_markers[i].bullet)
            setItem(i);
        const Numbering numbering = numberingOf(m_markers[i]);
        if (!numbering.valid)
            continue;
        for (qsizetype j = i + 1; j < m_blocks.size() && j < i + 30 && m_markers[j].isValid(); ++j) {
            const Numbering next = numberingOf(m_markers[j]);
            if (next.valid && next.style == numbering.style && next.number == numbering.number + 1) {
                setItem(i);
                setItem(j);
                break;
            }
        }
    }
    QList<double> stack;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].kind != BlockKind::ListItem) {
            stack.clear();
            continue;
        }
        const double tolerance = m_bodySize > 0 ? 1.5 : 0.5;
        while (!stack.isEmpty() && m_indents[i] < stack.last() - tolerance)
            stack.removeLast();
        if (stack.isEmpty() || m_indents[i] > stack.last() + tolerance)
            stack.append(m_indents[i]);
        m_blocks[i].level = int(std::min<qsizetype>(stack.size() - 1, 9));
    }
}

QList<BlockDraft> Joiner::run()
{
    for (const TextLine &line : m_lines) {
        const Marker marker = markerOf(line.text, m_capitals);
        const bool bare = m_first && m_lineCount == 1 && m_marker.isValid() && m_marker.length == m_last->text.size();
        if (bare && !marker.isValid() && !line.tableRow)
            append(line); // the words of a marker that stands alone
        else if (m_first && continues(*m_last, line, marker))
            append(line);
        else
            begin(line, marker);
    }
    finish();
    nameLists();
    return m_blocks;
}

} // namespace

QList<BlockDraft> paragraphsOf(const QList<TextLine> &lines, bool capitals)
{
    return Joiner(lines, capitals).run();
}

} // namespace Rapporteur
