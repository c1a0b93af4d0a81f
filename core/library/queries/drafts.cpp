// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/queries/drafts.h"

#include "core/library/preparedquery.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct DraftsText {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

QDateTime timeIn(const PreparedQuery &query, int column)
{
    QDateTime at = QDateTime::fromString(query.text(column), Qt::ISODateWithMs);
    at.setTimeZone(QTimeZone::UTC);
    return at;
}

Draft readDraft(const PreparedQuery &query)
{
    return {.id = query.integer(0), .uid = query.text(1), .folder = query.text(2), .title = query.text(3),
        .state = draftStateNamed(query.text(4)).value_or(DraftState::Draft), .language = query.text(5), .text = query.text(6), .author = query.text(7),
        .createdAt = timeIn(query, 8), .modifiedAt = timeIn(query, 9)};
}

DraftSnapshot readSnapshot(const PreparedQuery &query)
{
    return {.id = query.integer(0), .uid = query.text(1), .draft = query.integer(2), .label = query.text(3), .text = query.text(4),
        .author = query.text(5), .madeAt = timeIn(query, 6)};
}

} // namespace

Result<QList<Draft>> drafts(const Connection &connection)
{
    PreparedQuery query(connection,
        u"SELECT id, uid, folder, title, state, language, '', author, created_at, modified_at FROM drafts ORDER BY modified_at DESC, id DESC"_s);
    if (const auto done = query.run(); !done)
        return std::unexpected(done.error());
    QList<Draft> all;
    while (query.next())
        all.append(readDraft(query));
    return query.ended().transform([&] { return all; });
}

Result<Draft> draft(const Connection &connection, qint64 id)
{
    PreparedQuery query(connection,
        u"SELECT id, uid, folder, title, state, language, text, author, created_at, modified_at FROM drafts WHERE id = ?"_s);
    if (const auto done = query.run(id); !done)
        return std::unexpected(done.error());
    if (!query.next()) {
        return query.ended().and_then([]() -> Result<Draft> {
            return failure(ErrorCode::NotFound, DraftsText::tr("This draft is no longer in the library."));
        });
    }
    return readDraft(query);
}

Result<QList<DraftSnapshot>> snapshotsOf(const Connection &connection, qint64 draft)
{
    PreparedQuery query(connection, u"SELECT id, uid, draft, label, text, author, made_at FROM draft_snapshots WHERE draft = ? ORDER BY made_at DESC, id DESC"_s);
    if (const auto done = query.run(draft); !done)
        return std::unexpected(done.error());
    QList<DraftSnapshot> all;
    while (query.next())
        all.append(readSnapshot(query));
    return query.ended().transform([&] { return all; });
}

} // namespace Rapporteur
