// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarydump.h"

#include "core/library/integrity.h"
#include "core/library/preparedquery.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QStringList linesOf(const MadeLibrary &made, const QStringList &queries)
{
    const Connection connection = made.read();
    QStringList all;
    for (const QString &sql : queries) {
        PreparedQuery query(connection, sql);
        if (const auto done = query.run(); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().cause));
        QStringList lines;
        while (query.next()) {
            QString line = sql.section(u" FROM "_s, 1).section(u' ', 0, 0);
            for (int column = 0; column < 12; ++column) {
                const QString text = query.text(column);
                line += u" | "_s + text;
            }
            lines.append(line.trimmed());
        }
        lines.sort();
        all += lines;
    }
    return all;
}

} // namespace

QStringList rowsOf(const MadeLibrary &made)
{
    return linesOf(made,
        {u"SELECT id, path, file_name, original, rendition FROM reports"_s,
            u"SELECT id, report, path, original, scanned, words, damage, hex(sketch) FROM renditions"_s,
            u"SELECT rendition, number, original, imported_at FROM versions"_s, u"SELECT path, rendition, original FROM locations"_s,
            u"SELECT rendition, decided_at FROM preferred_renditions"_s, u"SELECT one, other, same, decided_at FROM meeting_verdicts"_s,
            u"SELECT kind, name, series, other FROM person_answers"_s, u"SELECT report, doubt, words, value FROM report_answers"_s,
            u"SELECT report, span_start, words, replacement FROM text_corrections"_s, u"SELECT report, fact, quote, value FROM fact_corrections"_s,
            u"SELECT id, uid, report, span_start, span_end, quote, color, note, starred, private, modified_at FROM annotations"_s,
            u"SELECT annotation, tag FROM annotation_tags"_s, u"SELECT uid, source, target, relation FROM annotation_links"_s,
            u"SELECT annotation, state, span_start, shown_start, words FROM annotation_places"_s,
            u"SELECT report, kind, label, title, series, number, date, statements, speakers, warnings, topics FROM readings"_s,
            u"SELECT report, position, span_start, text FROM paragraphs"_s,
            u"SELECT report, position, names.text, as_written, span_start, fingerprint FROM statements LEFT JOIN names ON names.id = statements.name"_s,
            u"SELECT text, series, people.name FROM names LEFT JOIN people ON people.id = names.person"_s, u"SELECT report, quote(hex(cbor)) FROM documents"_s,
            u"SELECT rowid, text FROM paragraph_text WHERE 0"_s, u"SELECT name, text FROM lexicon_files"_s,
            u"SELECT id, uid, folder, title, state, language, text, author, created_at, modified_at FROM drafts"_s,
            u"SELECT id, uid, draft, label, text, author, made_at FROM draft_snapshots"_s, u"SELECT id, key, report FROM citation_keys"_s,
            u"SELECT id, key, report, kind, annotation, speaker, said_on, span_start, quote FROM cited_passages"_s});
}

QStringList meaningOf(const MadeLibrary &made)
{
    const QString sha = u"(SELECT min(sha256) FROM renditions AS r JOIN originals ON originals.id = r.original WHERE r.report = %1.report)"_s;
    return linesOf(made,
        {u"SELECT sha256 FROM originals WHERE id IN (SELECT original FROM versions)"_s, u"SELECT label, date FROM readings"_s,
            u"SELECT uid, target, subject, %1, quote, color, note, starred, private, author, created_at, modified_at FROM annotations"_s.arg(sha.arg(u"annotations"_s)),
            u"SELECT uid, tag FROM annotation_tags JOIN annotations ON annotations.id = annotation"_s,
            u"SELECT annotation_links.uid, a.uid, b.uid, relation FROM annotation_links JOIN annotations AS a ON a.id = source JOIN annotations AS b ON b.id = annotation_links.target"_s,
            u"SELECT color, meaning FROM highlight_colors"_s, u"SELECT kind, name, series, other FROM person_answers"_s,
            u"SELECT %1, doubt, words, value FROM report_answers"_s.arg(sha.arg(u"report_answers"_s)),
            u"SELECT %1, span_start, words, replacement FROM text_corrections"_s.arg(sha.arg(u"text_corrections"_s)),
            u"SELECT %1, fact, quote, value, author, made_at FROM fact_corrections"_s.arg(sha.arg(u"fact_corrections"_s)),
            u"SELECT uid, folder, title, state, language, text, author, created_at, modified_at FROM drafts"_s,
            u"SELECT draft_snapshots.uid, drafts.uid, label, draft_snapshots.text, draft_snapshots.author, made_at FROM draft_snapshots JOIN drafts ON drafts.id = draft"_s,
            u"SELECT %1, key FROM citation_keys"_s.arg(sha.arg(u"citation_keys"_s)), u"SELECT %1, key, quote, annotation FROM cited_passages"_s.arg(sha.arg(u"cited_passages"_s))});
}

qsizetype findings(const MadeLibrary &made)
{
    const Connection connection = made.read();
    const auto found = checkIntegrity(connection).value() + verifyProvenance(connection).value();
    for (const Finding &finding : found)
        qWarning("%s", qPrintable(finding.what));
    return found.size();
}

} // namespace Rapporteur
