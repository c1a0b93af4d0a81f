// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/paperformat.h"

#include "core/paper/words.h"

#include <QSaveFile>

#include <algorithm>
#include <array>

namespace Rapporteur {

namespace {

constexpr std::array formats{
    PaperFormat{"pdf", QT_TRANSLATE_NOOP("Paper", "PDF"), "application/pdf", paperAsPdf},
    PaperFormat{"odt", QT_TRANSLATE_NOOP("Paper", "OpenDocument text"), "application/vnd.oasis.opendocument.text", paperAsOdt},
    PaperFormat{"docx", QT_TRANSLATE_NOOP("Paper", "Word document"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", paperAsDocx},
    PaperFormat{"html", QT_TRANSLATE_NOOP("Paper", "Web page"), "text/html", paperAsHtml},
    PaperFormat{"md", QT_TRANSLATE_NOOP("Paper", "Markdown"), "text/markdown", paperAsMarkdown},
    PaperFormat{"txt", QT_TRANSLATE_NOOP("Paper", "Plain text"), "text/plain", paperAsText},
    PaperFormat{"pptx", QT_TRANSLATE_NOOP("Paper", "Slides"), "application/vnd.openxmlformats-officedocument.presentationml.presentation", paperAsDeck},
};

} // namespace

QString PaperFormat::translatedName() const
{
    return PaperWords::tr(name);
}

std::span<const PaperFormat> paperFormats()
{
    return formats;
}

const PaperFormat *paperFormatNamed(const QString &id)
{
    const auto found = std::ranges::find_if(formats, [&](const PaperFormat &format) { return id.compare(QLatin1StringView(format.id), Qt::CaseInsensitive) == 0; });
    return found == formats.end() ? nullptr : &*found;
}

Result<void> writePaper(const Paper &paper, const PaperFormat &format, const QString &path, const PaperWriting &writing)
{
    const auto bytes = format.write(paper, writing);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::NotWritable, PaperWords::tr("%1 cannot be written. Choose another folder or name.").arg(path), file.errorString());
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::NotWritable,
            PaperWords::tr("%1 could not be written to its end; the file that was there is unchanged.").arg(path), file.errorString());
    }
    return {};
}

} // namespace Rapporteur
