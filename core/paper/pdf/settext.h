// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/paper.h"
#include "core/paper/typefaces.h"

#include <memory>
#include <vector>

namespace Rapporteur {

enum class SetAlignment { Start, Middle, End };

/// How text is set. Lengths are points.
struct SetLook {
    Typeface face = Typeface::Serif;
    qreal size = 10;
    qreal lineHeight = 14.2;
    QColor color = QColor(0x1c, 0x1f, 0x24);
    QColor linkColor = QColor(0x1f, 0x4e, 0x79);
    bool strong = false;
    bool slanted = false;
    bool tabular = false; ///< figures are equally wide
    qreal spacing = 0; ///< between letters
    SetAlignment alignment = SetAlignment::Start;
};

/// A part of a text that leads somewhere, or the mark of a note. Offsets are bytes of UTF-8.
struct SetSpan {
    int from = 0;
    int to = 0;
    QString target = {};
    int note = 0;
    int element = -1; ///< of the document's structure; -1: none of its own
};

/// Text with its lines broken. Start is left, or right where the text runs from right to left.
class SetText
{
public:
    struct Line {
        PangoLayoutLine *line;
        qreal left; ///< where its ink begins, from the left of the width it was given
        int start; ///< byte
        int end;
    };

    [[nodiscard]] int lineCount() const { return int(lines.size()); }
    /// The notes whose marks stand in a line.
    [[nodiscard]] QList<int> notesOf(int line) const;
    [[nodiscard]] const SetSpan *spanAt(int byte) const;

    Owned<PangoLayout> layout;
    std::vector<Line> lines;
    std::vector<SetSpan> spans; ///< in their order, not overlapping
    SetLook look;
    int element = -1; ///< of the document's structure; -1: an artifact
};

/// Breaks lines, in the language and the direction of one document.
class Typesetter
{
public:
    explicit Typesetter(const QString &language);

    [[nodiscard]] SetText set(const PaperText &text, const SetLook &look, qreal width) const;
    [[nodiscard]] SetText set(const QString &text, const SetLook &look, qreal width) const { return set(PaperText{{.text = text}}, look, width); }
    /// On one line, shortened with an ellipsis where `width` is too small.
    [[nodiscard]] SetText setLine(const QString &text, const SetLook &look, qreal width) const;
    /// The width of a text on one line, and of its longest word.
    [[nodiscard]] std::pair<qreal, qreal> widths(const PaperText &text, const SetLook &look) const;
    [[nodiscard]] qreal width(const QString &text, const SetLook &look) const { return widths({{.text = text}}, look).first; }

    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }

private:
    [[nodiscard]] SetText shaped(const PaperText &text, const SetLook &look) const;
    static void findLines(SetText &set, qreal width);

    QString m_language;
    bool m_rightToLeft;
    Owned<PangoContext> m_forward; ///< for text from left to right
    Owned<PangoContext> m_backward;
};

} // namespace Rapporteur
