// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/lexicon/lexiconentry.h"
#include "core/lexicon/lexiconfile.h"
#include "core/text/span.h"

#include <QObject>
#include <QTimer>

class QTextDocument;

namespace Rapporteur {

/// The user's lexicon file while it is edited, as text and as entries: what the form changes is changed in the text, so that
/// one undo history holds both.
class LexiconDraft : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Shipped, ///< or of another of the user's files
        Overriding, ///< the user's, in the place of a shipped one
        Own,
    };

    /// The user's file in `folder`: the last by name of its *.toml, whose words win; own.toml where there is none.
    explicit LexiconDraft(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] QTextDocument *document() const { return m_document; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Fails with the file's error; the text is empty then.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool canUndoSave() const;

    /// All words, as they would be after a save; while the text has problems, as they last were.
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }
    /// All words as they are on disk.
    [[nodiscard]] const Lexicon &saved() const { return m_saved; }
    [[nodiscard]] const QList<LexiconProblem> &problems() const { return m_problems; }
    [[nodiscard]] State stateOf(EntryKind kind, const QString &key) const;

    /// Puts the entry into the text in the place of the one whose key is `key`.
    [[nodiscard]] Result<void> put(const QString &key, const LexiconEntry &entry);
    [[nodiscard]] Result<void> remove(EntryKind kind, const QString &key);
    /// Reads the text now rather than a moment after the last key.
    void parse();

    /// Writes the file. Fails while the text has problems.
    [[nodiscard]] Result<void> save();
    /// The file is again as it was before the last save, and the text with it.
    [[nodiscard]] Result<void> undoSave();

signals:
    void changed(); ///< the words or the problems did
    void savedChanged(); ///< the file on disk was written
    void written(const QString &name, const QString &before, const QString &after); ///< the same, before it: what the file held and holds

private:
    void apply(Span span, const QString &text);

    QString m_folder;
    QString m_path;
    QTextDocument *m_document;
    QTimer m_pause;
    Lexicon m_base; ///< shipped, and of the user's other files
    Lexicon m_own; ///< of the text
    Lexicon m_lexicon;
    Lexicon m_saved;
    QList<LexiconProblem> m_problems;
};

} // namespace Rapporteur
