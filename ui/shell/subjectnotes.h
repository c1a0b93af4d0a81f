// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/annotations.h"
#include "ui/shell/view.h"

class QVBoxLayout;

namespace Rapporteur {

/// The notes on a report, a person or a topic as a whole, to read and to write in the inspector. What is seen is saved; an emptied
/// note is deleted.
class SubjectNotes : public QWidget
{
    Q_OBJECT
public:
    /// `subject` has the target, and the report or the name to write on; `names` are all that the person is known by.
    SubjectNotes(const ViewContext &context, const Annotation &subject, const QStringList &names, QWidget *parent = nullptr);

    void refresh();

private:
    class NoteField;
    void show(const QList<Annotation> &notes);
    void write(NoteField *field);
    NoteField *addField(const Annotation &note);

    ViewContext m_context;
    Annotation m_subject;
    QStringList m_names;
    QVBoxLayout *m_column;
    QList<NoteField *> m_fields;
};

} // namespace Rapporteur
