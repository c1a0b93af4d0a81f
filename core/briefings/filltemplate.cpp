// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/filledparts.h"
#include "core/briefings/templateanswers.h"
#include "core/briefings/templatefile.h"
#include "core/briefings/templatetext.h"
#include "core/briefings/templatewords.h"
#include "core/drafts/citationsyntax.h"
#include "core/library/queries/citedrecord.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

Result<Telling> tellingOf(const Connection &connection, const TemplateFile &file)
{
    const QString language = file.front.language.isEmpty() ? u"en"_s : file.front.language;
    Telling telling{.isAttributed = file.form.isAttributed, .locale = QLocale(language), .wantsQuotes = file.body.contains(u".quote"),
        .wantsMentions = file.body.contains(u".mention"), .wantsCitations = file.body.contains(u".cite")};
    if (telling.isAttributed)
        return telling;
    return knownNames(connection).transform([&](const QStringList &names) {
        telling.names = names;
        return telling;
    });
}

Result<QVariantHash> valuesOf(TemplateAnswers &answers, const TemplateFile &file)
{
    if (const auto done = answers.prepare(); !done)
        return std::unexpected(done.error());
    QVariantHash values = answers.standing();
    for (const TemplateQuery &query : file.queries) {
        auto list = answers.answer(query);
        if (!list)
            return std::unexpected(list.error());
        values.insert(query.name, *list);
    }
    if (!file.body.contains(u"record"))
        return values;
    return answers.counted().transform([&](const QVariantHash &record) {
        values.insert(u"record"_s, record);
        return values;
    });
}

/// Lines that a template left empty are one, and none ends in blanks.
QString tidied(const QString &text)
{
    static const QRegularExpression blanks(uR"([ \t]+$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression lines(uR"(\n{3,})"_s);
    return QString(text).remove(blanks).replace(lines, u"\n\n"_s).trimmed() + u'\n';
}

/// The texts of a front matter may hold names too.
Result<DraftFront> filledFront(const TemplateText &texts, const TemplateFile &file, const QVariantHash &values, const TemplateRequest &request)
{
    DraftFront front = file.front;
    QString problem;
    const auto fill = [&](QString &text) {
        const auto filled = problem.isEmpty() && text.contains(u'{') ? texts.filled(text, values, file.form.name) : Result<QString>(text);
        if (filled)
            text = filled->simplified();
        else
            problem = filled.error().cause;
    };
    for (QString *text : {&front.title, &front.subtitle, &front.kind, &front.classification, &front.date, &front.author, &front.subject})
        fill(*text);
    for (auto &[label, value] : front.fields)
        fill(value);
    if (!problem.isEmpty())
        return failure(ErrorCode::BadQuery, TemplateWords::tr("The template “%1” has a mistake: %2").arg(file.form.name, problem), problem);
    front.fields.removeIf([](const auto &one) { return one.second.isEmpty(); });
    if (!request.title.isEmpty())
        front.title = request.title;
    front.keywords += request.topics;
    front.madeOn = request.madeOn;
    front.madeFrom = file.form.id;
    return front;
}

/// What a text cites, of all that was given out.
DraftCitations citedIn(const QString &text, const RecordValues &values)
{
    QHash<QString, qint64> reports;
    for (const auto &[report, key] : values.keys().asKeyValueRange())
        reports.insert(key, report);
    DraftCitations cited;
    QSet<QString> seen;
    for (const CitationMark &mark : citationsIn(text)) {
        for (const CitationRef &ref : mark.refs) {
            if (reports.contains(ref.report))
                cited.keys.insert(reports.value(ref.report), ref.report);
            const auto passage = values.passages().constFind(ref.passage);
            if (passage == values.passages().constEnd() || seen.contains(ref.passage))
                continue;
            seen.insert(ref.passage);
            cited.passages.append(*passage);
        }
    }
    return cited;
}

} // namespace

Result<FilledTemplate> fillTemplate(const Connection &connection, const Lexicon &lexicon, const DraftTemplate &form, const TemplateRequest &request,
    const ProgressCallback &progress, std::stop_token stop)
{
    const TemplateFile file = readTemplate(form.id, form.text);
    if (!file.form.problem.isEmpty()) {
        return failure(ErrorCode::BadQuery, TemplateWords::tr("The template “%1” has a mistake: %2").arg(file.form.name, file.form.problem),
            file.form.problem);
    }
    auto telling = tellingOf(connection, file);
    if (!telling)
        return std::unexpected(telling.error());
    RecordShelf shelf(connection, progress, std::move(stop));
    RecordValues record(shelf, lexicon, *telling);
    TemplateAnswers answers(shelf, record, lexicon, file, request);
    const auto values = valuesOf(answers, file);
    if (!values)
        return std::unexpected(values.error());
    const TemplateText texts;
    const auto front = filledFront(texts, file, *values, request);
    if (!front)
        return std::unexpected(front.error());
    const auto body = texts.filled(file.body, *values, file.form.name, file.bodyLine);
    if (!body)
        return std::unexpected(body.error());
    ArrangedBody whole = arranged(*body, record.passages(), {.leftOut = request.leftOut, .order = request.order, .isNumbered = file.isNumbered}, telling->locale);
    const QString text = frontText(*front) + u'\n' + tidied(whole.text);
    if (!telling->isAttributed) {
        for (FilledPart &part : whole.parts) {
            for (FilledPart::Extract &extract : part.extracts)
                extract = {.key = extract.key, .label = record.day(record.passages().value(extract.key).saidOn), .words = record.plain(extract.words)};
        }
    }
    return FilledTemplate{.text = text, .title = front->title, .cited = citedIn(text, record), .parts = std::move(whole.parts)};
}

} // namespace Rapporteur
