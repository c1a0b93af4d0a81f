// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/preparedquery.h"
#include "core/report/report.h"
#include "core/text/likeness.h"
#include "core/text/textdocument.h"

#include <QByteArray>
#include <QHash>

namespace Rapporteur {

/// One file, read and understood, on its way into the library.
struct ReadReport {
    QString path;
    QByteArray bytes;
    QString sha256;
    TextDocument document;
    QByteArray cbor; ///< of the document
    Report report;
    Sketch sketch = {}; ///< of the document's text
};

/// The prepared statements that write what was read from reports. Use it inside a transaction, on the connection's thread.
class ReportWriter
{
public:
    ReportWriter(const Connection &connection, const Lexicon &lexicon);
    ~ReportWriter();
    ReportWriter(const ReportWriter &) = delete;
    ReportWriter &operator=(const ReportWriter &) = delete;

    /// Writes the document of a new report and what is derived from it.
    [[nodiscard]] Result<void> write(qint64 id, const ReadReport &read);
    /// Writes them anew, and finds the annotations' places in them; the files of the report and their versions stay.
    [[nodiscard]] Result<void> rewrite(qint64 id, const ReadReport &read);

private:
    struct Statements;

    [[nodiscard]] Result<void> writeReading(qint64 id, const ReadReport &read);
    [[nodiscard]] Result<void> writeParagraphs(qint64 id, const ReadReport &read);
    [[nodiscard]] Result<void> writeStatements(qint64 id, const ReadReport &read);
    [[nodiscard]] Result<void> writePeople(qint64 id, const Report &report);
    [[nodiscard]] Result<void> writeActions(qint64 id, const Report &report);
    [[nodiscard]] Result<void> writeLists(qint64 id, const ReadReport &read);
    [[nodiscard]] Result<qint64> nameId(const QString &name, const QString &series, bool spoke);
    [[nodiscard]] std::optional<qint64> paragraphId(int paragraph) const;

    const Connection &m_connection;
    const Lexicon &m_lexicon;
    const QString m_generation; ///< of the readings it writes
    std::unique_ptr<Statements> m_statements;
    QHash<std::pair<QString, QString>, std::pair<qint64, bool>> m_names; ///< (text, series) -> (id, spoke)
    QList<qint64> m_paragraphs; ///< ids of the paragraphs of the report being written
};

/// "WG-Strategy 38", else the title, else the file's name.
[[nodiscard]] QString reportLabel(const Report &report, const Lexicon &lexicon, const QString &fileName);

} // namespace Rapporteur
