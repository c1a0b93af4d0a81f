// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/proof.h"

#include "core/briefings/draftpaper.h"
#include "core/drafts/draftfront.h"
#include "ui/shell/look.h"
#include "ui/shell/placelink.h"


#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int pauseTime = 250; ///< ms after the last key
constexpr int longPause = 900; ///< the same in a long text, which takes a moment to be laid out
constexpr qsizetype longText = 100'000;
constexpr qsizetype mostWords = 400; ///< characters of a passage that a hint shows

struct HintText {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::DraftEditor)
};

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= mostWords ? line : line.left(mostWords).trimmed() + u'…';
}

QString sourceOf(const StoredReport &report)
{
    return report.row.when.isKnown() ? report.row.label + u", "_s + Look::date(report.row.when.date) : report.row.label;
}

/// What a draft cites, none twice.
QStringList citedIn(const QList<CitationMark> &marks)
{
    QStringList cited;
    for (const CitationMark &mark : marks) {
        for (const CitationRef &ref : mark.refs)
            cited.append(ref.report + u':' + ref.passage);
    }
    cited.sort();
    cited.removeDuplicates();
    return cited;
}

/// A citation, and the line that it stands in.
struct PlacedMark {
    CitationMark mark;
    int line = 0;
};

/// The first citations of rows of them that stand side by side, for such a row is one note.
QList<PlacedMark> rowsOf(const QString &text, const QList<CitationMark> &marks)
{
    QList<PlacedMark> rows;
    int line = 0;
    qsizetype end = 0;
    for (const CitationMark &mark : marks) {
        const QStringView between = QStringView(text).sliced(end, mark.start - end);
        line += int(between.count(u'\n'));
        if (rows.isEmpty() || !between.trimmed().isEmpty())
            rows.append({mark, line});
        end = mark.start + mark.length;
    }
    return rows;
}

/// What each note of a document cites: in the lines of a block the citations stand in the order of its notes.
QHash<int, CitationMark> citedByNotes(const QString &text, const QList<CitationMark> &marks, const Paper &paper)
{
    QHash<int, CitationMark> cited;
    QList<PlacedMark> rows = rowsOf(text, marks);
    for (const PaperBlock &block : paper.blocks) {
        while (block.line >= 0 && !rows.isEmpty() && rows.first().line < block.line)
            rows.removeFirst();
        for (const PaperRun &run : block.text) {
            if (block.line >= 0 && run.note > 0 && !rows.isEmpty())
                cited.insert(run.note, rows.takeFirst().mark);
        }
    }
    return cited;
}

QHash<int, QString> sourcesOf(const Proof &proof)
{
    QHash<int, QString> sources;
    for (const auto &[note, mark] : proof.notes.asKeyValueRange()) {
        const auto place = mark.refs.isEmpty() ? std::nullopt : proof.placeOf(mark.refs.first());
        if (place)
            sources.insert(note, href(*place));
    }
    return sources;
}

} // namespace

int countWords(QStringView text)
{
    int words = 0;
    bool isInside = false;
    for (const QChar c : text) {
        const bool isLetter = c.isLetterOrNumber() || (isInside && (c == u'\'' || c == u'’' || c == u'-' || c.isMark()));
        words += isLetter && !isInside;
        isInside = isLetter;
    }
    return words;
}

const CitationMark *Proof::markAt(qsizetype position) const
{
    const auto found = std::ranges::find_if(marks, [&](const CitationMark &mark) { return position >= mark.start && position <= mark.start + mark.length; });
    return found == marks.end() ? nullptr : &*found;
}

std::optional<Place> Proof::placeOf(const CitationRef &ref) const
{
    if (!record)
        return {};
    if (const auto passage = record->passages.constFind(ref.passage); !ref.passage.isEmpty() && passage != record->passages.cend())
        return Place::report(passage->passage.report, passage->place.span);
    if (const auto report = record->reports.value(ref.report))
        return Place::report(report->row.id);
    return {};
}

QString Proof::hintOf(const CitationMark &mark) const
{
    QStringList parts;
    for (const CitationRef &ref : mark.refs) {
        const auto report = record ? record->reports.value(ref.report) : nullptr;
        const auto passage = record ? record->passages.constFind(ref.passage) : QHash<QString, PlacedPassage>::const_iterator();
        const bool isKnown = record && passage != record->passages.cend();
        QStringList lines;
        if (isKnown) {
            const QStringView now = report ? passage->place.span.of(report->document.text) : QStringView();
            lines.append(u"“%1”"_s.arg(shortened(now.isEmpty() ? passage->passage.anchor.quote : now.toString()).toHtmlEscaped()));
            if (!passage->passage.speaker.isEmpty())
                lines.append(passage->passage.speaker.toHtmlEscaped());
        }
        lines.append(report ? sourceOf(*report).toHtmlEscaped() : HintText::tr("%1 is not in this library.").arg(ref.report).toHtmlEscaped());
        if (isKnown && passage->place.state == AnchorState::Orphaned)
            lines.append(HintText::tr("Its words are gone from the report.").toHtmlEscaped());
        parts.append(lines.join(u"<br>"_s));
    }
    return u"<p style=\"margin:4px\">%1</p>"_s.arg(parts.join(u"<hr>"_s));
}

Proofs::Proofs(const ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_known(std::make_shared<Known>())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Proofs::make);
}

void Proofs::setSources(Source text, std::function<DraftCitations()> held, std::function<PaperStyle()> style)
{
    m_text = std::move(text);
    m_held = std::move(held);
    m_style = std::move(style);
}

void Proofs::want(bool isAtOnce)
{
    const bool isLong = m_proof && m_proof->text.size() > longText;
    if (isAtOnce)
        make();
    else
        m_pause.start(isLong ? longPause : pauseTime);
}

void Proofs::forget()
{
    m_known = std::make_shared<Known>();
}

void Proofs::stop()
{
    m_pause.stop();
    m_proof.reset();
    m_context.queries.ask<int>(this, [](const Connection &) { return Result<int>(0); }, [](const Result<int> &) {});
}

void Proofs::make()
{
    m_pause.stop();
    m_context.queries.ask<std::shared_ptr<const Proof>>(
        this,
        [text = m_text(), held = m_held().passages, style = m_style(), known = m_known, &lexicon = m_context.lexicon](
            const Connection &connection) { return proofOf(connection, lexicon, text, held, style, *known); },
        [this](const Result<std::shared_ptr<const Proof>> &proof) {
            if (!proof)
                return emit failed(proof.error());
            m_proof = *proof;
            emit made();
        });
}

FigureSource Proofs::figuresOf(const Connection &connection, const Lexicon &lexicon, bool isAttributed, Known &known)
{
    return [&, isAttributed](const QUrl &wanted) -> std::optional<PaperFigure> {
        const QString key = wanted.toString() + (isAttributed ? QString() : u"#unattributed"_s);
        auto drawn = known.figures.constFind(key);
        if (drawn == known.figures.cend())
            drawn = known.figures.insert(key, figureOf(connection, lexicon, wanted, isAttributed).value_or(PaperFigure()));
        return drawn->drawing.size.isEmpty() ? std::nullopt : std::optional(*drawn);
    };
}

Result<std::shared_ptr<const Proof>> Proofs::proofOf(
    const Connection &connection, const Lexicon &lexicon, const QString &text, const QList<CitedPassage> &held, const PaperStyle &style, Known &known)
{
    auto proof = std::make_shared<Proof>(Proof{.text = text, .marks = citationsIn(text)});
    if (const QStringList cited = citedIn(proof->marks); !known.record || cited != known.cited) {
        auto record = recordOf(connection, text, held);
        if (!record)
            return std::unexpected(record.error());
        known.record = std::make_shared<const CitedRecord>(*std::move(record));
        known.cited = cited;
    }
    if (!known.names) {
        const auto names = knownNames(connection);
        if (!names)
            return std::unexpected(names.error());
        known.names = *names;
    }
    proof->record = known.record;
    proof->names = *known.names;
    proof->check = checkCitations(text, *known.record, *known.names);
    const Paper paper = composeDraft(text, *known.record, figuresOf(connection, lexicon, frontOf(text).front.isAttributed, known));
    for (const PaperBlock &block : paper.blocks) {
        const QString words = plainText(block.text);
        proof->words += countWords(words);
        if (block.kind == PaperKind::Heading)
            proof->outline.append({.line = block.line, .level = block.level, .words = words});
    }
    proof->notes = citedByNotes(text, proof->marks, paper);
    proof->paper = setForScreen(paper, style, sourcesOf(*proof));
    return proof;
}

} // namespace Rapporteur
