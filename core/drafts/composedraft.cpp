// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/composedraft.h"

#include "core/drafts/citationcheck.h"
#include "core/drafts/citationsetting.h"
#include "core/drafts/flattext.h"
#include "core/paper/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// What stands at a place of a block's text instead of its letters.
struct Mark {
    Span span; ///< in the flat text
    QList<CitationRef> refs = {}; ///< a citation
    const MarkdownNote *note = nullptr; ///< a footnote of the writer's own
};

bool isFigure(const QString &address)
{
    return address.startsWith(u"figure:"_s);
}

/// Whether a note's mark goes behind it, when it follows a citation.
bool isPunctuation(QChar c)
{
    return u".,;:!?…”’»\"'"_s.contains(c);
}

/// As addresses of headings are made on the web: small letters and digits, parted by "-".
QString slugOf(const QString &words)
{
    QString slug;
    for (const QChar c : words.toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-')
            slug += c;
        else if (c.isSpace())
            slug += u'-';
    }
    return slug.isEmpty() ? u"section"_s : slug;
}

void addText(PaperText &text, const QString &words, const PaperRun &look)
{
    const bool same = !text.isEmpty() && text.last().note == 0 && text.last().strong == look.strong && text.last().emphasis == look.emphasis
        && text.last().code == look.code && text.last().target == look.target;
    if (!same) {
        text.append(look);
        text.last().text.clear();
    }
    text.last().text += words;
}

void trimEnd(PaperText &text)
{
    while (!text.isEmpty() && text.last().note == 0) {
        QString &words = text.last().text;
        while (!words.isEmpty() && words.back().isSpace())
            words.chop(1);
        if (!words.isEmpty())
            return;
        text.removeLast();
    }
}

class Composer
{
public:
    Composer(const QString &markdown, const CitedRecord &record, const FigureSource &figures)
        : m_markdown(markdown)
        , m_figures(figures)
        , m_front(frontOf(markdown).front)
        , m_text(markdownBlocks(markdown))
        , m_citations(citationsIn(markdown))
        , m_record(record)
        , m_setting(record, m_front, m_citations)
    {
        for (qsizetype at = markdown.indexOf(u'\n'); at >= 0; at = markdown.indexOf(u'\n', at + 1))
            m_lines.append(at + 1);
    }

    [[nodiscard]] Paper compose();

private:
    void composeFront();
    void compose(const MarkdownBlock &block);
    void composeWords(const MarkdownBlock &block, PaperBlock &paper);
    void addFigures(const MarkdownBlock &block, const PaperBlock &place);
    [[nodiscard]] QList<Mark> marksIn(const FlatText &flat) const;
    [[nodiscard]] PaperText set(const QList<MarkdownRun> &runs);
    void setMark(const Mark &mark, PaperText &text);
    /// Whether a note is made of it; not of a citation inside one.
    [[nodiscard]] bool isNote(const Mark &mark) const { return mark.note || (m_setting.setsNotes() && !m_inNote); }
    void addNote(PaperText &text, const PaperText &note);
    [[nodiscard]] PaperText ownNote(const MarkdownNote &note);
    [[nodiscard]] QString anchorOf(const QString &words);
    [[nodiscard]] int lineOf(const Span &span) const;

    const QString &m_markdown;
    const FigureSource &m_figures;
    const DraftFront m_front;
    const MarkdownText m_text;
    const QList<CitationMark> m_citations;
    const CitedRecord &m_record;
    CitationSetting m_setting;
    Paper m_paper;
    QList<qsizetype> m_lines; ///< where all but the first begin
    QSet<QString> m_anchors;
    bool m_isTitleTaken = false; ///< from the first heading
    bool m_inNote = false;
};

void Composer::composeFront()
{
    m_paper.kind = m_front.kind;
    m_paper.classification = m_front.classification;
    m_paper.title = m_front.title;
    m_paper.subtitle = m_front.subtitle;
    m_paper.fields = m_front.fields;
    m_paper.date = m_front.date;
    m_paper.madeOn = m_front.madeOn;
    m_paper.language = m_front.language.isEmpty() ? PaperWords::language() : m_front.language;
    m_paper.author = m_front.author;
    m_paper.subject = m_front.subject;
    m_paper.keywords = m_front.keywords;
    m_paper.hasContents = m_front.hasContents;
}

int Composer::lineOf(const Span &span) const
{
    return span.isValid() ? int(std::ranges::upper_bound(m_lines, span.start) - m_lines.begin()) : -1;
}

QString Composer::anchorOf(const QString &words)
{
    const QString slug = slugOf(words.simplified());
    QString anchor = slug;
    for (int i = 1; m_anchors.contains(anchor); ++i)
        anchor = slug + u'-' + QString::number(i);
    m_anchors.insert(anchor);
    return anchor;
}

/// The citations and notes of a text, where its letters stand.
QList<Mark> Composer::marksIn(const FlatText &flat) const
{
    static const QRegularExpression reference(u"\\[\\^([^\\]\\s\\[]+)\\]"_s);
    QList<Mark> marks;
    const Span written = flat.sourceOf({0, flat.text.size()});
    for (auto one = std::ranges::lower_bound(m_citations, written.start, {}, &CitationMark::start); one != m_citations.end() && one->start < written.end; ++one) {
        const Span span = flat.spanOf({one->start, one->start + one->length});
        if (!span.isValid())
            continue;
        // Several in a row are one.
        const qsizetype before = marks.isEmpty() ? -1 : marks.last().span.end;
        if (before >= 0 && QStringView(flat.text).sliced(before, span.start - before).trimmed().isEmpty()) {
            marks.last().refs += one->refs;
            marks.last().span.end = span.end;
        } else {
            marks.append({span, one->refs});
        }
    }
    for (const auto &match : reference.globalMatch(flat.text)) {
        const auto note = std::ranges::find(m_text.notes, match.captured(1), &MarkdownNote::label);
        const Span span{match.capturedStart(), match.capturedEnd()};
        if (note != m_text.notes.end() && !flat.isEscaped(m_markdown, span.start) && !m_inNote && !flat.isCodeAt(span.start))
            marks.append({span, {}, &*note});
    }
    std::ranges::sort(marks, {}, [](const Mark &one) { return one.span.start; });
    return marks;
}

void Composer::addNote(PaperText &text, const PaperText &note)
{
    trimEnd(text);
    m_paper.notes.append(note);
    text.append({.note = int(m_paper.notes.size())});
}

PaperText Composer::ownNote(const MarkdownNote &note)
{
    m_setting.otherNote();
    m_inNote = true;
    PaperText text;
    for (const MarkdownBlock &block : note.blocks) {
        if (!text.isEmpty())
            addText(text, u" "_s, {});
        text += set(runsOf(block));
    }
    m_inNote = false;
    return text;
}

void Composer::setMark(const Mark &mark, PaperText &text)
{
    if (mark.note)
        addNote(text, ownNote(*mark.note));
    else if (isNote(mark))
        addNote(text, m_setting.note(mark.refs));
    else
        text += m_setting.inText(mark.refs);
}

PaperText Composer::set(const QList<MarkdownRun> &runs)
{
    const FlatText flat = flatText(runs);
    const QList<Mark> marks = marksIn(flat);
    PaperText text;
    const auto words = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from, end = from; i < to; i = end) {
            while (end < to && flat.run.at(end) == flat.run.at(i))
                ++end;
            const MarkdownRun &run = runs.at(flat.run.at(i));
            if (!isFigure(run.image))
                addText(text, flat.text.sliced(i, end - i), {.strong = run.strong, .emphasis = run.emphasis, .code = run.code, .target = run.target});
        }
    };
    qsizetype done = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        words(done, mark.span.start);
        done = mark.span.end;
        // The mark of a note stands behind the punctuation.
        qsizetype behind = done;
        const qsizetype limit = i + 1 < marks.size() ? marks.at(i + 1).span.start : flat.text.size();
        while (isNote(mark) && behind < limit && isPunctuation(flat.text.at(behind)))
            ++behind;
        if (behind > done) {
            trimEnd(text);
            words(done, behind);
            done = behind;
        }
        setMark(mark, text);
    }
    words(done, flat.text.size());
    trimEnd(text);
    return text;
}

/// The figures of a paragraph stand behind its words.
void Composer::addFigures(const MarkdownBlock &block, const PaperBlock &place)
{
    for (qsizetype i = 0; i < block.runs.size(); ++i) {
        const QString address = block.runs.at(i).image;
        if (!isFigure(address))
            continue;
        QString caption;
        for (; i < block.runs.size() && block.runs.at(i).image == address; ++i)
            caption += block.runs.at(i).text;
        --i;
        PaperBlock paper = place;
        const auto figure = m_figures ? m_figures(QUrl(address)) : std::nullopt;
        if (figure) {
            paper.kind = PaperKind::Figure;
            paper.text.clear();
            paper.figure = *figure;
            if (!caption.trimmed().isEmpty())
                paper.figure.caption = caption.simplified();
        } else {
            paper.kind = PaperKind::Paragraph;
            paper.text = {{.text = caption.simplified()}};
        }
        if (figure || !caption.trimmed().isEmpty())
            m_paper.blocks.append(paper);
    }
}

void Composer::composeWords(const MarkdownBlock &block, PaperBlock &paper)
{
    const qsizetype notes = m_paper.notes.size();
    paper.text = set(block.runs);
    if (paper.kind == PaperKind::Heading) {
        const QString words = plainText(paper.text).simplified();
        if (m_paper.title.isEmpty() && paper.level == 1) {
            m_paper.title = words;
            m_paper.notes.resize(notes); // a title bears no mark
            m_isTitleTaken = true;
            return;
        }
        paper.level = std::max(1, paper.level - int(m_isTitleTaken));
        paper.anchor = anchorOf(words);
    }
    const bool hasFigures = std::ranges::any_of(block.runs, [](const MarkdownRun &run) { return isFigure(run.image); });
    if (!paper.text.isEmpty() || !hasFigures)
        m_paper.blocks.append(paper);
    if (hasFigures)
        addFigures(block, paper);
}

void Composer::compose(const MarkdownBlock &block)
{
    PaperBlock paper{.kind = block.kind, .level = block.level, .number = block.number, .line = lineOf(block.span)};
    switch (block.kind) {
    case PaperKind::Table:
        paper.table.alignments = block.alignments;
        paper.table.headRows = block.headRows;
        for (const auto &row : block.rows) {
            QList<PaperText> cells;
            for (const auto &cell : row)
                cells.append(set(cell));
            paper.table.rows.append(cells);
        }
        break;
    case PaperKind::Code:
        for (const MarkdownRun &run : block.runs)
            addText(paper.text, run.text, {.code = true});
        break;
    case PaperKind::Rule:
    case PaperKind::PageBreak:
        break;
    default:
        return composeWords(block, paper);
    }
    m_paper.blocks.append(paper);
}

Paper Composer::compose()
{
    composeFront();
    for (const MarkdownBlock &block : m_text.blocks)
        compose(block);
    for (PaperBlock &block : m_setting.sources()) {
        if (block.kind == PaperKind::Heading)
            block.anchor = anchorOf(plainText(block.text));
        m_paper.blocks.append(block);
    }
    if (m_front.countsExtracts) {
        const CitationCheck checked = checkCitations(m_markdown, m_record, {});
        m_paper.foot = PaperWords::tr("Extracts checked against source: %1 of %2").arg(checked.borneOut).arg(checked.quotes);
    }
    return m_paper;
}

} // namespace

Paper composeDraft(const QString &markdown, const CitedRecord &record, const FigureSource &figures)
{
    return Composer(markdown, record, figures).compose();
}

Result<CitedRecord> recordOf(const Connection &connection, const QString &markdown, const QList<CitedPassage> &unsaved)
{
    QStringList reports;
    QStringList passages;
    for (const CitationMark &mark : citationsIn(markdown)) {
        for (const CitationRef &ref : mark.refs) {
            reports.append(ref.report);
            if (!ref.passage.isEmpty())
                passages.append(ref.passage);
        }
    }
    reports.removeDuplicates();
    passages.removeDuplicates();
    return citedRecord(connection, reports, passages, unsaved);
}

} // namespace Rapporteur
