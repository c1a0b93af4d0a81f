// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/archive/ziparchive.h"
#include "core/paper/paper.h"
#include "core/paper/xmlpart.h"

#include <QHash>

namespace Rapporteur {

// What files of Word and PowerPoint have in common.

/// What a relation leads to, by the last word of its type.
enum class OfficeRelation { Styles, Numbering, Settings, FontTable, Footnotes, Header, Footer, Image, Hyperlink, Theme, Slide, SlideLayout, SlideMaster, PresentationProperties, ViewProperties, TableStyles };

/// An Office Open XML file that is put together: parts, what kind each is, and which leads to which.
class OfficePackage
{
public:
    /// The main part, which says what the file is.
    OfficePackage(const QString &mainPart, const QString &mainType, const Paper &paper);

    /// Adds a part of a kind; `type` is what comes after "application/vnd.openxmlformats-officedocument.".
    void add(const QString &path, const QString &type, const QByteArray &bytes);
    /// A relation of a part, "word/document.xml" say, to another, by the path that leads there. Its id is for the part's own text; the
    /// same relation asked for again is the same.
    QString relate(const QString &from, OfficeRelation relation, const QString &target);
    /// Adds a figure as vectors and as a picture to fall back on. `number` tells it from others; its files lie in `folder`.
    void addFigure(const QString &folder, int number, const Drawing &drawing);

    /// The whole file. Errors: NotWritable.
    [[nodiscard]] Result<QByteArray> zipped() const;

private:
    struct Relation {
        QString type;
        QString target;
        bool outside = false;
    };
    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] static QByteArray relations(const QList<Relation> &relations);
    void addProperties(const Paper &paper);

    QList<ZipFile> m_parts;
    QList<std::pair<QString, QString>> m_types; ///< of the parts
    QHash<QString, QList<Relation>> m_relations; ///< by the part they lead from
};

/// Points in EMU, the unit of drawings.
[[nodiscard]] inline QString emu(qreal points)
{
    return QString::number(qRound64(points * 12700));
}

/// The namespaces of drawings and relations, as attributes "xmlns:a" and "xmlns:r".
[[nodiscard]] XmlAttributes drawingSpaces();

/// Writes what fills a picture (in the namespace of `prefix`, "pic" or "p"): the PNG, and the SVG for programs that know it.
void writePictureFill(XmlPart &part, const QString &prefix, const QString &pngRelation, const QString &svgRelation);

/// Writes a rectangle's place, in points, and its shape: what the properties of a shape begin with.
void writeRectangle(XmlPart &part, const QRectF &area);

} // namespace Rapporteur
