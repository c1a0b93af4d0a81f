// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/connection.h"
#include "core/library/draftedits.h"
#include "core/progress.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <stop_token>

namespace Rapporteur {

/// Something that a template asks a person for.
struct TemplateField {
    QString id;
    QString label;
    QString hint = {};
    QString standard = {}; ///< what it is where nothing is said
    bool isLong = false; ///< several lines: an agenda
};

/// A kind of draft: a Markdown file with fields and queries.
struct DraftTemplate {
    QString id; ///< the file's name without its suffix: "briefing-note"
    QString name;
    QString description = {};
    QList<TemplateField> fields = {};
    bool isAttributed = true; ///< false: names nobody
    bool isUsers = false; ///< in the folder of the settings, not shipped
    QString text = {}; ///< the whole file
    QString problem = {}; ///< why it cannot be used; empty: it can
};

/// Those that are shipped, then the user's own of `folder`; one of the same id takes the shipped one's place.
[[nodiscard]] QList<DraftTemplate> draftTemplates(const QString &folder = {});
/// ~/.config/rapporteur/templates, or the platform's like: where the user's own are.
[[nodiscard]] QString ownTemplateFolder();
/// By id; null where there is none.
[[nodiscard]] const DraftTemplate *templateNamed(const QList<DraftTemplate> &templates, const QString &id);

/// What a draft is to be about. Empty or not valid means no limit.
struct TemplateRequest {
    QStringList topics = {};
    QList<qint64> people = {};
    QString series = {};
    QDate from = {};
    QDate to = {};
    QStringList tags = {}; ///< annotations that bear any of them
    QDate since = {}; ///< "what changed since"; not valid: the meeting before the last
    QHash<QString, QString> fields = {}; ///< by TemplateField::id
    QString title = {}; ///< empty: made from the topics
    QDate madeOn = {}; ///< the caller gives it, so that the same request makes the same text
    /// Parts and extracts that were ticked out, and the order of those that were moved: keys of FilledPart and of passages.
    QStringList leftOut = {};
    QStringList order = {};
};

/// A part of what was composed, with what it is made of, to be ticked out or moved.
struct FilledPart {
    QString key; ///< its heading
    QString title;
    struct Extract {
        QString key; ///< of the cited passage
        QString label; ///< who, when
        QString words;
    };
    QList<Extract> extracts = {};
};

struct FilledTemplate {
    QString text; ///< Markdown with front matter
    QString title;
    DraftCitations cited; ///< to be kept with the draft
    QList<FilledPart> parts = {}; ///< all of them, those that were left out too, in their order
};

/// Asks the library and fills a template. Slow on a large one; never on the window's thread. Errors: BadQuery (the template has a mistake, the
/// cause says where), Cancelled, and of the library.
[[nodiscard]] Result<FilledTemplate> fillTemplate(const Connection &connection, const Lexicon &lexicon, const DraftTemplate &form,
    const TemplateRequest &request, const ProgressCallback &progress = {}, std::stop_token stop = {});

} // namespace Rapporteur
