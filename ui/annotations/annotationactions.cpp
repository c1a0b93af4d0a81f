// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationactions.h"

#include "core/library/board.h"
#include "ui/annotations/annotationwords.h"
#include "ui/shell/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int colorKeys = 6;

} // namespace

AnnotationActions::AnnotationActions(const ViewContext &context, Chosen chosen, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_chosen(std::move(chosen))
{
    for (int i = 0; i < colorKeys; ++i) {
        auto *color = make(u"colour%1"_s.arg(i + 1), {}, QKeySequence(int(Qt::Key_1) + i), {}, {});
        connect(color, &QAction::triggered, this, [this, color] { recolour(color->data().toString()); });
        m_colors.append(color);
    }
    noColor = make(u"noColour"_s, tr("No colour"), QKeySequence(Qt::Key_0), u"close"_s, [this] { recolour({}); });
    addTag = make(u"addTag"_s, tr("Add a tag…"), QKeySequence(Qt::Key_T), u"topics"_s, [this] { emit tagWanted(true); });
    removeTag = make(u"removeTag"_s, tr("Take a tag off…"), QKeySequence(Qt::SHIFT | Qt::Key_T), {}, [this] { emit tagWanted(false); });
    star = make(u"star"_s, tr("Star"), QKeySequence(Qt::Key_S), u"star"_s, [this] { toggle(&AnnotationChange::starred, &Annotation::starred); });
    makePrivate = make(u"private"_s, tr("Private"), QKeySequence(Qt::Key_P), u"private"_s, [this] { toggle(&AnnotationChange::isPrivate, &Annotation::isPrivate); });
    toBoard = make(u"toBoard"_s, tr("Put on the board"), QKeySequence(Qt::Key_B), u"board"_s, [this] {
        m_context.edits.annotate([ids = ids()](const Connection &connection) { return addToBoard(connection, ids); });
    });
    confirm = make(u"confirm"_s, tr("Confirm the words that are there now"), QKeySequence(Qt::Key_C), u"check"_s, [this] {
        m_context.edits.annotate([ids = ids()](const Connection &connection) { return confirmAnnotations(connection, ids); });
    });
    attach = make(u"attach"_s, tr("Open the report to attach it again"), QKeySequence(Qt::Key_R), u"reports"_s, [this] {
        const QList<const Mark *> marks = m_chosen();
        if (const auto orphan = std::ranges::find_if(marks, &Mark::isOrphaned); orphan != marks.end())
            emit attachWanted(**orphan);
    });
    copy = make(u"copy"_s, tr("Copy with source"), QKeySequence::Copy, u"copy"_s, [this] { QGuiApplication::clipboard()->setText(citedText(m_chosen())); });
    remove = make(u"delete"_s, tr("Delete"), QKeySequence::Delete, u"delete"_s, [this] {
        m_context.edits.annotate([ids = ids()](const Connection &connection) { return removeAnnotations(connection, ids); });
    });
}

QAction *AnnotationActions::make(const QString &name, const QString &text, const QKeySequence &key, const QString &icon, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(QString(text).remove(u'…'), key.toString(QKeySequence::NativeText)));
    if (!icon.isEmpty())
        action->setIcon(Icons::line(icon));
    if (act)
        connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void AnnotationActions::setColors(const QList<HighlightColor> &colors)
{
    for (qsizetype i = 0; i < m_colors.size(); ++i) {
        QAction *action = m_colors.at(i);
        action->setVisible(i < colors.size());
        if (i >= colors.size())
            continue;
        action->setData(colors.at(i).color);
        action->setText(nameOf(colors.at(i)));
        action->setIcon(AnnotationWords::colorIcon(colors.at(i).color));
        action->setToolTip(tr("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void AnnotationActions::update()
{
    const QList<const Mark *> marks = m_chosen();
    const bool isAny = !marks.isEmpty();
    for (QAction *action : std::as_const(m_colors))
        action->setEnabled(isAny);
    for (QAction *action : {noColor, addTag, star, makePrivate, toBoard, copy, remove})
        action->setEnabled(isAny);
    removeTag->setEnabled(std::ranges::any_of(marks, [](const Mark *mark) { return !mark->annotation().tags.isEmpty(); }));
    const auto offer = [](QAction *action, bool isOffered) {
        action->setVisible(isOffered);
        action->setEnabled(isOffered);
    };
    offer(confirm, std::ranges::any_of(marks, &Mark::hasMoved));
    offer(attach, std::ranges::any_of(marks, &Mark::isOrphaned));
}

void AnnotationActions::addTo(QWidget *list, bool isBoard) const
{
    const auto part = [list] {
        auto *line = new QAction(list);
        line->setSeparator(true);
        list->addAction(line);
    };
    list->addActions(m_colors);
    list->addAction(noColor);
    part();
    list->addActions({addTag, removeTag, star, makePrivate});
    part();
    list->addActions(isBoard ? QList<QAction *>{copy} : QList<QAction *>{confirm, attach, toBoard, copy});
    if (isBoard)
        return;
    part();
    list->addAction(remove);
}

QList<qint64> AnnotationActions::ids() const
{
    QList<qint64> ids;
    const QList<const Mark *> marks = m_chosen();
    for (const Mark *mark : marks)
        ids.append(mark->annotation().id);
    return ids;
}

void AnnotationActions::change(const AnnotationChange &change)
{
    m_context.edits.annotate([ids = ids(), change](const Connection &connection) { return changeAnnotations(connection, ids, change); });
}

void AnnotationActions::recolour(const QString &color)
{
    change({.color = color});
}

void AnnotationActions::toggle(std::optional<bool> AnnotationChange::*what, bool Annotation::*now)
{
    AnnotationChange wanted;
    wanted.*what = !std::ranges::all_of(m_chosen(), [now](const Mark *mark) { return mark->annotation().*now; });
    change(wanted);
}

} // namespace Rapporteur
