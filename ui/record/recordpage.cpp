// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/record/recordpage.h"

#include "ui/shell/look.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// More are not laid out at once, so that the window never waits; the rest is counted.
constexpr qsizetype mostStatements = 400;

QString colour(const QColor &value)
{
    // Rich text knows no translucent colours: mix with the page by hand.
    return value.name();
}

QColor mixed(const QColor &over, const QColor &under)
{
    const float a = over.alphaF();
    return QColor::fromRgbF(over.redF() * a + under.redF() * (1 - a), over.greenF() * a + under.greenF() * (1 - a), over.blueF() * a + under.blueF() * (1 - a));
}

Place placeOf(const QUrl &url)
{
    const QUrlQuery query(url);
    const auto number = [&](const QString &name) { return query.queryItemValue(name).toLongLong(); };
    Place place{Place::Kind(number(u"kind"_s)), number(u"id"_s), query.queryItemValue(u"name"_s, QUrl::FullyDecoded)};
    if (query.hasQueryItem(u"start"_s))
        place.span = {number(u"start"_s), number(u"end"_s)};
    return place;
}

} // namespace

RecordPage::RecordPage(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(Look::gapHuge);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { emit goTo(placeOf(url)); });
}

QString RecordPage::link(const Place &place, const QString &words)
{
    QUrlQuery query;
    query.addQueryItem(u"kind"_s, QString::number(int(place.kind)));
    query.addQueryItem(u"id"_s, QString::number(place.id));
    query.addQueryItem(u"name"_s, QString::fromLatin1(QUrl::toPercentEncoding(place.name)));
    if (place.span.isValid()) {
        query.addQueryItem(u"start"_s, QString::number(place.span.start));
        query.addQueryItem(u"end"_s, QString::number(place.span.end));
    }
    return u"<a style='text-decoration:none' href='place:?%1'>%2</a>"_s.arg(query.toString(QUrl::FullyEncoded), words.toHtmlEscaped());
}

void RecordPage::begin(const QString &title, const QString &facts)
{
    const QString dim = colour(mixed(Look::dim(palette()), palette().color(QPalette::Base)));
    m_html = u"<style>h1 { font-size: x-large; font-weight: 600; margin-bottom: 2px } h2 { font-size: medium; font-weight: 600; margin-top: 20px; margin-bottom: 4px } "
             ".dim { color: %1; font-size: small } .said { margin-left: 12px; margin-bottom: 8px; line-height: 140%; font-family: '%2'; font-size: 15px }</style>"_s
                 .arg(dim, Look::reading().family());
    m_html += u"<h1>%1</h1><p class='dim'>%2</p>"_s.arg(title.toHtmlEscaped(), facts);
}

void RecordPage::addHeading(const QString &words)
{
    m_html += u"<h2>%1</h2>"_s.arg(words.toHtmlEscaped());
}

void RecordPage::addLine(const QString &html)
{
    m_html += u"<p style='margin: 2px 0'>%1</p>"_s.arg(html);
}

void RecordPage::addStatements(const QList<StatementRow> &statements, bool withSpeaker)
{
    qint64 report = 0;
    for (const StatementRow &row : statements.first(std::min(statements.size(), mostStatements))) {
        if (row.report != report) {
            const QString date = row.date.isValid() ? QString(Look::date(row.date) + u" · "_s) : QString();
            m_html += u"<p style='margin-top: 14px; margin-bottom: 4px' class='dim'>%1%2</p>"_s.arg(date, link(Place::report(row.report), row.reportLabel));
        }
        report = row.report;
        const QString speaker = row.person > 0 ? link(Place::speaker(row.person), row.speaker) : tr("Nobody named").toHtmlEscaped();
        const QString open = link(Place::report(row.report, row.span), row.page > 0 ? tr("p. %1").arg(row.page) : tr("open"));
        m_html += u"<p class='said'>%1%2 <span class='dim'>%3</span></p>"_s
                      .arg(withSpeaker ? u"<b>%1</b> — "_s.arg(speaker) : QString(), row.text.simplified().toHtmlEscaped(), open);
    }
    if (statements.size() > mostStatements)
        m_html += u"<p class='dim'>%1</p>"_s.arg(tr("and %n more; choose a period to see them", nullptr, int(statements.size() - mostStatements)).toHtmlEscaped());
}

void RecordPage::finish()
{
    setHtml(m_html);
    m_html.clear();
}

} // namespace Rapporteur
