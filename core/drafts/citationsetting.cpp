// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drafts/citationsetting.h"

#include "core/drafts/citationstyle.h"
#include "core/drafts/citedsources.h"
#include "core/paper/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString joined(const QString &one, const QString &other)
{
    return other.isEmpty() ? one : one.isEmpty() ? other : one + u", "_s + other;
}

QString ended(const QString &words)
{
    return words.endsWith(u'.') ? words : words + u'.';
}

QString behind(const QString &words)
{
    return words.isEmpty() ? QString() : u" ["_s + words + u']';
}

} // namespace

QString sourceAnchor(const QString &key)
{
    return u"source-"_s + key;
}

CitationSetting::CitationSetting(const CitedRecord &record, const DraftFront &front, const QList<CitationMark> &all)
    : m_record(record)
    , m_style(front.style)
    , m_hasList(front.hasReferences || front.style == CitationStyle::Numbered)
    , m_isAttributed(front.isAttributed)
{
    QSet<QString> seen;
    for (const CitationMark &mark : all) {
        for (const CitationRef &ref : mark.refs) {
            const CitedSource found = sourceOf(ref, m_record);
            if (!seen.contains(found.key))
                m_sources.append({.key = found.key, .report = found.report});
            seen.insert(found.key);
        }
    }
    letterYears();
}

/// 2022a and 2022b where a body has several reports of 2022, by their dates.
void CitationSetting::letterYears()
{
    QList<Source> known;
    std::ranges::copy_if(m_sources, std::back_inserter(known), [](const Source &one) { return one.report != nullptr; });
    std::ranges::stable_sort(known, {}, [](const Source &one) { return std::pair(one.report->row.when.date, one.key); });
    QHash<QString, QStringList> groups;
    for (const Source &one : std::as_const(known))
        groups[shortBody(one.report->row) + u'\n' + yearOfReport(*one.report)].append(one.key);
    for (const Source &one : std::as_const(known)) {
        const QString year = yearOfReport(*one.report);
        const QStringList &group = groups[shortBody(one.report->row) + u'\n' + year];
        const qsizetype at = group.indexOf(one.key);
        m_years.insert(one.key, group.size() > 1 && at < 26 ? year + QChar(u'a' + char16_t(at)) : year);
    }
}

CitationSetting::Source CitationSetting::sourceFor(const CitationRef &ref)
{
    const CitedSource found = sourceOf(ref, m_record);
    Source source{.key = found.key, .report = found.report};
    if (!source.report || ref.passage.isEmpty()) {
        source.printed = ref.locator;
    } else if (!found.place.span.isValid() || found.place.state == AnchorState::Orphaned) {
        source.printed = PaperWords::tr("[passage not found in the report]");
    } else {
        auto &places = m_places[source.key];
        if (!places)
            places = std::make_shared<ReportPlaces>(*source.report);
        source.place = places->at(found.place.span);
    }
    return source;
}

QString CitationSetting::whereIn(const Source &source, bool withItem) const
{
    return source.printed.isEmpty() ? printedPlace(source.place, withItem) : source.printed;
}

QString CitationSetting::access(const StoredReport &report) const
{
    // The words of the report around its condition may name somebody.
    return behind(m_isAttributed ? accessStated(report) : report.report.accessCondition);
}

QString CitationSetting::full(const Source &source) const
{
    if (!source.report)
        return joined(PaperWords::tr("[source not in the library: %1]").arg(source.key), whereIn(source));
    return joined(fullSource(*source.report), whereIn(source)) + access(*source.report);
}

/// In full for the first time, short later; behind another of the same report only its place.
QString CitationSetting::cited(const Source &source, const Source *before)
{
    if (before && before->key == source.key)
        return whereIn(source, before->place.item != source.place.item || before->place.section != source.place.section);
    if (m_cited.contains(source.key) && source.report)
        return joined(shortSource(*source.report), whereIn(source, !source.place.isNumbered));
    m_cited.insert(source.key);
    return full(source);
}

QString CitationSetting::ibid(const Source &source) const
{
    const bool otherItem = source.place.item != m_before->place.item || source.place.section != m_before->place.section;
    const bool samePlace = source.place == m_before->place && source.printed == m_before->printed;
    return joined(PaperWords::tr("Ibid."), samePlace ? QString() : whereIn(source, otherItem && !source.place.isNumbered));
}

PaperText CitationSetting::note(const QList<CitationRef> &refs)
{
    QList<Source> sources;
    for (const CitationRef &ref : refs)
        sources.append(sourceFor(ref));
    QString words;
    if (sources.size() == 1 && m_before && m_before->key == sources.first().key) {
        words = ibid(sources.first());
    } else {
        QStringList parts;
        for (qsizetype i = 0; i < sources.size(); ++i)
            parts.append(cited(sources.at(i), i > 0 ? &sources.at(i - 1) : nullptr));
        parts.removeAll(QString());
        words = parts.join(u"; "_s);
    }
    const bool isOne = std::ranges::all_of(sources, [&](const Source &one) { return one.key == sources.first().key; });
    m_before = sources.size() == 1 && isOne ? std::optional(sources.first()) : std::nullopt;
    return {{.text = ended(words)}};
}

QString CitationSetting::authorAndYear(const Source &source) const
{
    return shortBody(source.report->row) + u", "_s + m_years.value(source.key);
}

QString CitationSetting::inBrackets(const Source &source) const
{
    if (m_style == CitationStyle::Numbered) {
        const auto at = std::ranges::find(m_sources, source.key, &Source::key) - m_sources.begin();
        return joined(QString::number(at + 1), whereIn(source));
    }
    if (!source.report)
        return full(source);
    const bool withItem = m_style == CitationStyle::Short || !source.place.isNumbered;
    return joined(m_style == CitationStyle::AuthorDate ? authorAndYear(source) : datedLabel(*source.report), whereIn(source, withItem));
}

PaperText CitationSetting::bracketed(const QList<Source> &sources, const QString &opening, const QString &closing) const
{
    PaperText text{{.text = opening}};
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (i > 0)
            text.append({.text = u"; "_s});
        text.append({.text = inBrackets(sources.at(i)), .target = m_hasList ? u'#' + sourceAnchor(sources.at(i).key) : QString()});
    }
    text.append({.text = closing});
    return text;
}

PaperText CitationSetting::inText(const QList<CitationRef> &refs)
{
    QList<Source> sources;
    for (const CitationRef &ref : refs)
        sources.append(sourceFor(ref));
    if (m_style == CitationStyle::Un) {
        QStringList parts;
        for (qsizetype i = 0; i < sources.size(); ++i)
            parts.append(cited(sources.at(i), i > 0 ? &sources.at(i - 1) : nullptr));
        return {{.text = parts.join(u"; "_s)}};
    }
    if (m_style != CitationStyle::Numbered)
        return bracketed(sources, u"("_s, u")"_s);
    // One by one, each in the brackets of its label.
    PaperText text;
    for (const Source &one : std::as_const(sources)) {
        if (!text.isEmpty())
            text.append({.text = u" "_s});
        text.append({.text = u'[' + inBrackets(one) + u']', .target = u'#' + sourceAnchor(one.key)});
    }
    return text;
}

QString CitationSetting::listed(const Source &source) const
{
    const QString whole = ended(full(source));
    if (m_style != CitationStyle::AuthorDate || !source.report)
        return whole;
    return shortBody(source.report->row) + u" ("_s + m_years.value(source.key) + u"). "_s + whole;
}

QList<PaperBlock> CitationSetting::sources() const
{
    if (!m_hasList || m_sources.isEmpty())
        return {};
    QList<PaperBlock> blocks{{.kind = PaperKind::Heading, .level = 1, .text = {{.text = PaperWords::tr("Sources")}}}};
    QList<Source> all = m_sources;
    if (m_style != CitationStyle::Numbered) {
        std::ranges::stable_sort(all, {}, [](const Source &one) {
            return std::tuple(one.report == nullptr, one.report ? shortBody(one.report->row) : QString(), one.report ? one.report->row.when.date : QDate(), one.key);
        });
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString label = m_style == CitationStyle::Numbered ? u'[' + QString::number(i + 1) + u']' : QString();
        blocks.append({.kind = PaperKind::Paragraph, .label = label, .text = {{.text = listed(all.at(i))}}, .anchor = sourceAnchor(all.at(i).key)});
    }
    return blocks;
}

} // namespace Rapporteur
