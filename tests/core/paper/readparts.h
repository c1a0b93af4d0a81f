// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace Rapporteur::Test {

/// An element of an XML file, with its prefix as it is written.
struct Element {
    QString name;
    QString parent;
    QHash<QString, QString> attributes;
    QString text; ///< of it and of all inside
    int depth = 0;

    [[nodiscard]] QString operator[](const QString &attribute) const { return attributes.value(attribute); }
};

/// The elements of an XML file in their order. `fault` says what is wrong with the file, and is empty where nothing is.
[[nodiscard]] QList<Element> elementsOf(const QByteArray &xml, QString *fault = nullptr);
[[nodiscard]] QList<Element> named(const QList<Element> &elements, const QString &name);
/// The values of an attribute on elements of a name, in order.
[[nodiscard]] QStringList valuesOf(const QList<Element> &elements, const QString &name, const QString &attribute);

/// The files of a zip file by their path, as its directory lists them.
[[nodiscard]] QMap<QString, QByteArray> partsOf(const QByteArray &zip);

/// What does not hold together in an Office Open XML file: parts without a type, relations to nothing, ids without a relation,
/// children of known elements out of their order. Empty: nothing.
[[nodiscard]] QStringList officeFaults(const QMap<QString, QByteArray> &parts);

} // namespace Rapporteur::Test
