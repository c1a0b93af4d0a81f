// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <span>

class QAction;
class QMenu;
class QMenuBar;

namespace Rapporteur {

enum class ActionId {
    NewLibrary,
    OpenLibrary,
    ImportFiles,
    ImportFolder,
    ScanLanguages,
    PreviewImports,
    MergeLibrary,
    ImportAnnotations,
    ExportAnnotations,
    NewBriefing,
    Quit,
    Undo,
    Redo,
    UndoHistory,
    AddToDraft,
    ToggleRail,
    ToggleInspector,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    Back,
    Forward,
    GoTimeline, ///< the nine views follow in the rail's order
    GoReports,
    GoSpeakers,
    GoTopics,
    GoActions,
    GoSearch,
    GoReview,
    GoAnnotations,
    GoDrafts,
    FocusSearch,
    ClearFilter,
    EditLexicon,
    RebuildLibrary,
    SignAnnotations,
    OpenSample,
    Shortcuts,
    About,
};

enum class ActionMenu { File, Edit, View, Go, Tools, Help };

/// A command of the window: the one place for its words, keys and picture.
struct ActionSpec {
    ActionId id;
    const char *name; ///< object name
    ActionMenu menu;
    const char *text; ///< marked for translation
    const char *shortcuts = ""; ///< portable, parted by "; "
    const char *icon = "";
    bool checkable = false;
    bool startsGroup = false; ///< a line above it in its menu
};

[[nodiscard]] std::span<const ActionSpec> actionSpecs();

/// The window's commands as QActions, and its menus.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const;
    void fill(QMenuBar *bar);
    /// File › Recent libraries, to be filled by the window.
    [[nodiscard]] QMenu *recentMenu() const { return m_recent; }

signals:
    void triggered(Rapporteur::ActionId id);

private:
    QList<QAction *> m_actions; ///< in the order of ActionId
    QMenu *m_recent = nullptr;
};

} // namespace Rapporteur
