// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"
#include "core/library/queries/annotations.h"
#include "core/library/queries/filter.h"
#include "core/library/queries/reports.h"
#include "core/library/queries/speakers.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Rapporteur {

class CheckList;

/// What a library offers to choose from.
struct BriefingOffer {
    QList<SpeakerRow> people = {};
    QList<TagCount> tags = {};
    LibrarySummary summary = {};
};

/// What a briefing is to be about, and after which template.
class BriefingChoices : public QWidget
{
    Q_OBJECT
public:
    BriefingChoices(const QList<DraftTemplate> &templates, const Lexicon &lexicon, const Filter &filter, QWidget *parent = nullptr);

    void setOffer(const BriefingOffer &offer);
    [[nodiscard]] TemplateRequest request() const;
    /// Null where there is none.
    [[nodiscard]] const DraftTemplate *chosenTemplate() const;

signals:
    void changed();

private:
    void assemble(const Lexicon &lexicon);
    void fillYears(int first, int last);
    /// Asks for what the template asks for; what was said for another template stays where it asks for the same.
    void showFields();
    QWidget *makeField(const TemplateField &field);

    const QList<DraftTemplate> m_templates;
    const Filter m_filter; ///< what the window was narrowed to
    QFormLayout *m_form;
    QComboBox *m_template;
    QLineEdit *m_title;
    CheckList *m_topics;
    CheckList *m_people;
    CheckList *m_tags;
    QComboBox *m_series;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QHash<QString, QWidget *> m_fields; ///< by TemplateField::id
    QHash<QString, QString> m_said; ///< likewise
    int m_fixedRows = 0; ///< of the form, before those of the template
};

} // namespace Rapporteur
