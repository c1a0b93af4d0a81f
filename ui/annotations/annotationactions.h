// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/annotationedits.h"
#include "ui/models/mark.h"
#include "ui/shell/view.h"

#include <functional>

namespace Rapporteur {

/// What can be done to the marks that are chosen, all of them as one step: each with its key, for lists, menus and buttons.
class AnnotationActions : public QObject
{
    Q_OBJECT
public:
    using Chosen = std::function<QList<const Mark *>()>;

    AnnotationActions(const ViewContext &context, Chosen chosen, QObject *parent);

    /// The first six are on the keys 1 to 6.
    void setColors(const QList<HighlightColor> &colors);
    /// Enables what can be done to the marks that are chosen now.
    void update();
    /// Gives a list the keys and the menu, but for those that take marks away or put them on the board where `isBoard`.
    void addTo(QWidget *list, bool isBoard = false) const;

    [[nodiscard]] const QList<QAction *> &colors() const { return m_colors; }
    QAction *noColor;
    QAction *addTag;
    QAction *removeTag;
    QAction *star;
    QAction *makePrivate;
    QAction *toBoard;
    QAction *confirm;
    QAction *attach;
    QAction *copy;
    QAction *remove;

signals:
    void tagWanted(bool add); ///< which one is to be asked
    void attachWanted(const Rapporteur::Mark &orphan); ///< where it belongs is to be shown

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &key, const QString &icon, std::function<void()> act);
    void change(const AnnotationChange &change);
    void recolour(const QString &color);
    void toggle(std::optional<bool> AnnotationChange::*what, bool Annotation::*now);
    [[nodiscard]] QList<qint64> ids() const;

    ViewContext m_context;
    Chosen m_chosen;
    QList<QAction *> m_colors;
};

} // namespace Rapporteur
