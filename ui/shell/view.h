// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/library/queries/filter.h"
#include "core/text/extractorpool.h"
#include "ui/models/editrunner.h"
#include "ui/models/queryrunner.h"
#include "ui/shell/place.h"

#include <QWidget>

namespace Rapporteur {

/// What every view works with. Outlives the views.
struct ViewContext {
    QueryRunner &queries;
    EditRunner &edits;
    const Lexicon &lexicon;
    ExtractorPool &extractors; ///< for pictures of pages; ask it on a worker thread only
};

/// One of the views in the middle of the window.
class View : public QWidget
{
    Q_OBJECT
public:
    explicit View(const ViewContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
    }

    /// Narrows the view; asks the library again.
    virtual void setFilter(const Filter &filter)
    {
        m_filter = filter;
        refresh();
    }
    /// The library changed, or the view is shown for the first time.
    virtual void refresh() = 0;
    /// Annotations changed, and nothing else.
    virtual void refreshAnnotations() { }
    /// Drafts changed, and nothing else.
    virtual void refreshDrafts() { }
    /// Whether the window shows nothing but this view.
    virtual void setFocusMode(bool) { }
    /// Shows a report, person, topic or search that this view is the place for.
    virtual void show(const Place &) { refresh(); }
    using QWidget::show;

    /// What the button of an empty state does: gives up the filter that left nothing, or asks for files.
    void beginAnew()
    {
        if (m_filter.isEmpty())
            emit importWanted();
        else
            emit filterWanted({});
    }

signals:
    void goTo(const Rapporteur::Place &place); ///< a person followed a link
    void inspect(const Rapporteur::Place &place); ///< a person chose something; the inspector tells about it
    void filterWanted(const Rapporteur::Filter &filter); ///< a person narrowed the record, for every view
    void importWanted(); ///< the button of an empty state
    void focusModeWanted(bool on); ///< nothing but the text, and back

protected:
    [[nodiscard]] const ViewContext &context() const { return m_context; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }

private:
    ViewContext m_context;
    Filter m_filter;
};

} // namespace Rapporteur
