// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/doubts.h"

#include "core/report/agenda.h"
#include "core/text/ocrlanguages.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double treatsItem = 0.6;

struct DoubtText {
    Q_DECLARE_TR_FUNCTIONS(DoubtText)
};

void warn(Report &report, const QString &code, const QString &message, Span span = {})
{
    report.warnings.append({code, message, span});
}

/// Annexes, resources and next meetings are on no agenda.
bool belongsToNoAgenda(const QString &heading)
{
    static const QRegularExpression apart(u"^(?:annex|appendix|next (?:meeting|call)|resources|links?|recordings?|minutes|decisions?|summary|attachments?)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return apart.match(heading).hasMatch();
}

QList<WarningChoice> itemChoices(const QList<AgendaItem> &agenda)
{
    QList<WarningChoice> choices;
    for (const AgendaPlace &place : placesOf(agenda))
        choices.append({place.label, place.item->title});
    return choices;
}

bool listsActions(const Section &section, const TextDocument &document, const QList<BlockRole> &roles)
{
    const int block = document.blockAt(section.span.start);
    return block >= 0 && roles[block] == BlockRole::ActionsHeading;
}

/// Whether the text under the heading that treats `parent` names the item, as in reports that have no heading for it.
bool isMentioned(const AgendaItem &item, const AgendaItem &parent, const TextDocument &document, const Report &report)
{
    const QString words = u' ' + plainWords(item.title) + u' ';
    return std::ranges::any_of(report.paragraphs, [&](const Paragraph &paragraph) {
        return paragraph.section >= 0 && titleLikeness(plainWords(report.sections[paragraph.section].heading), plainWords(parent.title)) >= treatsItem
            && QString(u' ' + plainWords(paragraph.span.of(document.text)) + u' ').contains(words);
    });
}

bool isDiscussed(const AgendaItem &item, const Report &report)
{
    const QString plain = plainWords(item.title);
    const bool here = std::ranges::any_of(report.sections, [&](const Section &s) { return titleLikeness(plainWords(s.heading), plain) >= treatsItem; });
    return here || std::ranges::any_of(item.items, [&](const AgendaItem &child) { return isDiscussed(child, report); });
}

void warnOfSilence(const QList<AgendaItem> &items, const AgendaItem *parent, const TextDocument &document, Report &report)
{
    for (const AgendaItem &item : items) {
        if (!isDiscussed(item, report) && !(parent && isMentioned(item, *parent, document, report)))
            warn(report, u"agenda-item-not-discussed"_s, DoubtText::tr("Nothing is reported on the agenda item “%1”.").arg(item.title), item.span);
        else
            warnOfSilence(item.items, &item, document, report);
    }
}

int numberOf(const Block &block)
{
    QString digits;
    for (const QChar c : block.marker) {
        if (c.isDigit())
            digits += c;
        else if (c == u'.' && !digits.isEmpty())
            break;
    }
    return block.marker.count(u'.') > 1 ? 0 : digits.toInt();
}

/// "5" and then "7" among headings of one style.
void warnOfGaps(const TextDocument &document, const QList<BlockRole> &roles, Report &report)
{
    QHash<QString, int> last; // style of numbering -> number
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (roles[i] != BlockRole::Heading && roles[i] != BlockRole::ActionsHeading)
            continue;
        const Block &block = document.blocks[i];
        const int number = numberOf(block);
        if (number == 0)
            continue;
        const QString style = block.marker.right(1);
        const int before = last.value(style, 0);
        if (before > 0 && number > before + 1) {
            warn(report, u"agenda-numbering-gap"_s, DoubtText::tr("Section numbers jump from %1 to %2.").arg(before).arg(number), block.span);
        }
        last[style] = number;
    }
}

/// "1–3, 5" of pages for which `holds`.
template<typename Holds> QString pagesWhere(const TextDocument &document, Holds holds)
{
    QStringList ranges;
    for (qsizetype first = 0; first < document.pages.size(); ++first) {
        if (!std::invoke(holds, document.pages.at(first)))
            continue;
        qsizetype last = first;
        while (last + 1 < document.pages.size() && std::invoke(holds, document.pages.at(last + 1)))
            ++last;
        ranges.append(first == last ? QString::number(first + 1) : QString::number(first + 1) + u'–' + QString::number(last + 1));
        first = last;
    }
    return ranges.join(u", "_s);
}

/// Words that OCR read may be wrong, and what it did not read is missing.
void warnOfScans(const TextDocument &document, Report &report)
{
    int read = 0, sum = 0, failed = 0, untried = 0;
    QString languages;
    for (const Page &page : document.pages) {
        const bool tried = !page.ocrLanguages.isEmpty();
        failed += tried && !page.hasTextLayer ? 1 : 0;
        untried += !tried && !page.hasTextLayer ? 1 : 0;
        if (!page.isReadByOcr())
            continue;
        ++read;
        sum += page.ocrConfidence;
        languages = page.ocrLanguages;
    }
    if (read > 0) {
        const QString pages = pagesWhere(document, &Page::isReadByOcr);
        const QString sentence = read == 1 ? DoubtText::tr("Page %1 is a scan; its words were read by OCR (%2, %3 % sure).")
                                           : DoubtText::tr("Pages %1 are scans; their words were read by OCR (%2, %3 % sure).");
        warn(report, u"no-text-layer"_s, sentence.arg(pages, ocrLanguageNames(languages)).arg(sum / read));
    }
    if (failed > 0)
        warn(report, u"no-text-layer"_s, DoubtText::tr("%n page(s) are pictures on which OCR could read nothing.", nullptr, failed));
    if (untried > 0) {
        warn(report, u"no-text-layer"_s, DoubtText::tr("%n page(s) are pictures without text; nothing could be read from them. To have scans read, "
            "install Tesseract's data of their language (on Debian, tesseract-ocr-eng for English) and import them again.", nullptr, untried));
    }
}

} // namespace

void raiseDoubts(const TextDocument &document, const QList<BlockRole> &roles, Report &report)
{
    // A summary in numbered paragraphs has no headings that could treat an item.
    const bool hasSections = std::ranges::any_of(report.sections, [](const Section &section) { return !belongsToNoAgenda(section.heading); });
    if (report.kind == ReportKind::MeetingReport && !report.agenda.isEmpty() && hasSections) {
        warnOfSilence(report.agenda, nullptr, document, report);
        for (const Section &section : std::as_const(report.sections)) {
            const bool apart = listsActions(section, document, roles) || belongsToNoAgenda(section.heading);
            const bool own = !apart && section.level == 1 && bestAgendaMatch(report.agenda, section.heading).likeness < treatsItem;
            if (own)
                report.warnings.append({u"section-not-on-agenda"_s, DoubtText::tr("The section “%1” is not on the agenda.").arg(section.heading), section.span, itemChoices(report.agenda)});
        }
    }
    if (report.kind == ReportKind::MeetingReport)
        warnOfGaps(document, roles, report);
    warnOfScans(document, report);
    if (document.encodingRepaired)
        warn(report, u"encoding-repaired"_s, DoubtText::tr("Some characters could not be decoded and were replaced."));
}

} // namespace Rapporteur
