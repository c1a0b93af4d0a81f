// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Rapporteur {

/// What models over core's queries give beside Qt's own roles. A model holds the rows of one answer
/// (setRows resets it) and never asks the library; its view does, through QueryRunner, with itself as receiver.
enum ModelRole {
    PlaceRole = Qt::UserRole + 1, ///< Place: where Enter on the row goes
    SortRole, ///< what a column is sorted by
    TopicsRole, ///< QStringList: ids of topics
    DropRole, ///< DropSource: what is put into a draft; where a row has none, the passage that PlaceRole tells of
    WordsRole, ///< all the words by which a row may be found, in lower case
};

} // namespace Rapporteur
