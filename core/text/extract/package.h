// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QBuffer>
#include <QHash>
#include <QXmlStreamReader>

#include <memory>

class KZip;

namespace Rapporteur {

/// A zip file of XML parts, with limits: entries, size and ratio of a part, size of all parts read.
class Package
{
public:
    /// Errors: Damaged, TooLarge.
    [[nodiscard]] static Result<std::unique_ptr<Package>> open(const QByteArray &bytes);
    ~Package();

    /// A part's bytes; empty where there is none. Beyond a limit, error() says so.
    [[nodiscard]] QByteArray part(const QString &path);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// The targets of a part's relationships by id, as paths inside the package; outside targets as they are.
    [[nodiscard]] QHash<QString, QString> relations(const QString &path);
    /// The target of the first relationship whose type ends with `type`.
    [[nodiscard]] QString target(const QString &path, const QString &type);

private:
    Package();
    struct Relation {
        QString id, type, target;
    };
    QList<Relation> readRelations(const QString &path);

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<KZip> m_zip;
    qint64 m_read = 0;
    std::optional<Error> m_error;
};

/// Reads XML and stops at a depth that no document has.
class XmlPart : public QXmlStreamReader
{
public:
    explicit XmlPart(const QByteArray &bytes)
        : QXmlStreamReader(bytes)
    {
    }
    /// The next start or end of an element, or characters; false at the end and at a mistake.
    bool advance();
    void skip(); ///< goes to the end of the current element, counting depth
    [[nodiscard]] QString elementText(); ///< of the current element, which it ends
    [[nodiscard]] QString value(QAnyStringView name) const; ///< of the attribute with this local name

private:
    int m_depth = 0;
};

/// The title in an Office file's properties.
[[nodiscard]] QString coreTitle(Package &package);

/// The failure of a package whose main part makes no sense.
[[nodiscard]] Error damagedDocument(const QString &cause);

} // namespace Rapporteur
