// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/templaterequest.h"

#include "app/commands/interruptwatch.h"
#include "core/briefings/draftpaper.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct TemplateOptions {
    Q_DECLARE_TR_FUNCTIONS(TemplateOptions)
};

QString formatNames()
{
    QStringList names;
    for (const PaperFormat &format : paperFormats())
        names.append(QString::fromLatin1(format.id));
    return names.join(u", "_s);
}

/// A day of an option; not valid where it is not given.
Result<QDate> dayOf(const Invocation &invocation, const QString &option)
{
    if (!invocation.isSet(option))
        return QDate();
    const QDate day = dateOf(invocation.value(option));
    if (!day.isValid())
        return failure(ErrorCode::BadQuery, TemplateOptions::tr("“%1” is no date. Write it as 2022-05-26.").arg(invocation.value(option)));
    return day;
}

} // namespace

void addTemplateOptions(Invocation &invocation)
{
    invocation.addFilterOptions();
    invocation.addOption({u"template"_s}, TemplateOptions::tr("what kind of draft; see: rapporteur template list"), u"ID"_s);
    invocation.addOption({u"title"_s}, TemplateOptions::tr("its title (default: made of the topics)"), u"TEXT"_s);
    invocation.addOption({u"date"_s}, TemplateOptions::tr("the date printed on it (default: today)"), u"DATE"_s);
    invocation.addOption({u"since"_s}, TemplateOptions::tr("what is later than this is new (default: the meeting before the last)"), u"DATE"_s);
    invocation.addOption({u"tag"_s}, TemplateOptions::tr("annotations with this tag, or one below it (may be repeated)"), u"TAG"_s);
    invocation.addOption({u"field"_s}, TemplateOptions::tr("what the template asks for, e.g. for=\"The co-chairs\" (may be repeated)"), u"ID=TEXT"_s);
}

Result<DraftTemplate> templateWanted(const Invocation &invocation, const QString &standard)
{
    const QList<DraftTemplate> all = draftTemplates(ownTemplateFolder());
    const QString id = invocation.isSet(u"template"_s) ? invocation.value(u"template"_s) : standard;
    if (const DraftTemplate *form = templateNamed(all, id))
        return *form;
    QStringList ids;
    for (const DraftTemplate &one : all)
        ids.append(one.id);
    return failure(ErrorCode::BadQuery, TemplateOptions::tr("There is no template “%1”. There are: %2").arg(id, ids.join(u", "_s)));
}

Result<TemplateRequest> requestWanted(const Invocation &invocation, const Filter &filter, const DraftTemplate &form)
{
    const auto made = dayOf(invocation, u"date"_s);
    const auto since = dayOf(invocation, u"since"_s);
    if (!made || !since)
        return std::unexpected(made ? since.error() : made.error());
    TemplateRequest request{.topics = filter.topics, .people = filter.people, .series = filter.series, .from = filter.from, .to = filter.to,
        .tags = invocation.values(u"tag"_s), .since = *since, .title = invocation.value(u"title"_s),
        .madeOn = made->isValid() ? *made : QDate::currentDate()};
    for (const QString &given : invocation.values(u"field"_s)) {
        const qsizetype sign = given.indexOf(u'=');
        const QString id = given.left(std::max<qsizetype>(sign, 0)).trimmed();
        if (sign < 1)
            return failure(ErrorCode::BadQuery, TemplateOptions::tr("--field is ID=TEXT, and “%1” is not.").arg(given));
        if (std::ranges::find(form.fields, id, &TemplateField::id) == form.fields.end()) {
            QStringList ids;
            for (const TemplateField &field : form.fields)
                ids.append(field.id);
            return failure(ErrorCode::BadQuery, ids.isEmpty() ? TemplateOptions::tr("The template “%1” has no fields.").arg(form.id)
                                                               : TemplateOptions::tr("The template “%1” has no field “%2”. It has: %3").arg(form.id, id, ids.join(u", "_s)));
        }
        request.fields.insert(id, given.mid(sign + 1));
    }
    return request;
}

void addPaperOptions(Invocation &invocation)
{
    invocation.addOption({u"o"_s, u"output"_s}, TemplateOptions::tr("where it goes"), u"FILE"_s);
    invocation.addOption({u"format"_s}, TemplateOptions::tr("one of %1 (default: as the file's name ends)").arg(formatNames()), u"FORMAT"_s);
    invocation.addOption({u"paper"_s}, TemplateOptions::tr("a4 (the default) or letter"), u"SIZE"_s);
}

Result<WantedFile> fileWanted(const Invocation &invocation)
{
    WantedFile file{.path = invocation.value(u"output"_s)};
    if (file.path.isEmpty())
        return failure(ErrorCode::BadQuery, TemplateOptions::tr("Say where the document goes, with -o FILE.pdf."));
    const QString paper = invocation.value(u"paper"_s).toLower();
    if (!paper.isEmpty() && paper != u"a4" && paper != u"letter")
        return failure(ErrorCode::BadQuery, TemplateOptions::tr("--paper is a4 or letter."));
    file.size = paper == u"letter" ? PaperSize::Letter : PaperSize::A4;
    const QString suffix = QFileInfo(file.path).suffix();
    file.format = paperFormatNamed(invocation.isSet(u"format"_s) ? invocation.value(u"format"_s) : suffix);
    if (!file.format)
        return failure(ErrorCode::BadQuery, TemplateOptions::tr("--format is one of %1.").arg(formatNames()));
    return file;
}

Result<void> writeDraft(const Question &question, const QString &markdown, const QList<CitedPassage> &unsaved, const WantedFile &file)
{
    const InterruptWatch interrupt;
    return draftPaper(question.connection, question.lexicon, markdown, unsaved).and_then([&](const Paper &paper) {
        return writePaper(paper, *file.format, file.path, {.size = file.size, .stop = interrupt.token()});
    });
}

} // namespace Rapporteur
