// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// draftTemplates(): those that are shipped, and the user's own.

#include "core/briefings/drafttemplate.h"

#include "core/briefings/templatefile.h"
#include "core/lexicon/ownlexicon.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QList<DraftTemplate> templatesIn(const QString &folder)
{
    QList<DraftTemplate> all;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        const QString id = QFileInfo(name).completeBaseName();
        if (file.open(QFile::ReadOnly))
            all.append(readTemplate(id, QString::fromUtf8(file.readAll())).form);
        else
            all.append({.id = id, .name = id, .problem = file.errorString()});
    }
    return all;
}

/// As a list of choices has them: what most people want first.
const QStringList &shippedOrder()
{
    static const QStringList order{u"briefing-note"_s, u"update-open-consultation"_s, u"topic-dossier"_s, u"dossier-person"_s, u"dossier-organisation"_s,
        u"prepare-meeting"_s, u"meeting-report-skeleton"_s, u"changed-since"_s, u"ledger"_s, u"briefing-note-unattributed"_s, u"topic-dossier-unattributed"_s};
    return order;
}

} // namespace

QList<DraftTemplate> draftTemplates(const QString &folder)
{
    QList<DraftTemplate> all = templatesIn(u":/templates"_s);
    std::ranges::stable_sort(all, {}, [](const DraftTemplate &one) {
        const qsizetype place = shippedOrder().indexOf(one.id);
        return place < 0 ? shippedOrder().size() : place;
    });
    if (folder.isEmpty())
        return all;
    const QList<DraftTemplate> own = templatesIn(folder);
    for (DraftTemplate one : own) {
        one.isUsers = true;
        const auto same = std::ranges::find(all, one.id, &DraftTemplate::id);
        if (same == all.end())
            all.append(std::move(one));
        else
            *same = std::move(one);
    }
    return all;
}

QString ownTemplateFolder()
{
    return ownLexiconFolder() + u"/templates"_s;
}

const DraftTemplate *templateNamed(const QList<DraftTemplate> &templates, const QString &id)
{
    const auto found = std::ranges::find(templates, id, &DraftTemplate::id);
    return found == templates.end() ? nullptr : &*found;
}

} // namespace Rapporteur
