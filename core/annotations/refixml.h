// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/text/span.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace Rapporteur {

// A project.qde as it stands, of what annotations can be made of. GUIDs are in lower case, without braces.

/// What selections, sources and notes have in common.
struct RefiItem {
    QString guid = {};
    QString name = {};
    QString user = {};
    QDateTime createdAt = {};
    QDateTime modifiedAt = {};
    QJsonObject own = {}; ///< what this program put into the Description
    QString description = {}; ///< of another program
    QStringList codes = {};
    QStringList notes = {};
};

struct RefiSelection {
    RefiItem item;
    Span points = {}; ///< code points of the source's text
};

struct RefiCode {
    QString tag; ///< path of names
    QString color = {}; ///< "#rrggbb"; empty: none
    QJsonObject own = {};
};

/// A text, a PDF with its text, or a note.
struct RefiSource {
    RefiItem item;
    QString path = {}; ///< of the original
    QString textPath = {};
    QString text = {}; ///< where it stands in the project itself
    QList<RefiSelection> selections = {};
};

struct RefiLink {
    QString guid;
    QString name;
    QString origin;
    QString target;
};

struct RefiProject {
    QString name = {};
    QDateTime createdAt = {};
    QHash<QString, QString> users = {}; ///< names by GUID
    QHash<QString, RefiCode> codes = {};
    QStringList codeOrder = {};
    QList<RefiSource> sources = {};
    QList<RefiSource> notes = {};
    QList<RefiLink> links = {};
};

/// Elements and attributes that it does not know are passed over. Errors: Damaged.
[[nodiscard]] Result<RefiProject> parseRefiXml(const QByteArray &xml);

} // namespace Rapporteur
