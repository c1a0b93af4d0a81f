// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/ziparchive.h"
#include "core/paper/office/officelook.h"
#include "core/paper/xmlpart.h"

namespace Rapporteur {

/// The namespaces that the parts of an OpenDocument declare, and its version.
[[nodiscard]] XmlAttributes odfRoot();

/// "12.5pt"
[[nodiscard]] QString odfLength(qreal points);

/// styles.xml: named styles, lists, the page with its head and foot.
[[nodiscard]] QByteArray odtStyles(const Paper &paper, PaperSize size);

/// meta.xml: what the document's information says.
[[nodiscard]] QByteArray odtMeta(const Paper &paper);

/// settings.xml: spaces between paragraphs as Word has them.
[[nodiscard]] QByteArray odtSettings();

/// META-INF/manifest.xml: the files there are, with these pictures.
[[nodiscard]] QByteArray odtManifest(const QList<ZipFile> &pictures);

} // namespace Rapporteur
