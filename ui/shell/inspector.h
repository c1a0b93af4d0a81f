// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotation.h"
#include "core/library/queries/reports.h"
#include "ui/shell/filesection.h"
#include "ui/shell/view.h"

#include <QScrollArea>

#include <functional>

namespace Rapporteur {

class FactSheet;

/// Tells about the chosen report, person or topic; about the library where nothing is chosen.
class Inspector : public QScrollArea
{
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    /// What to ask from now on; nullptr before the library goes.
    void setContext(const ViewContext *context);
    /// A report with a topic's id as its name quotes what was said on it. Views are about the library.
    void inspect(const Place &place);
    void setSummary(const LibrarySummary &summary);
    void setFilter(const Filter &filter);
    void refresh();
    /// Annotations changed, and nothing else.
    void refreshAnnotations();

signals:
    void goTo(const Rapporteur::Place &place);
    void fileWanted(const Rapporteur::FileRequest &request); ///< of one of the report's files
    void twinWanted(qint64 report); ///< the same meeting as another report
    void narrowWanted(const Rapporteur::Filter &more); ///< a topic or person to add to the filter

protected:
    void changeEvent(QEvent *event) override;

private:
    void askReport();
    void askSpeaker();
    void askTopic();
    void takePage(FactSheet *page);
    /// The same page with the notes on what it tells about.
    FactSheet *withNotes(FactSheet *page, const Annotation &subject, const QStringList &names) const;
    void followed(const QString &href);
    void rename();
    void remove();
    void edit(const std::function<Result<void>(const Connection &, const Lexicon &)> &change);

    const ViewContext *m_context = nullptr;
    Place m_place;
    LibrarySummary m_summary;
    Filter m_filter;
    QStringList m_names; ///< of the speaker shown, as the reports write them
    std::function<FactSheet *()> m_make; ///< makes the page again, when the palette changes
};

} // namespace Rapporteur
