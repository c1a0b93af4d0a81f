// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/office/officelook.h"
#include "core/paper/xmlpart.h"

namespace Rapporteur {

/// The namespaces that the parts of a Word document declare.
[[nodiscard]] XmlAttributes wordRoot();

/// Points in twentieths, which is what Word counts in.
[[nodiscard]] QString twips(qreal points);

/// Writes <w:NAME w:val="value"/>.
void wordValue(XmlPart &part, const char *name, const QString &value);

/// word/styles.xml
[[nodiscard]] QByteArray wordStyles(const Paper &paper, PaperSize size);
/// word/settings.xml
[[nodiscard]] QByteArray wordSettings(const Paper &paper);
/// word/fontTable.xml: what to take where a face is not installed.
[[nodiscard]] QByteArray wordFonts();

/// A list of a document. Bullets have no first number.
struct WordList {
    int level = 1;
    int first = 0;
};
/// word/numbering.xml. List n has the number n + 1 there.
[[nodiscard]] QByteArray wordNumbering(const QList<WordList> &lists);

} // namespace Rapporteur
