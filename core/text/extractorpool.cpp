// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extractorpool.h"

namespace Rapporteur {

class ExtractorPool::Private
{
};

ExtractorPool::ExtractorPool(int, QString, ExtractorLimits)
    : d(std::make_unique<Private>())
{
}

ExtractorPool::~ExtractorPool() = default;

Result<TextDocument> ExtractorPool::extract(const QByteArray &bytes, const QString &, std::stop_token)
{
    TextDocument document;
    document.text = QString::fromUtf8(bytes);
    return document;
}

Result<QByteArray> ExtractorPool::pagePicture(const QByteArray &, int, double, std::stop_token)
{
    return failure(ErrorCode::UnknownFormat, QStringLiteral("No picture."));
}

} // namespace Rapporteur
