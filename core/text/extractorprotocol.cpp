// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extractorprotocol.h"

#include <QtEndian>

#include <bit>

namespace Rapporteur {

namespace {

constexpr quint32 requestMagic = 0x31515052; // "RPQ1"
constexpr quint32 answerMagic = 0x31415052; // "RPA1"
constexpr quint64 largestName = 1 << 16;
constexpr quint64 largestFile = 1ULL << 31;
constexpr qsizetype longestSentence = 400;
constexpr int lastCode = int(ErrorCode::BadQuery);

template<typename T> void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

template<typename T> T get(QByteArrayView in, qsizetype at)
{
    return qFromLittleEndian<T>(in.data() + at);
}

QByteArray frame(quint32 status, const QByteArray &payload)
{
    QByteArray out;
    out.reserve(ExtractorAnswer::headerSize + payload.size());
    put(out, answerMagic);
    put(out, status);
    put(out, quint64(payload.size()));
    return out.append(payload);
}

} // namespace

QByteArray ExtractorRequest::header() const
{
    const QByteArray name = fileName.toUtf8().left(largestName);
    QByteArray out;
    put(out, requestMagic);
    put(out, quint32(operation));
    put(out, page);
    put(out, quint32(name.size()));
    put(out, std::bit_cast<quint64>(scale));
    put(out, quint64(bytes.size()));
    put(out, memory);
    put(out, seconds);
    return out.append(name);
}

bool ExtractorRequest::readHeader(const QByteArray &header, qsizetype &nameSize, qsizetype &bytesSize)
{
    if (header.size() != headerSize || get<quint32>(header, 0) != requestMagic)
        return false;
    operation = Operation(get<quint32>(header, 4));
    page = get<quint32>(header, 8);
    nameSize = qsizetype(get<quint32>(header, 12));
    scale = std::bit_cast<double>(get<quint64>(header, 16));
    const quint64 size = get<quint64>(header, 24);
    memory = get<quint64>(header, 32);
    seconds = get<quint64>(header, 40);
    bytesSize = qsizetype(size);
    const bool known = operation >= Operation::Extract && operation <= Operation::PdfAttachments;
    return known && quint64(nameSize) <= largestName && size <= largestFile;
}

QByteArray ExtractorRequest::withMarks(const QByteArray &cbor, const QByteArray &pdf)
{
    QByteArray out;
    out.reserve(qsizetype(sizeof(quint64)) + cbor.size() + pdf.size());
    put(out, quint64(cbor.size()));
    return out.append(cbor).append(pdf);
}

std::pair<QByteArray, QByteArray> ExtractorRequest::marksAndPdf() const
{
    constexpr qsizetype before = sizeof(quint64);
    const quint64 size = bytes.size() < before ? 0 : get<quint64>(bytes, 0);
    if (size == 0 || size > quint64(bytes.size() - before))
        return {};
    return {bytes.sliced(before, qsizetype(size)), bytes.sliced(before + qsizetype(size))};
}

QByteArray ExtractorAnswer::good(const QByteArray &payload)
{
    return frame(0, payload);
}

QByteArray ExtractorAnswer::failed(const Error &error)
{
    return frame(quint32(error.code) + 1, error.sentence.toUtf8() + '\0' + error.cause.left(longestSentence).toUtf8());
}

bool ExtractorAnswer::readHeader(QByteArrayView header)
{
    if (header.size() < headerSize || get<quint32>(header, 0) != answerMagic)
        return false;
    const quint32 status = get<quint32>(header, 4);
    ok = status == 0;
    code = int(status) - 1;
    size = get<quint64>(header, 8);
    return status <= quint32(lastCode) + 1;
}

Error ExtractorAnswer::errorFrom(const QByteArray &payload) const
{
    const qsizetype end = payload.indexOf('\0');
    const QByteArray sentence = payload.left(end < 0 ? payload.size() : end).left(longestSentence);
    const QByteArray cause = end < 0 ? QByteArray() : payload.sliced(end + 1).left(longestSentence);
    return {ErrorCode(code), QString::fromUtf8(sentence).simplified(), QString::fromUtf8(cause).simplified()};
}

} // namespace Rapporteur
