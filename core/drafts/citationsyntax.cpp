// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citationsyntax.h"

#include "core/drafts/markdownblocks.h"

#include <QBitArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Which characters of a draft are words: neither code, HTML, addresses nor signs of Markdown.
QBitArray wordsIn(const QString &markdown)
{
    QBitArray words(markdown.size());
    const auto mark = [&](const QList<MarkdownBlock> &blocks) {
        for (const MarkdownBlock &block : blocks) {
            for (const MarkdownRun &run : runsOf(block)) {
                if (run.verbatim && !run.code && run.image.isEmpty() && block.kind != PaperKind::Code)
                    words.fill(true, run.source, std::min(run.source + run.text.size(), markdown.size()));
            }
        }
    };
    const MarkdownText text = markdownBlocks(markdown);
    mark(text.blocks);
    for (const MarkdownNote &note : text.notes)
        mark(note.blocks);
    return words;
}

/// Where the bracket that opens at `at` closes; -1 where its paragraph ends first.
qsizetype closingOf(const QString &markdown, qsizetype at)
{
    bool blank = false; // nothing on the line yet
    for (qsizetype i = at + 1; i < markdown.size(); ++i) {
        const QChar c = markdown.at(i);
        if (c == u']')
            return i;
        if (c == u'\\')
            ++i;
        if (c == u'\n' && blank)
            return -1;
        if (c == u'\n')
            blank = true;
        else if (!c.isSpace() && !(blank && c == u'>'))
            blank = false;
        if (c == u'[')
            return -1;
    }
    return -1;
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size() && (text.at(i + 1).isPunct() || text.at(i + 1).isSymbol()) && text.at(i + 1).unicode() < 128)
            ++i;
        plain += text.at(i);
    }
    return plain;
}

QString escaped(const QString &text)
{
    static const QString special = u"\\[];`|<"_s;
    QString out;
    for (const QChar c : text) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// What stands between the brackets, parted by ";"; empty where it is no citation.
QList<CitationRef> refsIn(QString inner)
{
    static const QRegularExpression lineEnd(u"\\s*\\n\\s*(>\\s*)*"_s);
    static const QRegularExpression form(u"^@([A-Za-z0-9_][A-Za-z0-9_.-]*)(?::([A-Za-z0-9]+))?(?:\\s*,\\s*(.*)|\\s+(.*))?$"_s);
    inner.replace(lineEnd, u" "_s);
    QStringList parts{QString()};
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner.at(i) == u';') {
            parts.append(QString());
            continue;
        }
        parts.last() += inner.at(i);
        if (inner.at(i) == u'\\' && i + 1 < inner.size())
            parts.last() += inner.at(++i);
    }
    QList<CitationRef> refs;
    for (const QString &part : std::as_const(parts)) {
        const auto match = form.match(part.simplified());
        if (!match.hasMatch())
            return {};
        refs.append({match.captured(1), match.captured(2), unescaped(match.captured(3) + match.captured(4)).trimmed()});
    }
    return refs;
}

struct Found {
    QList<CitationMark> whole;
    QList<Span> broken;
};

Found search(const QString &markdown)
{
    Found found;
    qsizetype at = markdown.indexOf(u"[@"_s);
    if (at < 0)
        return found;
    const QBitArray words = wordsIn(markdown);
    for (; at >= 0; at = markdown.indexOf(u"[@"_s, at + 2)) {
        const bool isEscaped = at > 0 && markdown.at(at - 1) == u'\\' && !words.at(at - 1);
        if (!words.at(at) || !words.at(at + 1) || isEscaped)
            continue;
        const qsizetype end = closingOf(markdown, at);
        const QList<CitationRef> refs = end < 0 ? QList<CitationRef>() : refsIn(markdown.sliced(at + 1, end - at - 1));
        if (!refs.isEmpty()) {
            found.whole.append({at, end + 1 - at, refs});
            at = end - 1;
        } else {
            const qsizetype line = markdown.indexOf(u'\n', at);
            found.broken.append({at, end >= 0 ? end + 1 : line < 0 ? markdown.size() : line});
        }
    }
    return found;
}

} // namespace

QList<CitationMark> citationsIn(const QString &markdown)
{
    return search(markdown).whole;
}

QList<Span> brokenCitationsIn(const QString &markdown)
{
    return search(markdown).broken;
}

QString citationText(const QList<CitationRef> &refs)
{
    QStringList parts;
    for (const CitationRef &ref : refs) {
        const QString passage = ref.passage.isEmpty() ? QString() : u':' + ref.passage;
        const QString locator = ref.locator.simplified();
        parts.append(u'@' + ref.report + passage + (locator.isEmpty() ? QString() : u", "_s + escaped(locator)));
    }
    return u'[' + parts.join(u"; "_s) + u']';
}

} // namespace Rapporteur
