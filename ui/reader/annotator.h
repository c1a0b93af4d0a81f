// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotationedits.h"
#include "core/library/queries/annotations.h"
#include "ui/reader/marks.h"
#include "ui/shell/view.h"

#include <functional>

namespace Rapporteur {

class AnnotationCard;
class PagePane;
class ReadingText;

/// Marking, in the reader: what the keys and the mouse do to annotations, and the card of the one that is chosen. Edits are on
/// disk when they are seen.
class Annotator : public QObject
{
    Q_OBJECT
public:
    Annotator(const ViewContext &context, ReadingText *text, PagePane *pages, QWidget *reader);

    /// The keys of the reader that mark, for the widget they hold in.
    void addKeys(QWidget *reader);

    /// Another report is read, or the same one anew.
    void setReport(qint64 report);
    /// Asks for the report's annotations again.
    void refresh();
    /// Frames a mark; with `open` its card is opened.
    void choose(qint64 id, bool open);

    /// Marks the selected words, or colours the chosen mark.
    void mark(const QString &color);
    /// The chosen mark, or else the selected words, get a note or tags.
    void writeNote();
    void writeTags();
    /// A note on the report as a whole.
    void annotateWhole();
    void remove();
    void removeOne(qint64 id);
    /// Holds the chosen mark, or the orphan that waits, at the selected words.
    void holdHere();
    /// The passage that waits to be held at words of this report; 0: none.
    void setWaiting(qint64 orphan);
    /// Links the chosen mark: the next one that is chosen and linked too is the other end.
    void link();
    void goToMark(bool forward);
    /// Selects the next (previous) statement; `extend` keeps what was selected.
    void goToStatement(bool forward, bool extend);
    /// Closes what is open; gives whether something was.
    bool close();

signals:
    void said(const QString &sentence); ///< what a person should do next, or why nothing was done
    void marksChanged();
    void nothingToClose(); ///< Escape was pressed where nothing was open
    void edited(); ///< a person changed something here
    void goTo(const Rapporteur::Place &place);

private:
    struct Answer {
        Marks marks;
        QList<HighlightColor> colors;
        QStringList tags;
    };

    void connectCard();
    void take(const Answer &answer);
    void toggle(bool Annotation::*flag, std::optional<bool> AnnotationChange::*change);
    void change(qint64 id, const AnnotationChange &change);
    /// Adds an annotation of the selected words, and then does something with it.
    void add(const Annotation &look, const std::function<void()> &then = {});
    void addThen(const std::function<void()> &then, const std::function<Result<qint64>(const Connection &)> &adding);
    /// Opens a field of the chosen mark's card, or of a mark made of the selected words.
    void write(void (AnnotationCard::*field)());
    void openCard();
    void askLinks();
    void placeCard();
    void linkTo(const QString &relation);
    [[nodiscard]] Annotation blank() const;

    ViewContext m_context;
    ReadingText *m_text;
    PagePane *m_pages;
    AnnotationCard *m_card;
    qint64 m_report = 0;
    QList<HighlightColor> m_colors;
    QString m_color; ///< used last
    qint64 m_wanted = 0; ///< to choose when the annotations have come
    std::function<void()> m_then; ///< and then
    qint64 m_linkFrom = 0;
    qint64 m_waiting = 0;
};

} // namespace Rapporteur
