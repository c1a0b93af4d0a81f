// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/office/officepackage.h"
#include "core/paper/paper.h"
#include "core/paper/xmlpart.h"

#include <QSet>

namespace Rapporteur {

/// Writes the texts of a Word document into one of its parts: the document's own, or that of its footnotes.
class WordText
{
public:
    /// `path` is the part's, for its relations.
    WordText(const Paper &paper, OfficePackage &package, XmlPart &part, const QString &path);

    /// Runs with their links and looks, and the marks of notes unless this is the text of one.
    void text(const PaperText &text, bool inNote = false);
    /// A run of plain text; line feeds and tabs are what they should be. `style` is of characters, or empty.
    void characters(const QString &text, const QString &style = {});
    /// The place that "#anchor" leads to.
    void place(const QString &anchor);
    /// A place by a name that Word can have.
    void bookmark(const QString &name);
    /// A field that Word computes, PAGE say, with what it shows until then.
    void field(const QString &instruction, const QString &shown, const QString &style = {});
    void fieldMark(const QString &kind);
    void fieldInstruction(const QString &instruction);

    /// The notes whose mark has been set.
    [[nodiscard]] const QSet<int> &noted() const { return m_noted; }

private:
    void run(const PaperRun &run);
    void note(int number);
    void properties(const QString &text, const PaperRun &looks, const QString &style);
    void letters(const QString &text);

    const Paper &m_paper;
    OfficePackage &m_package;
    XmlPart &m_part;
    QString m_path;
    bool m_rightToLeft;
    QSet<int> m_noted;
    QSet<QString> m_places; ///< the names of places that are set
    int m_bookmarks = 0;
};

} // namespace Rapporteur
