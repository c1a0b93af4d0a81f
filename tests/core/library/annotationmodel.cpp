// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationmodel.h"

#include "core/library/preparedquery.h"
#include "core/library/queries/annotations.h"

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

namespace {

/// Human tables, as they are in the file.
const QStringList humanTables{u"annotations"_s, u"annotation_tags"_s, u"annotation_links"_s, u"highlight_colors"_s, u"board_sections"_s,
    u"board_cards"_s, u"fact_corrections"_s, u"text_corrections"_s, u"person_answers"_s, u"report_answers"_s, u"drafts"_s, u"draft_snapshots"_s,
    u"citation_keys"_s, u"cited_passages"_s};

QString described(const Annotation &one)
{
    const QStringList parts{one.uid, one.subject, one.anchor.quote, QString::number(one.anchor.span.start), QString::number(one.anchor.paragraph), one.color,
        one.note, one.tags.join(u' '), QString::number(one.starred), QString::number(one.isPrivate), one.author, one.createdAt.toString(Qt::ISODateWithMs)};
    return parts.join(u" | "_s);
}

QString lettersOf(const QString &words)
{
    QString letters;
    for (const QChar c : words.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

} // namespace

Annotation withoutDerived(Annotation annotation)
{
    annotation.place = {};
    annotation.shown = {};
    annotation.words.clear();
    annotation.modifiedAt = {};
    return annotation;
}

QString differenceTo(const Connection &connection, const AnnotationModel::State &wantedState)
{
    const auto rows = annotations(connection);
    const auto links = annotationLinks(connection);
    if (!rows || !links)
        return u"the library cannot be read"_s;
    AnnotationModel::State state;
    QSet<QString> uids;
    for (const AnnotationRow &row : *rows) {
        const Annotation &one = row.annotation;
        uids.insert(one.uid);
        state.annotations.insert(one.id, withoutDerived(one));
        const bool isSame = one.place.state == AnchorState::Held || one.place.state == AnchorState::Moved;
        if (one.target == AnnotationTarget::Passage && isSame && lettersOf(one.words) != lettersOf(one.anchor.quote))
            return u"“%1” is said to be “%2”"_s.arg(one.anchor.quote, one.words);
    }
    for (const AnnotationLink &link : *links)
        state.links.insert({link.source, link.target, link.relation});
    if (uids.size() != rows->size() || state.annotations.size() != rows->size() || qsizetype(state.links.size()) != links->size())
        return u"an annotation or a link is there twice"_s;
    for (const auto &[id, wanted] : wantedState.annotations.asKeyValueRange()) {
        if (!state.annotations.contains(id))
            return u"annotation %1 is lost"_s.arg(id);
        if (state.annotations.value(id) != wanted)
            return u"annotation %1 is %2, wanted %3"_s.arg(id).arg(described(state.annotations.value(id)), described(wanted));
    }
    if (state.annotations.size() != wantedState.annotations.size())
        return u"%1 annotations, wanted %2"_s.arg(state.annotations.size()).arg(wantedState.annotations.size());
    return state.links == wantedState.links ? QString() : u"the links are others"_s;
}

QString dumpOf(const Connection &connection)
{
    QString all;
    for (const QString &table : humanTables) {
        PreparedQuery columns(connection, u"SELECT count(*) FROM pragma_table_info('%1')"_s.arg(table));
        PreparedQuery rows(connection, u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
        if (!columns.run() || !columns.next() || !rows.run())
            qFatal("no table %s", qPrintable(table));
        while (rows.next()) {
            all += table;
            for (int column = 0; column < columns.integer(0); ++column)
                all += u'|' + rows.text(column);
            all += u'\n';
        }
    }
    return all;
}

} // namespace Rapporteur::Test
