// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedlibrary.h"

#include "core/library/annotationedits.h"
#include "core/library/annotationplaces.h"
#include "core/library/library.h"
#include "core/library/queries/reports.h"

#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

template<typename Value> Value sure(Result<Value> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().sentence), qPrintable(result.error().cause));
    return std::move(*result);
}

} // namespace

MarkedLibrary::MarkedLibrary(Marks marks)
{
    writeThreeMeetings();
    write(u"wide.txt"_s, R"(Working Group on Names
Online Meeting 3

5 May 2022 at 14:00 UTC

1. Signs
Ann Lee said that 😀 and 𝒜 are signs like others, and 𠀀 too. Bo Chen noted that = is not + and “quotes” are "quotes".
Ann Lee said that it is all the same. Bo Chen said that it is all the same.
)");
    QFile pdf(QStringLiteral(RAPPORTEUR_SAMPLE) + u'/' + pdfName);
    if (!pdf.open(QFile::ReadOnly))
        qFatal("the sample is not there");
    write(pdfName, pdf.readAll());
    import();
    m_edit = std::make_unique<Connection>(sure(sure(Library::open(path())).connect(Connection::Mode::Edit)));
    if (marks == Marks::All)
        mark();
}

qint64 MarkedLibrary::reportNamed(const QString &fileName) const
{
    for (const ReportRow &row : sure(reports(*m_edit, {}))) {
        if (row.fileName == fileName)
            return row.id;
    }
    return 0;
}

qint64 MarkedLibrary::markPassage(qint64 report, const QString &words, const Annotation &look)
{
    const qsizetype at = sure(extractedText(*m_edit, report)).text.indexOf(words);
    if (at < 0)
        qFatal("“%s” is not in report %lld", qPrintable(words), report);
    return sure(annotatePassage(*m_edit, report, {at, at + words.size()}, look));
}

void MarkedLibrary::mark()
{
    const qint64 wide = reportNamed(u"wide.txt"_s);
    const qint64 pdf = reportNamed(pdfName);
    const QString pdfText = sure(extractedText(*m_edit, pdf)).text;
    const auto at = [](int second) { return QDateTime(QDate(2026, 3, 4), QTime(5, 6, second, 789), QTimeZone::UTC); };
    const qint64 first = markPassage(wide, u"𝒜 are signs like others, and 𠀀"_s,
        {.color = u"#f5c518"_s, .note = u"# Not a heading\n\n- *one* & <two>\n\n```\ncode ]]> \"x\", 'y'\n```\n=1+1"_s, .tags = {u"positions/for"_s, u"a tag, with \"all\""_s},
            .author = u"Zoë Öz"_s, .createdAt = at(1), .modifiedAt = at(2)});
    const qint64 second = markPassage(wide, u"it is all the same. Bo Chen"_s, {.color = u"#123abc"_s, .starred = true, .author = u"Ann"_s, .createdAt = at(3)});
    const qint64 secretOne = markPassage(wide, u"= is not +"_s, {.note = secret, .tags = {u"secret"_s}, .isPrivate = true, .createdAt = at(4)});
    (void)markPassage(wide, u"“quotes” are"_s, {.tags = {u"positions"_s, u"positions/for/now"_s}, .createdAt = at(5)});
    const qint64 third = markPassage(pdf, pdfText.sliced(pdfText.size() / 2, 300), {.color = u"#4a9fe8"_s, .note = u"Over several lines"_s, .tags = {u"positions/for"_s}, .author = u"Ann"_s, .createdAt = at(6)});
    (void)markPassage(pdf, pdfText.sliced(10, 25), {.color = u"#4cb782"_s, .author = u"Bo"_s, .createdAt = at(7)});
    (void)sure(addAnnotation(*m_edit, {.target = AnnotationTarget::Report, .report = pdf, .note = u"Of the meeting"_s, .tags = {u"whole"_s}, .createdAt = at(8)}));
    (void)sure(addAnnotation(*m_edit, {.target = AnnotationTarget::Report, .report = wide, .note = secret, .isPrivate = true, .createdAt = at(9)}));
    (void)sure(addAnnotation(*m_edit, {.target = AnnotationTarget::Person, .subject = u"Ann Lee"_s, .note = u"Knows signs"_s, .createdAt = at(10)}));
    (void)sure(addAnnotation(*m_edit, {.target = AnnotationTarget::Topic, .subject = u"GDC"_s, .color = u"#f5c518"_s, .note = u"Watch"_s, .createdAt = at(11)}));
    (void)sure(addAnnotation(*m_edit, {.report = wide, .anchor = {.span = {40, 70}, .quote = u"words of an older text 🜂"_s, .before = u"the "_s, .after = u" end"_s, .paragraph = 77}, .color = u"#f5c518"_s, .note = u"Lost"_s, .createdAt = at(12)}));
    (void)sure(linkAnnotations(*m_edit, first, third, u"answers"_s));
    (void)sure(linkAnnotations(*m_edit, second, first, u"contradicts"_s));
    (void)sure(linkAnnotations(*m_edit, first, secretOne, u"supports"_s));
    auto colors = sure(highlightColors(*m_edit));
    colors[0].meaning = u"Promises & <more>"_s;
    if (!setHighlightColors(*m_edit, colors))
        qFatal("no colours");
}

AnnotationBundle MarkedLibrary::bundle(const BundleRequest &request) const
{
    return sure(annotationBundle(*m_edit, request));
}

QMap<QString, Annotation> MarkedLibrary::all() const
{
    QMap<QString, Annotation> all;
    for (const AnnotationRow &row : sure(Rapporteur::annotations(*m_edit))) {
        Annotation annotation = row.annotation;
        annotation.id = 0;
        all.insert(annotation.uid, annotation);
    }
    return all;
}

QList<BundleLink> MarkedLibrary::links() const
{
    QList<BundleLink> links = bundle().links;
    std::ranges::sort(links, {}, &BundleLink::uid);
    return links;
}

QString described(const Annotation &a)
{
    return u"%1 %2 r%3 %4 [%5,%6) p%7 ¶%8 “%9” "_s.arg(a.uid, targetName(a.target)).arg(a.report).arg(a.subject).arg(a.anchor.span.start).arg(a.anchor.span.end).arg(a.anchor.page).arg(a.anchor.paragraph).arg(a.anchor.quote)
        + u"%1|%2 %3 note=%4 tags=%5 %6%7 by %8 %9 "_s.arg(a.anchor.before, a.anchor.after, a.color, a.note, a.tags.join(u';'), a.starred ? u"*"_s : QString(), a.isPrivate ? u"p"_s : QString(), a.author, a.createdAt.toString(Qt::ISODateWithMs))
        + a.modifiedAt.toString(Qt::ISODateWithMs) + u" %1 %2"_s.arg(int(a.place.state)).arg(a.place.span.start);
}

} // namespace Rapporteur
