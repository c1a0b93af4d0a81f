// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSplitter;

namespace Rapporteur {

/// The views with the inspector beside them; in a narrow window the inspector lies over them.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    Workspace(QWidget *content, QWidget *inspector, QWidget *parent = nullptr);

    void setInspectorShown(bool shown);
    [[nodiscard]] bool isInspectorShown() const { return m_shown; }
    [[nodiscard]] bool isOverlaid() const { return m_overlaid; }
    void setInspectorWidth(int width);
    [[nodiscard]] int inspectorWidth() const;

    static constexpr int narrowest = 300;
    static constexpr int widest = 420;
    /// Windows narrower than this have the inspector over the views.
    static constexpr int overlayBelow = 1100;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    QWidget *m_inspector;
    int m_width = 340;
    bool m_shown = true;
    bool m_overlaid = false;
};

} // namespace Rapporteur
