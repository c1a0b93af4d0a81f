// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefings/drafttemplate.h"
#include "core/library/library.h"
#include "core/library/queries/filter.h"
#include "core/paper/paper.h"
#include "ui/drafts/papersetter.h"
#include "ui/models/queryrunner.h"
#include "ui/shell/view.h"

#include <QDialog>
#include <QTimer>

class QProgressBar;
class QPushButton;
class QSplitter;

namespace Rapporteur {

class BriefingChoices;
class BriefingParts;
class DraftTask;
class LinkLabel;
class PaperView;

/// A briefing in three clicks: chosen on the left, seen at once on the right, arranged below the choices; then kept as a draft, or exported. Starts
/// from what the window is narrowed to.
class BriefingDialog : public QDialog
{
    Q_OBJECT
public:
    BriefingDialog(const Library &library, const ViewContext &context, const Filter &filter, QWidget *parent = nullptr);

    [[nodiscard]] TemplateRequest request() const;
    /// What is shown; empty while nothing is composed yet.
    [[nodiscard]] const FilledTemplate &filled() const { return m_composed.filled; }

signals:
    void keepWanted(const Rapporteur::FilledTemplate &filled); ///< as a draft
    void sourceWanted(const QUrl &target); ///< a link in the preview

private:
    struct Composed {
        FilledTemplate filled = {};
        SetPaper paper = {};
    };

    void assemble();
    void askOffer();
    void compose();
    void take(const Composed &composed);
    void exportIt();
    /// While a file is written nothing else is, and the briefing stays as it is.
    void setWriting(bool on);

    const Lexicon m_lexicon; ///< a copy: the window's may change while the worker composes
    QueryRunner m_queries;
    QTimer m_pause; ///< typing goes on
    Composed m_composed;
    DraftTask *m_task;
    BriefingChoices *m_choices;
    BriefingParts *m_parts;
    PaperView *m_preview;
    QProgressBar *m_bar;
    LinkLabel *m_outcome;
    QPushButton *m_keep;
    QPushButton *m_export;
};

} // namespace Rapporteur
