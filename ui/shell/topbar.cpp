// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/shell/filterbar.h"
#include "ui/shell/filtermenu.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include "ui/shell/yearrange.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Rapporteur {

namespace {

/// A line edit that says its shortcut at its end while it is empty.
class SearchField : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        if (!text().isEmpty() || hasFocus())
            return;
        QPainter painter(this);
        painter.setFont(Look::caption(font()));
        painter.setPen(Look::dim(palette()));
        const int side = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(rect().adjusted(12, 0, -12, 0), int(Qt::AlignVCenter | side),
            QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
    }
};

} // namespace

TopBar::TopBar(const Lexicon &lexicon, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_years(new YearRange(this))
    , m_filterButton(new QToolButton(this))
    , m_filterMenu(new FilterMenu(lexicon, this))
    , m_filterBar(new FilterBar(lexicon, this))
{
    setObjectName(u"topBar"_s);
    makeSearch();
    makeFilterButton();
    m_years->setObjectName(u"yearRange"_s);
    m_years->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(Look::gapLarge);
    row->addWidget(m_search, 1);
    row->addWidget(m_years);
    row->addWidget(m_filterButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::gapLarge, 10, Look::gapLarge, 9 + 1);
    column->setSpacing(Look::gapSmall);
    column->addLayout(row);
    column->addWidget(m_filterBar);

    connect(m_filterBar, &FilterBar::filterWanted, this, &TopBar::filterWanted);
    connect(m_filterMenu, &FilterMenu::filterWanted, this, &TopBar::filterWanted);
    connect(m_years, &YearRange::rangeChosen, this, &TopBar::takeYears);
}

void TopBar::makeSearch()
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Search the record…"));
    m_search->setAccessibleName(tr("Search the record"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::line(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setAcceptDrops(false); // files dropped here are for the window
    m_search->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(90ms);
    connect(&m_pause, &QTimer::timeout, this, &TopBar::say);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        say();
        emit leaveDown();
    });
}

void TopBar::makeFilterButton()
{
    m_filterButton->setObjectName(u"filterButton"_s);
    m_filterButton->setIcon(Icons::line(u"filter"_s));
    m_filterButton->setIconSize({20, 20});
    m_filterButton->setToolTip(tr("Narrow every view"));
    m_filterButton->setAccessibleName(tr("Narrow every view to a topic, person or series"));
    m_filterButton->setAutoRaise(true);
    m_filterButton->setFocusPolicy(Qt::StrongFocus);
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setMenu(m_filterMenu);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setWords(const QString &words)
{
    m_pause.stop();
    m_said = words;
    if (m_search->text() != words)
        m_search->setText(words);
}

QString TopBar::words() const
{
    return m_search->text();
}

void TopBar::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_filterBar->setFilter(filter);
    m_filterMenu->setFilter(filter);
    m_years->setChosen(filter.from.isValid() ? filter.from.year() : 0, filter.to.isValid() ? filter.to.year() : 0);
}

void TopBar::setYears(int first, int last)
{
    m_years->setVisible(first > 0 && last > first);
    m_years->setBounds(first, last);
    setFilter(m_filter);
}

void TopBar::setSpeakers(const QList<SpeakerRow> &speakers)
{
    QHash<qint64, QString> names;
    for (const SpeakerRow &speaker : speakers)
        names.insert(speaker.id, speaker.name);
    m_filterBar->setPeople(names);
    m_filterMenu->setSpeakers(speakers);
}

void TopBar::takeYears(int first, int last)
{
    Filter filter = m_filter;
    filter.from = first > m_years->firstYear() ? QDate(first, 1, 1) : QDate();
    filter.to = last < m_years->lastYear() ? QDate(last, 12, 31) : QDate();
    emit filterWanted(filter);
}

void TopBar::say()
{
    m_pause.stop();
    if (m_search->text() == m_said)
        return;
    m_said = m_search->text();
    emit wordsChanged(m_said);
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            say();
            emit leaveDown();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_search->clear();
            say();
            emit leaveDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, height() - 1, width(), 1, Look::separator(palette()));
}

} // namespace Rapporteur
