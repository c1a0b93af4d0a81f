// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/recordhead.h"

#include "ui/charts/charts.h"
#include "ui/shell/look.h"
#include "ui/shell/sectiontitle.h"

#include <QHBoxLayout>

namespace Rapporteur {

class RecordHead::Disc : public QWidget
{
public:
    using QWidget::QWidget;

    void set(const QString &name, const QColor &colour)
    {
        m_name = name;
        m_colour = colour;
        setFixedSize(colour.isValid() ? 16 : 40, 40);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_colour.isValid())
            return Charts::drawInitials(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_name, Look::strong(font()), palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawEllipse(QPointF(8, 14), 7, 7);
    }

private:
    QString m_name;
    QColor m_colour;
};

RecordHead::RecordHead(QWidget *parent)
    : QWidget(parent)
    , m_disc(new Disc(this))
    , m_name(new ViewTitle({}, this))
    , m_facts(new Caption({}, this))
    , m_column(new QVBoxLayout(this))
{
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::gap);
    row->addWidget(m_disc, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_column->setContentsMargins(Look::gapHuge, Look::gapLarge, Look::gapHuge, 0);
    m_column->setSpacing(Look::gap);
    m_column->addLayout(row);
}

void RecordHead::set(const QString &name, const QString &facts, const QColor &colour)
{
    m_disc->set(name, colour);
    m_name->setText(name);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void RecordHead::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

QString RecordHead::name() const
{
    return m_name->text();
}

} // namespace Rapporteur
