// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speakers/speakersview.h"

#include "ui/record/recordhead.h"
#include "ui/record/recordpage.h"
#include "ui/shell/look.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QList<ActivityBand> bandsOf(const SpeakerPage &page)
{
    QList<ActivityBand> bands;
    const QList<AffiliationRow> changes = changesOf(page.affiliations);
    for (const AffiliationRow &row : changes) {
        if (!row.date.isValid())
            continue;
        if (!bands.isEmpty())
            bands.last().to = row.date;
        bands.append({row.date, row.date, row.said().join(u" · "_s)});
    }
    if (!bands.isEmpty())
        bands.last().to = std::max(bands.last().to, page.row.last);
    return bands;
}

SpeakersView::SpeakersView(const ViewContext &context, QWidget *parent)
    : RecordView(context,
          {tr("Speakers"), tr("Find a speaker…"), tr("The speaker"), tr("No speakers yet. They are read from the reports you import."),
              tr("Nobody spoke about all of that.")},
          parent)
    , m_chart(new ActivityChart(this))
{
    setObjectName(u"speakersView"_s);
    page()->head()->addWidget(m_chart);
    connect(m_chart, &ActivityChart::rowWanted, this, [this](const QString &topic) { emit goTo(Place::topic(topic)); });
}

QString SpeakersView::keyOf(const Place &place) const
{
    return place.id > 0 ? QString::number(place.id) : QString();
}

Place SpeakersView::placeOf(const QString &key) const
{
    return Place::speaker(key.toLongLong());
}

void SpeakersView::refresh()
{
    context().queries.ask<QList<SpeakerRow>>(
        list(), [wanted = filter()](const Connection &connection) { return speakers(connection, wanted); },
        [this](const Result<QList<SpeakerRow>> &rows) {
            takeRows(rows.transform([](const QList<SpeakerRow> &speakers) {
                QList<RecordItem> items;
                for (const SpeakerRow &row : speakers) {
                    QStringList facts{tr("%Ln statement(s)", nullptr, row.statements)};
                    if (!row.affiliation.isEmpty())
                        facts.append(row.affiliation);
                    items.append({QString::number(row.id), row.ambiguous ? QString(row.name + u" ?"_s) : row.name, facts.join(u" · "_s), {}, row.perYear});
                }
                return items;
            }));
        });
}

void SpeakersView::askPage(const QString &key)
{
    context().queries.ask<SpeakerPage>(
        page(),
        [&lexicon = context().lexicon, key, wanted = filter()](const Connection &connection) {
            return speakerPage(connection, lexicon, key.toLongLong(), wanted, mostStatements);
        },
        [this](const Result<SpeakerPage> &answer) {
            if (answer)
                return write(*answer);
            page()->head()->set(answer.error().sentence, {});
            m_chart->setActivity({}, {}, {}, {});
            page()->begin();
            page()->finish();
        });
}

void SpeakersView::write(const SpeakerPage &speaker)
{
    QStringList facts;
    const SpeakerRow &row = speaker.row;
    if (row.first.isValid())
        facts.append(row.first == row.last ? tr("seen %1").arg(Look::date(row.first))
                                           : tr("first seen %1 · last %2").arg(Look::date(row.first), Look::date(row.last)));
    for (const NameRow &name : speaker.names) {
        if (name.asWritten != row.name) {
            facts.append(tr("also written “%1”").arg(name.asWritten));
            break;
        }
    }
    facts.append(tr("%1 in %2").arg(tr("%Ln statement(s)", nullptr, row.statements), tr("%Ln meeting(s)", nullptr, row.meetings)));
    page()->head()->set(row.ambiguous ? QString(row.name + u" ?"_s) : row.name, facts.join(u" · "_s));
    QList<ActivityRow> rows;
    for (const TopicActivity &topic : speaker.topics)
        rows.append({topic.topic, topic.name, Look::topic(topic.colour, palette()), topic.perMonth});
    m_chart->setActivity(tr("Affiliation"), bandsOf(speaker), rows, {});
    page()->begin();
    page()->addHeading(speaker.statements.isEmpty() ? tr("No statements; named among those who took part") : tr("Statements"));
    page()->addStatements(speaker.statements, false, row.statements);
    page()->finish();
}

} // namespace Rapporteur
