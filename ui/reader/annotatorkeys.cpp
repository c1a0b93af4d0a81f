// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotator.h"
#include "ui/reader/readingtext.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void Annotator::addKeys(QWidget *reader)
{
    const auto key = [&](const QList<QKeySequence> &keys, const QString &name, auto &&run) {
        auto *action = new QAction(reader);
        action->setObjectName(name);
        action->setShortcuts(keys);
        // What a field needs for itself is the text's alone.
        const bool ofText = keys.contains(QKeySequence(Qt::Key_Escape)) || keys.contains(QKeySequence(Qt::Key_Return));
        action->setShortcutContext(ofText ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        (ofText ? m_text : reader)->addAction(action);
    };
    for (int i = 0; i < 9; ++i) {
        key({QKeySequence(Qt::Key_1 + i)}, u"markColor%1"_s.arg(i + 1), [this, i] {
            if (i < m_colors.size())
                mark(m_colors.at(i).color);
        });
    }
    key({QKeySequence(Qt::Key_H)}, u"mark"_s, [this] { mark(m_color); });
    key({QKeySequence(Qt::Key_M)}, u"markNote"_s, [this] { writeNote(); });
    key({QKeySequence(Qt::SHIFT | Qt::Key_M)}, u"markWhole"_s, [this] { annotateWhole(); });
    key({QKeySequence(Qt::Key_T)}, u"markTags"_s, [this] { writeTags(); });
    key({QKeySequence(Qt::Key_S)}, u"markStar"_s, [this] { toggle(&Annotation::starred, &AnnotationChange::starred); });
    key({QKeySequence(Qt::Key_P)}, u"markPrivate"_s, [this] { toggle(&Annotation::isPrivate, &AnnotationChange::isPrivate); });
    key({QKeySequence(Qt::Key_Delete)}, u"markDelete"_s, [this] { remove(); });
    key({QKeySequence(Qt::Key_R)}, u"markHold"_s, [this] { holdHere(); });
    key({QKeySequence(Qt::Key_L)}, u"markLink"_s, [this] { link(); });
    key({QKeySequence(Qt::Key_BracketRight)}, u"nextMark"_s, [this] { goToMark(true); });
    key({QKeySequence(Qt::Key_BracketLeft)}, u"previousMark"_s, [this] { goToMark(false); });
    key({QKeySequence(Qt::Key_J)}, u"nextStatement"_s, [this] { goToStatement(true, false); });
    key({QKeySequence(Qt::Key_K)}, u"previousStatement"_s, [this] { goToStatement(false, false); });
    key({QKeySequence(Qt::SHIFT | Qt::Key_J)}, u"extendForward"_s, [this] { goToStatement(true, true); });
    key({QKeySequence(Qt::SHIFT | Qt::Key_K)}, u"extendBack"_s, [this] { goToStatement(false, true); });
    key({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, u"openMark"_s, [this] { openCard(); });
    key({QKeySequence(Qt::Key_Escape)}, u"closeMark"_s, [this] {
        if (!close())
            emit nothingToClose();
    });
}

} // namespace Rapporteur
