// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

namespace Rapporteur {

/// ~/.config/rapporteur, or the platform's like: where the user's own *.toml are.
[[nodiscard]] QString ownLexiconFolder();

/// What the user's file holds; nothing where it is not there.
[[nodiscard]] Result<QByteArray> ownLexiconText(const QString &path);

/// Writes the user's file whole or not at all, after what it was is kept beside it as NAME~1~, NAME~2~, … (the newest
/// twenty). Makes its folder where there is none.
[[nodiscard]] Result<void> saveOwnLexicon(const QString &path, const QByteArray &toml);
/// Whether a save can be undone.
[[nodiscard]] bool hasEarlierLexicon(const QString &path);
/// Puts back what the newest save replaced. Gives the text that is in the file now.
[[nodiscard]] Result<QByteArray> undoSaveOfLexicon(const QString &path);

} // namespace Rapporteur
