// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Rapporteur {

/// Bytes of a text file turned to characters.
struct Decoded {
    QString text; ///< lines end with a line feed
    QString encoding;
    bool repaired = false;
};

/// By byte order mark, strict UTF-8, the zero bytes of UTF-16, `declared` (of an HTML file), then by statistics.
[[nodiscard]] Decoded decodeText(const QByteArray &bytes, const QByteArray &declared = {});

/// True where no text file would hold such bytes.
[[nodiscard]] bool looksBinary(const QByteArray &bytes);

/// Offsets of UTF-8 bytes in the UTF-16 text, asked for in any order.
class Utf8Offsets
{
public:
    explicit Utf8Offsets(const QByteArray &utf8);
    [[nodiscard]] qsizetype at(qsizetype byte) const;

private:
    const QByteArray &m_utf8;
    QList<qsizetype> m_steps; ///< offset at every 256th byte
};

} // namespace Rapporteur
