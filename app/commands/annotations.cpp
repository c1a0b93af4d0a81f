// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/interruptwatch.h"
#include "app/commands/invocation.h"
#include "app/commands/table.h"
#include "core/annotations/exchange.h"
#include "core/library/annotationimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct AnnotationsText {
    Q_DECLARE_TR_FUNCTIONS(AnnotationsCommand)
};

QString stateName(AnchorState state)
{
    static const std::array names{u"held"_s, u"moved"_s, u"changed"_s, u"orphaned"_s};
    return names[size_t(state)];
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const AnnotationRow &row)
{
    const Annotation &a = row.annotation;
    const bool isPassage = a.target == AnnotationTarget::Passage;
    const auto place = [&](qsizetype offset) { return offset >= 0 ? QJsonValue(offset) : QJsonValue(); };
    return {{u"id"_s, a.uid}, {u"target"_s, targetName(a.target)}, {u"report"_s, a.report ? QJsonValue(a.report) : QJsonValue()},
        {u"label"_s, orNull(row.reportLabel)}, {u"date"_s, orNull(row.date.toString(Qt::ISODate))}, {u"section"_s, orNull(row.section)},
        {u"speaker"_s, orNull(row.speaker)}, {u"topics"_s, QJsonArray::fromStringList(row.topics)}, {u"subject"_s, orNull(a.subject)},
        {u"page"_s, a.anchor.page > 0 ? QJsonValue(a.anchor.page) : QJsonValue()}, {u"state"_s, isPassage ? QJsonValue(stateName(a.place.state)) : QJsonValue()},
        {u"start"_s, place(a.place.span.start)}, {u"end"_s, place(a.place.span.end)}, {u"quote"_s, orNull(a.anchor.quote)}, {u"note"_s, orNull(a.note)},
        {u"color"_s, orNull(a.color)}, {u"tags"_s, QJsonArray::fromStringList(a.tags)}, {u"starred"_s, a.starred}, {u"private"_s, a.isPrivate},
        {u"author"_s, orNull(a.author)}, {u"created"_s, a.createdAt.toString(Qt::ISODateWithMs)}, {u"modified"_s, a.modifiedAt.toString(Qt::ISODateWithMs)},
        {u"links"_s, row.links}};
}

void print(const QList<AnnotationRow> &rows, QTextStream &out)
{
    Table table({AnnotationsText::tr("Where"), AnnotationsText::tr(">Page"), AnnotationsText::tr("Tags"), AnnotationsText::tr("Words"), AnnotationsText::tr("Note")});
    for (const AnnotationRow &row : rows) {
        const Annotation &a = row.annotation;
        table.add({shortened(row.reportLabel.isEmpty() ? a.subject : row.reportLabel, 32), a.anchor.page > 0 ? QString::number(a.anchor.page) : u"–"_s,
            shortened(a.tags.join(u", "_s), 24), shortened(a.anchor.quote, 60), shortened(a.note, 60)});
    }
    table.print(out);
}

/// What --report, --tag and --private ask for.
Result<BundleRequest> wanted(const Invocation &invocation)
{
    BundleRequest request{.tag = cleanTag(invocation.value(u"tag"_s)), .withPrivate = invocation.isSet(u"private"_s)};
    if (invocation.isSet(u"report"_s)) {
        request.report = invocation.value(u"report"_s).toLongLong();
        if (request.report <= 0)
            return failure(ErrorCode::BadQuery, AnnotationsText::tr("“%1” is no number of a report. See: rapporteur list").arg(invocation.value(u"report"_s)));
    }
    return request;
}

int list(const Invocation &invocation, const BundleRequest &request)
{
    const auto rows = invocation.openForReading().and_then([&](const Connection &connection) { return annotationRows(connection, request); });
    return invocation.answer(rows, [](const QList<AnnotationRow> &all) {
        QJsonArray array;
        for (const AnnotationRow &row : all)
            array.append(toJson(row));
        return array;
    }, print);
}

QString formatNames()
{
    QStringList names;
    for (const ExchangeFormatSpec &spec : exchangeFormats())
        names.append(QString::fromLatin1(spec.name));
    return names.join(u", "_s);
}

/// The format of that name, else the one that the file's ending tells.
std::optional<ExchangeFormat> formatOf(const QString &name, const QString &path)
{
    for (const ExchangeFormatSpec &spec : exchangeFormats()) {
        const bool isNamed = name.compare(QLatin1StringView(spec.name), Qt::CaseInsensitive) == 0;
        const bool isEnding = name.isEmpty() && QFileInfo(path).suffix().compare(QLatin1StringView(spec.name), Qt::CaseInsensitive) == 0;
        if (isNamed || isEnding)
            return spec.format;
    }
    return std::nullopt;
}

int failed(const Invocation &invocation, const Error &error)
{
    invocation.streams().err << u"rapporteur: "_s << error.sentence << Qt::endl;
    return ExitSomeFailed;
}

int write(const Invocation &invocation, const BundleRequest &request)
{
    const QString path = invocation.value(u"output"_s);
    if (path.isEmpty())
        return invocation.misused(AnnotationsText::tr("Say where the annotations go, with -o PATH."));
    const auto format = formatOf(invocation.value(u"format"_s), path);
    if (!format)
        return invocation.misused(AnnotationsText::tr("--format is one of %1.").arg(formatNames()));
    const auto connection = invocation.openForReading();
    if (!connection)
        return invocation.fail(connection.error());
    const InterruptWatch interrupt;
    ExtractorPool extractors(1);
    const auto done = exportAnnotations(*connection, extractors, {.format = *format, .what = request, .path = path, .stop = interrupt.token()});
    if (!done)
        return failed(invocation, done.error());
    if (invocation.wantsJson()) {
        invocation.print(QJsonDocument(QJsonObject{{u"annotations"_s, done->annotations}, {u"written"_s, QJsonArray::fromStringList(done->written)},
            {u"kept"_s, QJsonArray::fromStringList(done->kept)}, {u"passedOver"_s, QJsonArray::fromStringList(done->passedOver)}}));
        return done->kept.isEmpty() ? ExitOk : ExitSomeFailed;
    }
    QTextStream &out = invocation.streams().out;
    out << AnnotationsText::tr("%n annotation(s) written to %1.", nullptr, done->annotations).arg(path) << u'\n';
    for (const QString &name : done->kept)
        out << AnnotationsText::tr("Left as it is, since somebody else wrote or changed it: %1").arg(name) << u'\n';
    for (const QString &label : done->passedOver)
        out << AnnotationsText::tr("Passed over, since it was not read from a PDF: %1").arg(label) << u'\n';
    return done->kept.isEmpty() ? ExitOk : ExitSomeFailed;
}

QJsonObject toJson(const QString &path, const AnnotationImport &done)
{
    QJsonArray homeless;
    for (const HomelessAnnotation &one : done.homeless)
        homeless.append(QJsonObject{{u"report"_s, orNull(one.report)}, {u"quote"_s, orNull(one.quote)}, {u"note"_s, orNull(one.note)}});
    return {{u"path"_s, path}, {u"added"_s, done.added}, {u"changed"_s, done.changed}, {u"same"_s, done.same}, {u"orphaned"_s, done.orphaned},
        {u"links"_s, done.links}, {u"homeless"_s, homeless}};
}

void print(const QString &path, const AnnotationImport &done, QTextStream &out)
{
    out << path << u": "_s << AnnotationsText::tr("%1 new, %2 changed, %3 the same, %4 without a place").arg(done.added).arg(done.changed).arg(done.same).arg(done.orphaned) << u'\n';
    for (const HomelessAnnotation &one : done.homeless)
        out << AnnotationsText::tr("Not taken in, since the library holds no such report: “%1” (%2)").arg(shortened(one.quote.isEmpty() ? one.note : one.quote, 60), one.report) << u'\n';
}

int read(const Invocation &invocation)
{
    const auto connection = invocation.openExisting().and_then([](const Library &library) { return library.connect(Connection::Mode::Edit); });
    if (!connection)
        return invocation.fail(connection.error());
    const InterruptWatch interrupt;
    ExtractorPool extractors(1);
    QJsonArray all;
    int code = ExitOk;
    const QStringList paths = invocation.operands().sliced(1);
    for (const QString &path : paths) {
        const auto done = readAnnotations(extractors, path, interrupt.token()).and_then([&](const AnnotationBundle &bundle) {
            return importAnnotations(*connection, bundle, QFileInfo(path).fileName());
        });
        if (!done) {
            code = failed(invocation, done.error());
            continue;
        }
        code = done->homeless.isEmpty() ? code : ExitSomeFailed;
        if (invocation.wantsJson())
            all.append(toJson(path, *done));
        else
            print(path, *done, invocation.streams().out);
    }
    if (invocation.wantsJson())
        invocation.print(QJsonDocument(all));
    return code;
}

} // namespace

int runAnnotations(const QStringList &arguments, const Streams &streams)
{
    Invocation invocation(u"annotations"_s, streams);
    invocation.addOption({u"format"_s}, AnnotationsText::tr("of an export: %1 (default: as the file's name ends)").arg(formatNames()), u"FORMAT"_s);
    invocation.addOption({u"o"_s, u"output"_s}, AnnotationsText::tr("where an export goes; of markdown, and of pdf for several reports, a folder"), u"PATH"_s);
    invocation.addOption({u"report"_s}, AnnotationsText::tr("those of one report"), u"ID"_s);
    invocation.addOption({u"tag"_s}, AnnotationsText::tr("those with a tag, or one below it"), u"TAG"_s);
    invocation.addOption({u"private"_s}, AnnotationsText::tr("private ones too"));
    if (const auto code = invocation.parse(arguments, 0, -1))
        return *code;
    const QString what = invocation.operands().value(0, u"list"_s);
    const auto request = wanted(invocation);
    if (!request)
        return invocation.misused(request.error().sentence);
    const qsizetype operands = invocation.operands().size();
    if (what == "import"_L1 && operands > 1)
        return read(invocation);
    if (what == "import"_L1)
        return invocation.misused(AnnotationsText::tr("Name a file to import."));
    if (operands > 1 || (what != "list"_L1 && what != "export"_L1))
        return invocation.misused(AnnotationsText::tr("Say list, export or import."));
    return what == "list"_L1 ? list(invocation, *request) : write(invocation, *request);
}

} // namespace Rapporteur
