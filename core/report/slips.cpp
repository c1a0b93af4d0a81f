// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/slips.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int sureName = 90; // percent: a word that OCR is this sure of is another name, not a slip
constexpr qsizetype shortestName = 4; // letters
constexpr qsizetype mostTold = 5;

struct SlipText {
    Q_DECLARE_TR_FUNCTIONS(SlipText)
};

const QStringList &months()
{
    static const QStringList names{u"January"_s, u"February"_s, u"March"_s, u"April"_s, u"May"_s, u"June"_s, u"July"_s, u"August"_s,
        u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    return names;
}

QRegularExpression expression(const QString &pattern)
{
    static const QString month = u"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il|i1|iI)?|May|June?|Ju[l1I]y|Jul|Aug(?:ust)?|Sept?(?:e(?:m|rn)ber)?"
                                 "|[O0]ct(?:ober)?|Nov(?:e(?:m|rn)ber)?|Dec(?:e(?:m|rn)ber)?)\\b"_s;
    return QRegularExpression(QString(pattern).replace(u"MONTH"_s, month), QRegularExpression::UseUnicodePropertiesOption);
}

/// The number that letters stand for; -1 where they stand for none.
int numberIn(QStringView written)
{
    QString digits;
    for (const QChar c : written) {
        if (c.isDigit())
            digits += c;
        else if (u"OoQ"_s.contains(c))
            digits += u'0';
        else if (u"lI|!"_s.contains(c))
            digits += u'1';
        else
            digits += c == u'Z' ? u'2' : c == u'S' ? u'5' : c == u'B' ? u'8' : u'x';
    }
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? number : -1;
}

bool isSlip(QStringView written, int value, int least, int most)
{
    const auto digits = std::ranges::count_if(written, [](QChar c) { return c.isDigit(); });
    return digits < written.size() && value >= least && value <= most;
}

QString padded(int value, qsizetype size)
{
    return QString::number(value).rightJustified(size, u'0');
}

QString ordinal(int value)
{
    const bool teens = value / 10 % 10 == 1;
    const int last = teens ? 0 : value % 10;
    return QString::number(value) + (last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s);
}

/// How two spellings look alike to a machine; a letter and what it is taken for become one.
QString look(QStringView word)
{
    QString folded;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i), next = i + 1 < word.size() ? word.at(i + 1) : QChar();
        const auto pair = [&](char16_t a, char16_t b) { return c == a && next == b; };
        if (pair(u'r', u'n') || pair(u'v', u'v') || (i > 0 && pair(u'c', u'l'))) {
            folded += c == u'r' ? u'm' : c == u'v' ? u'w' : u'd';
            ++i;
        } else if (u"lI1|!"_s.contains(c)) {
            folded += u'l';
        } else {
            folded += c == u'0' ? QChar(u'o') : c == u'5' ? QChar(u's') : c == u'8' ? QChar(u'b') : c.toLower();
        }
    }
    return folded;
}

/// Collects the slips of one document.
class Finder
{
public:
    explicit Finder(const TextDocument &document)
        : m_document(document)
    {
    }

    void findNumbers();
    void findOrdinals();
    void findWords(const QStringList &names);
    [[nodiscard]] QList<Slip> take();

private:
    template<typename Meant> void find(const QRegularExpression &pattern, Meant meant);
    void add(Span span, const QString &meant);
    [[nodiscard]] const Origin *originAt(qsizetype offset) const;

    const TextDocument &m_document;
    QList<Slip> m_slips;
};

const Origin *Finder::originAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_document.origins, offset, {}, [](const Origin &origin) { return origin.span.start; });
    return after == m_document.origins.begin() ? nullptr : &*std::prev(after);
}

void Finder::add(Span span, const QString &meant)
{
    const int page = m_document.pageAt(span.start);
    const bool twice = std::ranges::any_of(m_slips, [&](const Slip &slip) { return slip.span.overlaps(span); });
    if (page > 0 && m_document.pages.at(page - 1).isReadByOcr() && !twice && span.of(m_document.text) != meant)
        m_slips.append({span, meant});
}

/// Asks `meant` what the group "n" of every match means; nothing: it is no slip.
template<typename Meant> void Finder::find(const QRegularExpression &pattern, Meant meant)
{
    auto matches = pattern.globalMatchView(m_document.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (const QString word = meant(match.capturedView(u"n"), match); !word.isEmpty())
            add({match.capturedStart(u"n"), match.capturedEnd(u"n")}, word);
    }
}

void Finder::findNumbers()
{
    static const QRegularExpression year = expression(u"(?<![\\w/])(?<n>[12lI|Z][09OoQ][0-9OoQlI|ZS][0-9OoQlI|ZSB])(?!\\w)"_s);
    find(year, [](QStringView n, const auto &) {
        const auto digits = std::ranges::count_if(n, [](QChar c) { return c.isDigit(); });
        return digits >= 2 && isSlip(n, numberIn(n), 1990, 2049) ? padded(numberIn(n), 4) : QString();
    });
    static const QRegularExpression dayMonth = expression(u"(?<!\\w)(?<n>[0-3lIOo|Z][0-9OolI|SZB]|[l|])(?:\\s?(?:st|nd|rd|th))?\\s+(?:of\\s+)?MONTH"_s);
    static const QRegularExpression monthDay = expression(u"(?<!\\w)MONTH\\s+(?:the\\s+)?(?<n>[0-3lIOo|Z][0-9OolI|SZB]|[l|])(?:st|nd|rd|th)?(?!\\w)"_s);
    const auto day = [](QStringView n, const auto &) { return isSlip(n, numberIn(n), 1, 31) ? padded(numberIn(n), n.size()) : QString(); };
    find(dayMonth, day);
    find(monthDay, day);
    static const QRegularExpression time = expression(u"(?<!\\w)(?<n>(?<hour>[0-2lI|OoZ]?[0-9OolI|SB])[:.](?<minute>[0-5OolI|S][0-9OolI|SB]))(?=\\s*(?:UTC|GMT|CES?T|[ap]\\.?m))"_s);
    find(time, [](QStringView, const QRegularExpressionMatch &match) {
        const QStringView hour = match.capturedView(u"hour"), minute = match.capturedView(u"minute");
        const bool slip = isSlip(hour, numberIn(hour), 0, 23) || isSlip(minute, numberIn(minute), 0, 59);
        return slip && numberIn(hour) < 24 && numberIn(minute) < 60 ? padded(numberIn(hour), hour.size()) + u':' + padded(numberIn(minute), 2) : QString();
    });
}

void Finder::findOrdinals()
{
    // The raised letters of "22nd" are read as a quotation mark, a star or a degree.
    static const QRegularExpression raised = expression(
        u"(?<!\\w)(?<n>(?<number>\\d{1,3})\\s?(?:[\"“”'’‘*°º®]{1,2}[dh]?|t[\"”'’])) (?=(?:\\w[\\w-]*\\s+){0,3}(?:meeting|call|session|teleconference)\\b|(?:of )?MONTH)"_s);
    find(raised, [](QStringView, const QRegularExpressionMatch &match) { return ordinal(match.capturedView(u"number").toInt()); });
    static const QRegularExpression suffixed = expression(u"(?<!\\w)(?<n>(?<number>[0-9lI|OoSZB]{1,3})(?<suffix>st|nd|rd|th))\\b"_s);
    find(suffixed, [](QStringView n, const QRegularExpressionMatch &match) {
        const QStringView number = match.capturedView(u"number");
        const bool digit = std::ranges::any_of(number, [](QChar c) { return c.isDigit(); });
        const int value = isSlip(number, numberIn(number), 1, 199) && (digit || n == u"lst" || n == u"Ist") ? numberIn(number) : 0;
        return value > 0 && ordinal(value).endsWith(match.capturedView(u"suffix")) ? ordinal(value) : QString();
    });
}

void Finder::findWords(const QStringList &names)
{
    QHash<QString, QString> known; // look -> spelling
    QSet<QString> spellings;
    for (const QString &name : names + months()) {
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
            // The first one is right: a roll call may have slips of its own.
            const QString spelling = known.value(look(word), word);
            if (word.size() >= shortestName)
                known.insert(look(word), spelling);
            spellings.insert(spelling.toLower());
        }
    }
    static const QRegularExpression words(u"(?<!\\w)(?<n>[\\p{Lu}0l|][\\p{L}0158|-]{2,})(?!\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    find(words, [&](QStringView n, const QRegularExpressionMatch &match) {
        const auto found = known.constFind(look(n));
        if (found == known.cend() || spellings.contains(n.toString().toLower()))
            return QString();
        const Origin *origin = originAt(match.capturedStart(u"n"));
        const bool sure = origin && origin->confidence >= sureName && std::ranges::all_of(n, [](QChar c) { return c.isLetter(); });
        return sure && !months().contains(*found) ? QString() : *found;
    });
}

QList<Slip> Finder::take()
{
    std::ranges::sort(m_slips, {}, [](const Slip &slip) { return slip.span.start; });
    return std::move(m_slips);
}

} // namespace

QList<Slip> slipsIn(const TextDocument &document, const QStringList &names)
{
    Finder finder(document);
    finder.findOrdinals();
    finder.findNumbers();
    finder.findWords(names);
    return finder.take();
}

MendedText::MendedText(const TextDocument &original, QList<Slip> slips)
    : m_original(original)
    , m_slips(std::move(slips))
    , m_mended(original)
{
    for (auto slip = m_slips.rbegin(); slip != m_slips.rend(); ++slip)
        m_mended.text.replace(slip->span.start, slip->span.length(), slip->meant);
    for (Page &page : m_mended.pages)
        page.span = mended(page.span);
    for (Block &block : m_mended.blocks)
        block.span = mended(block.span);
    for (Link &link : m_mended.links)
        link.span = mended(link.span);
    for (Origin &origin : m_mended.origins)
        origin.span = mended(origin.span);
}

qsizetype MendedText::mended(qsizetype offset) const
{
    qsizetype grown = 0;
    for (const Slip &slip : m_slips) {
        if (slip.span.start >= offset)
            break;
        if (offset < slip.span.end) // inside: as far in as there is room
            return slip.span.start + grown + std::min(offset - slip.span.start, slip.meant.size());
        grown += slip.meant.size() - slip.span.length();
    }
    return offset + grown;
}

qsizetype MendedText::original(qsizetype offset, bool isEnd) const
{
    qsizetype grown = 0;
    for (const Slip &slip : m_slips) {
        const qsizetype start = slip.span.start + grown, end = start + slip.meant.size();
        if (offset <= start)
            break;
        if (offset < end) // a slip is quoted as a whole
            return isEnd ? slip.span.end : slip.span.start;
        grown += slip.meant.size() - slip.span.length();
    }
    return offset - grown;
}

Span MendedText::mended(Span span) const
{
    return span.isValid() ? Span{mended(span.start), mended(span.end)} : span;
}

Span MendedText::original(Span span) const
{
    return span.isValid() ? Span{original(span.start, false), original(span.end, true)} : span;
}

void MendedText::requote(QString &text, Span mendedSpan) const
{
    if (mendedSpan.isValid() && text == mendedSpan.of(m_mended.text).toString().simplified())
        text = original(mendedSpan).of(m_original.text).toString().simplified();
}

void MendedText::restore(Report &report) const
{
    const auto move = [this](Span &span) { span = original(span); };
    const auto moveAll = [&](QHash<QString, Span> &spans) { std::ranges::for_each(spans, move); };
    const auto moveItems = [&](auto &self, QList<AgendaItem> &items) -> void {
        for (AgendaItem &item : items) {
            move(item.span);
            self(self, item.items);
        }
    };
    for (auto *moment : {report.meeting ? &report.meeting->when : nullptr, report.nextMeeting ? &*report.nextMeeting : nullptr}) {
        if (moment)
            move(moment->span);
    }
    if (report.meeting)
        moveAll(report.meeting->spans);
    moveAll(report.spans);
    moveItems(moveItems, report.agenda);
    for (Statement &statement : report.statements) {
        requote(statement.asWritten, statement.speakerSpan);
        move(statement.speakerSpan);
        move(statement.span);
    }
    for (Action &action : report.actions) {
        requote(action.text, action.span);
        move(action.due.span);
        move(action.span);
    }
    for (Decision &decision : report.decisions) {
        requote(decision.text, decision.span);
        move(decision.span);
    }
    for (Section &section : report.sections)
        requote(section.heading, section.span);
    const auto moveEach = [&](auto &list) { std::ranges::for_each(list, [&](auto &fact) { move(fact.span); }); };
    moveEach(report.sections);
    moveEach(report.paragraphs);
    moveEach(report.participants);
    moveEach(report.links);
    moveEach(report.warnings);
}

Warning MendedText::warning() const
{
    QStringList told;
    for (const Slip &slip : m_slips) {
        const QString one = SlipText::tr("“%1” as “%2”").arg(slip.span.of(m_original.text).toString(), slip.meant);
        if (!told.contains(one))
            told.append(one);
    }
    const qsizetype more = told.size() - mostTold;
    const QString list = told.mid(0, mostTold).join(SlipText::tr(", "));
    const QString sentence = more > 0 ? SlipText::tr("Slips of the OCR were read as meant: %1, and %n more.", nullptr, int(more)).arg(list)
                                      : SlipText::tr("Slips of the OCR were read as meant: %1.").arg(list);
    return {u"encoding-repaired"_s, sentence, m_slips.isEmpty() ? Span() : m_slips.first().span};
}

} // namespace Rapporteur
