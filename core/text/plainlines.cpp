// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plainlines.h"

#include "core/text/inlinemarks.h"
#include "core/text/markers.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double widestWrap = 200; // characters; longer lines are paragraphs
constexpr qsizetype tabWidth = 4;

/// A line of the file as it is.
struct RawLine {
    QStringView text; ///< trimmed
    qsizetype start = 0; ///< of the trimmed text in the file
    qsizetype indent = 0;
    int blanks = 0; ///< empty lines before
    int page = 0; ///< form feeds before
    bool furniture = false;
};

QList<RawLine> rawLines(QStringView text)
{
    QList<RawLine> lines;
    int blanks = 0, page = 0;
    qsizetype at = 0;
    while (at <= text.size()) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        RawLine line{{}, at, 0, blanks, page};
        while (line.start < end && text.at(line.start).isSpace()) {
            page += text.at(line.start) == u'\f' ? 1 : 0;
            line.indent += text.at(line.start) == u'\t' ? tabWidth : text.at(line.start) == u'\f' || text.at(line.start) == u'\r' ? 0 : 1;
            ++line.start;
        }
        line.page = page;
        line.text = text.sliced(line.start, end - line.start).trimmed();
        if (line.text.isEmpty()) {
            ++blanks;
        } else {
            lines.append(line);
            blanks = 0;
        }
        at = end + 1;
    }
    return lines;
}

bool isBareAddress(QStringView text)
{
    const QStringView address = addressAt(text, 0);
    return !address.isEmpty() && address.size() >= text.size() - 1;
}

/// Addresses on lines of their own, apart from the prose before them, are what a converter dumps of a page's links.
void findDumpedLinks(QList<RawLine> &lines, PlainLines &out)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        RawLine &line = lines[i];
        if (!isBareAddress(line.text))
            continue;
        const bool after = i > 0 && lines.at(i - 1).furniture;
        const bool apart = line.blanks > 0 || line.indent == 1 || (i > 0 && line.page != lines.at(i - 1).page);
        const bool announced = i > 0 && !lines.at(i - 1).furniture && (lines.at(i - 1).text.endsWith(u':') || markerOf(lines.at(i - 1).text).bullet);
        if (!after && (!apart || announced))
            continue;
        line.furniture = true;
        QString url = line.text.toString();
        // The rest of an address that was too long for its line.
        while (i + 1 < lines.size() && lines.at(i + 1).blanks == 0 && !lines.at(i + 1).text.contains(u' ')
            && !isBareAddress(lines.at(i + 1).text) && url.size() > 60 && !markerOf(lines.at(i + 1).text).isValid()
            && (u"/=&?_%#-"_s.contains(url.back()) || lines.at(i + 1).text.contains(u'/') || lines.at(i + 1).text.contains(u'='))) {
            url += lines.at(++i).text;
            lines[i].furniture = true;
        }
        out.links.append(url);
    }
}

void findPageNumbers(QList<RawLine> &lines)
{
    static const QRegularExpression named(u"^(?:page|p\\.|pg\\.?)\\s*\\d+(?:\\s*(?:of|/)\\s*\\d+)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"^[-–—]?\\s*(\\d{1,4})\\s*(?:/\\s*\\d+)?\\s*[-–—]?$"_s);
    QList<std::pair<qsizetype, int>> numbers;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (named.matchView(lines.at(i).text).hasMatch())
            lines[i].furniture = true;
        else if (const auto match = bare.matchView(lines.at(i).text); match.hasMatch())
            numbers.append({i, match.capturedView(1).toInt()});
    }
    // Alone, a number may be a line of a table; numbers that count the pages may not.
    for (qsizetype n = 0; n < numbers.size(); ++n) {
        const auto counts = [&](qsizetype other, int step) {
            return other >= 0 && other < numbers.size() && numbers.at(other).second == numbers.at(n).second + step
                && std::abs(numbers.at(other).first - numbers.at(n).first) >= 10;
        };
        const qsizetype i = numbers.at(n).first;
        const bool atPageEdge = (i + 1 < lines.size() && lines.at(i + 1).page != lines.at(i).page) || (i > 0 && lines.at(i - 1).page != lines.at(i).page);
        if (counts(n - 1, -1) || counts(n + 1, 1) || atPageEdge)
            lines[i].furniture = true;
    }
}

QString withoutDigits(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out)
        c = c.isDigit() ? QChar(u'#') : c;
    return out;
}

void findRunningHeads(QList<RawLine> &lines)
{
    if (lines.isEmpty() || lines.last().page < 2)
        return;
    QMap<QString, QSet<int>> seen;
    const auto isEdge = [&](qsizetype i) {
        const auto differs = [&](qsizetype other) { return other < 0 || other >= lines.size() || lines.at(other).page != lines.at(i).page; };
        return differs(i - 1) || differs(i - 2) || differs(i + 1) || differs(i + 2);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isEdge(i))
            seen[withoutDigits(lines.at(i).text)].insert(lines.at(i).page);
    }
    const int pages = lines.last().page + 1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isEdge(i) && seen.value(withoutDigits(lines.at(i).text)).size() >= std::max(2, (pages + 1) / 2))
            lines[i].furniture = true;
    }
}

bool isRule(QStringView text)
{
    return text.size() >= 3 && u"-=_*~#"_s.contains(text.front())
        && std::ranges::all_of(text, [&](QChar c) { return c == text.front() || c == u' '; });
}

/// The length of line that continues surely: the shortest that is too long for its next word.
double wrapLimit(const QList<RawLine> &lines)
{
    QList<double> inner, limits;
    qsizetype longer = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const RawLine &a = lines.at(i), &b = lines.at(i + 1);
        if (!a.text.contains(u' ') || a.furniture)
            continue;
        const double length = double(a.indent + a.text.size());
        if (b.blanks > 0 || b.furniture || markerOf(b.text).isValid() || length < 30)
            continue;
        inner.append(length);
        if (startsLower(b.text) && !isTerminated(a.text)) {
            const qsizetype space = b.text.indexOf(u' ');
            limits.append(length + 1 + double(space < 0 ? b.text.size() : space));
        }
    }
    if (limits.isEmpty())
        return 1e6;
    std::ranges::sort(inner);
    std::ranges::sort(limits);
    const double width = inner.at(std::min<qsizetype>(inner.size() - 1, inner.size() * 95 / 100));
    for (const RawLine &line : lines)
        longer += double(line.text.size()) > width * 1.5 && line.text.contains(u' ') ? 1 : 0;
    if (width > widestWrap || longer * 4 > inner.size())
        return 1e6;
    const double sure = limits.at(limits.size() / 20);
    // Typewriter lines end where the next word does not fit; those of print vary with the letters' widths.
    return sure >= width * 0.97 ? sure - 1 : std::clamp(sure - 1, width * 0.75, width * 0.85);
}

void setCells(TextLine &line)
{
    // A row of a Markdown table: the outer bars go, the inner ones part cells.
    QList<Run> runs;
    int bars = 0;
    for (const Run &run : line.runs) {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= run.text.size(); ++i) {
            if (i < run.text.size() && run.text.at(i) != u'|')
                continue;
            Run part = run;
            part.text = run.text.sliced(from, i - from);
            part.source = run.source + from;
            runs.append(part);
            if (i < run.text.size() && bars++ > 0)
                runs.append(Run{u"\t"_s});
            from = i + 1;
        }
    }
    while (!runs.isEmpty() && runs.last().text.trimmed().isEmpty())
        runs.removeLast();
    line.runs = runs;
    line.tableRow = true;
}

void setHeading(TextLine &line)
{
    qsizetype level = 0;
    while (level < line.text.size() && level < 7 && line.text.at(level) == u'#')
        ++level;
    if (level == 0 || level > 6 || level >= line.text.size() || line.text.at(level) != u' ')
        return;
    line.heading = int(level);
    line.text = line.text.sliced(level).trimmed();
    line.runs.first().text.remove(0, level);
    line.runs.first().source += level;
}

TextLine lineOf(const RawLine &raw, const QList<Run> &runs, double limit)
{
    TextLine line;
    line.runs = runs;
    line.indent = double(raw.indent);
    line.bold = !runs.isEmpty();
    for (const Run &run : runs) {
        line.text += run.text;
        line.bold = line.bold && (run.bold || run.text.trimmed().isEmpty());
    }
    line.text = line.text.trimmed();
    const qsizetype space = raw.text.indexOf(u' ', 2); // a dash and its word are one
    line.firstWord = double(space < 0 ? raw.text.size() : space) + 1;
    line.room = limit > 1e5 ? 1e6 : limit - double(raw.indent + raw.text.size());
    return line;
}

/// Fills runs for lines [from, to), which no empty line parts, so that a mark may reach over a line's end.
void convert(QStringView text, const QList<RawLine> &raws, qsizetype from, qsizetype to, double limit, bool mostlyFlush, PlainLines &out)
{
    const qsizetype start = raws.at(from).start;
    const RawLine &last = raws.at(to - 1);
    const QList<QList<Run>> runs = withoutInlineMarks(text.sliced(start, last.start + last.text.size() - start), start);
    for (qsizetype i = from; i < to; ++i) {
        const RawLine &raw = raws.at(i);
        if (isRule(raw.text)) {
            const bool underlines = i > from && (raw.text.front() == u'=' || (raw.text.front() == u'-' && i - from == 1)) && !out.lines.isEmpty();
            if (underlines && out.lines.last().heading == 0)
                out.lines.last().heading = raw.text.front() == u'=' ? 1 : 2;
            continue;
        }
        TextLine line = lineOf(raw, runs.at(i - from), limit);
        if (line.text.isEmpty())
            continue;
        setHeading(line);
        if (raw.text.size() > 2 && raw.text.startsWith(u'|') && raw.text.endsWith(u'|')) {
            if (std::ranges::all_of(raw.text, [](QChar c) { return u"|-: "_s.contains(c); }))
                continue;
            setCells(line);
        }
        const bool parted = i > 0 && (raws.at(i - 1).furniture || raws.at(i - 1).page != raw.page || isRule(raws.at(i - 1).text));
        // One space before a line of a flush text is what is left of a form feed.
        const bool slipped = mostlyFlush && raw.indent == 1 && raw.blanks == 0;
        line.gap = parted || slipped ? Gap::Break : raw.blanks > 0 ? Gap::Blank : Gap::None;
        out.lines.append(line);
    }
}

} // namespace

double wrapLimitOf(const QString &text)
{
    return wrapLimit(rawLines(text));
}

PlainLines linesOfPlainText(const QString &text)
{
    PlainLines out;
    QList<RawLine> raws = rawLines(text);
    findRunningHeads(raws);
    findPageNumbers(raws);
    findDumpedLinks(raws, out);
    const double limit = wrapLimit(raws);
    const qsizetype flush = std::ranges::count(raws, 0, &RawLine::indent);
    const bool mostlyFlush = flush * 10 >= raws.size() * 7;
    qsizetype from = 0;
    while (from < raws.size()) {
        if (raws.at(from).furniture) {
            out.furniture.append(raws.at(from).text.toString());
            ++from;
            continue;
        }
        qsizetype to = from + 1;
        while (to < raws.size() && raws.at(to).blanks == 0 && !raws.at(to).furniture)
            ++to;
        convert(text, raws, from, to, limit, mostlyFlush, out);
        from = to;
    }
    return out;
}

} // namespace Rapporteur
