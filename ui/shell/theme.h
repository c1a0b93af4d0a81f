// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

namespace Rapporteur {

enum class Appearance { System, Light, Dark };

/// Gives the program its palette, font and style. Where the desktop has a theme of its own that is kept; else,
/// and where a person asks for light or dark, the colours are ours. Follows the desktop when it turns dark.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// The process's one; the first call, after QApplication was made, sets it up.
    [[nodiscard]] static Theme &instance();

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

    [[nodiscard]] static QPalette light();
    [[nodiscard]] static QPalette dark();

private:
    explicit Theme(QObject *parent);
    void apply();

    Appearance m_appearance = Appearance::System;
    bool m_desktopHasPalette = false;
};

} // namespace Rapporteur
