// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerbar.h"

#include "ui/reader/lookpanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"
#include "ui/shell/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr int roomForSegments = 640; ///< pixels

QStringList modeNames()
{
    return {ReaderBar::tr("Text"), ReaderBar::tr("Original"), ReaderBar::tr("Side by side"), ReaderBar::tr("As extracted")};
}
}

ReaderBar::ReaderBar(QWidget *parent)
    : QWidget(parent)
    , m_where(new Caption({}, this))
    , m_modes(new Segments(tr("What to show"), modeNames(), this))
    , m_modesMenu(new QComboBox(this))
    , m_look(new LookPanel(this))
{
    m_where->setObjectName(u"readerWhere"_s);
    m_modes->setObjectName(u"readerModes"_s);
    for (int i = 0; i < 4; ++i)
        m_modes->setHint(i, tr("Key %1").arg(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText)));
    m_modesMenu->setObjectName(u"readerModesMenu"_s);
    m_modesMenu->setAccessibleName(tr("What to show"));
    m_modesMenu->addItems(modeNames());
    m_modesMenu->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::gapHuge, 6, Look::gapLarge, 6);
    row->setSpacing(Look::gapSmall);
    row->addWidget(m_where, 1);
    row->addWidget(m_modes);
    row->addWidget(m_modesMenu);
    const auto button = [&](const QString &icon, const QString &name, const QString &words, const QString &key) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setIcon(Icons::line(icon));
        made->setAutoRaise(true);
        made->setToolTip(u"%1 (%2)"_s.arg(words, key));
        made->setAccessibleName(words);
        row->addWidget(made);
        return made;
    };
    auto *look = button(u"text"_s, u"lookButton"_s, tr("How the text is set"), QKeySequence(Qt::Key_A).toString(QKeySequence::NativeText));
    look->setShortcut(QKeySequence(Qt::Key_A));
    connect(look, &QToolButton::clicked, this, [this, look] { m_look->popup(look->mapToGlobal(QPoint(look->width(), look->height() + 4))); });
    connect(button(u"split"_s, u"splitButton"_s, tr("Two reports side by side"), QKeySequence(Qt::CTRL | Qt::Key_Backslash).toString(QKeySequence::NativeText)),
        &QToolButton::clicked, this, &ReaderBar::splitWanted);
    connect(button(u"focus"_s, u"focusButton"_s, tr("Nothing but the text"), QKeySequence(Qt::Key_F).toString(QKeySequence::NativeText)),
        &QToolButton::clicked, this, &ReaderBar::focusWanted);
    connect(button(u"search"_s, u"findButton"_s, tr("Find in this report"), QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)),
        &QToolButton::clicked, this, &ReaderBar::findWanted);
    connect(m_modes, &Segments::changed, this, &ReaderBar::modeChosen);
    connect(m_modesMenu, &QComboBox::activated, this, &ReaderBar::modeChosen);
    connect(m_look, &LookPanel::changed, this, &ReaderBar::lookChanged);
}

void ReaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < roomForSegments;
    m_modes->setVisible(!isNarrow);
    m_modesMenu->setVisible(isNarrow);
}

void ReaderBar::say(const QString &sentence)
{
    m_where->setText(sentence);
}

void ReaderBar::setMode(int mode)
{
    m_modes->setCurrent(mode);
    m_modesMenu->setCurrentIndex(mode);
}

void ReaderBar::setLook(const ReadingLook &look)
{
    m_look->set(look);
}

} // namespace Rapporteur
