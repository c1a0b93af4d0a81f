// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/exchange.h"
#include "core/library/annotationimport.h"
#include "madelibrary.h"

namespace Rapporteur {

/// Reports, one of them a PDF and one with characters beyond the basic plane; and, where wanted, annotations of every kind.
class MarkedLibrary : public MadeLibrary
{
public:
    enum class Marks { None, All };
    explicit MarkedLibrary(Marks marks);

    [[nodiscard]] const Connection &edit() const { return *m_edit; }
    [[nodiscard]] AnnotationBundle bundle(const BundleRequest &request = {.withPrivate = true}) const;
    /// Every annotation, without what differs from library to library; by uid.
    [[nodiscard]] QMap<QString, Annotation> all() const;
    [[nodiscard]] QList<BundleLink> links() const;
    [[nodiscard]] qint64 reportNamed(const QString &fileName) const;

    static constexpr int annotations = 11; ///< that it has, of which
    static constexpr int privateOnes = 2; ///< one is linked to
    static inline const QString pdfName = QStringLiteral("wg-forum-2021-09-16.pdf");
    static inline const QString secret = QStringLiteral("for nobody’s eyes");

private:
    void mark();
    qint64 markPassage(qint64 report, const QString &words, const Annotation &look);

    std::unique_ptr<Connection> m_edit;
};

/// Everything but the place it was put at, printed so that a difference can be read.
[[nodiscard]] QString described(const Annotation &annotation);

} // namespace Rapporteur
