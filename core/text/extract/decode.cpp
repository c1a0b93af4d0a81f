// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/decode.h"

#include <QStringDecoder>

#include <uchardet.h>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype sample = 1 << 16; // bytes that statistics look at
constexpr qsizetype stride = 256;

Decoded decodeWith(QStringDecoder decoder, QByteArrayView bytes, const QString &name)
{
    Decoded out;
    out.text = decoder.decode(bytes);
    // A byte order mark that the decoder left is no character of the text.
    if (out.text.startsWith(u'\uFEFF'))
        out.text.remove(0, 1);
    out.encoding = name;
    out.repaired = decoder.hasError();
    out.text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\u2028', u'\n').replace(u'\u2029', u'\n');
    return out;
}

/// Text in UTF-16 has a zero in every second byte of its Latin letters and spaces.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min(bytes.size(), sample));
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (start[i] == 0)
            (i % 2 == 0 ? even : odd)++;
    }
    if (std::max(even, odd) * 5 < start.size() || std::min(even, odd) * 10 > std::max(even, odd))
        return {};
    return even > odd ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

QByteArray guess(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), bytes.constData(), size_t(std::min(bytes.size(), sample * 4))) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    // What a Western text is called when its few bytes beyond ASCII could be anything.
    return name == "ASCII" || name.startsWith("ISO-8859-1") || name.isEmpty() ? QByteArray("windows-1252") : name;
}

/// True for UTF-8 that a few bytes of something else spoil.
bool isMostlyUtf8(const QString &text)
{
    qsizetype good = 0, bad = 0;
    for (const QChar c : text) {
        if (c == QChar::ReplacementCharacter)
            ++bad;
        else if (c.unicode() > 0x7F)
            ++good;
    }
    return good > 4 * bad;
}

} // namespace

Decoded decodeText(const QByteArray &bytes, const QByteArray &declared)
{
    if (const auto mark = QStringConverter::encodingForData(bytes)) {
        // Without a mark, encodingForData may have guessed from the zeros of the first character.
        return decodeWith(QStringDecoder(*mark), bytes, QString::fromLatin1(QStringConverter::nameForEncoding(*mark)));
    }
    if (const auto utf16 = utf16Of(bytes))
        return decodeWith(QStringDecoder(*utf16), bytes, QString::fromLatin1(QStringConverter::nameForEncoding(*utf16)));
    Decoded utf8 = decodeWith(QStringDecoder(QStringConverter::Utf8), bytes, u"UTF-8"_s);
    if (!utf8.repaired || isMostlyUtf8(utf8.text))
        return utf8;
    for (const QByteArray &name : {declared, guess(bytes), QByteArray("windows-1252")}) {
        QStringDecoder decoder(name.constData());
        if (!name.isEmpty() && decoder.isValid() && name.compare("UTF-8", Qt::CaseInsensitive) != 0)
            return decodeWith(std::move(decoder), bytes, QString::fromLatin1(name));
    }
    Decoded latin = decodeWith(QStringDecoder(QStringConverter::Latin1), bytes, u"ISO-8859-1"_s);
    return latin;
}

bool looksBinary(const QByteArray &bytes)
{
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(bytes.size(), sample));
    if (QStringConverter::encodingForData(start) || utf16Of(start))
        return false;
    qsizetype control = 0;
    for (const char c : start) {
        const auto byte = uchar(c);
        control += byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B ? 1 : 0;
    }
    return control * 100 > start.size();
}

Utf8Offsets::Utf8Offsets(const QByteArray &utf8)
    : m_utf8(utf8)
{
    qsizetype offset = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (i % stride == 0)
            m_steps.append(offset);
        const auto byte = uchar(utf8.at(i));
        offset += byte >= 0xF0 ? 2 : (byte & 0xC0) != 0x80 ? 1 : 0;
    }
}

qsizetype Utf8Offsets::at(qsizetype byte) const
{
    if (byte < 0 || m_steps.isEmpty())
        return byte < 0 ? -1 : 0;
    byte = std::min(byte, m_utf8.size());
    const qsizetype step = std::min(byte / stride, m_steps.size() - 1);
    qsizetype offset = m_steps.at(step);
    for (qsizetype i = step * stride; i < byte; ++i) {
        const auto c = uchar(m_utf8.at(i));
        offset += c >= 0xF0 ? 2 : (c & 0xC0) != 0x80 ? 1 : 0;
    }
    return offset;
}

} // namespace Rapporteur
