// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ReaderView's parts have to do with each other, and its keys.

#include "ui/reader/annotator.h"
#include "ui/reader/correctionedit.h"
#include "ui/reader/extractedtext.h"
#include "ui/reader/factedit.h"
#include "ui/reader/findbar.h"
#include "ui/reader/linkpreview.h"
#include "ui/reader/orphanstrip.h"
#include "ui/reader/outlinelist.h"
#include "ui/reader/pagepane.h"
#include "ui/reader/readerbar.h"
#include "ui/reader/readerview.h"
#include "ui/reader/readingtext.h"
#include "ui/shell/emptystate.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void ReaderView::connectBar()
{
    m_bar->setLook(m_look);
    connect(m_bar, &ReaderBar::modeChosen, this, [this](int mode) { setMode(Mode(mode)); });
    connect(m_bar, &ReaderBar::findWanted, m_find, &FindBar::open);
    connect(m_bar, &ReaderBar::splitWanted, this, &ReaderView::splitWanted);
    connect(m_bar, &ReaderBar::focusWanted, this, [this] { emit focusModeWanted(!m_focusMode); });
    connect(m_bar, &ReaderBar::lookChanged, this, &ReaderView::lookChosen);
}

void ReaderView::connectAnnotator()
{
    const auto say = [this](const QString &sentence) { sentence.isEmpty() ? this->say() : m_bar->say(sentence); };
    connect(m_annotator, &Annotator::goTo, this, &View::goTo);
    connect(m_annotator, &Annotator::said, this, say);
    connect(m_annotator, &Annotator::nothingToClose, this, [this] {
        if (m_focusMode)
            emit focusModeWanted(false);
    });
    connect(m_annotator, &Annotator::edited, this, &ReaderView::marked);
    connect(m_annotator, &Annotator::marksChanged, this, [this] { m_orphans->setOrphans(m_text->marks().orphans()); });
    connect(m_orphans, &OrphanStrip::attachWanted, m_annotator, &Annotator::setWaiting);
    connect(m_orphans, &OrphanStrip::removeWanted, m_annotator, &Annotator::removeOne);
    connect(m_facts, &FactEdit::failed, this, say);
    connect(m_facts, &FactEdit::closed, m_text, [this] { m_text->setFocus(); });
    connect(m_correction, &CorrectionEdit::failed, this, say);
    connect(m_preview, &LinkPreview::closed, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &ReadingText::linkFollowed, this, [this](const QUrl &url, const QString &words, const QPoint &at) {
        m_preview->open(url, words, m_text->viewport()->mapTo(this, at));
    });
}

void ReaderView::makeShortcuts()
{
    const auto key = [this](const QList<QKeySequence> &keys, auto &&run) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    for (int i = 0; i < 4; ++i)
        key({QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i))}, [this, i] { setMode(Mode(i)); });
    key({QKeySequence::Find}, [this] { m_find->open(); });
    key({QKeySequence(Qt::Key_F3)}, [this] { m_find->isVisible() ? m_find->step(1) : m_find->open(); });
    key({QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { m_find->step(-1); });
    key({QKeySequence(Qt::Key_E)}, [this] { setMode(Text), m_correction->open(); });
    key({QKeySequence(Qt::Key_C)}, [this] { correctFacts(false); });
    key({QKeySequence(Qt::SHIFT | Qt::Key_C)}, [this] { correctFacts(true); });
    key({QKeySequence(Qt::Key_F)}, [this] { emit focusModeWanted(!m_focusMode); });
    key({QKeySequence(Qt::Key_N)}, [this] { goToStatement(true); });
    key({QKeySequence(Qt::SHIFT | Qt::Key_N)}, [this] { goToStatement(false); });
    key({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] { zoom(1); });
    key({QKeySequence::ZoomOut}, [this] { zoom(-1); });
    key({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { zoom(ReadingLook().pixels - m_look.pixels); });
    m_annotator->addKeys(this);
}

void ReaderView::connectText()
{
    connect(m_text, &ReadingText::topChanged, this, [this](qsizetype offset) {
        m_outline->follow(offset);
        m_find->setFrom(offset);
        say();
    });
    connect(m_text, &ReadingText::turnChosen, this, &ReaderView::chooseTurn);
    connect(m_text, &ReadingText::passageChosen, this, &ReaderView::choosePassage);
    connect(m_text, &ReadingText::zoomWanted, this, &ReaderView::zoom);
    connect(m_text, &ReadingText::allWarningsWanted, this, [this] {
        m_allWarnings = true;
        setAgain();
    });
    connect(m_text, &ReadingText::reviewWanted, this, [this] { emit goTo({Place::Kind::Review, m_report}); });
    connect(m_text, &ReadingText::linkHovered, this, [this](const QString &url) {
        if (url.isEmpty())
            say();
        else
            m_bar->say(url);
    });
    connect(m_outline, &OutlineList::chosen, this, [this](Span span) {
        if (m_mode == Original)
            m_pages->frame(span);
        m_text->scrollTo(span);
        if (m_mode == Extracted)
            m_extracted->showSpan(span);
    });
    connect(m_find, &FindBar::found, this, [this](const QList<Span> &hits, qsizetype current) {
        m_text->setHits(hits, current);
        if (current >= 0 && m_mode == Extracted)
            m_extracted->showSpan(hits.at(current));
        else if (current >= 0 && m_mode != Text)
            m_pages->frame(hits.at(current));
    });
    connect(m_find, &FindBar::closed, m_text, [this] { m_text->setFocus(); });
}

void ReaderView::connectPages()
{
    connect(m_pages, &PagePane::passageChosen, this, [this](qsizetype offset) {
        choosePassage(offset);
        if (m_mode == SideBySide && m_reading) {
            const int block = m_reading->stored.document.blockAt(offset);
            if (block >= 0)
                m_text->showSpan(m_reading->stored.document.blocks.at(block).span, true);
        }
    });
    connect(m_pages, &PagePane::pageChanged, this, &ReaderView::say);
    connect(m_noPages, &EmptyState::wanted, this, [this] { setMode(Text); });
    connect(m_empty, &EmptyState::wanted, this, [this] { emit goTo({Place::Kind::Reports}); });
}

} // namespace Rapporteur
