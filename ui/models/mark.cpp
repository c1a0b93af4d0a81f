// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/mark.h"

#include "core/text/textdiff.h"
#include "ui/shell/look.h"

#include <QLocale>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct MarkText {
    Q_DECLARE_TR_FUNCTIONS(Mark)
};

QString withoutMarkdown(const QString &note)
{
    static const QRegularExpression signs(uR"([*_`#>\[\-])"_s);
    if (!note.contains(signs))
        return note;
    static const QRegularExpression lead(uR"(^[ \t]*(?:#{1,6}|>)[ \t]+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression item(uR"(^([ \t]*)[-*+][ \t]+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression link(uR"(\[([^\]\n]+)\]\([^)\n]+\))"_s);
    static const QRegularExpression emphasis(uR"((?<!\w)(\*{1,3}|_{1,3}|`+)(?=\S)(.+?)(?<=\S)\1(?!\w))"_s);
    return QString(note).remove(lead).replace(item, u"\\1• "_s).replace(link, u"\\1"_s).replace(emphasis, u"\\2"_s);
}

QList<MarkPiece> comparedPieces(const Annotation &annotation)
{
    QList<MarkPiece> pieces;
    const TextDiff diff = compareTexts(annotation.anchor.quote.simplified(), annotation.words.simplified());
    for (const DiffParagraph &paragraph : diff.paragraphs) {
        for (const DiffPiece &piece : paragraph.pieces) {
            const auto kind = piece.change == Change::Added ? MarkPiece::Added : piece.change == Change::Removed ? MarkPiece::Removed : MarkPiece::Words;
            pieces.append({kind, piece.text.simplified() + u' '});
        }
    }
    return pieces;
}

QList<MarkPiece> piecesOf(const Mark &mark)
{
    const Annotation &annotation = mark.annotation();
    switch (annotation.target) {
    case AnnotationTarget::Report:
        return {{MarkPiece::Words, mark.row.reportLabel}};
    case AnnotationTarget::Person:
    case AnnotationTarget::Topic:
        return {{MarkPiece::Words, annotation.subject}};
    case AnnotationTarget::Passage:
        break;
    }
    const Anchor &anchor = annotation.anchor;
    if (mark.isOrphaned()) {
        // Context is cut by letters: whole words are shown of it.
        const QString before = anchor.before.mid(anchor.before.size() < Anchor::contextLength ? 0 : anchor.before.indexOf(u' ') + 1).simplified();
        const QString after = anchor.after.left(anchor.after.size() < Anchor::contextLength ? anchor.after.size() : anchor.after.lastIndexOf(u' ')).simplified();
        return {{MarkPiece::Around, u"… "_s + before + u' '}, {MarkPiece::Words, anchor.quote.simplified()}, {MarkPiece::Around, u' ' + after + u" …"_s}};
    }
    if (annotation.place.state == AnchorState::Changed)
        return comparedPieces(annotation);
    return {{MarkPiece::Words, (annotation.words.isEmpty() ? anchor.quote : annotation.words).simplified()}};
}

/// Tags and the tags above them, none twice: "a/b" is "a" too.
QStringList withAbove(const QStringList &tags)
{
    QStringList all = tags;
    for (const QString &tag : tags) {
        for (qsizetype slash = tag.lastIndexOf(u'/'); slash > 0; slash = tag.lastIndexOf(u'/', slash - 1))
            all.append(tag.left(slash));
    }
    all.removeDuplicates();
    return all;
}

QString sourceOf(const Mark &mark)
{
    QStringList parts;
    if (!mark.row.speaker.isEmpty() && mark.annotation().target == AnnotationTarget::Passage)
        parts.append(mark.row.speaker);
    if (!mark.row.reportLabel.isEmpty() && mark.annotation().target != AnnotationTarget::Report)
        parts.append(mark.row.reportLabel);
    if (mark.row.date.isValid())
        parts.append(Look::date(mark.row.date));
    if (mark.annotation().anchor.page > 0)
        parts.append(MarkText::tr("p. %1").arg(QLocale().toString(mark.annotation().anchor.page)));
    return parts.join(u", "_s);
}

} // namespace

bool Mark::isOrphaned() const
{
    return annotation().target == AnnotationTarget::Passage && annotation().place.state == AnchorState::Orphaned;
}

bool Mark::hasMoved() const
{
    const AnchorState state = annotation().place.state;
    return annotation().target == AnnotationTarget::Passage && (state == AnchorState::Moved || state == AnchorState::Changed);
}

QList<Mark> marksOf(const QList<AnnotationRow> &rows)
{
    QList<Mark> marks;
    marks.reserve(rows.size());
    for (const AnnotationRow &row : rows) {
        Mark mark{.row = row};
        mark.pieces = piecesOf(mark);
        for (const MarkPiece &piece : std::as_const(mark.pieces))
            mark.text += piece.text;
        mark.tags = withAbove(row.annotation.tags);
        mark.note = withoutMarkdown(row.annotation.note.trimmed());
        mark.words = QStringList{mark.text, row.annotation.anchor.quote.simplified(), row.annotation.note, row.annotation.tags.join(u' ')}.join(u'\n').toCaseFolded();
        marks.append(std::move(mark));
    }
    return marks;
}

QString citedText(const QList<const Mark *> &marks)
{
    QStringList all;
    for (const Mark *mark : marks) {
        const Annotation &annotation = mark->annotation();
        const bool isPassage = annotation.target == AnnotationTarget::Passage;
        const QString words = (annotation.words.isEmpty() ? annotation.anchor.quote : annotation.words).simplified();
        QStringList lines{isPassage ? MarkText::tr("“%1”").arg(words) : mark->text};
        if (const QString source = sourceOf(*mark); !source.isEmpty())
            lines.append(u"— "_s + source + (mark->row.accessCondition.isEmpty() ? QString() : u" ["_s + mark->row.accessCondition + u']'));
        if (!annotation.note.isEmpty())
            lines.append(annotation.note);
        all.append(lines.join(u'\n'));
    }
    return all.join(u"\n\n"_s);
}

Place placeOf(const Annotation &annotation)
{
    switch (annotation.target) {
    case AnnotationTarget::Topic:
        return Place::topic(annotation.subject);
    case AnnotationTarget::Person:
        return Place::search(annotation.subject);
    default:
        return Place::report(annotation.report, annotation.shown);
    }
}

QString nameOf(const HighlightColor &color)
{
    if (!color.meaning.isEmpty())
        return color.meaning;
    const QColor shade(color.color);
    if (shade.hslSaturationF() < 0.15f)
        return MarkText::tr("Grey");
    const std::pair<int, QString> names[]{{15, MarkText::tr("Red")}, {42, MarkText::tr("Orange")}, {70, MarkText::tr("Yellow")},
        {170, MarkText::tr("Green")}, {190, MarkText::tr("Turquoise")}, {250, MarkText::tr("Blue")}, {295, MarkText::tr("Purple")},
        {345, MarkText::tr("Pink")}};
    for (const auto &[upTo, name] : names) {
        if (shade.hslHue() < upTo)
            return name;
    }
    return MarkText::tr("Red");
}

} // namespace Rapporteur
