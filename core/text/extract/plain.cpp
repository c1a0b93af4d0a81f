// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/decode.h"
#include "core/text/extract/extractor.h"
#include "core/text/markers.h"
#include "core/text/plainlines.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

bool canReadPlainText(const QByteArray &bytes, const QString &)
{
    return !looksBinary(bytes);
}

Result<TextDocument> readPlainText(const QByteArray &bytes)
{
    const Decoded decoded = decodeText(bytes);
    const PlainLines plain = linesOfPlainText(decoded.text);
    const bool capitals = numbersWithCapitals(decoded.text);
    DocumentBuilder builder(u"text/plain"_s);
    builder.setCapitals(capitals);
    builder.document().encoding = decoded.encoding;
    builder.document().encodingRepaired = decoded.repaired;
    for (BlockDraft &draft : paragraphsOf(plain.lines, capitals))
        builder.add(std::move(draft));
    for (const QString &line : plain.furniture)
        builder.addFurniture(line);
    for (const QString &url : plain.links)
        builder.addLink(url, 0);
    return builder.take();
}

} // namespace Rapporteur
