// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session.h"

#include "ui/shell/placelink.h"
#include "ui/shell/workspace.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto libraryKey = "window/library"_L1;
constexpr auto placeKey = "window/place"_L1;
constexpr auto inspectorWidthKey = "window/inspectorWidth"_L1;
constexpr auto inspectorShownKey = "window/inspectorShown"_L1;
constexpr auto railCollapsedKey = "window/railCollapsed"_L1;
constexpr auto previewImportsKey = "import/preview"_L1;
constexpr auto appearanceKey = "window/appearance"_L1;
constexpr auto ocrLanguagesKey = "import/ocrLanguages"_L1;
constexpr auto recentKey = "recentLibraries"_L1;

} // namespace

Session Session::load(const QSettings &settings)
{
    Session session;
    session.geometry = settings.value(geometryKey).toByteArray();
    session.library = settings.value(libraryKey).toString();
    session.place = placeOf(settings.value(placeKey).toString()).value_or(Place{});
    bool isNumber = false;
    const int width = settings.value(inspectorWidthKey).toInt(&isNumber);
    if (isNumber)
        session.inspectorWidth = qBound(Workspace::narrowest, width, Workspace::widest);
    session.inspectorShown = settings.value(inspectorShownKey, true).toBool();
    session.railCollapsed = settings.value(railCollapsedKey, false).toBool();
    session.previewImports = settings.value(previewImportsKey, true).toBool();
    const int appearance = settings.value(appearanceKey).toInt();
    if (appearance >= int(Appearance::System) && appearance <= int(Appearance::Dark))
        session.appearance = Appearance(appearance);
    session.ocrLanguages = settings.value(ocrLanguagesKey).toString();
    session.recentLibraries = settings.value(recentKey).toStringList().mid(0, mostRecent);
    session.recentLibraries.removeAll(QString());
    return session;
}

void Session::save(QSettings &settings) const
{
    settings.setValue(geometryKey, geometry);
    settings.setValue(libraryKey, library);
    settings.setValue(placeKey, href(place));
    settings.setValue(inspectorWidthKey, inspectorWidth);
    settings.setValue(inspectorShownKey, inspectorShown);
    settings.setValue(railCollapsedKey, railCollapsed);
    settings.setValue(previewImportsKey, previewImports);
    settings.setValue(appearanceKey, int(appearance));
    settings.setValue(ocrLanguagesKey, ocrLanguages);
    settings.setValue(recentKey, recentLibraries);
}

void Session::remember(const QString &path)
{
    recentLibraries.removeAll(path);
    recentLibraries.prepend(path);
    recentLibraries = recentLibraries.mid(0, mostRecent);
}

} // namespace Rapporteur
