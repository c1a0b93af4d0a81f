// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/drawingsvg.h"
#include "core/paper/htmlstyle.h"
#include "core/paper/paperformat.h"
#include "core/paper/paperstructure.h"
#include "core/paper/words.h"
#include "core/paper/xmlpart.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Places that the document names begin with "at-", so that none is taken for one of ours.
QString placeOf(const QString &anchor)
{
    return u"at-"_s + anchor.simplified().replace(u' ', u'-');
}

QString headingPlace(int block)
{
    return u"heading-"_s + QString::number(block + 1);
}

QString given(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

class Page
{
public:
    Page(const Paper &paper, const PaperWriting &writing)
        : m_paper(paper)
        , m_writing(writing)
    {
    }

    Result<QByteArray> write();

private:
    void head();
    void titleBlock();
    void contents();
    void block(int index);
    void steps(const QList<ListStep> &steps, int number);
    void heading(int index);
    void table(const PaperTable &table);
    void figure(const PaperBlock &block);
    void paragraph(const PaperBlock &block);
    void quote(int index);
    void text(const PaperText &text);
    void run(const PaperRun &run);
    void lines(const QString &text);
    void notes();
    void foot();
    void textIf(const char *name, const char *className, const QString &text);

    const Paper &m_paper;
    const PaperWriting &m_writing;
    XmlPart m_part;
    ListNesting m_nesting;
    QSet<int> m_marked; ///< the notes whose mark has been set
};

void Page::textIf(const char *name, const char *className, const QString &text)
{
    if (!text.isEmpty())
        m_part.textElement(name, {{"class", QString::fromLatin1(className)}}, text);
}

void Page::head()
{
    m_part.element("head", {}, [&] {
        m_part.element("meta", {{"charset", u"utf-8"_s}});
        m_part.element("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
        m_part.textElement("title", {}, m_paper.title.isEmpty() ? m_paper.kind : m_paper.title);
        const auto meta = [&](const QString &name, const QString &content) {
            if (!content.isEmpty())
                m_part.element("meta", {{"name", name}, {"content", content}});
        };
        meta(u"generator"_s, u"Rapporteur"_s);
        meta(u"author"_s, m_paper.author);
        meta(u"description"_s, m_paper.subject);
        meta(u"keywords"_s, m_paper.keywords.join(u", "_s));
        if (m_paper.madeOn.isValid())
            meta(u"dcterms.created"_s, m_paper.madeOn.toString(Qt::ISODate));
        m_part.textElement("style", {}, htmlStyle(m_paper, m_writing.size));
    });
}

void Page::titleBlock()
{
    m_part.element("header", {}, [&] {
        if (!m_paper.kind.isEmpty() || !m_paper.classification.isEmpty() || !m_paper.date.isEmpty()) {
            m_part.element("p", {{"class", u"kicker"_s}}, [&] {
                textIf("span", "kind", m_paper.kind);
                textIf("span", "classification", m_paper.classification);
                textIf("span", "date", m_paper.date);
            });
        }
        if (!m_paper.title.isEmpty())
            m_part.textElement("h1", {}, m_paper.title);
        textIf("p", "subtitle", m_paper.subtitle);
        if (m_paper.fields.isEmpty())
            return;
        m_part.element("dl", {}, [&] {
            for (const auto &[name, value] : m_paper.fields) {
                m_part.textElement("dt", {}, name);
                m_part.element("dd", {}, [&] { lines(value); });
            }
        });
    });
}

void Page::contents()
{
    const QList<ContentsEntry> entries = contentsOf(m_paper);
    if (!m_paper.hasContents || entries.isEmpty())
        return;
    m_part.element("nav", {{"aria-labelledby", u"contents"_s}}, [&] {
        m_part.textElement("h2", {{"id", u"contents"_s}}, PaperWords::tr("Contents"));
        m_part.element("ol", {}, [&] {
            for (const ContentsEntry &entry : entries) {
                m_part.element("li", {{"class", u"level-"_s + QString::number(entry.level)}},
                    [&] { m_part.textElement("a", {{"href", u'#' + headingPlace(entry.block)}}, entry.text); });
            }
        });
    });
}

void Page::lines(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_part.element("br");
        m_part.text(lines[i]);
    }
}

void Page::run(const PaperRun &run)
{
    if (marksNote(m_paper, run)) {
        const QString number = QString::number(run.note);
        const bool first = !m_marked.contains(run.note);
        m_marked.insert(run.note);
        m_part.element("sup", {}, [&] {
            m_part.textElement("a", {{"id", first ? u"mark-"_s + number : QString()}, {"href", u"#note-"_s + number}, {"role", u"doc-noteref"_s}}, number);
        });
    }
    if (run.text.isEmpty())
        return;
    const QString target = linkTarget(run);
    const QList<std::pair<bool, const char *>> looks{{run.strong, "strong"}, {run.emphasis, "em"}, {run.code, "code"}};
    if (!target.isEmpty())
        m_part.start("a", {{"href", target.startsWith(u'#') ? u'#' + placeOf(target.sliced(1)) : target}});
    for (const auto &[set, name] : looks) {
        if (set)
            m_part.start(name);
    }
    lines(run.text);
    for (const auto &look : looks) {
        if (look.first)
            m_part.end();
    }
    if (!target.isEmpty())
        m_part.end();
}

void Page::text(const PaperText &text)
{
    for (const PaperRun &run : text)
        this->run(run);
}

void Page::steps(const QList<ListStep> &steps, int number)
{
    for (const ListStep step : steps) {
        if (step == ListStep::OpenList) {
            m_part.start(number > 0 ? "ol" : "ul", {{"start", number > 1 ? QString::number(number) : QString()}});
        } else if (step == ListStep::OpenItem) {
            m_part.start("li");
            m_part.text({});
        } else {
            m_part.end();
        }
    }
}

void Page::heading(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    const QString name = u'h' + QString::number(std::clamp(block.level + 1, 2, 6));
    m_part.element(name, {{"id", headingPlace(index)}}, [&] { text(block.text); });
}

void Page::table(const PaperTable &table)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return;
    const auto row = [&](const QList<PaperText> &cells, bool head) {
        m_part.element("tr", {}, [&] {
            for (int column = 0; column < columns; ++column) {
                const Qt::Alignment alignment = columnAlignment(table, column);
                const QString look = alignment & Qt::AlignRight ? u"end"_s : alignment & Qt::AlignHCenter ? u"middle"_s : QString();
                m_part.element(head ? "th" : "td", {{"scope", head ? u"col"_s : QString()}, {"class", look}}, [&] { text(cells.value(column)); });
            }
        });
    };
    const qsizetype heads = std::clamp<qsizetype>(table.headRows, 0, table.rows.size());
    m_part.element("div", {{"class", u"table"_s}}, [&] {
        m_part.element("table", {}, [&] {
            m_part.element("colgroup", {}, [&] {
                for (const qreal share : columnShares(table))
                    m_part.element("col", {{"style", u"width:%1%"_s.arg(qRound(share * 100))}});
            });
            if (heads > 0)
                m_part.element("thead", {}, [&] { std::for_each(table.rows.cbegin(), table.rows.cbegin() + heads, [&](const auto &cells) { row(cells, true); }); });
            m_part.element("tbody", {}, [&] { std::for_each(table.rows.cbegin() + heads, table.rows.cend(), [&](const auto &cells) { row(cells, false); }); });
        });
    });
}

void Page::figure(const PaperBlock &block)
{
    m_part.element("figure", {}, [&] {
        if (!block.figure.drawing.size.isEmpty())
            writeSvg(m_part, block.figure.drawing, block.figure.alternative);
        if (!block.figure.caption.isEmpty())
            m_part.textElement("figcaption", {}, block.figure.caption);
    });
}

void Page::paragraph(const PaperBlock &block)
{
    if (block.label.isEmpty())
        return m_part.element("p", {}, [&] { text(block.text); });
    m_part.element("p", {{"class", u"labelled"_s}}, [&] {
        m_part.textElement("span", {{"class", u"label"_s}}, block.label);
        m_part.text(u" "_s);
        m_part.element("span", {}, [&] { text(block.text); });
    });
}

void Page::quote(int index)
{
    m_part.element("blockquote", {}, [&] {
        paragraph(m_paper.blocks[index]);
        if (isAttributed(m_paper, index))
            m_part.element("footer", {}, [&] { text(m_paper.blocks[index + 1].text); });
    });
}

void Page::block(int index)
{
    const PaperBlock &block = m_paper.blocks[index];
    steps(m_nesting.before(block), block.number);
    if (!block.anchor.isEmpty())
        m_part.element("span", {{"id", placeOf(block.anchor)}}, [] { });
    switch (block.kind) {
    case PaperKind::Heading:
        return heading(index);
    case PaperKind::Paragraph:
        return paragraph(block);
    case PaperKind::Quote:
        return isAttribution(m_paper, index) ? void() : quote(index);
    case PaperKind::ListItem:
        return text(block.text);
    case PaperKind::Table:
        return table(block.table);
    case PaperKind::Figure:
        return figure(block);
    case PaperKind::Code:
        return m_part.element("pre", {}, [&] { m_part.textElement("code", {}, plainText(block.text)); });
    case PaperKind::Rule:
        return m_part.element("hr");
    case PaperKind::PageBreak:
        return m_part.element("div", {{"class", u"break"_s}}, [] { });
    }
}

void Page::notes()
{
    if (m_paper.notes.isEmpty())
        return;
    m_part.element("aside", {{"role", u"doc-endnotes"_s}, {"aria-labelledby", u"notes"_s}}, [&] {
        m_part.textElement("h2", {{"id", u"notes"_s}}, PaperWords::tr("Notes"));
        m_part.element("ol", {}, [&] {
            for (int note = 1; note <= m_paper.notes.size(); ++note) {
                m_part.element("li", {{"id", u"note-"_s + QString::number(note)}}, [&] {
                    text(m_paper.notes[note - 1]);
                    if (!m_marked.contains(note))
                        return;
                    m_part.text(u" "_s);
                    m_part.textElement("a", {{"href", u"#mark-"_s + QString::number(note)}, {"role", u"doc-backlink"_s},
                        {"aria-label", PaperWords::tr("Back to the text")}}, u"\u21a9\ufe0e"_s);
                });
            }
        });
    });
}

void Page::foot()
{
    if (m_paper.classification.isEmpty() && m_paper.foot.isEmpty())
        return;
    m_part.element("footer", {}, [&] {
        textIf("span", "classification", m_paper.classification);
        textIf("span", "foot", m_paper.foot);
    });
}

Result<QByteArray> Page::write()
{
    m_part.doctype(u"<!DOCTYPE html>"_s);
    m_part.start("html", {{"lang", given(m_paper.language)}, {"dir", isRightToLeft(m_paper.language) ? u"rtl"_s : u"ltr"_s}});
    head();
    m_part.start("body");
    titleBlock();
    contents();
    m_part.start("main");
    m_part.text({});
    for (int i = 0; i < m_paper.blocks.size(); ++i) {
        if (const auto going = goOn(m_writing); !going)
            return std::unexpected(going.error());
        block(i);
    }
    steps(m_nesting.close(), 0);
    m_part.end();
    notes();
    foot();
    m_part.end();
    m_part.end();
    return m_part.bytes() + '\n';
}

} // namespace

Result<QByteArray> paperAsHtml(const Paper &paper, const PaperWriting &writing)
{
    return Page(paper, writing).write();
}

} // namespace Rapporteur
