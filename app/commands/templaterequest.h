// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/invocation.h"
#include "core/briefings/drafttemplate.h"
#include "core/paper/paperformat.h"

namespace Rapporteur {

/// --template, --title, --date, --since, --tag, --field, and the filter's.
void addTemplateOptions(Invocation &invocation);
/// The template that --template names, else `standard`. Errors: BadQuery.
[[nodiscard]] Result<DraftTemplate> templateWanted(const Invocation &invocation, const QString &standard);
/// What the options say of a draft. Errors: BadQuery.
[[nodiscard]] Result<TemplateRequest> requestWanted(const Invocation &invocation, const Filter &filter, const DraftTemplate &form);

/// --output, --format and --paper.
void addPaperOptions(Invocation &invocation);
/// A file to write.
struct WantedFile {
    QString path;
    const PaperFormat *format = nullptr;
    PaperSize size = PaperSize::A4;
};
/// The format is that of --format, else the one that the file's name ends with. Errors: BadQuery.
[[nodiscard]] Result<WantedFile> fileWanted(const Invocation &invocation);
/// Sets a draft, and writes it. Errors: those of draftPaper() and writePaper().
[[nodiscard]] Result<void> writeDraft(
    const Question &question, const QString &markdown, const QList<CitedPassage> &unsaved, const WantedFile &file);

} // namespace Rapporteur
