// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexiconentry.h"
#include "ui/lexicon/lexicondraft.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Rapporteur {

class Caption;

/// One entry of the lexicon as fields, for those who do not edit text.
class LexiconForm : public QWidget
{
    Q_OBJECT
public:
    explicit LexiconForm(QWidget *parent = nullptr);

    /// Shows an entry. Fields that say the same already keep their cursor.
    void show(const LexiconEntry &entry, LexiconDraft::State state, bool isFound);
    using QWidget::show;
    /// Shows that nothing is chosen.
    void clear();
    void focusFirst();
    /// What the fields say.
    [[nodiscard]] LexiconEntry entry() const;
    /// Gives what was typed last now, rather than a moment after the last key.
    void flush();

signals:
    void edited(); ///< a moment after the last key
    void adoptWanted(); ///< of an acronym that reports define
    void removeWanted(); ///< delete, or revert to the shipped entry
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addLine(const QString &name, const QString &words, const QString &hint = {});
    QPlainTextEdit *addLines(const QString &name, const QString &words, const QString &hint);
    void watch(QWidget *field);
    void showRows(EntryKind kind);
    void fill(const Topic &topic);
    void fill(const LexiconPerson &person);
    void fill(const Organisation &organisation);
    void fill(const Series &series);
    void fill(const Acronym &acronym);
    void fill(const Milestone &milestone);

    QLabel *m_title;
    Caption *m_state;
    QPushButton *m_adopt;
    QPushButton *m_remove;
    QWidget *m_fields;
    QFormLayout *m_rows;
    QLineEdit *m_name, *m_id, *m_short, *m_long;
    QPlainTextEdit *m_aliases, *m_patterns;
    QLineEdit *m_parent, *m_succeeds, *m_succeededOn, *m_from, *m_to, *m_topics;
    QLineEdit *m_colour, *m_note, *m_source;
    QTimer m_pause;
    EntryKind m_kind = EntryKind::Topic;
    bool m_isFilling = false;
};

} // namespace Rapporteur
