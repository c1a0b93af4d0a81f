// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>
#include <QString>

#include <vector>

namespace Rapporteur {

/// An element of a document's structure, as tagged PDF has it: what a passage is, for who hears the document or reads it anew.
struct StructureElement {
    const char *type; ///< "P"; see ISO 32000-1, 14.8.4
    int parent = -1; ///< -1: the document itself
    int place = 0; ///< among what its parent holds: the byte of the parent's text where it stands
    QString alternative = {}; ///< words instead of a picture
    const char *attributes = nullptr; ///< "<< /O /Table /Scope /Column >>"
    QRectF box = {}; ///< of a figure, on its page
    bool hasId = false; ///< notes must
};

/// A stretch of marked content on a page.
struct MarkedContent {
    int element = -1;
    int place = 0;
};

/// Where a link may be pressed.
struct LinkArea {
    int page = 0;
    QRectF area; ///< points from the top left of the page
    QString target; ///< an address, or "#anchor"
    QString words; ///< what is pressed
    int element = -1;
};

/// A place that a link or an entry of the outline leads to.
struct PagePlace {
    int page = 0;
    qreal top = 0; ///< points from the top of the page
};

/// The elements in the order of reading, each after its parent.
class Structure
{
public:
    int add(const char *type, int parent = -1, int place = 0)
    {
        elements.push_back({.type = type, .parent = parent, .place = place});
        return int(elements.size()) - 1;
    }

    std::vector<StructureElement> elements;
};

} // namespace Rapporteur
