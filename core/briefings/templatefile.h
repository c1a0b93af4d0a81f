// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"
#include "core/drafts/draftfront.h"

namespace Rapporteur {

/// A question that a template asks the library: [template.queries.NAME]. A text that begins with "@" stands for what the request, or a
/// field of that name, says: "@since", "@agenda". What is empty is as the request has it; "*" takes away what the request limits to.
struct TemplateQuery {
    QString name;
    QString of; ///< "statements", "decisions", …; see docs/templates.md
    QStringList topics = {}; ///< ids
    QString series = {};
    QString from = {}; ///< a day; the later of this and the request's
    QString to = {};
    QString since = {}; ///< a day; what is later than that
    QString tag = {}; ///< of annotations
    QString state = {}; ///< of actions, positions and annotations
    QString person = {}; ///< a name
    QString organisation = {}; ///< part of an affiliation
    QString item = {}; ///< label of an agenda item
    QString text = {}; ///< of the agenda to go through
    QString needs = {}; ///< asks only where the request has it: "topic", "person", "tag" or the id of a field
    QString by = {}; ///< what to group by: "year", "meeting", "topic", "group", "person", "state", "tag"
    QString order = {}; ///< "oldest" (by itself), "newest", "weight"
    int limit = 0; ///< no more than so many; 0: all
    int line = 0; ///< of the file, from 1
};

/// A template as its file has it.
struct TemplateFile {
    DraftTemplate form;
    DraftFront front = {}; ///< of the drafts that it makes; its texts are to be filled too
    QList<TemplateQuery> queries = {};
    bool isNumbered = false; ///< numbers the headings of level 1, but for annexes
    QString body = {};
    int bodyLine = 0; ///< of the file, from 0
};

/// Never fails: what is wrong is in DraftTemplate::problem, with the line.
[[nodiscard]] TemplateFile readTemplate(const QString &id, const QString &text);

} // namespace Rapporteur
