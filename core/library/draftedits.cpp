// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/draftedits.h"

#include "core/library/annotationrows.h"
#include "core/library/journal.h"
#include "core/library/preparedquery.h"
#include "core/library/queries/drafts.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(DraftEdits)
};

QString stampOf(const QDateTime &at)
{
    return AnnotationRows::stamp(at.isValid() ? at : QDateTime::currentDateTimeUtc());
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Words short enough for the title of a step.
QString named(const QString &title)
{
    if (title.isEmpty())
        return EditText::tr("a draft without a title");
    return title.size() <= 40 ? title : title.left(39).trimmed() + u'…';
}

QString titleFor(const Connection &connection, const QList<qint64> &ids, const QString &one, const QString &several)
{
    if (ids.size() != 1)
        return several;
    const auto found = draft(connection, ids.first());
    return one.arg(named(found ? found->title : QString()));
}

/// Sets a column of a draft.
Result<void> set(const Connection &connection, qint64 id, const QString &column, const QString &value)
{
    return runSql(connection, u"UPDATE drafts SET %1 = ?, modified_at = ? WHERE id = ?"_s.arg(column), {value, stampOf({}), id});
}

Result<DraftSnapshot> snapshot(const Connection &connection, qint64 id)
{
    PreparedQuery query(connection, u"SELECT draft, text FROM draft_snapshots WHERE id = ?"_s);
    if (const auto done = query.run(id); !done)
        return std::unexpected(done.error());
    if (!query.next())
        return failure(ErrorCode::NotFound, EditText::tr("This snapshot is no longer in the library."));
    return DraftSnapshot{.id = id, .draft = query.integer(0), .text = query.text(1)};
}

/// A draft as it is now, written down inside a step. Gives the snapshot's id.
Result<qint64> keepNow(const Connection &connection, const Draft &draft, const QString &label, const QString &author)
{
    PreparedQuery query(connection, u"INSERT INTO draft_snapshots (uid, draft, label, text, author, made_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    return query.run(newUid(), draft.id, label.simplified(), draft.text, author, stampOf({})).transform([&] { return query.lastId(); });
}

} // namespace

Result<void> putCitations(const Connection &connection, const DraftCitations &cited)
{
    PreparedQuery key(connection, u"INSERT OR IGNORE INTO citation_keys (key, report) VALUES (?, ?)"_s);
    for (const auto &[report, name] : cited.keys.asKeyValueRange()) {
        if (const auto done = key.run(name, report); !done)
            return done;
    }
    PreparedQuery passage(connection,
        u"INSERT OR IGNORE INTO cited_passages (key, kind, report, annotation, speaker, said_on, span_start, span_end, page, quote, before, after, paragraph) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const CitedPassage &one : cited.passages) {
        const Anchor &anchor = one.anchor;
        if (const auto done = passage.run(one.key, citedKindName(one.kind), one.report, one.annotation, one.speaker, one.saidOn.toString(Qt::ISODate),
                anchor.span.start, anchor.span.end, anchor.page, anchor.quote, anchor.before, anchor.after, anchor.paragraph); !done)
            return done;
    }
    return {};
}

Result<qint64> addDraft(const Connection &connection, const Draft &wanted, const DraftCitations &cited)
{
    qint64 id = 0;
    return inStep(connection, EditText::tr("Begin the draft “%1”").arg(named(wanted.title)), [&] {
        PreparedQuery query(connection,
            u"INSERT INTO drafts (uid, folder, title, state, language, text, author, created_at, modified_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        return putCitations(connection, cited)
            .and_then([&] {
                return query.run(wanted.uid.isEmpty() ? newUid() : wanted.uid, wanted.folder, wanted.title, stateName(wanted.state), wanted.language, wanted.text,
                    wanted.author, stampOf(wanted.createdAt), stampOf(wanted.modifiedAt));
            })
            .transform([&] { id = query.lastId(); });
    }).transform([&] { return id; });
}

Result<void> saveDraft(const Connection &connection, qint64 id, const QString &text, const QString &title, const DraftCitations &cited)
{
    const auto was = draft(connection, id);
    if (!was)
        return std::unexpected(was.error());
    if (was->text == text && was->title == title)
        return {};
    return inStep(
        connection, EditText::tr("Write “%1”").arg(named(title)),
        [&] {
            return putCitations(connection, cited).and_then([&] {
                return runSql(connection, u"UPDATE drafts SET text = ?, title = ?, modified_at = ? WHERE id = ?"_s, {text, title, stampOf({}), id});
            });
        },
        u"draft:%1"_s.arg(id));
}

Result<void> changeDrafts(const Connection &connection, const QList<qint64> &ids, const DraftChange &change)
{
    const QString title = titleFor(connection, ids, EditText::tr("Change “%1”"), EditText::tr("Change %n draft(s)", nullptr, int(ids.size())));
    return inStep(connection, title, [&]() -> Result<void> {
        for (const qint64 id : ids) {
            Result<void> done;
            if (change.folder)
                done = set(connection, id, u"folder"_s, *change.folder);
            if (done && change.state)
                done = set(connection, id, u"state"_s, stateName(*change.state));
            if (done && change.language)
                done = set(connection, id, u"language"_s, *change.language);
            if (!done)
                return done;
        }
        return {};
    });
}

Result<void> removeDrafts(const Connection &connection, const QList<qint64> &ids)
{
    const QString title = titleFor(connection, ids, EditText::tr("Delete “%1”"), EditText::tr("Delete %n draft(s)", nullptr, int(ids.size())));
    return inStep(connection, title, [&]() -> Result<void> {
        for (const qint64 id : ids) {
            const auto done = runSql(connection, u"DELETE FROM draft_snapshots WHERE draft = ?"_s, {id}).and_then([&] {
                return runSql(connection, u"DELETE FROM drafts WHERE id = ?"_s, {id});
            });
            if (!done)
                return done;
        }
        return {};
    });
}

Result<qint64> takeSnapshot(const Connection &connection, qint64 id, const QString &label, const QString &author)
{
    return draft(connection, id).and_then([&](const Draft &now) -> Result<qint64> {
        qint64 made = 0;
        return inStep(connection, EditText::tr("Keep a snapshot of “%1”").arg(named(now.title)), [&] {
            return keepNow(connection, now, label, author).transform([&](qint64 row) { made = row; });
        }).transform([&] { return made; });
    });
}

Result<void> restoreSnapshot(const Connection &connection, qint64 id, const QString &title, const QString &author)
{
    const auto then = snapshot(connection, id);
    if (!then)
        return std::unexpected(then.error());
    return draft(connection, then->draft).and_then([&](const Draft &now) {
        return inStep(connection, EditText::tr("Go back to a snapshot of “%1”").arg(named(now.title)), [&] {
            return keepNow(connection, now, EditText::tr("Before going back"), author).and_then([&](qint64) {
                return set(connection, now.id, u"text"_s, then->text).and_then([&] { return set(connection, now.id, u"title"_s, title); });
            });
        });
    });
}

Result<void> removeSnapshot(const Connection &connection, qint64 id)
{
    return inStep(connection, EditText::tr("Delete a snapshot"), [&] { return runSql(connection, u"DELETE FROM draft_snapshots WHERE id = ?"_s, {id}); });
}

} // namespace Rapporteur
