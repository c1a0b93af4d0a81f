// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textdocumentcbor.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

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

QJsonObject toJson(const TextDocument &document)
{
    QJsonArray pages, blocks, links;
    for (const Page &page : document.pages) {
        QJsonObject out{{u"width"_s, std::round(page.size.width())}, {u"height"_s, std::round(page.size.height())},
            {u"start"_s, page.span.start}, {u"end"_s, page.span.end}, {u"hasTextLayer"_s, page.hasTextLayer}};
        if (!page.ocrLanguages.isEmpty()) {
            out[u"ocrLanguages"_s] = page.ocrLanguages;
            out[u"ocrConfidence"_s] = page.ocrConfidence;
        }
        pages.append(out);
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
