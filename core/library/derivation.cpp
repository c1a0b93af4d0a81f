// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/derivation.h"

#include "core/library/identity.h"
#include "core/library/preparedquery.h"
#include "core/report/parsereport.h"
#include "core/text/textdocumentcbor.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

Result<void> deriveOne(const Connection &connection, const Lexicon &lexicon, ReportWriter &writer, qint64 id)
{
    PreparedQuery query(connection, u"SELECT path, cbor FROM documents JOIN reports ON reports.id = documents.report WHERE report = ?"_s);
    if (const auto done = query.run(id); !done)
        return done;
    if (!query.next())
        return query.ended();
    ReadReport read{.path = query.text(0), .bytes = {}, .sha256 = {}, .document = {}, .cbor = query.bytes(1), .report = {}};
    auto document = textDocumentFromCbor(read.cbor);
    if (!document)
        return std::unexpected(document.error());
    const auto human = humanPart(connection, id);
    if (!human)
        return std::unexpected(human.error());
    read.document = std::move(*document);
    derive(read, *human, lexicon);
    return writer.rewrite(id, read);
}

} // namespace

Result<HumanPart> humanPart(const Connection &connection, qint64 report)
{
    auto corrections = textCorrections(connection, report);
    if (!corrections)
        return std::unexpected(corrections.error());
    auto answers = reportAnswers(connection, report);
    if (!answers)
        return std::unexpected(answers.error());
    auto facts = factCorrections(connection, report);
    if (!facts)
        return std::unexpected(facts.error());
    return HumanPart{std::move(*corrections), std::move(*answers), std::move(*facts)};
}

void derive(ReadReport &read, const HumanPart &human, const Lexicon &lexicon)
{
    const TextDocument extracted = read.document;
    CorrectedDocument overlaid = corrected(std::move(read.document), human.corrections);
    read.report = parseReport(overlaid.document, lexicon, QFileInfo(read.path).fileName());
    applyAnswers(read.report, overlaid.document.text, human.answers);
    applyFactCorrections(read.report, extracted, overlaid, human.facts);
    read.document = std::move(overlaid.document);
}

Result<void> deriveAgain(const Connection &connection, const Lexicon &lexicon, const QList<qint64> &reports)
{
    if (!reports.isEmpty()) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        ReportWriter writer(connection, lexicon);
        for (const qint64 id : reports) {
            if (const auto done = deriveOne(connection, lexicon, writer, id); !done)
                return done;
        }
        if (const auto done = transaction->commit(); !done)
            return done;
    }
    return resolvePeople(connection, lexicon);
}

} // namespace Rapporteur
