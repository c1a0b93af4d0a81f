// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textdocumentcbor.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qint64 version = 1;
constexpr qint64 versionWithScans = 2; // has two members more; written only where it says something
constexpr qsizetype longestText = 128 << 20;
constexpr qsizetype longestName = 1 << 16;
constexpr qsizetype mostItems = 1 << 24;
constexpr double largestCoordinate = 1e7; // points; a PDF's own limit is 14,400
constexpr double steps = 100; // rectangles are kept to a hundredth of a point

void write(QCborStreamWriter &out, QRectF r)
{
    out.startArray(r.isNull() ? 0 : 4);
    if (!r.isNull()) {
        for (const double value : {r.x(), r.y(), r.width(), r.height()})
            out.append(qint64(std::llround(value * steps)));
    }
    out.endArray();
}

void write(QCborStreamWriter &out, Span span)
{
    out.append(qint64(span.start));
    out.append(qint64(span.end));
}

void writeOrigins(QCborStreamWriter &out, const QList<Origin> &origins)
{
    // Flat and relative to the one before, since there is one a word.
    out.startArray(quint64(origins.size()) * 5);
    qsizetype before = 0;
    for (const Origin &o : origins) {
        out.append(qint64(o.span.start - before));
        out.append(qint64(o.span.end - o.span.start));
        out.append(o.page);
        out.append(qint64(o.source));
        write(out, o.rectangle);
        before = o.span.end;
    }
    out.endArray();
}

qsizetype scansOf(const TextDocument &document)
{
    return std::ranges::count_if(document.pages, [](const Page &page) { return !page.ocrLanguages.isEmpty(); });
}

bool isOnScan(const Origin &origin, const TextDocument &document)
{
    return origin.page > 0 && origin.page <= document.pages.size() && !document.pages.at(origin.page - 1).ocrLanguages.isEmpty();
}

/// The number, languages and confidence of every page that OCR was tried on; and the confidence of their words.
void writeScans(QCborStreamWriter &out, const TextDocument &document)
{
    out.startArray(quint64(scansOf(document)));
    for (int number = 1; number <= document.pages.size(); ++number) {
        const Page &page = document.pages.at(number - 1);
        if (page.ocrLanguages.isEmpty())
            continue;
        out.startArray(3);
        out.append(number);
        out.append(page.ocrLanguages);
        out.append(page.ocrConfidence);
        out.endArray();
    }
    out.endArray();
    out.startArray(quint64(std::ranges::count_if(document.origins, [&](const Origin &origin) { return isOnScan(origin, document); })));
    for (const Origin &origin : document.origins) {
        if (isOnScan(origin, document))
            out.append(origin.confidence);
    }
    out.endArray();
}

/// Reads the form above and stops at the first thing that is not as it must be.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_in(bytes)
    {
    }

    QString problem() const { return m_problem; }
    bool ok() const { return m_problem.isEmpty(); }
    void fail(const QString &problem)
    {
        if (ok())
            m_problem = problem;
    }
    void check(bool holds, const QString &problem)
    {
        if (!holds)
            fail(problem);
    }

    /// Goes into an array of at most so many items.
    void enter(qsizetype most)
    {
        if (!ok() || !m_in.isArray() || !m_in.isLengthKnown() || m_in.length() > quint64(most) || !m_in.enterContainer()) {
            fail(u"an array is missing or too long"_s);
        }
    }
    bool more() const { return ok() && m_in.lastError() == QCborError::NoError && m_in.hasNext(); }
    void leave()
    {
        if (ok() && (m_in.hasNext() || !m_in.leaveContainer()))
            fail(u"an array does not end where it must"_s);
    }
    qint64 integer(qint64 least, qint64 most)
    {
        if (!ok() || !m_in.isInteger()) {
            fail(u"a number is missing"_s);
            return 0;
        }
        const qint64 value = m_in.toInteger();
        const bool fits = m_in.isNegativeInteger() || m_in.toUnsignedInteger() <= quint64(INT64_MAX);
        check(fits && value >= least && value <= most, u"a number is out of range"_s);
        m_in.next();
        return value;
    }
    bool boolean()
    {
        if (!ok() || !m_in.isBool()) {
            fail(u"a truth value is missing"_s);
            return false;
        }
        const bool value = m_in.toBool();
        m_in.next();
        return value;
    }
    QString string(qsizetype longest)
    {
        if (!ok() || !m_in.isString()) {
            fail(u"a text is missing"_s);
            return {};
        }
        QString text;
        auto part = m_in.readString();
        for (; part.status == QCborStreamReader::Ok && text.size() <= longest; part = m_in.readString())
            text += part.data;
        check(part.status == QCborStreamReader::EndOfString && text.size() <= longest, u"a text is broken or too long"_s);
        return text;
    }
    QRectF rectangle()
    {
        QRectF found;
        enter(4);
        if (more()) {
            const auto coordinate = [this] { return double(integer(qint64(-largestCoordinate * steps), qint64(largestCoordinate * steps))) / steps; };
            const double x = coordinate(), y = coordinate(), width = coordinate(), height = coordinate();
            check(width >= 0 && height >= 0, u"a rectangle is inside out"_s);
            found = {x, y, width, height};
        }
        leave();
        return found;
    }
    Span span(qsizetype size, bool mayBeNone = false)
    {
        const qint64 start = integer(mayBeNone ? -1 : 0, size);
        const qint64 end = integer(mayBeNone ? -1 : 0, size);
        check(start <= end && (start >= 0 || end < 0), u"a span is inside out"_s);
        return {qsizetype(start), qsizetype(end)};
    }

private:
    QCborStreamReader m_in;
    QString m_problem;
};

void readPages(Reader &in, TextDocument &document)
{
    in.enter(mostItems);
    while (in.more()) {
        Page page;
        in.enter(5);
        const double width = double(in.integer(0, qint64(largestCoordinate * steps))) / steps;
        page.size = {width, double(in.integer(0, qint64(largestCoordinate * steps))) / steps};
        page.span = in.span(document.text.size());
        page.hasTextLayer = in.boolean();
        in.leave();
        document.pages.append(page);
    }
    in.leave();
}

void readBlocks(Reader &in, TextDocument &document)
{
    in.enter(mostItems);
    qsizetype expected = 0; // exactly one line feed parts two blocks
    while (in.more()) {
        Block block;
        in.enter(8);
        block.kind = BlockKind(in.integer(0, int(BlockKind::TableRow)));
        block.level = int(in.integer(0, 100));
        block.span = in.span(document.text.size());
        block.marker = in.string(longestName);
        block.page = int(in.integer(0, document.pages.size()));
        block.rectangle = in.rectangle();
        block.emphasised = in.boolean();
        in.leave();
        in.check(block.span.start == expected, u"the blocks do not follow one another"_s);
        if (!in.ok())
            return;
        in.check(block.span.end == document.text.size() || document.text.at(block.span.end) == u'\n', u"a block ends inside a line"_s);
        expected = block.span.end + 1;
        document.blocks.append(block);
    }
    in.leave();
    in.check(expected == (document.blocks.isEmpty() ? 0 : document.text.size() + 1), u"the blocks do not cover the text"_s);
}

void readLinks(Reader &in, TextDocument &document)
{
    in.enter(mostItems);
    while (in.more()) {
        Link link;
        in.enter(4);
        link.url = in.string(longestName);
        link.span = in.span(document.text.size(), true);
        link.page = int(in.integer(0, document.pages.size()));
        in.leave();
        document.links.append(link);
    }
    in.leave();
}

void readOrigins(Reader &in, TextDocument &document)
{
    in.enter(mostItems);
    qsizetype before = 0;
    while (in.more()) {
        Origin origin;
        origin.span.start = before + in.integer(0, document.text.size() - before);
        origin.span.end = origin.span.start + in.integer(0, document.text.size() - origin.span.start);
        origin.page = int(in.integer(0, document.pages.size()));
        origin.source = in.integer(-1, INT64_MAX);
        origin.rectangle = in.rectangle();
        if (!in.ok())
            return;
        before = origin.span.end;
        document.origins.append(origin);
    }
    in.leave();
}

void readScans(Reader &in, TextDocument &document)
{
    in.enter(mostItems);
    while (in.more()) {
        in.enter(3);
        const qint64 number = in.integer(1, document.pages.size());
        if (!in.ok())
            return;
        document.pages[number - 1].ocrLanguages = in.string(longestName);
        document.pages[number - 1].ocrConfidence = int(in.integer(-1, 100));
        in.leave();
    }
    in.leave();
    in.enter(mostItems);
    for (Origin &origin : document.origins) {
        if (isOnScan(origin, document))
            origin.confidence = int(in.integer(-1, 100));
    }
    in.leave();
}

} // namespace

QByteArray toCbor(const TextDocument &document)
{
    QByteArray bytes;
    bytes.reserve(document.text.size() * 2 + document.origins.size() * 20);
    QCborStreamWriter out(&bytes);
    const bool scans = scansOf(document) > 0;
    out.startArray(scans ? 13 : 11);
    out.append(scans ? versionWithScans : version);
    out.append(document.mediaType);
    out.append(document.title);
    out.append(document.encoding);
    out.append(document.encodingRepaired);
    out.append(document.text);
    out.startArray(quint64(document.pages.size()));
    for (const Page &page : document.pages) {
        out.startArray(5);
        out.append(qint64(std::llround(page.size.width() * steps)));
        out.append(qint64(std::llround(page.size.height() * steps)));
        write(out, page.span);
        out.append(page.hasTextLayer);
        out.endArray();
    }
    out.endArray();
    out.startArray(quint64(document.blocks.size()));
    for (const Block &block : document.blocks) {
        out.startArray(8);
        out.append(int(block.kind));
        out.append(block.level);
        write(out, block.span);
        out.append(block.marker);
        out.append(block.page);
        write(out, block.rectangle);
        out.append(block.emphasised);
        out.endArray();
    }
    out.endArray();
    out.startArray(quint64(document.links.size()));
    for (const Link &link : document.links) {
        out.startArray(4);
        out.append(link.url);
        write(out, link.span);
        out.append(link.page);
        out.endArray();
    }
    out.endArray();
    writeOrigins(out, document.origins);
    out.startArray(quint64(document.furniture.size()));
    for (const QString &line : document.furniture)
        out.append(line);
    out.endArray();
    if (scans)
        writeScans(out, document);
    out.endArray();
    return bytes;
}

Result<TextDocument> textDocumentFromCbor(const QByteArray &bytes)
{
    Reader in(bytes);
    TextDocument document;
    in.enter(13);
    const bool scans = in.integer(version, versionWithScans) == versionWithScans;
    document.mediaType = in.string(longestName);
    document.title = in.string(longestName);
    document.encoding = in.string(longestName);
    document.encodingRepaired = in.boolean();
    document.text = in.string(longestText);
    readPages(in, document);
    readBlocks(in, document);
    readLinks(in, document);
    readOrigins(in, document);
    in.enter(mostItems);
    while (in.more())
        document.furniture.append(in.string(longestName));
    in.leave();
    if (scans)
        readScans(in, document);
    in.leave();
    if (!in.ok()) {
        return failure(ErrorCode::Damaged, QCoreApplication::translate("TextDocument", "The text of this file cannot be read back."), in.problem());
    }
    return document;
}

} // namespace Rapporteur
