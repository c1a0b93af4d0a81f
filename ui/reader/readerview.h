// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/queries/reports.h"
#include "ui/reader/readinglook.h"
#include "ui/shell/view.h"

class QHBoxLayout;
class QStackedLayout;

namespace Rapporteur {

class Annotator;
class CorrectionEdit;
class EmptyState;
class ExtractedText;
class FactEdit;
class FindBar;
class LinkPreview;
class OrphanStrip;
class OutlineList;
class PagePane;
class ReadingText;
class ReaderBar;
struct Reading;

/// One report, to read: its outline, its text with the speakers in the margin, and the pages it came from.
class ReaderView : public View
{
    Q_OBJECT
public:
    enum Mode { Text, Original, SideBySide, Extracted };

    explicit ReaderView(const ViewContext &context, QWidget *parent = nullptr);
    ~ReaderView() override;

    void refresh() override;
    /// The library changed while nobody looks at this report: it is read again when somebody does.
    void refreshWhenShown() { m_isStale = true; }
    void refreshAnnotations() override;
    /// A report changes no more than its colours when the rest of the record is narrowed.
    void setFilter(const Filter &filter) override;
    /// Place::report(id, span): opens the report, scrolls to the span and flashes it.
    void show(const Place &place) override;
    using QWidget::show;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// 0 before a report was shown.
    [[nodiscard]] qint64 reportId() const { return m_report; }
    /// Nothing but the text.
    void setFocusMode(bool on) override;
    /// Another way to set texts was chosen, here or beside.
    void setLook(const ReadingLook &look);

signals:
    void titled(const QString &label); ///< what the report is called
    void marked(); ///< a person works on this report: it is to stay open
    void splitWanted();
    void lookChosen(const Rapporteur::ReadingLook &look);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void connectBar();
    void connectAnnotator();
    void correctFacts(bool ofReport);
    void makeShortcuts();
    void connectText();
    void connectPages();
    void take(const Result<std::shared_ptr<Reading>> &reading);
    void setAgain(); ///< another size, colours, or all warnings
    void askOriginal();
    void arrange();
    void say();
    void zoom(int steps);
    void goToStatement(bool forward);
    void choosePassage(qsizetype offset);
    void chooseTurn(int turn);
    [[nodiscard]] struct ReadingStyle style() const;

    Mode m_mode = Text;
    qint64 m_report = 0;
    Span m_wanted; ///< to show when the report has come
    int m_statement = -1; ///< the one chosen, for N
    qsizetype m_passage = -1;
    ReadingLook m_look;
    bool m_focusMode = false;
    bool m_isStale = false;
    bool m_allWarnings = false;
    bool m_originalAsked = false;
    std::shared_ptr<Reading> m_reading;
    ReaderBar *m_bar;
    OrphanStrip *m_orphans;
    FindBar *m_find;
    OutlineList *m_outline;
    ReadingText *m_text;
    PagePane *m_pages;
    Annotator *m_annotator;
    FactEdit *m_facts;
    LinkPreview *m_preview;
    CorrectionEdit *m_correction;
    EmptyState *m_noPages;
    ExtractedText *m_extracted = nullptr; ///< made when first wanted: its highlighter reads many files
    QWidget *m_body;
    QHBoxLayout *m_columns;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace Rapporteur
