// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTextCursor;

/// What keys do to Markdown as it is written.
namespace Rapporteur::MarkdownKeys {

/// The sign that a line begins with, blanks before it and after it included: "  - ", "12. ", "> ", "- [ ] "; empty where there is none.
[[nodiscard]] QString leadOf(const QString &line);
/// What the line after one with this sign begins with: the next number, a box that is not ticked.
[[nodiscard]] QString leadAfter(const QString &lead);
/// Whether it is of a list, and not of a quotation.
[[nodiscard]] bool isList(const QString &lead);

/// Begins a new line, and goes on with a list or a quotation; an item without words ends it. One step of undo.
void breakLine(QTextCursor cursor);
/// Moves the items of the selected lines in by a level, or out; gives whether one of them is of a list.
bool indent(QTextCursor cursor, bool isDeeper);
/// Puts signs around the selected words, or takes them off; without a selection around the word at the cursor, else the cursor stands between them.
void wrap(QTextCursor &cursor, const QString &sign);
/// Makes the selected words a link; the cursor stands where its address is to be.
void link(QTextCursor &cursor, const QString &address = {});

} // namespace Rapporteur::MarkdownKeys
