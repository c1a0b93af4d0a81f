// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/changedtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

namespace {

/// Writes the new text, and down where each character went.
class Writer
{
public:
    explicit Writer(qsizetype size) { m_result.offsets.assign(size_t(size), -1); }

    void keep(qsizetype from, QStringView written)
    {
        m_result.offsets[size_t(from)] = m_result.document.text.size();
        m_result.document.text += written;
    }
    /// A second character that became the same as the last one.
    void keepWithLast(qsizetype from) { m_result.offsets[size_t(from)] = m_result.document.text.size() - 1; }
    void add(QStringView text) { m_result.document.text += text; }

    ChangedText taken()
    {
        qsizetype start = 0;
        const QString &text = m_result.document.text;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text[at] != u'\n')
                continue;
            if (at > start)
                m_result.document.blocks.append({.span = {start, at}});
            start = at + 1;
        }
        return std::move(m_result);
    }

private:
    ChangedText m_result;
};

bool once(QRandomGenerator &random, double share)
{
    return random.generateDouble() < share;
}

/// A function of the text, an offset and a writer, that writes one character or more, and gives how many it took.
template<typename Step> ChangedText eachCharacter(const QString &text, Step step)
{
    Writer writer(text.size());
    for (qsizetype at = 0; at < text.size();)
        at += std::max(qsizetype(1), qsizetype(step(at, writer)));
    return writer.taken();
}

ChangedText reflown(const QString &text, QRandomGenerator &random)
{
    return eachCharacter(text, [&](qsizetype at, Writer &writer) {
        if (text[at] == u' ' && once(random, 0.12))
            writer.keep(at, u"\n");
        else if (text[at] == u' ' && once(random, 0.05))
            writer.keep(at, u"  ");
        else
            writer.keep(at, text.sliced(at, 1));
        return 1;
    });
}

bool isInside(const QString &text, qsizetype at)
{
    return at > 1 && at + 2 < text.size() && text[at - 2].isLetter() && text[at - 1].isLetter() && text[at].isLetter() && text[at + 1].isLetter();
}

ChangedText hyphenated(const QString &text, QRandomGenerator &random)
{
    return eachCharacter(text, [&](qsizetype at, Writer &writer) {
        if (isInside(text, at) && once(random, 0.02))
            writer.add(u"-\n");
        else if (isInside(text, at) && once(random, 0.02))
            writer.add(u"\u00ad");
        if (text[at] == u'-' && at > 0 && text[at - 1].isLetter() && once(random, 0.5))
            return 1; // lost
        writer.keep(at, text.sliced(at, 1));
        return 1;
    });
}

ChangedText withSlips(const QString &text, QRandomGenerator &random)
{
    return eachCharacter(text, [&](qsizetype at, Writer &writer) {
        if (!text[at].isLetter() || !once(random, 0.008)) {
            writer.keep(at, text.sliced(at, 1));
            return 1;
        }
        switch (random.bounded(4)) {
        case 0: // lost
            return 1;
        case 1: // twice
            writer.keep(at, text.sliced(at, 1));
            writer.add(text.sliced(at, 1));
            return 1;
        case 2: // exchanged
            if (at + 1 < text.size() && text[at + 1].isLetter()) {
                writer.keep(at + 1, text.sliced(at + 1, 1));
                writer.keep(at, text.sliced(at, 1));
                return 2;
            }
            [[fallthrough]];
        default:
            writer.keep(at, QString(QChar(u'a' + random.bounded(26))));
            return 1;
        }
    });
}

ChangedText scanned(const QString &text, QRandomGenerator &random)
{
    static const std::pair<QStringView, QStringView> misread[] = {{u"rn", u"m"}, {u"m", u"rn"}, {u"e", u"c"}, {u"l", u"1"}, {u"i", u"l"},
        {u"0", u"O"}, {u"h", u"b"}, {u"a", u"o"}, {u"cl", u"d"}, {u"vv", u"w"}, {u"t", u"f"}, {u"fi", u"\ufb01"}};
    return eachCharacter(text, [&](qsizetype at, Writer &writer) {
        const QStringView rest = QStringView(text).sliced(at);
        for (const auto &[from, to] : misread) {
            if (!rest.startsWith(from) || !once(random, 0.03))
                continue;
            writer.keep(at, to);
            if (from.size() > 1)
                writer.keepWithLast(at + 1);
            return int(from.size());
        }
        if (text[at] == u' ' && once(random, 0.02))
            return 1; // run together
        if (isInside(text, at) && once(random, 0.004))
            writer.add(u" ");
        if (text[at] == u'-' && once(random, 0.5))
            return 1;
        if (text[at] == u' ' && once(random, 0.1))
            writer.keep(at, u"\n");
        else
            writer.keep(at, text.sliced(at, 1));
        return 1;
    });
}

/// `made` holds what is given back.
QStringView withOtherSigns(QStringView character, QString &made, QRandomGenerator &random)
{
    static const QHash<QChar, QString> signs{{u'\'', u"\u2019"_s}, {QChar(0x2019), u"'"_s}, {QChar(0x201c), u"\""_s}, {QChar(0x201d), u"\""_s}, {u'"', u"\u201c"_s},
        {QChar(0x2013), u"-"_s}, {QChar(0x2014), u"--"_s}, {QChar(0x2022), u"*"_s}, {u'\t', u" "_s}};
    if (const auto sign = signs.constFind(character[0]); sign != signs.cend())
        made = *sign;
    else if (character[0].unicode() > 0x7f && !character[0].isSurrogate())
        made = character.toString().normalized(QString::NormalizationForm_D);
    else if (character == u" " && once(random, 0.1))
        made = u"\n"_s;
    else
        return character;
    return made;
}

ChangedText inOtherFormat(const QString &text, QRandomGenerator &random)
{
    qsizetype line = 0;
    bool isHeading = false;
    QString made;
    return eachCharacter(text, [&](qsizetype at, Writer &writer) {
        if (at == 0 || text[at - 1] == u'\n') {
            const qsizetype end = text.indexOf(u'\n', at);
            isHeading = (end < 0 ? text.size() : end) - at < 50;
            if (++line % 25 == 0)
                writer.add(u"A running head · page %1\n"_s.arg(line / 25));
            if (once(random, 0.2))
                writer.add(u"• ");
        }
        made = text.sliced(at, 1).toUpper();
        writer.keep(at, isHeading && made.size() == 1 ? made : withOtherSigns(QStringView(text).sliced(at, 1), made, random));
        if (text[at] == u'.' && at + 1 < text.size() && text[at + 1] == u' ' && once(random, 0.03))
            writer.add(u" (https://harbour.example/papers/%1)"_s.arg(random.bounded(1000)));
        return 1;
    });
}

/// The paragraphs [from, to) of a text without some, with something in front of some.
struct Order {
    QList<qsizetype> blocks; ///< in their new order; -1: a new paragraph
};

ChangedText inOrder(const TextDocument &document, const Order &order)
{
    Writer writer(document.text.size());
    bool isFirst = true;
    for (const qsizetype block : order.blocks) {
        if (!std::exchange(isFirst, false))
            writer.add(u"\n");
        if (block < 0) {
            writer.add(u"The ferry timetable was put before the round table, which took note of it and of the tide that it depends on.");
            continue;
        }
        const Span span = document.blocks[block].span;
        for (qsizetype at = span.start; at < span.end; ++at)
            writer.keep(at, QStringView(document.text).sliced(at, 1));
    }
    return writer.taken();
}

struct Blocks {
    qsizetype first = 0;
    qsizetype end = 0; ///< behind the last
};

Blocks blocksOf(const TextDocument &document, Span meant)
{
    const auto first = std::ranges::find_if(document.blocks, [&](const Block &block) { return block.span.end > meant.start; });
    const auto end = std::find_if(first, document.blocks.end(), [&](const Block &block) { return block.span.start >= meant.end; });
    return {first - document.blocks.begin(), end - document.blocks.begin()};
}

Order asItIs(const TextDocument &document)
{
    Order order;
    for (qsizetype i = 0; i < document.blocks.size(); ++i)
        order.blocks.append(i);
    return order;
}

ChangedText withParagraphMoved(const TextDocument &document, Span meant, QRandomGenerator &random)
{
    Order order = asItIs(document);
    const Blocks blocks = blocksOf(document, meant);
    const QList<qsizetype> moved = order.blocks.sliced(blocks.first, blocks.end - blocks.first);
    order.blocks.remove(blocks.first, moved.size());
    qsizetype to = random.bounded(int(order.blocks.size()) + 1);
    for (const qsizetype block : moved)
        order.blocks.insert(to++, block);
    return inOrder(document, order);
}

ChangedText withoutSection(const TextDocument &document, Span meant, QRandomGenerator &random)
{
    Order order = asItIs(document);
    const Blocks blocks = blocksOf(document, meant);
    const qsizetype more = 2 + random.bounded(8);
    qsizetype from = std::max(qsizetype(0), blocks.first - random.bounded(int(more)));
    qsizetype to = std::min(document.blocks.size(), blocks.end + random.bounded(int(more)));
    const bool isKept = once(random, 0.5);
    if (isKept && once(random, 0.5)) { // right behind it
        from = blocks.end;
        to = std::min(document.blocks.size(), from + more);
    } else if (isKept) { // right before it
        to = blocks.first;
        from = std::max(qsizetype(0), to - more);
    }
    order.blocks.remove(from, to - from);
    return inOrder(document, order);
}

} // namespace

ChangedText changedText(const TextDocument &document, TextChange change, Span meant, QRandomGenerator &random)
{
    switch (change) {
    case TextChange::Reflow:
        return reflown(document.text, random);
    case TextChange::Hyphenation:
        return hyphenated(document.text, random);
    case TextChange::Slips:
        return withSlips(document.text, random);
    case TextChange::ParagraphBefore: {
        Order order = asItIs(document);
        order.blocks.insert(random.bounded(int(blocksOf(document, meant).first) + 1), -1);
        if (once(random, 0.3))
            order.blocks.insert(order.blocks.indexOf(blocksOf(document, meant).first), -1);
        return inOrder(document, order);
    }
    case TextChange::ParagraphMoved:
        return withParagraphMoved(document, meant, random);
    case TextChange::OtherFormat:
        return inOtherFormat(document.text, random);
    case TextChange::Scan:
        return scanned(document.text, random);
    case TextChange::SectionDeleted:
        return withoutSection(document, meant, random);
    }
    return {};
}

} // namespace Rapporteur::Test
