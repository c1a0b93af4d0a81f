// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotationimport.h"

#include <QDialog>

namespace Rapporteur {

/// One line of what an import of annotations did: "12 new, 3 the same, 1 without a place".
[[nodiscard]] QString importSentence(const AnnotationImport &done);

/// The annotations that could not be taken in, since their reports are not in the library.
class ImportReport : public QDialog
{
    Q_OBJECT
public:
    explicit ImportReport(const QList<HomelessAnnotation> &homeless, QWidget *parent = nullptr);
};

} // namespace Rapporteur
