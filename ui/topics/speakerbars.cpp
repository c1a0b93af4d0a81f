// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/speakerbars.h"

#include "ui/shell/linklabel.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostBars = 8;
constexpr int widestBar = 320;

class Bar : public QWidget
{
public:
    Bar(double share, const QColor &colour, QWidget *parent)
        : QWidget(parent)
        , m_share(share)
        , m_colour(colour)
    {
        setMaximumWidth(widestBar);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override { return {widestBar, 20}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QColor fill = m_colour;
        fill.setAlphaF(0.55f);
        painter.setBrush(fill);
        const double wide = std::max(2.0, width() * m_share);
        painter.drawRoundedRect(QRectF(isRightToLeft() ? width() - wide : 0, height() / 2.0 - 5, wide, 10), 2, 2);
    }

private:
    double m_share;
    QColor m_colour;
};

} // namespace

SpeakerBars::SpeakerBars(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle({}, this))
    , m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(Look::gap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(m_grid);
}

void SpeakerBars::setSpeakers(const QList<TopicSpeaker> &speakers, const QColor &colour)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!speakers.isEmpty());
    m_title->setWords(tr("Who spoke"), QLocale().toString(speakers.size()));
    const qsizetype shown = std::min(mostBars, speakers.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const TopicSpeaker &speaker = speakers.at(i);
        auto *name = new LinkLabel(link(Place::speaker(speaker.person), speaker.name), this);
        name->setWordWrap(false);
        connect(name, &LinkLabel::goTo, this, &SpeakerBars::goTo);
        auto *count = new Caption(QLocale().toString(speaker.statements), this);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(name, int(i), 0);
        m_grid->addWidget(count, int(i), 1);
        m_grid->addWidget(new Bar(double(speaker.statements) / speakers.first().statements, colour, this), int(i), 2);
    }
    if (shown < speakers.size())
        m_grid->addWidget(new Caption(tr("and %Ln more", nullptr, int(speakers.size() - shown)), this), int(shown), 0);
}

} // namespace Rapporteur
