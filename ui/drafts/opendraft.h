// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/draftedits.h"
#include "ui/shell/view.h"

#include <QTimer>

#include <atomic>
#include <memory>

namespace Rapporteur {

class DraftEditor;

/// The draft that is written: read from the library, and kept there a second after the last key. What is changed elsewhere, as by undoing a step,
/// is followed; what was saved from here is not read again.
class OpenDraft : public QObject
{
    Q_OBJECT
public:
    OpenDraft(const ViewContext &context, DraftEditor *editor, QObject *parent);
    ~OpenDraft() override; ///< saves

    /// Saves what was open. 0: nothing is open.
    void open(qint64 id);
    /// Drafts changed.
    void refresh();
    /// Saves now what is not saved yet.
    void save();
    /// What is dropped into the text holds on to these: they are kept with it.
    void hold(const DraftCitations &cited);

    /// 0 while nothing is.
    [[nodiscard]] qint64 id() const { return m_id; }
    /// As it was read; its text may be older than the editor's.
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const DraftCitations &held() const { return m_held; }
    [[nodiscard]] bool isSaved() const { return !m_isChanged && m_saves->open == 0; }
    /// The words may not be written on.
    [[nodiscard]] bool isRead() const { return m_isRead; }

signals:
    void opened(); ///< its text is in the editor
    void changed(); ///< its state, language or folder, or whether it is saved
    void gone(); ///< it is no longer in the library

private:
    /// What saves that are under way tell, from their thread.
    struct Saves {
        std::atomic<int> open = 0;
        std::atomic<bool> hasFailed = false;
    };

    void ask();
    void take(const Draft &draft);
    void textChanged();

    ViewContext m_context;
    DraftEditor *m_editor;
    qint64 m_id = 0;
    bool m_isRead = false; ///< the text of m_id is in the editor
    bool m_isSetting = false;
    bool m_isChanged = false; ///< and not saved yet
    Draft m_draft;
    DraftCitations m_held;
    quint64 m_saveCount = 0;
    std::shared_ptr<Saves> m_saves;
    QTimer m_pause;
};

} // namespace Rapporteur
