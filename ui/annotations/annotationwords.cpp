// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationwords.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace Rapporteur::AnnotationWords {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::AnnotationWords)
};
} // namespace

QIcon colorIcon(const QString &color)
{
    constexpr int size = 32;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(color));
    painter.drawEllipse(QRectF(4, 4, size - 8, size - 8));
    return QIcon(pixmap);
}

QString placeName(AnchorState state)
{
    switch (state) {
    case AnchorState::Held:
        break;
    case AnchorState::Moved:
        return Words::tr("moved");
    case AnchorState::Changed:
        return Words::tr("changed");
    case AnchorState::Orphaned:
        return Words::tr("lost its place");
    }
    return {};
}

QString placeSentence(const Annotation &annotation)
{
    if (annotation.target != AnnotationTarget::Passage)
        return {};
    switch (annotation.place.state) {
    case AnchorState::Held:
        break;
    case AnchorState::Moved:
        return Words::tr("The words stand elsewhere than when they were marked.");
    case AnchorState::Changed:
        return Words::tr("The words were “%1” when they were marked.").arg(annotation.anchor.quote);
    case AnchorState::Orphaned:
        return Words::tr("“%1” is not in this version of the report.").arg(annotation.anchor.quote);
    }
    return {};
}

QString relation(const QString &relation, bool outgoing)
{
    if (relation == "answers"_L1)
        return outgoing ? Words::tr("answers") : Words::tr("is answered by");
    if (relation == "supports"_L1)
        return outgoing ? Words::tr("supports") : Words::tr("is supported by");
    if (relation == "contradicts"_L1)
        return outgoing ? Words::tr("contradicts") : Words::tr("is contradicted by");
    return Words::tr("belongs with");
}

} // namespace Rapporteur::AnnotationWords
