// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/draftfile.h"

#include "core/drafts/draftfront.h"
#include "core/drafts/references.h"
#include "core/library/queries/citedrecord.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(DraftFile)
};

constexpr qint64 largestFile = 200'000'000; ///< bytes of a PDF
constexpr qsizetype largestDraft = 20'000'000; ///< bytes of Markdown

Result<FiledDraft> fromMarkdown(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestDraft)
        return failure(ErrorCode::TooLarge, FileText::tr("%1 is too large to be a draft.").arg(name));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return failure(ErrorCode::Damaged, FileText::tr("%1 is not text in UTF-8, and cannot be opened as a draft.").arg(name));
    const DraftFront front = frontOf(text).front;
    return FiledDraft{.draft = {.title = titleOfDraft(text), .language = front.language, .text = text}};
}

/// The passages of this library, and what their reports are cited by.
Result<DraftCitations> citationsOf(const Connection &connection, const QByteArray &sources)
{
    const auto keys = citationKeys(connection);
    if (!keys)
        return std::unexpected(keys.error());
    return passagesFromJson(sources, *keys).transform([&](const QList<CitedPassage> &passages) {
        DraftCitations cited{.passages = passages};
        for (const CitedPassage &passage : passages)
            cited.keys.insert(passage.report, keys->value(passage.report));
        return cited;
    });
}

} // namespace

Result<FiledDraft> draftFromFile(const Connection &connection, ExtractorPool &extractors, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, FileText::tr("%1 cannot be opened.").arg(name), file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorCode::TooLarge, FileText::tr("%1 is too large to be a draft.").arg(name));
    const QByteArray bytes = file.readAll();
    if (!bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return fromMarkdown(bytes, name);
    const auto travelled = extractors.pdfAttachments(bytes);
    if (!travelled)
        return std::unexpected(travelled.error());
    const auto text = std::ranges::find(*travelled, u"draft.md"_s, &PdfAttachment::name);
    if (text == travelled->end())
        return failure(ErrorCode::NotFound, FileText::tr("No draft travels in %1. Open a PDF that was made from one.").arg(name));
    auto filed = fromMarkdown(text->bytes, name);
    const auto sources = std::ranges::find(*travelled, u"sources.json"_s, &PdfAttachment::name);
    if (!filed || sources == travelled->end())
        return filed;
    return citationsOf(connection, sources->bytes).transform([&](const DraftCitations &cited) {
        filed->cited = cited;
        return *std::move(filed);
    });
}

} // namespace Rapporteur
