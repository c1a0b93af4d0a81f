// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/invocation.h"

#include "core/lexicon/lexiconfile.h"
#include "core/lexicon/ownlexicon.h"
#include "core/library/queries/speakers.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

Invocation::Invocation(const QString &command, const Streams &streams)
    : m_command(command)
    , m_streams(streams)
{
    m_parser.addOption({{u"l"_s, u"library"_s}, tr("the library file (default: %1)").arg(defaultLibraryPath()), u"FILE"_s});
    m_parser.addOption({u"json"_s, tr("print JSON")});
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("print this page")});
}

void Invocation::addOption(const QStringList &names, const QString &description, const QString &valueName)
{
    m_parser.addOption({names, description, valueName});
}

void Invocation::addFilterOptions()
{
    addOption({u"topic"_s}, tr("only this topic, e.g. GDC (may be repeated)"), u"TOPIC"_s);
    addOption({u"speaker"_s}, tr("only this speaker (may be repeated)"), u"NAME"_s);
    addOption({u"series"_s}, tr("only meetings of this body"), u"NAME"_s);
    addOption({u"from"_s}, tr("from this year, month or day on, e.g. 2022 or 2022-05-26"), u"DATE"_s);
    addOption({u"to"_s}, tr("up to this year, month or day"), u"DATE"_s);
}

void Invocation::addOcrOption()
{
    addOption({u"ocr-languages"_s}, tr("languages to read scanned pages in, e.g. eng+fra; “none” leaves them unread (installed: %1)")
            .arg(installedOcrLanguages().join(u", "_s)), u"LANGUAGES"_s);
}

std::optional<int> Invocation::parse(const QStringList &arguments, qsizetype fewest, qsizetype most)
{
    const Command *command = commandNamed(m_command);
    if (!m_parser.parse(QStringList{m_command} + arguments))
        return misused(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        m_streams.out << tr("Usage: rapporteur %1 %2 [OPTION…]\n%3.\n\n").arg(m_command, command->translatedUsage(), command->translatedSummary());
        const QString help = m_parser.helpText();
        m_streams.out << help.mid(qMax(qsizetype(0), help.indexOf(u'\n') + 1)).trimmed() << u'\n';
        return ExitOk;
    }
    if (operands().size() < fewest)
        return misused(tr("%1 is missing.").arg(command->translatedUsage()));
    if (most >= 0 && operands().size() > most)
        return misused(tr("“%1” is one too many.").arg(operands().at(most)));
    return std::nullopt;
}

QString Invocation::libraryPath() const
{
    return m_parser.isSet(u"library"_s) ? value(u"library"_s) : defaultLibraryPath();
}

Result<Library> Invocation::openLibrary() const
{
    return Library::open(libraryPath());
}

Result<Library> Invocation::openExisting() const
{
    if (!QFileInfo::exists(libraryPath())) {
        return failure(ErrorCode::NotFound,
            tr("There is no library at %1 yet. Make one with: rapporteur import PATH…").arg(libraryPath()));
    }
    return openLibrary();
}

Result<Connection> Invocation::openForReading() const
{
    return openExisting().and_then([](const Library &library) { return library.connect(Connection::Mode::Read); });
}

Result<Lexicon> Invocation::lexicon() const
{
    return lexiconWith(ownLexiconFolder());
}

Result<OcrLanguages> Invocation::ocrLanguages() const
{
    const QString wish = isSet(u"ocr-languages"_s) ? value(u"ocr-languages"_s) : qEnvironmentVariable("RAPPORTEUR_OCR_LANGUAGES");
    const OcrLanguages chosen = chosenOcrLanguages(wish);
    for (const QString &code : wish == noOcr ? QStringList() : wish.split(u'+', Qt::SkipEmptyParts)) {
        if (!chosen.codes.contains(code)) {
            return failure(ErrorCode::NotFound, tr("The data to read scans in “%1” is not installed. On Debian and Ubuntu it is the package tesseract-ocr-%2.")
                    .arg(code, QString(code).replace(u'_', u'-')));
        }
    }
    return chosen;
}

Result<Question> Invocation::question() const
{
    auto words = lexicon();
    if (!words)
        return std::unexpected(words.error());
    auto connection = openForReading();
    if (!connection)
        return std::unexpected(connection.error());
    auto narrowed = filter(*connection, *words);
    if (!narrowed)
        return std::unexpected(narrowed.error());
    return Question{std::move(*words), std::move(*connection), std::move(*narrowed)};
}

Result<Filter> Invocation::filter(const Connection &connection, const Lexicon &lexicon) const
{
    Filter filter;
    for (const QString &topic : values(u"topic"_s)) {
        const auto id = topicNamed(lexicon, topic);
        if (!id)
            return std::unexpected(id.error());
        filter.topics.append(*id);
    }
    for (const QString &name : values(u"speaker"_s)) {
        const auto person = personNamed(connection, name);
        if (!person)
            return std::unexpected(person.error());
        filter.people.append(*person);
    }
    for (const Series &series : lexicon.series) {
        if (isSet(u"series"_s) && series.shortName.compare(value(u"series"_s), Qt::CaseInsensitive) == 0)
            filter.series = series.name;
    }
    if (filter.series.isEmpty())
        filter.series = value(u"series"_s);
    filter.from = dateOf(value(u"from"_s));
    filter.to = dateOf(value(u"to"_s), true);
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (isSet(option) && !dateOf(value(option)).isValid()) {
            return failure(ErrorCode::BadQuery,
                tr("“%1” is no date. Write 2022, 2022-05 or 2022-05-26.").arg(value(option)));
        }
    }
    return filter;
}

int Invocation::fail(const Error &error) const
{
    m_streams.err << u"rapporteur: "_s << error.sentence << u'\n';
    if (!error.cause.isEmpty())
        m_streams.err << u"  ("_s << error.cause << u")\n"_s;
    switch (error.code) {
    case ErrorCode::BadQuery:
    case ErrorCode::BadLexicon:
        return ExitUsage;
    case ErrorCode::NotALibrary:
    case ErrorCode::NewerLibrary:
    case ErrorCode::LibraryFailed:
    case ErrorCode::NotFound:
    case ErrorCode::NotReadable:
    case ErrorCode::DiskFull:
        return ExitNoLibrary;
    default:
        return ExitSomeFailed;
    }
}

int Invocation::misused(const QString &sentence) const
{
    m_streams.err << u"rapporteur "_s << m_command << u": "_s << sentence << u'\n'
                  << tr("See: rapporteur %1 --help").arg(m_command) << u'\n';
    return ExitUsage;
}

void Invocation::print(const QJsonDocument &document) const
{
    m_streams.out << QString::fromUtf8(document.toJson());
}

QDate dateOf(const QString &text, bool last)
{
    const QStringList parts = text.split(u'-');
    const int year = parts.value(0).toInt();
    const int month = parts.value(1, last ? u"12"_s : u"1"_s).toInt();
    const QDate first(year, month, 1);
    if (year < 1000 || !first.isValid() || parts.size() > 3)
        return {};
    if (parts.size() == 3)
        return QDate(year, month, parts[2].toInt());
    return last ? QDate(year, month, first.daysInMonth()) : first;
}

Result<QString> topicNamed(const Lexicon &lexicon, const QString &name)
{
    const auto found = std::ranges::find_if(lexicon.topics, [&](const Topic &topic) {
        return topic.id.compare(name, Qt::CaseInsensitive) == 0 || topic.name.compare(name, Qt::CaseInsensitive) == 0
            || topic.aliases.contains(name, Qt::CaseInsensitive);
    });
    if (found == lexicon.topics.end())
        return failure(ErrorCode::BadQuery, Invocation::tr("No topic is called “%1”; see: rapporteur topics").arg(name));
    return found->id;
}

Result<qint64> personNamed(const Connection &connection, const QString &name)
{
    const auto people = speakers(connection, {});
    if (!people)
        return std::unexpected(people.error());
    QStringList fitting;
    qint64 person = 0;
    for (const SpeakerRow &row : *people) {
        if (row.name.compare(name, Qt::CaseInsensitive) == 0 || QString::number(row.id) == name)
            return row.id;
        if (row.name.contains(name, Qt::CaseInsensitive)) {
            fitting.append(row.name);
            person = row.id;
        }
    }
    if (fitting.isEmpty())
        return failure(ErrorCode::BadQuery, Invocation::tr("Nobody in the library is called “%1”.").arg(name));
    if (fitting.size() > 1)
        return failure(ErrorCode::BadQuery, Invocation::tr("“%1” could be %2. Write the whole name.").arg(name, fitting.join(u", "_s)));
    return person;
}

} // namespace Rapporteur
