// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/reportplaces.h"

#include "core/paper/words.h"
#include "core/report/agenda.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Fewer numbers than this may be a list, and no report that numbers its paragraphs.
constexpr int fewestNumbers = 5;

/// 12 of the markers "12.", "(12)" and "12"; 0 of any other.
int numberOf(const QString &marker)
{
    QString digits = marker;
    if (digits.startsWith(u'('))
        digits.removeFirst();
    if (digits.endsWith(u')') || digits.endsWith(u'.'))
        digits.chop(1);
    const bool isNumber = !digits.isEmpty() && digits.size() <= 4 && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? digits.toInt() : 0;
}

/// The number that each paragraph bears in the report; empty where the report does not number them one after the other.
QList<int> printedNumbers(const StoredReport &report)
{
    QList<int> numbers;
    int numbered = 0;
    int rising = 0;
    int before = 0;
    for (const Paragraph &paragraph : report.report.paragraphs) {
        const int block = report.document.blockAt(paragraph.span.start);
        const int number = block < 0 ? 0 : numberOf(report.document.blocks.at(block).marker);
        numbers.append(number);
        if (number == 0)
            continue;
        ++numbered;
        rising += number == before + 1;
        before = number;
    }
    const bool all = numbered >= fewestNumbers && rising * 10 >= numbered * 9 && numbered * 2 >= numbers.size();
    return all ? numbers : QList<int>();
}

/// The agenda item that each section treats: its own, else that of the section which it is a part of.
QStringList itemsOf(const QList<Section> &sections)
{
    QStringList items;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        QString item = sections.at(i).agendaLabel;
        int level = sections.at(i).level;
        for (qsizetype above = i - 1; above >= 0 && item.isEmpty(); --above) {
            if (sections.at(above).level >= level)
                continue;
            level = sections.at(above).level;
            item = items.at(above);
        }
        items.append(item);
    }
    return items;
}

} // namespace

ReportPlaces::ReportPlaces(const StoredReport &report)
    : m_report(report)
{
    numberAll();
}

void ReportPlaces::numberAll()
{
    const QStringList items = itemsOf(m_report.report.sections);
    const QList<int> printed = printedNumbers(m_report);
    m_isNumbered = !printed.isEmpty();
    QHash<QString, int> counted;
    for (qsizetype i = 0; i < m_report.report.paragraphs.size(); ++i) {
        const int section = m_report.report.paragraphs.at(i).section;
        Numbered one;
        if (section >= 0)
            one.item = items.at(section);
        if (section >= 0 && one.item.isEmpty())
            one.section = m_report.report.sections.at(section).heading.simplified();
        const int count = ++counted[one.item.isEmpty() ? u'\n' + QString::number(section) : one.item];
        one.number = m_isNumbered ? printed.at(i) : count;
        m_paragraphs.append(one);
    }
}

CitedPlace ReportPlaces::at(Span shown) const
{
    CitedPlace place{.isNumbered = m_isNumbered, .page = m_report.document.pageAt(shown.start)};
    const auto &all = m_report.report.paragraphs;
    const auto first = std::ranges::upper_bound(all, shown.start, {}, [](const Paragraph &one) { return one.span.end; });
    for (auto one = first; one != all.end() && one->span.start < std::max(shown.end, shown.start + 1); ++one) {
        const Numbered &numbered = m_paragraphs.at(one - all.begin());
        if (one == first) {
            place.item = numbered.item;
            place.section = numbered.section;
            place.paragraph = place.lastParagraph = numbered.number;
        } else if (numbered.item == place.item && numbered.section == place.section && numbered.number > place.lastParagraph) {
            place.lastParagraph = numbered.number;
        }
    }
    // Slides are counted by whoever looks at them, their lines are not.
    if (m_report.report.kind == ReportKind::Overview && place.page > 0)
        place.paragraph = place.lastParagraph = 0;
    return place;
}

bool ReportPlaces::hasItem(const QString &item) const
{
    const auto is = [&](const QString &other) { return other.compare(item, Qt::CaseInsensitive) == 0; };
    const QList<AgendaPlace> agenda = placesOf(m_report.report.agenda);
    return std::ranges::any_of(agenda, [&](const AgendaPlace &one) { return is(one.label); })
        || std::ranges::any_of(m_report.report.sections, [&](const Section &one) { return is(one.agendaLabel); });
}

bool ReportPlaces::hasParagraph(int number, const QString &item) const
{
    return std::ranges::any_of(m_paragraphs,
        [&](const Numbered &one) { return one.number == number && (item.isEmpty() || one.item.compare(item, Qt::CaseInsensitive) == 0); });
}

bool ReportPlaces::hasPage(int page) const
{
    return page >= 1 && page <= m_report.document.pages.size();
}

QString locatorOf(const CitedPlace &place)
{
    QStringList parts;
    if (!place.item.isEmpty())
        parts.append(u"item "_s + place.item);
    else if (!place.section.isEmpty() && !place.isNumbered)
        parts.append(u'“' + place.section + u'”');
    if (place.paragraph > 0)
        parts.append(u"para. "_s + QString::number(place.paragraph));
    else if (place.page > 0)
        parts.append(u"p. "_s + QString::number(place.page));
    return parts.join(u", "_s);
}

QString printedPlace(const CitedPlace &place, bool withItem)
{
    QStringList parts;
    if (withItem && !place.item.isEmpty())
        parts.append(PaperWords::tr("item %1", "of an agenda").arg(place.item));
    else if (withItem && !place.section.isEmpty() && !place.isNumbered)
        parts.append(PaperWords::tr("“%1”", "heading of a section").arg(place.section));
    if (place.lastParagraph > place.paragraph && place.paragraph > 0)
        parts.append(PaperWords::tr("paras. %1–%2", "paragraphs").arg(place.paragraph).arg(place.lastParagraph));
    else if (place.paragraph > 0)
        parts.append(PaperWords::tr("para. %1", "paragraph").arg(place.paragraph));
    else if (place.page > 0)
        parts.append(PaperWords::tr("p. %1", "page").arg(place.page));
    return parts.join(u", "_s);
}

WrittenPlace placeWritten(const QString &locator)
{
    static const QRegularExpression item(u"\\b(?:agenda )?item\\s+([0-9]+(?:[.-]?[a-z0-9]+)*|[a-z])\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression paragraph(u"(?:\\bpara(?:graph)?s?\\.?|¶+)\\s*([0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression page(u"\\b(?:pp?\\.|pages?|slides?)\\s*([0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return {.item = item.match(locator).captured(1), .paragraph = paragraph.match(locator).captured(1).toInt(), .page = page.match(locator).captured(1).toInt()};
}

} // namespace Rapporteur
