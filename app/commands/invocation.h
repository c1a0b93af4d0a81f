// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "core/error.h"
#include "core/lexicon/lexicon.h"
#include "core/library/library.h"
#include "core/library/queries/filter.h"
#include "core/text/ocrlanguages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QJsonDocument>

#include <optional>

namespace Rapporteur {

/// What a command that asks the library works with.
struct Question {
    Lexicon lexicon;
    Connection connection;
    Filter filter;
};

/// The command line of one subcommand: the options all of them share (--library, --json, --help) and its own,
/// read once; and the ways all of them print and fail.
class Invocation
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Invocation)
public:
    Invocation(const QString &command, const Streams &streams);

    void addOption(const QStringList &names, const QString &description, const QString &valueName = {});
    void addFilterOptions(); ///< --topic, --speaker, --series, --from, --to
    void addOcrOption(); ///< --ocr-languages

    /// Reads the arguments. A value is the code to leave with at once (after --help, or a wrong use).
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, qsizetype fewest = 0, qsizetype most = 0);

    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] bool wantsJson() const { return m_parser.isSet(QStringLiteral("json")); }

    [[nodiscard]] QString libraryPath() const;
    [[nodiscard]] Result<Library> openLibrary() const;
    /// Opens a library that must be there already, for reading.
    [[nodiscard]] Result<Library> openExisting() const; ///< does not make one
    [[nodiscard]] Result<Connection> openForReading() const;
    /// The shipped words, with the user's own laid over them.
    [[nodiscard]] Result<Lexicon> lexicon() const;
    /// What --ocr-languages, else $RAPPORTEUR_OCR_LANGUAGES, asks for; without either this system's usual ones. Fails
    /// where data of a language is not installed.
    [[nodiscard]] Result<OcrLanguages> ocrLanguages() const;
    /// All that a question needs, with what the filter options say. Fails where the library or the lexicon cannot
    /// be read, and on a date, topic or speaker that cannot be understood.
    [[nodiscard]] Result<Question> question() const;

    /// Prints an answer, as text or with --json as what `asJson` makes of it, or its error. Gives the exit code.
    template<typename T, typename AsJson, typename AsText>
    [[nodiscard]] int answer(const Result<T> &answer, AsJson asJson, AsText asText) const
    {
        if (!answer)
            return fail(answer.error());
        if (wantsJson())
            print(QJsonDocument(asJson(*answer)));
        else
            asText(*answer, m_streams.out);
        return ExitOk;
    }
    [[nodiscard]] int fail(const Error &error) const; ///< prints it; gives the exit code for it
    [[nodiscard]] int misused(const QString &sentence) const;
    void print(const QJsonDocument &document) const;

    [[nodiscard]] const Streams &streams() const { return m_streams; }

private:
    [[nodiscard]] Result<Filter> filter(const Connection &connection, const Lexicon &lexicon) const;

    QString m_command;
    Streams m_streams;
    QCommandLineParser m_parser;
};

/// "2022", "2022-05" or "2022-05-26" as the first day of that time, or with `last` its last.
[[nodiscard]] QDate dateOf(const QString &text, bool last = false);
/// The id of a topic by id, name or alias.
[[nodiscard]] Result<QString> topicNamed(const Lexicon &lexicon, const QString &name);
/// A person of the library by name, part of a name, or id. Fails where none or several fit.
[[nodiscard]] Result<qint64> personNamed(const Connection &connection, const QString &name);

} // namespace Rapporteur
