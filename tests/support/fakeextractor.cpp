// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A helper that behaves as badly as the name of the file it is asked to read says.

#include "core/text/extractorprotocol.h"
#include "core/text/textdocumentcbor.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

bool readAll(QByteArray &into)
{
    for (qsizetype at = 0; at < into.size();) {
        const ssize_t count = ::read(0, into.data() + at, size_t(into.size() - at));
        if (count <= 0)
            return false;
        at += count;
    }
    return true;
}

void writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(1, bytes.data(), size_t(bytes.size()));
        if (count <= 0)
            ::_exit(0);
        bytes = bytes.sliced(count);
    }
}

TextDocument document(const QString &text)
{
    TextDocument d;
    d.mediaType = u"text/plain"_s;
    d.text = text;
    d.blocks = {{BlockKind::Paragraph, 0, {0, text.size()}}};
    return d;
}

void answer(const ExtractorRequest &request)
{
    const QString &name = request.fileName;
    if (name == u"crash")
        ::raise(SIGKILL);
    if (name == u"exit")
        ::_exit(7);
    if (name == u"memory")
        ::_exit(86);
    if (name == u"hang")
        ::pause();
    if (name == u"silent-half")
        writeAll(ExtractorAnswer::good("half").first(18));
    if (name == u"silent-half")
        ::pause();
    if (name == u"flood") {
        QByteArray header = ExtractorAnswer::good({});
        header[13] = 1; // a size of terabytes
        writeAll(header);
        for (;;)
            writeAll(QByteArray(1 << 16, 'x'));
    }
    if (name == u"nonsense")
        writeAll("This is no answer at all, whoever asks.");
    if (name == u"lie") {
        TextDocument d = document(u"text"_s);
        d.blocks[0].span.end = 4000;
        writeAll(ExtractorAnswer::good(toCbor(d)));
        return;
    }
    if (name == u"bad-code") {
        QByteArray bytes = ExtractorAnswer::failed({ErrorCode::Damaged, u"x"_s});
        bytes[4] = 99;
        writeAll(bytes);
        return;
    }
    if (name == u"refuse") {
        writeAll(ExtractorAnswer::failed({ErrorCode::Encrypted, u"This PDF is locked with a password."_s, u"cause"_s}));
        return;
    }
    writeAll(ExtractorAnswer::good(toCbor(document(QString::number(::getpid())))));
    if (name == u"talk")
        writeAll("unasked");
    if (name == u"die-after")
        ::_exit(0);
}

} // namespace

int main()
{
    for (;;) {
        ExtractorRequest request;
        QByteArray header(ExtractorRequest::headerSize, 0);
        qsizetype nameSize = 0, bytesSize = 0;
        if (!readAll(header) || !request.readHeader(header, nameSize, bytesSize))
            return 0;
        QByteArray name(nameSize, 0), bytes(bytesSize, 0);
        if (!readAll(name) || !readAll(bytes))
            return 0;
        request.fileName = QString::fromUtf8(name);
        answer(request);
    }
}
