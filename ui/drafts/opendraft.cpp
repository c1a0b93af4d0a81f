// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/opendraft.h"

#include "core/drafts/draftfront.h"
#include "core/library/queries/drafts.h"
#include "ui/drafts/drafteditor.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int pauseTime = 1000; ///< ms after the last key
constexpr int retryTime = 5000; ///< ms after a save that failed
} // namespace

OpenDraft::OpenDraft(const ViewContext &context, DraftEditor *editor, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_editor(editor)
    , m_saves(std::make_shared<Saves>())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OpenDraft::save);
    connect(editor->document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed || added) // colours change too
            textChanged();
    });
}

OpenDraft::~OpenDraft()
{
    save();
}

void OpenDraft::open(qint64 id)
{
    if (id == m_id)
        return refresh();
    save();
    m_id = id;
    m_isRead = false;
    m_isChanged = false;
    m_draft = {};
    m_held = {};
    ask();
}

void OpenDraft::refresh()
{
    if (m_saves->hasFailed.exchange(false) && m_isRead) {
        m_isChanged = true;
        m_pause.start(retryTime);
    }
    ask();
    emit changed();
}

void OpenDraft::ask()
{
    // While a save is under way the library has an older text; it asks again when it is done.
    if (!m_id || !isSaved())
        return;
    m_context.queries.ask<Draft>(this, [id = m_id](const Connection &connection) { return Rapporteur::draft(connection, id); },
        [this, id = m_id, asked = m_saveCount](const Result<Draft> &answer) {
            if (id != m_id || asked != m_saveCount || m_isChanged)
                return;
            if (answer)
                take(*answer);
            else if (answer.error().code == ErrorCode::NotFound)
                emit gone();
        });
}

void OpenDraft::take(const Draft &draft)
{
    m_draft = draft;
    const QString text = QString(draft.text).replace(u"\r\n"_s, u"\n"_s);
    m_isSetting = true;
    if (!m_isRead)
        m_editor->setText(text);
    else if (m_editor->text() != text)
        m_editor->followText(text);
    m_isSetting = false;
    if (!std::exchange(m_isRead, true))
        emit opened();
    emit changed();
}

void OpenDraft::textChanged()
{
    if (m_isSetting || !m_isRead)
        return;
    const bool wasSaved = isSaved();
    m_isChanged = true;
    m_pause.start(pauseTime);
    if (wasSaved)
        emit changed();
}

void OpenDraft::hold(const DraftCitations &cited)
{
    m_held.keys.insert(cited.keys);
    m_held.passages += cited.passages;
}

void OpenDraft::save()
{
    m_pause.stop();
    if (!m_isRead || !std::exchange(m_isChanged, false))
        return;
    ++m_saveCount;
    ++m_saves->open;
    m_draft.text = m_editor->text();
    m_context.edits.run([id = m_id, text = m_draft.text, held = m_held, saves = m_saves](const Connection &connection) -> Result<Edited> {
        const auto saved = saveDraft(connection, id, text, titleOfDraft(text), held);
        --saves->open;
        if (saved)
            return Edited({}, EditScope::Drafts);
        saves->hasFailed = saved.error().code != ErrorCode::NotFound;
        return std::unexpected(saved.error());
    });
}

} // namespace Rapporteur
