// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/extract/numbering.h"
#include "core/text/extract/package.h"

namespace Rapporteur {

/// What a paragraph style says that matters for the text.
struct DocxStyle {
    QString name;
    QString basedOn;
    int outline = -1; ///< 0 is the highest; -1 none
    QString list; ///< numId
    int level = 0;
    bool bold = false;
};

/// The styles and lists of a DOCX file.
class DocxStyles
{
public:
    void readStyles(const QByteArray &xml);
    void readNumbering(const QByteArray &xml);

    /// The style with what it inherits.
    [[nodiscard]] DocxStyle style(const QString &id) const;
    /// 1 to 9; 0 where the style is no heading's.
    [[nodiscard]] int headingLevel(const DocxStyle &style) const;
    /// The next marker of list `id`; empty where there is no such list.
    [[nodiscard]] QString nextMarker(const QString &id, int level);
    [[nodiscard]] bool hasList(const QString &id) const { return m_lists.contains(id); }

private:
    QHash<QString, DocxStyle> m_styles;
    QHash<QString, QString> m_lists; ///< numId to abstractNumId
    QHash<QString, NumberedList> m_abstracts;
    QHash<QString, int> m_restarts; ///< numId to the start of its first level
};

/// "0", "false" and "none" switch a property off; anything else, also nothing, switches it on.
[[nodiscard]] bool isOn(const XmlPart &xml);

} // namespace Rapporteur
