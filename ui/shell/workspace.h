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

    /// In a narrow window: lays the inspector over the views, or takes it off them, until the window is wide.
    void setInspectorShown(bool shown);
    /// What a person wants beside the views; an overlay is not counted.
    [[nodiscard]] bool isInspectorShown() const { return m_shown; }
    [[nodiscard]] bool isOverlaid() const { return m_overlaid; }
    void setInspectorWidth(int width);
    /// Whether the view has columns of its own, and needs the window's width for them.
    void setContentIsWide(bool wide);
    [[nodiscard]] int inspectorWidth() const;

    static constexpr int narrowest = 300;
    static constexpr int widest = 420;
    /// Windows narrower than this have the inspector over the views.
    static constexpr int overlayBelow = 1100;
    /// Likewise, while the view has columns of its own.
    static constexpr int wideOverlayBelow = 1700;

signals:
    void inspectorChanged(bool isVisible);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    QWidget *m_inspector;
    QWidget *m_edge; ///< the line at an overlay's side
    int m_width = 340;
    bool m_shown = true;
    bool m_overlaid = false;
    bool m_contentIsWide = false;
    bool m_overlayOpen = false;
};

} // namespace Rapporteur
