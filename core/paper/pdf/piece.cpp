// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/paper/pdf/piece.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

int Piece::lineCount() const
{
    if (figure)
        return 1;
    int most = 1;
    for (const PieceColumn &column : columns)
        most = std::max(most, column.text.lineCount());
    return most;
}

qreal Piece::heightOf(int first, int count) const
{
    return count * lineHeight + (first == 0 ? padding : 0) + (first + count == lineCount() ? padding : 0);
}

int Piece::fewestLines() const
{
    const int count = lineCount();
    return whole || count <= 3 ? count : 2;
}

QList<int> Piece::notesOf(int line) const
{
    QList<int> notes;
    for (const PieceColumn &column : columns) {
        if (line < column.text.lineCount())
            notes += column.text.notesOf(line);
    }
    return notes;
}

QString noteAnchor(int note)
{
    return u"note:"_s + QString::number(note);
}

QString headingAnchor(qsizetype block)
{
    return u"heading:"_s + QString::number(block);
}

QString markAnchor(int note)
{
    return u"mark:"_s + QString::number(note);
}

} // namespace Rapporteur
