// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/annotationimport.h"

#include "core/library/annotationedits.h"
#include "core/library/annotationplaces.h"
#include "core/library/journal.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/renditions.h"
#include "core/library/queries/reports.h"
#include "core/text/anchoredtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationImport)
};

/// A text to find passages in.
struct OpenText {
    explicit OpenText(TextDocument text)
        : document(std::move(text))
        , anchors(document)
    {
    }
    TextDocument document;
    AnchoredText anchors;
};

qsizetype sharedEnd(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < std::min(a.size(), b.size()) && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

qsizetype sharedStart(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < std::min(a.size(), b.size()) && a[n] == b[n])
        ++n;
    return n;
}

/// Where a quote stands word for word: the only place, or the one with more of the same around it than any other. A few words with
/// nothing around them as it was are no place.
Span quoted(QStringView text, const Anchor &anchor)
{
    constexpr qsizetype tellingLength = 24;
    Span best;
    qsizetype most = -1;
    bool alone = false;
    for (qsizetype at = anchor.quote.isEmpty() ? -1 : text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
        const Span span{at, at + anchor.quote.size()};
        const qsizetype shared = sharedEnd(text.first(span.start), anchor.before) + sharedStart(text.sliced(span.end), anchor.after);
        if (shared > most) {
            best = span;
            most = shared;
            alone = true;
        } else if (shared == most) {
            alone = false;
        }
    }
    const qsizetype context = anchor.before.size() + anchor.after.size();
    const bool tells = anchor.quote.size() >= tellingLength || most >= std::min<qsizetype>(context / 2, tellingLength);
    return alone && tells ? best : Span{};
}

/// Reads, matches and compares; then writes.
class Intake
{
public:
    Intake(const Connection &connection, const AnnotationBundle &bundle)
        : m_connection(connection)
        , m_bundle(bundle)
    {
    }

    Result<void> match();
    Result<void> look();
    [[nodiscard]] bool isEmpty() const { return m_wanted.isEmpty() && m_links.isEmpty() && m_colors.isEmpty(); }
    Result<void> write();
    [[nodiscard]] AnnotationImport result() const { return m_result; }
    [[nodiscard]] qsizetype count() const { return m_wanted.size(); }

private:
    Result<qint64> reportFor(const BundleReport &wanted, const QList<ReportRow> &rows) const;
    Result<OpenText *> text(qint64 report);
    Result<void> hold(Annotation &annotation);
    Result<void> lookAt(Annotation annotation);
    Result<void> lookAtLinks();
    Result<void> lookAtColors();
    [[nodiscard]] Result<bool> isOrWillBe(const QString &uid) const;
    void addHomeless(const Annotation &annotation, qint64 report);

    const Connection &m_connection;
    const AnnotationBundle &m_bundle;
    QHash<qint64, qint64> m_reports; ///< of the bundle -> of the library
    std::map<qint64, OpenText> m_texts;
    QList<Annotation> m_wanted;
    QList<BundleLink> m_links;
    QList<HighlightColor> m_colors;
    AnnotationImport m_result;
};

Result<qint64> Intake::reportFor(const BundleReport &wanted, const QList<ReportRow> &rows) const
{
    for (const auto &[name, sha256] : {std::pair(QString(), wanted.sha256), std::pair(wanted.fileName, QString())}) {
        if (name.isEmpty() && sha256.isEmpty())
            continue;
        const auto found = reportOfFile(m_connection, name, sha256);
        if (!found || *found)
            return found;
    }
    // A PDF that was marked elsewhere has other bytes, and the same words.
    for (const ReportRow &row : rows) {
        if (wanted.document.pages.isEmpty() || row.pages != wanted.document.pages.size() || row.mediaType != wanted.mediaType)
            continue;
        const auto text = extractedText(m_connection, row.id);
        if (text && text->text == wanted.document.text)
            return row.id;
    }
    const auto isIt = [&](const ReportRow &row) {
        return (!wanted.title.isEmpty() && row.title.compare(wanted.title, Qt::CaseInsensitive) == 0 && (!wanted.date.isValid() || row.when.date == wanted.date))
            || (!wanted.label.isEmpty() && row.label == wanted.label);
    };
    const auto first = std::ranges::find_if(rows, isIt);
    const bool onlyOne = first != rows.end() && std::find_if(first + 1, rows.end(), isIt) == rows.end();
    return onlyOne ? first->id : 0;
}

Result<void> Intake::match()
{
    const auto rows = reports(m_connection, {});
    if (!rows)
        return std::unexpected(rows.error());
    for (const BundleReport &wanted : m_bundle.reports) {
        const auto found = reportFor(wanted, *rows);
        if (!found)
            return std::unexpected(found.error());
        m_reports.insert(wanted.id, *found);
    }
    return {};
}

Result<OpenText *> Intake::text(qint64 report)
{
    if (const auto open = m_texts.find(report); open != m_texts.end())
        return &open->second;
    return extractedText(m_connection, report).transform([&](TextDocument &&document) {
        return &m_texts.try_emplace(report, std::move(document)).first->second;
    });
}

/// An anchor of this program stays as it is, wherever it holds now. Another's is made one.
Result<void> Intake::hold(Annotation &annotation)
{
    const auto open = text(annotation.report);
    if (!open)
        return std::unexpected(open.error());
    const OpenText &text = **open;
    if (annotation.anchor.paragraph != 0 && annotation.anchor.span.isValid())
        return {};
    Span span = quoted(text.document.text, annotation.anchor);
    if (!span.isValid())
        span = text.anchors.place(annotation.anchor).span;
    if (span.isValid())
        annotation.anchor = anchorOf(text.document, span);
    else if (!annotation.anchor.span.isValid())
        annotation.anchor.span = {0, 0};
    return {};
}

void Intake::addHomeless(const Annotation &annotation, qint64 report)
{
    const BundleReport *of = m_bundle.report(report);
    const QString name = !of ? QString() : !of->title.isEmpty() ? of->title : !of->fileName.isEmpty() ? of->fileName : of->label;
    m_result.homeless.append({name, annotation.anchor.quote, annotation.note});
}

bool isColor(const QString &color)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"#[0-9a-f]{6}"_s));
    return form.match(color).hasMatch();
}

bool isRelation(const QString &relation)
{
    static const QStringList known{u"answers"_s, u"supports"_s, u"contradicts"_s, u"belongs"_s};
    return known.contains(relation);
}

/// Without what only this library says of it.
Annotation bare(Annotation annotation)
{
    annotation.id = 0;
    annotation.place = {};
    annotation.shown = {};
    annotation.words.clear();
    return annotation;
}

/// What a format that holds little says of an annotation that is here.
Annotation merged(const Annotation &here, const Annotation &there)
{
    Annotation both = here;
    both.color = there.color;
    both.note = there.note;
    both.modifiedAt = there.modifiedAt;
    return both;
}

Result<void> Intake::lookAt(Annotation annotation)
{
    const qint64 inBundle = annotation.report;
    if (!isColor(annotation.color))
        annotation.color.clear();
    if (!annotation.createdAt.isValid())
        annotation.createdAt = annotation.modifiedAt.isValid() ? annotation.modifiedAt : QDateTime::currentDateTimeUtc();
    if (!annotation.modifiedAt.isValid())
        annotation.modifiedAt = annotation.createdAt;
    if (annotation.target == AnnotationTarget::Passage || annotation.target == AnnotationTarget::Report) {
        annotation.report = m_reports.value(inBundle);
        if (!annotation.report) {
            addHomeless(annotation, inBundle);
            return {};
        }
    }
    const auto here = annotationByUid(m_connection, annotation.uid);
    if (!here && here.error().code != ErrorCode::NotFound)
        return std::unexpected(here.error());
    // Formats without milliseconds tell a time a little before the true one.
    if (here && here->modifiedAt.msecsTo(annotation.modifiedAt) < (m_bundle.isWhole ? 1 : 1000)) {
        ++m_result.same;
        return {};
    }
    if (annotation.target == AnnotationTarget::Passage && (m_bundle.isWhole || !here)) {
        if (const auto held = hold(annotation); !held)
            return held;
    }
    const Annotation wanted = here && !m_bundle.isWhole ? merged(*here, annotation) : annotation;
    if (here && bare(*here) == bare(wanted)) {
        ++m_result.same;
        return {};
    }
    ++(here ? m_result.changed : m_result.added);
    m_wanted.append(wanted);
    return {};
}

Result<void> Intake::lookAtLinks()
{
    PreparedQuery there(m_connection,
        u"SELECT 1 FROM annotation_links JOIN annotations AS one ON one.id = source JOIN annotations AS other ON other.id = annotation_links.target "
        "WHERE annotation_links.uid = ? OR (one.uid = ? AND other.uid = ? AND relation = ?)"_s);
    for (BundleLink link : m_bundle.links) {
        if (!isRelation(link.relation))
            link.relation = u"belongs"_s; // another program's word
        if (const auto done = there.run(link.uid, link.source, link.target, link.relation); !done)
            return done;
        if (there.next())
            continue;
        const auto bothEnds = isOrWillBe(link.source).and_then([&](bool source) { return source ? isOrWillBe(link.target) : Result<bool>(false); });
        if (!bothEnds)
            return std::unexpected(bothEnds.error());
        if (*bothEnds)
            m_links.append(link);
    }
    return {};
}

Result<bool> Intake::isOrWillBe(const QString &uid) const
{
    if (std::ranges::contains(m_wanted, uid, &Annotation::uid))
        return true;
    const auto here = annotationByUid(m_connection, uid);
    if (!here && here.error().code != ErrorCode::NotFound)
        return std::unexpected(here.error());
    return here.has_value();
}

Result<void> Intake::lookAtColors()
{
    auto here = highlightColors(m_connection);
    if (!here)
        return std::unexpected(here.error());
    for (const HighlightColor &color : m_bundle.colors) {
        const auto same = std::ranges::find(*here, color.color, &HighlightColor::color);
        if (!isColor(color.color))
            continue;
        if (same == here->end())
            m_colors.append({0, color.color, color.meaning});
        else if (same->meaning.isEmpty() && !color.meaning.isEmpty())
            m_colors.append({same->id, color.color, color.meaning});
    }
    return {};
}

Result<void> Intake::look()
{
    for (const AnnotationRow &row : m_bundle.annotations) {
        if (const auto done = lookAt(row.annotation); !done)
            return done;
    }
    return lookAtLinks().and_then([&] { return lookAtColors(); });
}

Result<void> Intake::write()
{
    if (const auto done = putAnnotations(m_connection, m_wanted); !done)
        return std::unexpected(done.error());
    for (const Annotation &annotation : std::as_const(m_wanted)) {
        const auto now = annotationByUid(m_connection, annotation.uid);
        if (!now)
            return std::unexpected(now.error());
        m_result.orphaned += now->target == AnnotationTarget::Passage && now->place.state == AnchorState::Orphaned ? 1 : 0;
    }
    PreparedQuery link(m_connection,
        u"INSERT INTO annotation_links (uid, source, target, relation) SELECT ?, one.id, other.id, ? FROM annotations AS one, annotations AS other "
        "WHERE one.uid = ? AND other.uid = ?"_s);
    for (const BundleLink &wanted : std::as_const(m_links)) {
        if (const auto done = link.run(wanted.uid, wanted.relation, wanted.source, wanted.target); !done)
            return done;
        m_result.links += int(link.changed());
    }
    PreparedQuery name(m_connection, u"UPDATE highlight_colors SET meaning = ? WHERE id = ?"_s);
    PreparedQuery add(m_connection,
        u"INSERT INTO highlight_colors (position, color, meaning) SELECT coalesce(max(position), 0) + 1, ?, ? FROM highlight_colors"_s);
    for (const HighlightColor &color : std::as_const(m_colors)) {
        if (const auto done = color.id ? name.run(color.meaning, color.id) : add.run(color.color, color.meaning); !done)
            return done;
    }
    return {};
}

} // namespace

Result<AnnotationImport> importAnnotations(const Connection &connection, const AnnotationBundle &bundle, const QString &from)
{
    Intake intake(connection, bundle);
    if (const auto looked = intake.match().and_then([&] { return intake.look(); }); !looked)
        return std::unexpected(looked.error());
    if (intake.isEmpty())
        return intake.result();
    auto step = Step::begin(connection, ImportText::tr("Import %n annotation(s) from “%1”", nullptr, int(intake.count())).arg(from));
    if (!step)
        return std::unexpected(step.error());
    return intake.write().and_then([&] { return step->commit(); }).transform([&] { return intake.result(); });
}

} // namespace Rapporteur
