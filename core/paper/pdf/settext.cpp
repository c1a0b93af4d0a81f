// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/settext.h"

#include <QLocale>

#include <hb.h>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr double markSize = 0.68; ///< of a note's mark, to the text's
constexpr double markRise = 0.36;

Owned<PangoContext> contextOf(const QString &language, bool rightToLeft)
{
    Owned<PangoContext> context(pango_font_map_create_context(pango_cairo_font_map_get_default()));
    preferUnhinted(context.get());
    pango_context_set_base_dir(context.get(), rightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    if (!language.isEmpty())
        pango_context_set_language(context.get(), pango_language_from_string(language.toUtf8().constData()));
    return context;
}

/// Without characters that no font has a shape for; a break of the line stays inside its paragraph.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n' || letter == QChar::ParagraphSeparator)
            clean += QChar(QChar::LineSeparator);
        else if (letter == u'\t')
            clean += u"    ";
        else if (letter.category() != QChar::Other_Control && letter != QChar(QChar::ByteOrderMark))
            clean += letter;
    }
    return clean;
}

/// Arabic letters are small beside Latin ones of the same size.
constexpr double arabicSize = 1.14;

bool isArabic(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

bool runsRightToLeft(const QString &text)
{
    qsizetype forward = 0;
    qsizetype backward = 0;
    for (const QChar letter : text) {
        const QChar::Direction direction = letter.direction();
        forward += direction == QChar::DirL;
        backward += direction == QChar::DirR || direction == QChar::DirAL;
    }
    return backward > forward;
}

/// The text of a layout and its attributes, put together run by run.
class Runs
{
public:
    Runs(const SetLook &look, const QString &language)
        : m_look(look)
        , m_language(language)
        , m_attributes(pango_attr_list_new())
    {
        if (look.spacing > 0)
            add(pango_attr_letter_spacing_new(int(look.spacing * PANGO_SCALE)), 0, INT_MAX);
    }
    ~Runs() { pango_attr_list_unref(m_attributes); }
    Q_DISABLE_COPY_MOVE(Runs)

    void add(const PaperRun &run)
    {
        const int from = int(text.size());
        if (run.note > 0) {
            addMark(run.note);
            return;
        }
        text += printable(run.text).toUtf8();
        const int to = int(text.size());
        if (from == to)
            return;
        if (run.strong)
            add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), from, to);
        if (run.emphasis)
            add(pango_attr_style_new(m_look.slanted ? PANGO_STYLE_NORMAL : PANGO_STYLE_ITALIC), from, to);
        if (run.code) {
            add(pango_attr_family_new(familiesOf(Typeface::Mono, m_language).constData()), from, to);
            add(pango_attr_size_new_absolute(int(m_look.size * 0.9 * PANGO_SCALE)), from, to);
        }
        if (!run.target.isEmpty())
            addLink(run.target, from, to);
    }

    void giveTo(PangoLayout *layout, bool rightToLeft)
    {
        // Two letters in one shape are found by fewer readers, and do not matter in a face whose f keeps off its neighbours.
        if (!rightToLeft)
            add(pango_attr_font_features_new(m_look.tabular ? "liga=0, clig=0, tnum=1" : "liga=0, clig=0"), 0, int(text.size()));
        // A hyphen where an address is broken would belong to the address.
        if (!text.contains("\xC2\xAD"))
            add(pango_attr_insert_hyphens_new(FALSE), 0, int(text.size()));
        pango_layout_set_text(layout, text.constData(), int(text.size()));
        pango_layout_set_attributes(layout, m_attributes);
    }

    QByteArray text;
    std::vector<SetSpan> spans;

private:
    void add(PangoAttribute *attribute, int from, int to)
    {
        attribute->start_index = guint(from);
        attribute->end_index = guint(to);
        pango_attr_list_insert(m_attributes, attribute);
    }

    /// The painter takes the colour from the span; this keeps its glyphs apart from others.
    void addColor(int from, int to)
    {
        const auto part = [](int value) { return guint16(value * 257); };
        const QColor color = m_look.linkColor;
        add(pango_attr_foreground_new(part(color.red()), part(color.green()), part(color.blue())), from, to);
    }

    void addLink(const QString &target, int from, int to)
    {
        if (!spans.empty() && spans.back().to == from && spans.back().target == target)
            spans.back().to = to;
        else
            spans.push_back({.from = from, .to = to, .target = target});
        addColor(from, to);
    }

    void addMark(int note)
    {
        const bool again = !spans.empty() && spans.back().note > 0 && spans.back().to == text.size();
        const int start = int(text.size());
        if (again)
            text += ',';
        const int from = int(text.size());
        text += QByteArray::number(note);
        const int to = int(text.size());
        add(pango_attr_size_new_absolute(int(m_look.size * markSize * PANGO_SCALE)), start, to);
        add(pango_attr_rise_new(int(m_look.size * markRise * PANGO_SCALE)), start, to);
        add(pango_attr_weight_new(PANGO_WEIGHT_NORMAL), start, to);
        // Never at the beginning of a line, away from its word.
        int before = start;
        while (before > 0 && (text.at(--before) & 0xC0) == 0x80) { }
        add(pango_attr_allow_breaks_new(FALSE), before, to);
        addColor(from, to);
        spans.push_back({.from = from, .to = to, .note = note});
    }

    const SetLook &m_look;
    const QString &m_language;
    PangoAttrList *m_attributes;
};

} // namespace

QList<int> SetText::notesOf(int line) const
{
    QList<int> notes;
    for (const SetSpan &span : spans) {
        if (span.note > 0 && span.from >= lines[size_t(line)].start && span.from < lines[size_t(line)].end)
            notes.append(span.note);
    }
    return notes;
}

const SetSpan *SetText::spanAt(int byte) const
{
    const auto after = std::ranges::upper_bound(spans, byte, {}, &SetSpan::from);
    if (after == spans.begin() || std::prev(after)->to <= byte)
        return nullptr;
    return &*std::prev(after);
}

Typesetter::Typesetter(const QString &language)
    : m_language(language)
    , m_rightToLeft(!language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft)
    , m_forward(contextOf(language, false))
    , m_backward(contextOf(language, true))
{
}

SetText Typesetter::shaped(const PaperText &text, const SetLook &look) const
{
    const QString plain = plainText(text);
    const bool rightToLeft = m_rightToLeft || runsRightToLeft(plain);
    SetText set;
    set.look = look;
    set.layout.reset(pango_layout_new((rightToLeft ? m_backward : m_forward).get()));
    pango_layout_set_auto_dir(set.layout.get(), FALSE);
    pango_layout_set_wrap(set.layout.get(), PANGO_WRAP_WORD_CHAR);
    const qreal size = look.size * (rightToLeft && isArabic(plain) ? arabicSize : 1);
    pango_layout_set_font_description(set.layout.get(), fontOf(familiesOf(look.face, m_language), size, look.strong, look.slanted).get());
    Runs runs(look, m_language);
    for (const PaperRun &run : text)
        runs.add(run);
    runs.giveTo(set.layout.get(), rightToLeft);
    set.spans = std::move(runs.spans);
    return set;
}

namespace {

/// Pango sets no glyph where a line ends in a space; the words would then run together for who reads the text back.
void restoreSpaces(const char *text, PangoLayoutLine *line)
{
    constexpr QByteArrayView separator("\xE2\x80\xA8");
    for (GSList *node = line->runs; node; node = node->next) {
        auto *run = static_cast<PangoLayoutRun *>(node->data);
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            const char *at = text + run->item->offset + run->glyphs->log_clusters[i];
            hb_codepoint_t space = 0;
            if (run->glyphs->glyphs[i].glyph == PANGO_GLYPH_EMPTY && (*at == ' ' || QByteArrayView(at).startsWith(separator))
                && hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &space))
                run->glyphs->glyphs[i].glyph = space;
        }
    }
}

} // namespace

void Typesetter::findLines(SetText &set, qreal width)
{
    if (*pango_layout_get_text(set.layout.get()) == 0)
        return;
    const bool backward = pango_context_get_base_dir(pango_layout_get_context(set.layout.get())) == PANGO_DIRECTION_RTL;
    for (GSList *node = pango_layout_get_lines_readonly(set.layout.get()); node; node = node->next) {
        auto *line = static_cast<PangoLayoutLine *>(node->data);
        restoreSpaces(pango_layout_get_text(set.layout.get()), line);
        PangoRectangle extents;
        pango_layout_line_get_extents(line, nullptr, &extents);
        const qreal room = width - pango_units_to_double(extents.width);
        const bool atRight = (set.look.alignment == SetAlignment::End) != backward;
        const qreal left = set.look.alignment == SetAlignment::Middle ? room / 2 : atRight ? room : 0;
        const int start = pango_layout_line_get_start_index(line);
        set.lines.push_back({line, left, start, start + pango_layout_line_get_length(line)});
    }
}

SetText Typesetter::set(const PaperText &text, const SetLook &look, qreal width) const
{
    SetText set = shaped(text, look);
    pango_layout_set_width(set.layout.get(), int(std::max(width, 1.0) * PANGO_SCALE));
    findLines(set, width);
    return set;
}

SetText Typesetter::setLine(const QString &text, const SetLook &look, qreal width) const
{
    SetText set = shaped({{.text = QString(text).replace(u'\n', u' ')}}, look);
    pango_layout_set_ellipsize(set.layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_width(set.layout.get(), int(std::max(width, 1.0) * PANGO_SCALE));
    findLines(set, width);
    return set;
}

std::pair<qreal, qreal> Typesetter::widths(const PaperText &text, const SetLook &look) const
{
    const SetText set = shaped(text, look);
    PangoRectangle extents;
    pango_layout_get_extents(set.layout.get(), nullptr, &extents);
    const qreal whole = pango_units_to_double(extents.width);
    pango_layout_set_wrap(set.layout.get(), PANGO_WRAP_WORD);
    pango_layout_set_width(set.layout.get(), 1);
    pango_layout_get_extents(set.layout.get(), nullptr, &extents);
    return {whole, pango_units_to_double(extents.width)};
}

} // namespace Rapporteur
