// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/span.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <QTimer>

class QMenu;

namespace Rapporteur {

class DraftEditor;

/// Underlines the words in view that the dictionary of the draft's language does not know. Dictionaries are read and asked on a thread of their
/// own; code, citations, front matter and addresses are not checked.
class Spelling : public QObject
{
    Q_OBJECT
public:
    explicit Spelling(DraftEditor *editor);
    ~Spelling() override;

    /// BCP 47; empty: the program's. The nearest dictionary is taken: "en-GB" is content with "en_US".
    void setLanguage(const QString &language);
    /// Words of these are known whatever the dictionary says.
    void setNames(const QStringList &names);
    /// Adds suggestions for the word at a place, and taking it into the dictionary; they come when the dictionary has answered.
    void addTo(QMenu *menu, int position);

signals:
    void languagesKnown(const QStringList &languages); ///< there are dictionaries for, as BCP 47
    /// For the first time: there is no dictionary for the language.
    void missing(const QString &language);

private:
    class Worker;
    struct Word {
        QString text;
        Span span;
    };

    [[nodiscard]] QList<Word> wordsInView() const;
    void look();
    void mark(const QList<Word> &words);
    void take(const QString &language, const QHash<QString, bool> &answers);

    DraftEditor *m_editor;
    QThread m_thread;
    Worker *m_worker; ///< lives on m_thread
    QString m_language;
    QString m_dictionary; ///< of m_language; empty: none, or not known yet
    QStringList m_names;
    QSet<QString> m_nameWords;
    QHash<QString, bool> m_isKnown; ///< words that were asked for
    QSet<QString> m_asked;
    QSet<QString> m_missing; ///< languages that were told of
    QTimer m_pause;
};

} // namespace Rapporteur
