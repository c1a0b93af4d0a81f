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

QJsonValue toJson(QRectF r)
{
    if (r.isNull())
        return QJsonValue::Null;
    QJsonArray out;
    for (const double value : {r.x(), r.y(), r.width(), r.height()})
        out.append(std::round(value)); // another Poppler or font may differ in the tenths
    return out;
}

QString nameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph: return u"paragraph"_s;
    case BlockKind::Heading: return u"heading"_s;
    case BlockKind::ListItem: return u"list-item"_s;
    case BlockKind::TableRow: return u"table-row"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const Block &block, const TextDocument &document)
{
    QJsonObject out{{u"kind"_s, nameOf(block.kind)}, {u"text"_s, block.span.of(document.text).toString()}};
    if (block.level != 0)
        out[u"level"_s] = block.level;
    if (!block.marker.isEmpty())
        out[u"marker"_s] = block.marker;
    if (block.page != 0)
        out[u"page"_s] = block.page;
    if (!block.rectangle.isNull())
        out[u"rectangle"_s] = toJson(block.rectangle);
    if (block.emphasised)
        out[u"emphasised"_s] = true;
    return out;
}

} // namespace

QByteArray toCbor(const TextDocument &document)
{
    QByteArray bytes;
    bytes.reserve(document.text.size() * 2 + document.origins.size() * 20);
    QCborStreamWriter out(&bytes);
    out.startArray(11);
    out.append(version);
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
    out.endArray();
    return bytes;
}

Result<TextDocument> textDocumentFromCbor(const QByteArray &bytes)
{
    Reader in(bytes);
    TextDocument document;
    in.enter(11);
    in.integer(version, version);
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
    in.leave();
    if (!in.ok()) {
        return failure(ErrorCode::Damaged, QCoreApplication::translate("TextDocument", "The text of this file cannot be read back."), in.problem());
    }
    return document;
}

QJsonObject toJson(const TextDocument &document)
{
    QJsonArray pages, blocks, links;
    for (const Page &page : document.pages) {
        pages.append(QJsonObject{{u"width"_s, std::round(page.size.width())}, {u"height"_s, std::round(page.size.height())},
            {u"start"_s, page.span.start}, {u"end"_s, page.span.end}, {u"hasTextLayer"_s, page.hasTextLayer}});
    }
    for (const Block &block : document.blocks)
        blocks.append(toJson(block, document));
    for (const Link &link : document.links) {
        QJsonObject out{{u"url"_s, link.url}, {u"text"_s, link.span.of(document.text).toString()}};
        if (link.page != 0)
            out[u"page"_s] = link.page;
        links.append(out);
    }
    return {{u"mediaType"_s, document.mediaType}, {u"title"_s, document.title}, {u"encoding"_s, document.encoding},
        {u"encodingRepaired"_s, document.encodingRepaired}, {u"pages"_s, pages}, {u"blocks"_s, blocks}, {u"links"_s, links},
        {u"furniture"_s, QJsonArray::fromStringList(document.furniture)}};
}

} // namespace Rapporteur
