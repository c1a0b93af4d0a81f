// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafts/citationcheck.h"
#include "core/drafts/citationsyntax.h"
#include "core/drafts/composedraft.h"
#include "core/library/draftedits.h"
#include "ui/drafts/papersetter.h"
#include "ui/shell/view.h"

#include <QTimer>

#include <memory>

namespace Rapporteur {

/// A draft as it would be set now, and what there is to know of its text.
struct Proof {
    struct Heading {
        int line = 0; ///< of the draft, from 0
        int level = 1;
        QString words;
    };

    QString text; ///< that it was made of
    SetPaper paper = {};
    QList<Heading> outline = {};
    int words = 0; ///< of what is set
    QList<CitationMark> marks = {};
    QHash<int, CitationMark> notes = {}; ///< what each cites; those that a person wrote cite nothing
    std::shared_ptr<const CitedRecord> record = {};
    CitationCheck check = {};
    QStringList names = {}; ///< that the record knows

    /// The sources of the citation at a place of the text; null where there is none.
    [[nodiscard]] const CitationMark *markAt(qsizetype position) const;
    /// Where a source is opened; of no kind that is a report's where it is not in the library.
    [[nodiscard]] std::optional<Place> placeOf(const CitationRef &ref) const;
    /// Who said it, when, and the words that stand there now; HTML.
    [[nodiscard]] QString hintOf(const CitationMark &mark) const;
};

[[nodiscard]] int countWords(QStringView text);

/// Makes proofs on another thread, when a person pauses. What a draft cites is asked of the library only when it cites something else than before.
class Proofs : public QObject
{
    Q_OBJECT
public:
    Proofs(const ViewContext &context, QObject *parent);

    using Source = std::function<QString()>;
    /// `text` and `style` are asked when the pause has come.
    void setSources(Source text, std::function<DraftCitations()> held, std::function<PaperStyle()> style);
    /// Makes a proof after a pause; at once: without one.
    void want(bool isAtOnce = false);
    /// The library changed: what is cited may read otherwise.
    void forget();
    /// What was asked is not wanted any more.
    void stop();

    /// The newest; null where there is none yet.
    [[nodiscard]] const std::shared_ptr<const Proof> &proof() const { return m_proof; }

signals:
    void made(); ///< proof() is new
    void failed(const Rapporteur::Error &error);

private:
    /// What the library said when it was asked last. Used on the runner's thread alone.
    struct Known {
        QStringList cited = {};
        std::shared_ptr<const CitedRecord> record = {};
        std::optional<QStringList> names = {};
        QHash<QString, PaperFigure> figures = {}; ///< by their address, and whether they may name anybody
    };

    void make();
    [[nodiscard]] static Result<std::shared_ptr<const Proof>> proofOf(
        const Connection &connection, const Lexicon &lexicon, const QString &text, const QList<CitedPassage> &held, const PaperStyle &style, Known &known);
    [[nodiscard]] static FigureSource figuresOf(const Connection &connection, const Lexicon &lexicon, bool isAttributed, Known &known);

    ViewContext m_context;
    Source m_text;
    std::function<DraftCitations()> m_held;
    std::function<PaperStyle()> m_style;
    std::shared_ptr<Known> m_known;
    std::shared_ptr<const Proof> m_proof;
    QTimer m_pause;
};

} // namespace Rapporteur
