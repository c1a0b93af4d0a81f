// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper/office/deckslides.h"
#include "core/paper/office/officepackage.h"

namespace Rapporteur {

/// How the text of a paragraph differs from what its placeholder says.
struct DeckLook {
    qreal size = 0; ///< in points; 0: as it says
    bool strong = false;
    const char *color = nullptr; ///< of the theme
    bool sans = false; ///< in the theme's sans, whatever it says
};

/// Writes the texts of a slide into its part.
class DeckText
{
public:
    /// `path` is the part's, for its relations; `slides` are all there are, for links to them.
    DeckText(const Paper &paper, OfficePackage &package, const QList<DeckSlide> &slides, XmlPart &part, const QString &path);

    void run(const QString &text, const PaperRun &looks, const DeckLook &look);
    void text(const PaperText &text, const DeckLook &look = {});
    /// A block as a paragraph of the slide's body.
    void paragraph(const PaperBlock &block);
    /// A cell of a table.
    void cell(const PaperText &content, Qt::Alignment alignment, bool head);

private:
    [[nodiscard]] QString linkOf(const PaperRun &run, QString &action);

    const Paper &m_paper;
    OfficePackage &m_package;
    const QList<DeckSlide> &m_slides;
    XmlPart &m_part;
    QString m_path;
    QString m_language;
    bool m_rightToLeft;
};

/// The file of a slide, by its index.
[[nodiscard]] QString deckSlideFile(qsizetype index);

} // namespace Rapporteur
