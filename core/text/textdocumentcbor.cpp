// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textdocumentcbor.h"

namespace Rapporteur {

QByteArray toCbor(const TextDocument &document)
{
    return document.text.toUtf8();
}

Result<TextDocument> textDocumentFromCbor(const QByteArray &bytes)
{
    TextDocument document;
    document.text = QString::fromUtf8(bytes);
    return document;
}

QJsonObject toJson(const TextDocument &document)
{
    return {{QStringLiteral("text"), document.text}};
}

} // namespace Rapporteur
