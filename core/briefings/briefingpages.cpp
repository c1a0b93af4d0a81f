// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefings/briefingpages.h"

#include "core/briefings/timelinefigure.h"
#include "core/briefings/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal dateColumn = 74;

/// Sets the parts of one briefing, one after the other.
class Setter
{
public:
    Setter(PageFlow &flow, const Briefing &briefing, const BriefingLook &look)
        : m_flow(flow)
        , m_briefing(briefing)
        , m_look(look)
    {
        m_dim.setForeground(look.dim);
        m_link.setForeground(look.accent);
    }

    void titleBlock();
    void summary();
    void timeline();
    void positions();
    void decisions();
    void actions();
    void doubts();
    void sources();

private:
    void heading(const QString &title);
    void paragraph(const FlowText &text, qreal after = 5);
    void row(const QString &label, const FlowText &text);
    void figure(qreal height, std::function<void(QPainter &, const QRectF &)> paint, qreal after);
    void cite(FlowText &text, int source, const QString &words) const;
    [[nodiscard]] FlowStyle body() const;
    [[nodiscard]] static QString day(QDate date) { return date.isValid() ? BriefingWords::locale().toString(date, u"d MMM yyyy"_s) : QString(); }

    PageFlow &m_flow;
    const Briefing &m_briefing;
    const BriefingLook &m_look;
    QTextCharFormat m_dim;
    QTextCharFormat m_link;
};

FlowStyle Setter::body() const
{
    return {.font = BriefingLook::sized(m_look.serif, 10), .colour = m_look.ink, .lineHeight = 1.42, .after = 5};
}

void Setter::heading(const QString &title)
{
    FlowBlock block{.style = {.font = BriefingLook::sized(m_look.sans, 12, QFont::Bold), .colour = m_look.accent,
                        .lineHeight = 1.3, .before = 16, .after = 5, .keepWithNext = true}};
    block.text.add(title);
    block.outlineLevel = 1;
    m_flow.add(std::move(block));
}

void Setter::paragraph(const FlowText &text, qreal after)
{
    FlowBlock block{.text = text, .style = body()};
    block.style.after = after;
    m_flow.add(std::move(block));
}

void Setter::row(const QString &label, const FlowText &text)
{
    FlowBlock block{.text = text, .style = body()};
    block.style.indent = dateColumn;
    block.label.add(label);
    block.labelFont = BriefingLook::sized(m_look.sans, 8.5);
    block.labelColour = m_look.dim;
    m_flow.add(std::move(block));
}

void Setter::figure(qreal height, std::function<void(QPainter &, const QRectF &)> paint, qreal after)
{
    FlowBlock block{.style = {.font = m_look.sans, .after = after}};
    block.figureHeight = height;
    block.figure = std::move(paint);
    m_flow.add(std::move(block));
}

void Setter::cite(FlowText &text, int source, const QString &words) const
{
    text.add(u" "_s);
    QTextCharFormat format = m_link;
    format.setFontFamilies(m_look.sans.families());
    format.setFontPointSize(8);
    // A citation is never torn from its words at a line's end.
    text.add(QString(words).replace(u' ', QChar(QChar::Nbsp)), format, u"#source-"_s + QString::number(source));
}

void Setter::titleBlock()
{
    QFont kicker = BriefingLook::sized(m_look.sans, 8.5, QFont::DemiBold);
    kicker.setLetterSpacing(QFont::PercentageSpacing, 112);
    FlowBlock above{.style = {.font = kicker, .colour = m_look.accent, .after = 4, .keepWithNext = true}};
    above.text.add(BriefingWords::tr("Briefing").toUpper());
    m_flow.add(std::move(above));

    FlowBlock title{.style = {.font = BriefingLook::sized(m_look.serif, 21, QFont::Bold), .colour = m_look.ink,
                        .lineHeight = 1.22, .after = 4, .keepWithNext = true}};
    title.text.add(m_briefing.title);
    m_flow.add(std::move(title));

    QStringList facts;
    if (!m_briefing.period.isEmpty())
        facts.append(m_briefing.period);
    if (m_briefing.request.madeOn.isValid())
        facts.append(BriefingWords::tr("prepared %1").arg(BriefingWords::date(m_briefing.request.madeOn)));
    if (!m_briefing.sources.isEmpty())
        facts.append(BriefingWords::tr("%n source(s)", nullptr, int(m_briefing.sources.size())));
    FlowBlock below{.style = {.font = BriefingLook::sized(m_look.sans, 9), .colour = m_look.dim, .after = 8}};
    below.text.add(facts.join(u"  ·  "_s));
    if (!facts.isEmpty())
        m_flow.add(std::move(below));

    figure(1, [accent = m_look.accent](QPainter &painter, const QRectF &area) {
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), 0.9), accent);
    }, 12);
}

void Setter::summary()
{
    FlowText text;
    text.add(m_briefing.summary.join(u' '));
    if (!text.text.isEmpty())
        paragraph(text, 4);
}

void Setter::timeline()
{
    const qreal height = timelineFigureHeight(m_briefing.timeline);
    if (height == 0)
        return;
    heading(BriefingWords::tr("When it was spoken of"));
    figure(height, [&timeline = m_briefing.timeline, font = m_look.sans](QPainter &painter, const QRectF &area) {
        paintTimelineFigure(painter, area, timeline, font);
    }, 2);
    FlowBlock caption{.style = {.font = BriefingLook::sized(m_look.sans, 8), .colour = m_look.dim, .after = 4}};
    caption.text.add(BriefingWords::tr("A disc is a meeting; its area is the number of statements."));
    m_flow.add(std::move(caption));
}

void Setter::positions()
{
    if (m_briefing.positions.isEmpty())
        return;
    heading(BriefingWords::tr("Who said what"));
    for (const SpeakerPosition &position : m_briefing.positions) {
        FlowBlock name{.style = {.font = BriefingLook::sized(m_look.sans, 10, QFont::Bold), .colour = m_look.ink,
                           .lineHeight = 1.35, .before = 7, .after = 3, .keepWithNext = true}};
        const QString title = position.speaker.isEmpty() ? BriefingWords::tr("Not credited to anybody") : position.speaker;
        name.text.add(title);
        QTextCharFormat plain = m_dim;
        plain.setFontWeight(QFont::Normal);
        plain.setFontPointSize(9);
        if (!position.affiliation.isEmpty())
            name.text.add(u"   "_s + position.affiliation, plain);
        name.outlineLevel = 2;
        name.outlineTitle = title;
        m_flow.add(std::move(name));

        QDate shown;
        for (const CitedStatement &cited : position.statements) {
            FlowText text;
            text.add(cited.statement.text);
            cite(text, cited.source, cited.citation);
            const bool again = shown.isValid() && shown == cited.statement.date;
            row(again ? QString() : day(cited.statement.date), text);
            shown = cited.statement.date;
        }
    }
}

void Setter::decisions()
{
    if (m_briefing.decisions.isEmpty())
        return;
    heading(BriefingWords::tr("What was decided"));
    for (const auto &[decision, source] : m_briefing.decisions) {
        FlowText text;
        text.add(decision.text);
        cite(text, source, u'[' + QString::number(source) + u']');
        row(day(decision.date), text);
    }
}

void Setter::actions()
{
    if (m_briefing.openActions.isEmpty())
        return;
    heading(BriefingWords::tr("What was promised and is still open"));
    for (const auto &[action, source] : m_briefing.openActions) {
        FlowText text;
        text.add(action.text.simplified());
        QStringList notes;
        // The owner's full name, where the promise has less of it.
        for (const QString &owner : action.owners) {
            if (!action.text.contains(owner))
                notes.append(owner);
        }
        if (action.due.isKnown())
            notes.append(BriefingWords::tr("due %1").arg(BriefingWords::date(action.due.date)));
        if (!notes.isEmpty())
            text.add(u"  "_s + notes.join(u" · "_s), m_dim);
        cite(text, source, u'[' + QString::number(source) + u']');
        row(day(action.date), text);
    }
}

void Setter::doubts()
{
    if (m_briefing.doubts.isEmpty())
        return;
    heading(BriefingWords::tr("Doubts and gaps"));
    for (const QString &doubt : m_briefing.doubts) {
        FlowBlock block{.style = body()};
        block.style.indent = 12;
        block.text.add(doubt);
        block.label.add(u"•"_s);
        block.labelFont = block.style.font;
        block.labelColour = m_look.accent;
        m_flow.add(std::move(block));
    }
}

void Setter::sources()
{
    if (m_briefing.sources.isEmpty())
        return;
    heading(BriefingWords::tr("Sources"));
    for (const BriefingSource &source : m_briefing.sources) {
        FlowBlock block{.style = body()};
        block.style.font = BriefingLook::sized(m_look.serif, 9);
        block.style.indent = 26;
        block.style.after = 3;
        block.text.add(source.citation + u'.');
        if (!source.accessCondition.isEmpty())
            block.text.add(u" ["_s + BriefingWords::tr("Access: %1").arg(source.accessCondition) + u']', m_dim);
        block.label.add(u'[' + QString::number(source.number) + u']');
        block.labelFont = BriefingLook::sized(m_look.sans, 8.5);
        block.labelColour = m_look.accent;
        block.anchor = u"source-"_s + QString::number(source.number);
        m_flow.add(std::move(block));
    }
}

} // namespace

QFont BriefingLook::sized(QFont font, qreal points, QFont::Weight weight)
{
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

BriefingLook BriefingLook::standard()
{
    BriefingLook look;
    look.serif.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s});
    look.serif.setStyleHint(QFont::Serif);
    look.sans.setFamilies({u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    look.sans.setStyleHint(QFont::SansSerif);
    return look;
}

void addBriefing(PageFlow &flow, const Briefing &briefing, const BriefingLook &look)
{
    Setter setter(flow, briefing, look);
    setter.titleBlock();
    setter.summary();
    setter.timeline();
    setter.positions();
    setter.decisions();
    setter.actions();
    setter.doubts();
    setter.sources();
}

} // namespace Rapporteur
