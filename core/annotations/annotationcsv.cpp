// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/annotationcsv.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString cell(QString words)
{
    static constexpr QStringView dangerous = u"=+-@\t\r\n'";
    if (!words.isEmpty() && dangerous.contains(words.front()))
        words.prepend(u'\'');
    const bool isQuoted = words.contains(u'"') || words.contains(u',') || words.contains(u'\n') || words.contains(u'\r');
    return isQuoted ? QString(u'"' + words.replace(u'"', u"\"\""_s) + u'"') : words;
}

QString line(const QStringList &words)
{
    QStringList cells;
    for (const QString &word : words)
        cells.append(cell(word));
    return cells.join(u',') + u"\r\n";
}

/// "answers 0000-…; supports …"
QString linksFrom(const AnnotationBundle &bundle, const QString &uid)
{
    QStringList links;
    for (const BundleLink &link : bundle.links) {
        if (link.source == uid)
            links.append(QString(link.relation + u' ' + link.target));
    }
    return links.join(u"; ");
}

QStringList cellsOf(const AnnotationBundle &bundle, const AnnotationRow &row)
{
    const Annotation &a = row.annotation;
    const BundleReport *report = bundle.report(a.report);
    const auto yes = [](bool is) { return is ? u"yes"_s : QString(); };
    return {a.uid, targetName(a.target), row.reportLabel, row.series, row.date.toString(Qt::ISODate), report ? report->fileName : QString(),
        report ? report->accessCondition : QString(), a.anchor.page > 0 ? QString::number(a.anchor.page) : QString(), row.section,
        a.target == AnnotationTarget::Passage ? row.speaker : a.target == AnnotationTarget::Person ? a.subject : QString(), row.topics.join(u"; "_s),
        a.anchor.quote, a.note, a.tags.join(u"; "_s), a.color, a.color.isEmpty() || bundle.meaningOf(a.color) == a.color ? QString() : bundle.meaningOf(a.color),
        yes(a.starred), yes(a.isPrivate), a.author, a.createdAt.toUTC().toString(Qt::ISODateWithMs), a.modifiedAt.toUTC().toString(Qt::ISODateWithMs),
        linksFrom(bundle, a.uid)};
}

} // namespace

QByteArray toCsv(const AnnotationBundle &bundle)
{
    // Names for programs, not for people: they are the same in every language.
    QString out = u"\ufeff"_s
        + line({u"id"_s, u"target"_s, u"report"_s, u"series"_s, u"date"_s, u"file"_s, u"access"_s, u"page"_s, u"section"_s, u"speaker"_s, u"topics"_s,
            u"quote"_s, u"note"_s, u"tags"_s, u"colour"_s, u"meaning"_s, u"starred"_s, u"private"_s, u"author"_s, u"created"_s, u"modified"_s, u"links"_s});
    for (const AnnotationRow &row : bundle.annotations)
        out += line(cellsOf(bundle, row));
    return out.toUtf8();
}

} // namespace Rapporteur
