// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/orphanstrip.h"

#include "ui/shell/icons.h"
#include "ui/shell/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {
constexpr qsizetype longestQuote = 90;
}

OrphanStrip::OrphanStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_next(new QToolButton(this))
{
    setObjectName(u"orphanStrip"_s);
    m_words->setTextFormat(Qt::RichText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    const auto button = [this](QToolButton *made, const QString &name, const QString &words, const QString &hint) {
        made->setObjectName(name);
        made->setText(words);
        made->setToolTip(hint);
        made->setAutoRaise(true);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        return made;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::gapHuge, 2, Look::gapLarge, 6);
    row->setSpacing(Look::gapSmall);
    auto *attach = button(new QToolButton(this), u"orphanAttach"_s, tr("Attach…"), tr("Then select the words it belongs to, and press R"));
    auto *remove = button(new QToolButton(this), u"orphanRemove"_s, tr("Delete"), tr("Can be undone"));
    button(m_next, u"orphanNext"_s, tr("Next"), tr("The next passage that lost its place"));
    row->addWidget(m_words, 1);
    for (QToolButton *one : {attach, remove, m_next})
        row->addWidget(one);
    connect(attach, &QToolButton::clicked, this, [this] { emit attachWanted(m_orphans.at(m_current).id); });
    connect(remove, &QToolButton::clicked, this, [this] { emit removeWanted(m_orphans.at(m_current).id); });
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_current = (m_current + 1) % m_orphans.size();
        show();
    });
    hide();
}

void OrphanStrip::setOrphans(const QList<Annotation> &orphans)
{
    m_orphans = orphans;
    m_current = qBound(qsizetype(0), m_current, qMax(qsizetype(0), orphans.size() - 1));
    setVisible(!orphans.isEmpty());
    if (!orphans.isEmpty())
        show();
}

void OrphanStrip::show()
{
    const Annotation &one = m_orphans.at(m_current);
    QString quote = one.anchor.quote.simplified();
    if (quote.size() > longestQuote)
        quote = quote.left(longestQuote - 1) + u'…';
    m_words->setText(u"<span style=\"color:%1\">%2</span> “%3”"_s.arg(Look::doubt(palette()).name(),
        tr("%n mark(s) lost their place:", nullptr, int(m_orphans.size())).toHtmlEscaped(), quote.toHtmlEscaped()));
    m_words->setToolTip(u"…%1<b>%2</b>%3…"_s.arg(one.anchor.before.toHtmlEscaped(), one.anchor.quote.toHtmlEscaped(), one.anchor.after.toHtmlEscaped()));
    m_next->setVisible(m_orphans.size() > 1);
}

} // namespace Rapporteur
