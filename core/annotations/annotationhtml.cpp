// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/annotationhtml.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct HtmlText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationHtml)
};

const QString style = uR"(
:root { color-scheme: light dark; --text: #1d1f21; --dim: #5f6368; --line: #dadce0; --paper: #ffffff; --mark: 35%; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --dim: #a0a4a8; --line: #3c4043; --paper: #1b1c1e; --mark: 45%; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.5rem; max-width: 46rem; color: var(--text); background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; font-weight: 600; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; font-weight: 600; margin: 3rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.about, .source, .where, .tags, .by { color: var(--dim); font-size: .88rem; }
.source { margin: 0 0 1rem; }
nav ul { list-style: none; padding: 0; columns: 2; font-size: .88rem; }
article { margin: 1.5rem 0; break-inside: avoid; }
article > p { margin: .25rem 0; }
blockquote { margin: .25rem 0; font-family: Georgia, "Noto Serif", serif; font-size: 1.06rem; white-space: pre-wrap; }
blockquote mark { color: inherit; background: color-mix(in srgb, var(--c) var(--mark), transparent); padding: .05em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.note { margin: .5rem 0 .5rem 1rem; padding-left: 1rem; border-left: 2px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.key { display: inline-block; width: .7em; height: .7em; border-radius: 50%; background: var(--c); margin-right: .3em; }
a { color: inherit; }
article:target { outline: 2px solid Highlight; outline-offset: .5rem; }
@media print { :root { --text: #000; --dim: #444; --line: #bbb; --paper: #fff; } body { padding: 0; max-width: none; font-size: 10.5pt; } nav { display: none; }
  h2 { break-after: avoid; } blockquote mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
)"_s;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString dayOf(QDate date)
{
    return QLocale::c().toString(date, u"d MMMM yyyy"_s);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

class HtmlPage
{
public:
    explicit HtmlPage(const AnnotationBundle &bundle)
        : m_bundle(bundle)
    {
    }
    QByteArray write();

private:
    void writeHead();
    void writeReport(const BundleReport &report);
    void writeAnnotation(const AnnotationRow &row);
    [[nodiscard]] QString quoteOf(const Annotation &annotation) const;
    [[nodiscard]] QString whereOf(const AnnotationRow &row) const;
    [[nodiscard]] QString tagsOf(const Annotation &annotation) const;
    [[nodiscard]] QString linksOf(const Annotation &annotation) const;
    [[nodiscard]] QString byOf(const Annotation &annotation) const;

    const AnnotationBundle &m_bundle;
    QString m_out;
};

void HtmlPage::writeHead()
{
    const QString title = escaped(m_bundle.title);
    m_out = u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"generator\" content=\"Rapporteur\">\n<title>"_s
        + title + u"</title>\n<style>" + style + u"</style>\n</head>\n<body>\n<h1>" + title + u"</h1>\n<p class=\"about\">"
        + escaped(joined({HtmlText::tr("%n annotation(s)", nullptr, int(m_bundle.annotations.size())), HtmlText::tr("%n report(s)", nullptr, int(m_bundle.reports.size())),
            dayOf(m_bundle.madeAt.date())}))
        + u"</p>\n";
    if (m_bundle.reports.size() > 3) {
        m_out += u"<nav><ul>\n";
        for (const BundleReport &report : m_bundle.reports)
            m_out += u"<li><a href=\"#r%1\">%2</a></li>\n"_s.arg(QString::number(report.id), escaped(report.label));
        m_out += u"</ul></nav>\n";
    }
}

QString HtmlPage::quoteOf(const Annotation &annotation) const
{
    if (annotation.target != AnnotationTarget::Passage)
        return {};
    const QString words = escaped(annotation.anchor.quote);
    if (annotation.color.isEmpty())
        return u"<blockquote>“"_s + words + u"”</blockquote>\n";
    return u"<blockquote>“<mark style=\"--c:%1\">"_s.arg(escaped(annotation.color)) + words + u"</mark>”</blockquote>\n";
}

QString HtmlPage::whereOf(const AnnotationRow &row) const
{
    const Annotation &a = row.annotation;
    const QString subject = a.target == AnnotationTarget::Passage ? row.speaker
        : a.target == AnnotationTarget::Report                    ? HtmlText::tr("The meeting as a whole")
                                                                  : a.subject;
    return (a.starred ? u"★ "_s : QString())
        + escaped(joined({subject, row.section, a.anchor.page > 0 ? HtmlText::tr("page %1").arg(a.anchor.page) : QString(),
            a.target == AnnotationTarget::Passage && a.place.state == AnchorState::Orphaned ? HtmlText::tr("no longer in the report") : QString()}));
}

QString HtmlPage::tagsOf(const Annotation &annotation) const
{
    QStringList parts;
    if (!annotation.color.isEmpty() && m_bundle.meaningOf(annotation.color) != annotation.color)
        parts.append(u"<span class=\"key\" style=\"--c:%1\"></span>"_s.arg(escaped(annotation.color)) + escaped(m_bundle.meaningOf(annotation.color)));
    for (const QString &tag : annotation.tags)
        parts.append(escaped(u'#' + tag));
    return parts.isEmpty() ? QString() : QString(u"<p class=\"tags\">" + parts.join(u" "_s) + u"</p>\n");
}

QString relationWords(const QString &relation)
{
    if (relation == "answers"_L1)
        return HtmlText::tr("Answers");
    if (relation == "supports"_L1)
        return HtmlText::tr("Supports");
    return relation == "contradicts"_L1 ? HtmlText::tr("Contradicts") : HtmlText::tr("Belongs with");
}

QString HtmlPage::linksOf(const Annotation &annotation) const
{
    QString out;
    for (const BundleLink &link : m_bundle.links) {
        if (link.source != annotation.uid)
            continue;
        const auto target = std::ranges::find(m_bundle.annotations, link.target, [](const AnnotationRow &row) { return row.annotation.uid; });
        const Annotation &to = target->annotation;
        const QString words = (to.anchor.quote.isEmpty() ? to.note : to.anchor.quote).simplified();
        out += u"<p class=\"tags\">"_s + escaped(relationWords(link.relation))
            + u" <a href=\"#a%1\">“%2”</a></p>\n"_s.arg(to.uid, escaped(words.size() > 80 ? QString(words.left(79) + u'…') : words));
    }
    return out;
}

QString HtmlPage::byOf(const Annotation &annotation) const
{
    return escaped(joined({annotation.author, dayOf(annotation.createdAt.date()), annotation.isPrivate ? HtmlText::tr("private") : QString()}));
}

void HtmlPage::writeAnnotation(const AnnotationRow &row)
{
    const Annotation &a = row.annotation;
    m_out += u"<article id=\"a"_s + a.uid + u"\">\n";
    if (const QString where = whereOf(row); !where.isEmpty())
        m_out += u"<p class=\"where\">" + where + u"</p>\n";
    m_out += quoteOf(a);
    if (!a.note.isEmpty())
        m_out += u"<div class=\"note\">" + escaped(a.note) + u"</div>\n";
    m_out += tagsOf(a) + linksOf(a) + u"<p class=\"by\">" + byOf(a) + u"</p>\n</article>\n";
}

void HtmlPage::writeReport(const BundleReport &report)
{
    const QString access = report.accessCondition.isEmpty() ? QString() : HtmlText::tr("Access: %1").arg(report.accessCondition);
    m_out += u"<section>\n<h2 id=\"r%1\">%2</h2>\n<p class=\"source\">"_s.arg(QString::number(report.id), escaped(report.title.isEmpty() ? report.label : report.title))
        + escaped(joined({report.series, report.date.isValid() ? dayOf(report.date) : QString(), report.fileName, access})) + u"</p>\n";
    const QList<AnnotationRow> rows = m_bundle.annotationsOf(report.id);
    for (const AnnotationRow &row : rows)
        writeAnnotation(row);
    m_out += u"</section>\n";
}

QByteArray HtmlPage::write()
{
    writeHead();
    for (const BundleReport &report : m_bundle.reports)
        writeReport(report);
    const QList<AnnotationRow> others = m_bundle.annotationsOf(0);
    if (!others.isEmpty())
        m_out += u"<section>\n<h2>" + escaped(HtmlText::tr("People and topics")) + u"</h2>\n";
    for (const AnnotationRow &row : others)
        writeAnnotation(row);
    if (!others.isEmpty())
        m_out += u"</section>\n";
    m_out += u"</body>\n</html>\n";
    return m_out.toUtf8();
}

} // namespace

QByteArray toHtml(const AnnotationBundle &bundle)
{
    return HtmlPage(bundle).write();
}

} // namespace Rapporteur
