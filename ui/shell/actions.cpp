// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include "ui/shell/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using enum ActionId;
using enum ActionMenu;

// In the order of ActionId, which is the order of the menus too.
constexpr std::array specs{
    ActionSpec{NewLibrary, "newLibrary", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&New library…"), "Ctrl+N", "library"},
    ActionSpec{OpenLibrary, "openLibrary", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Open library…"), "Ctrl+O", "folder"},
    ActionSpec{ImportFiles, "importFiles", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Import files…"), "Ctrl+I", "import", false, true},
    ActionSpec{ImportFolder, "importFolder", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Import &folder…"), "Ctrl+Shift+I", "folder"},
    ActionSpec{ScanLanguages, "scanLanguages", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Lan&guages of scans…"), "", "reports"},
    ActionSpec{PreviewImports, "previewImports", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Show &preview before importing"), "", "", true},
    ActionSpec{MergeLibrary, "mergeLibrary", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Merge library…"), "", "library", false, true},
    ActionSpec{ImportAnnotations, "importAnnotations", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Import &annotations…"), "", "import"},
    ActionSpec{ExportAnnotations, "exportAnnotations", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "E&xport annotations…"), "Ctrl+Shift+E", "export"},
    ActionSpec{NewBriefing, "newBriefing", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "New &briefing…"), "Ctrl+E", "export"},
    ActionSpec{Quit, "quit", File, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Quit"), "Ctrl+Q", "quit", false, true},
    ActionSpec{Undo, "undo", Edit, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Undo"), "Ctrl+Z", "back"},
    ActionSpec{Redo, "redo", Edit, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "forward"},
    ActionSpec{UndoHistory, "undoHistory", Edit, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Undo &history…"), "Ctrl+H", "undo"},
    ActionSpec{AddToDraft, "addToDraft", Edit, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Add to &draft"), "Ctrl+Shift+D", "drafts", false, true},
    ActionSpec{ToggleRail, "toggleRail", View, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Names in the rail"), "F8", "menu", true},
    ActionSpec{ToggleInspector, "toggleInspector", View, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Inspector"), "F9", "inspector", true},
    ActionSpec{AppearanceSystem, "appearanceSystem", View, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&System"), "", "", true},
    ActionSpec{AppearanceLight, "appearanceLight", View, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Light"), "", "", true},
    ActionSpec{AppearanceDark, "appearanceDark", View, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Dark"), "", "", true},
    ActionSpec{Back, "back", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Back"), "Alt+Left; Back", "back"},
    ActionSpec{Forward, "forward", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Forward"), "Alt+Right; Forward", "forward"},
    ActionSpec{GoTimeline, "goTimeline", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Timeline"), "Ctrl+1", "timeline", false, true},
    ActionSpec{GoReports, "goReports", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Reports"), "Ctrl+2", "reports"},
    ActionSpec{GoSpeakers, "goSpeakers", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Speakers"), "Ctrl+3", "speakers"},
    ActionSpec{GoTopics, "goTopics", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "To&pics"), "Ctrl+4", "topics"},
    ActionSpec{GoActions, "goActions", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Actions"), "Ctrl+5", "actions"},
    ActionSpec{GoSearch, "goSearch", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "S&earch"), "Ctrl+6", "search"},
    ActionSpec{GoReview, "goReview", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Re&view"), "Ctrl+7", "warning"},
    ActionSpec{GoAnnotations, "goAnnotations", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "A&nnotations"), "Ctrl+8", "annotations"},
    ActionSpec{GoDrafts, "goDrafts", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Drafts"), "Ctrl+9", "drafts"},
    ActionSpec{FocusSearch, "focusSearch", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Search the &record"), "Ctrl+K; /", "search", false, true},
    ActionSpec{ClearFilter, "clearFilter", Go, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Clear all filters"), "Ctrl+Backspace", "filter"},
    ActionSpec{EditLexicon, "editLexicon", Tools, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Lexicon…"), "Ctrl+L", "lexicon"},
    ActionSpec{RebuildLibrary, "rebuildLibrary", Tools, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Rebuild library"), "", "rebuild"},
    ActionSpec{SignAnnotations, "signAnnotations", Tools, QT_TRANSLATE_NOOP("Rapporteur::Actions", "Your &name…"), "", "speakers", false, true},
    ActionSpec{OpenSample, "openSample", Help, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Open sample library"), "", "library"},
    ActionSpec{Shortcuts, "shortcuts", Help, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&Keyboard shortcuts"), "Ctrl+?; F1", "keyboard"},
    ActionSpec{About, "about", Help, QT_TRANSLATE_NOOP("Rapporteur::Actions", "&About Rapporteur"), "", "help", false, true},
};

constexpr bool isOrdered()
{
    for (size_t i = 0; i < specs.size(); ++i) {
        if (size_t(specs[i].id) != i)
            return false;
    }
    return true;
}
static_assert(isOrdered(), "operator[] counts on the order");

QList<QKeySequence> keysOf(const char *shortcuts)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(shortcuts).split(u"; "_s, Qt::SkipEmptyParts))
        keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    return keys;
}

bool isAppearance(ActionId id)
{
    return id == AppearanceSystem || id == AppearanceLight || id == AppearanceDark;
}

} // namespace

std::span<const ActionSpec> actionSpecs()
{
    return specs;
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    auto *appearance = new QActionGroup(this);
    for (const ActionSpec &spec : specs) {
        auto *action = new QAction(tr(spec.text), this);
        action->setObjectName(QLatin1StringView(spec.name));
        action->setShortcuts(keysOf(spec.shortcuts));
        action->setCheckable(spec.checkable);
        if (*spec.icon)
            action->setIcon(Icons::line(QLatin1StringView(spec.icon)));
        if (isAppearance(spec.id))
            appearance->addAction(action);
        if (spec.id == Quit)
            action->setMenuRole(QAction::QuitRole);
        if (spec.id == About)
            action->setMenuRole(QAction::AboutRole);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { emit triggered(id); });
        window->addAction(action);
        m_actions.append(action);
    }
}

QAction *Actions::operator[](ActionId id) const
{
    return m_actions.at(qsizetype(id));
}

void Actions::fill(QMenuBar *bar)
{
    const std::array menus{bar->addMenu(tr("&File")), bar->addMenu(tr("&Edit")), bar->addMenu(tr("&View")), bar->addMenu(tr("&Go")),
        bar->addMenu(tr("&Tools")), bar->addMenu(tr("&Help"))};
    QMenu *appearance = nullptr;
    for (const ActionSpec &spec : specs) {
        QMenu *menu = menus.at(size_t(spec.menu));
        if (spec.startsGroup)
            menu->addSeparator();
        if (isAppearance(spec.id) && !appearance)
            appearance = menu->addMenu(Icons::line(u"appearance"_s), tr("&Appearance"));
        (isAppearance(spec.id) ? appearance : menu)->addAction((*this)[spec.id]);
        if (spec.id == OpenLibrary)
            m_recent = menu->addMenu(tr("&Recent libraries"));
    }
}

} // namespace Rapporteur
